-- title = "社区基本病种数"
-- definition = "到这一天最近一个有月度业务汇总的月份里诊治过的基本病种数（按诊断编码前三位去重）；几家机构都有汇总的，取病种最多的一家，各家病种多有重复，不相加。是一个月的数，全年去重的病种数台账看不到。"
-- subject = "site"
-- shape = "count"
-- unit = "种"
-- source = "浦卫基层〔2023〕8号；青卫健基层〔2024〕3号；口径为工作定义"
-- kinds = ["monthly-summary"]
-- awaits = "monthly-summary"
-- [parts]
-- diseases = "最近一个月、病种最多的一家"
-- [why]
-- fewer = "同月 {amount} 种，不是最多的一家"
WITH told AS (
  SELECT m.site, m.month, MAX(m.diseases) AS diseases
  FROM asked a
  JOIN monthly_summary m ON m.site = a.subject
  WHERE NOT m.void AND m.ends_on <= :day AND m.disease_codes IS NOT NULL
  GROUP BY m.site, m.month
),
latest AS (
  SELECT site, month, diseases FROM told WHERE month = (SELECT MAX(month) FROM told)
),
first_of AS (
  SELECT MIN(site) AS site FROM latest WHERE diseases = (SELECT MAX(diseases) FROM latest)
)
SELECT t.site || ' ' || t.month AS subject, NULL AS person, CASE WHEN f.site IS NULL THEN 'excluded' ELSE 'met' END AS state,
  CASE WHEN f.site IS NULL THEN 'fewer' ELSE 'diseases' END AS why, t.diseases AS amount, 0 AS missing, NULL AS due
FROM latest t
LEFT JOIN first_of f ON f.site = t.site
