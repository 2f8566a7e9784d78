-- title = "签约居民一人一档率"
-- definition = "到这一天有有效签约的居民中，恰有一个健康档案编号、且这个编号没有别人用的占比；同一人在几处的登记合并后看。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "沪卫基层〔2020〕3号；口径为工作定义"
-- kinds = ["resident", "contract"]
-- awaits = "contract"
-- [why]
-- one = "一人一档"
-- none = "没有健康档案编号"
-- several = "有 {amount} 个不同的健康档案编号"
-- shared = "健康档案编号与别人相同"
WITH signed AS (
  SELECT a.person
  FROM asked a
  JOIN contract c ON c.resident = a.subject
  WHERE a.gone = 0 AND NOT c.void AND c.starts_on <= :day AND c.ends_on >= :day
    AND (c.cancelled_on IS NULL OR c.cancelled_on > :day)
  GROUP BY a.person
),
taken AS (
  SELECT r.record_number
  FROM resident r
  WHERE NOT r.void AND r.record_number IS NOT NULL
  GROUP BY r.record_number
  HAVING COUNT(DISTINCT COALESCE(r.person, r.id)) > 1
),
held AS (
  SELECT s.person, COUNT(DISTINCT r.record_number) AS numbers, COUNT(t.record_number) AS taken
  FROM signed s
  JOIN asked a ON a.person = s.person
  JOIN resident r ON r.id = a.subject
  LEFT JOIN taken t ON t.record_number = r.record_number
  GROUP BY s.person
),
judged AS (
  SELECT person, numbers, CASE WHEN numbers = 0 THEN 'none' WHEN numbers > 1 THEN 'several' WHEN taken > 0 THEN 'shared'
    ELSE 'one' END AS why
  FROM held
)
SELECT person AS subject, person, CASE why WHEN 'one' THEN 'met' ELSE 'short' END AS state, why,
  numbers AS amount, CASE why WHEN 'one' THEN 0 ELSE 1 END AS missing, NULL AS due
FROM judged
