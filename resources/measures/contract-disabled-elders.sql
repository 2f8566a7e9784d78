-- title = "失能老人签约率"
-- definition = "居民档案标记为失能老人、到这一天有有效签约的居民 ÷ 失能老人人数（基数）；一人只计一次。居民档案都没有标记失能老人时不计算。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "沪卫基层〔2020〕3号；口径为工作定义"
-- kinds = ["resident", "contract"]
-- base = "disabled-elders"
-- awaits = "resident"
-- [why]
-- valid = "签约有效，{due} 到期"
-- unsigned = "失能老人，没有有效签约"
-- gone = "已死亡或迁出"
WITH elder AS (
  SELECT a.person, MAX(a.gone) AS gone
  FROM asked a
  JOIN resident r ON r.id = a.subject
  WHERE ',' || r.groups || ',' LIKE '%,11,%'
  GROUP BY a.person
),
signed AS (
  SELECT a.person, MAX(c.ends_on) AS ends_on
  FROM elder e
  JOIN asked a ON a.person = e.person
  JOIN contract c ON c.resident = a.subject
  WHERE NOT c.void AND c.starts_on <= :day AND c.ends_on >= :day
    AND (c.cancelled_on IS NULL OR c.cancelled_on > :day)
  GROUP BY a.person
)
SELECT e.person AS subject, e.person,
  CASE WHEN e.gone = 1 THEN 'excluded' WHEN s.person IS NULL THEN 'short' ELSE 'met' END AS state,
  CASE WHEN e.gone = 1 THEN 'gone' WHEN s.person IS NULL THEN 'unsigned' ELSE 'valid' END AS why,
  NULL AS amount, CASE WHEN e.gone = 1 OR s.person IS NOT NULL THEN 0 ELSE 1 END AS missing, s.ends_on AS due
FROM elder e
LEFT JOIN signed s ON s.person = e.person
