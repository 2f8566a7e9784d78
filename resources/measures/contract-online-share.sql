-- title = "互联网签约占比"
-- definition = "本年内签订的协议中，签约渠道为线上的占比；没有填签约渠道的另列，不计入。改签、解约的渠道台账没有记录。"
-- subject = "service"
-- shape = "rate"
-- unit = "份"
-- source = "青卫健基层〔2024〕3号；浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["contract"]
-- awaits = "contract"
-- [why]
-- online = "线上签约"
-- on-paper = "纸质签约"
-- unsaid = "没有填签约渠道"
SELECT c.id AS subject, a.person,
  CASE c.channel WHEN '2' THEN 'met' WHEN '1' THEN 'short' ELSE 'excluded' END AS state,
  CASE c.channel WHEN '2' THEN 'online' WHEN '1' THEN 'on-paper' ELSE 'unsaid' END AS why,
  1 AS amount, CASE c.channel WHEN '1' THEN 1 ELSE 0 END AS missing, NULL AS due
FROM asked a
JOIN contract c ON c.resident = a.subject
WHERE NOT c.void AND c.signed_on >= :year_start AND c.signed_on <= :day
  AND (:all_sites = 1 OR c.site IN (SELECT site FROM asked_site))
