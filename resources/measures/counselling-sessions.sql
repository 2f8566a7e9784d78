-- title = "心理咨询人次"
-- definition = "本年内社区心理咨询点的咨询人次，按咨询方式分列。"
-- subject = "service"
-- shape = "count"
-- unit = "人次"
-- source = "沪松府办〔2023〕33号 三(三)；口径为工作定义"
-- kinds = ["counselling-session"]
-- [parts]
-- in-person = "面谈"
-- by-phone = "电话"
-- online = "线上"
-- group = "团体辅导"
SELECT v.id AS subject, a.person, 'met' AS state,
  CASE v.way WHEN '1' THEN 'in-person' WHEN '2' THEN 'by-phone' WHEN '3' THEN 'online' ELSE 'group' END AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN counselling_session v ON v.resident = a.subject
WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
