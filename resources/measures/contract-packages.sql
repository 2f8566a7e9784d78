-- title = "签约服务包签约率"
-- definition = "到这一天有有效签约的居民中，签约时选了服务包的占比；一人只计一次。协议都没有填服务包时不计算。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["contract"]
-- awaits = "contract"
-- [why]
-- package = "选了服务包"
-- none = "没有选服务包"
-- unsaid = "协议都没有填服务包"
WITH said AS (
  SELECT COUNT(c.package) AS packages FROM contract c WHERE NOT c.void AND c.starts_on <= :day
),
signed AS (
  SELECT a.person, MAX(CASE WHEN c.package IS NULL THEN 0 ELSE 1 END) AS package
  FROM asked a
  JOIN contract c ON c.resident = a.subject
  WHERE a.gone = 0 AND NOT c.void AND c.starts_on <= :day AND c.ends_on >= :day
    AND (c.cancelled_on IS NULL OR c.cancelled_on > :day)
  GROUP BY a.person
)
SELECT person AS subject, person,
  CASE WHEN package = 1 THEN 'met' WHEN packages = 0 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN package = 1 THEN 'package' WHEN packages = 0 THEN 'unsaid' ELSE 'none' END AS why,
  NULL AS amount, CASE WHEN package = 1 OR packages = 0 THEN 0 ELSE 1 END AS missing, NULL AS due
FROM signed
CROSS JOIN said
