-- title = "常住居民家庭医生签约率"
-- definition = "到这一天有有效签约的居民 ÷ 常住人口（基数）。有效签约：协议已开始、未到期、未解约，本人健在未迁出；一人只计一次；仅在本地工作的人计入功能社区，不在此列。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "沪松府办〔2023〕33号 三(三)12；口径为工作定义"
-- kinds = ["resident", "contract"]
-- base = "resident-population"
-- [days]
-- soon = "day + soon_days"
-- [parameters]
-- soon_days = { setting = "contract-soon-days" }
-- [why]
-- valid = "签约有效，{due} 到期"
-- expiring = "签约即将到期（{due}），请续约"
-- expired = "签约已于 {due} 到期"
-- cancelled = "已解约"
-- unsigned = "没有签约"
-- gone = "已死亡或迁出"
-- works-here = "仅在本地工作，计入功能社区"
WITH held AS (
  SELECT a.person,
    MAX(CASE WHEN c.ends_on >= :day AND (c.cancelled_on IS NULL OR c.cancelled_on > :day) THEN c.ends_on END) AS valid_to,
    MAX(CASE WHEN c.cancelled_on IS NULL OR c.cancelled_on > :day THEN c.ends_on END) AS ended_on,
    MAX(CASE WHEN c.cancelled_on <= :day THEN c.cancelled_on END) AS cancelled_on
  FROM asked a
  JOIN contract c ON c.resident = a.subject
  WHERE NOT c.void AND c.starts_on <= :day
  GROUP BY a.person
),
living AS (
  SELECT a.person,
    MAX(a.gone) AS gone,
    MIN(CASE WHEN r.only_works_here THEN 1 ELSE 0 END) AS works_here
  FROM asked a
  JOIN resident r ON r.id = a.subject
  GROUP BY a.person
)
SELECT l.person AS subject, l.person,
  CASE WHEN l.gone = 1 OR l.works_here = 1 THEN 'excluded' WHEN h.valid_to IS NOT NULL THEN 'met' ELSE 'short' END AS state,
  CASE WHEN l.gone = 1 THEN 'gone' WHEN l.works_here = 1 THEN 'works-here'
    WHEN h.valid_to <= :soon THEN 'expiring' WHEN h.valid_to IS NOT NULL THEN 'valid'
    WHEN h.cancelled_on IS NOT NULL AND (h.ended_on IS NULL OR h.cancelled_on > h.ended_on) THEN 'cancelled' WHEN h.person IS NOT NULL THEN 'expired' ELSE 'unsigned' END AS why,
  NULL AS amount,
  CASE WHEN l.gone = 1 OR l.works_here = 1 OR h.valid_to IS NOT NULL THEN 0 ELSE 1 END AS missing,
  COALESCE(h.valid_to, h.ended_on) AS due
FROM living l
LEFT JOIN held h ON h.person = l.person
