-- title = "健康账户拥有率"
-- definition = "到这一天已登记开通健康账户的居民 ÷ 常住人口（基数）。本人健在未迁出；一人只计一次；仅在本地工作的人不计。从来没有登记过健康账户时不计算。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "沪府办发〔2019〕2号 四(二)1；口径为工作定义"
-- kinds = ["resident", "health-account"]
-- base = "resident-population"
-- awaits = "health-account"
-- [why]
-- opened = "已开通健康账户"
-- none = "没有登记健康账户"
-- unrecorded = "台账里还没有登记过健康账户"
-- gone = "已死亡或迁出"
WITH said AS (
  SELECT COUNT(*) AS accounts FROM health_account h WHERE NOT h.void AND h.opened_on <= :day
),
one AS (
  SELECT a.person, MAX(a.gone) AS gone,
    MAX(CASE WHEN h.id IS NULL THEN 0 ELSE 1 END) AS opened
  FROM asked a
  JOIN resident r ON r.id = a.subject
  LEFT JOIN health_account h ON h.resident = a.subject AND NOT h.void AND h.opened_on <= :day
  GROUP BY a.person
  HAVING MIN(CASE WHEN r.only_works_here THEN 1 ELSE 0 END) = 0
)
SELECT person AS subject, person,
  CASE WHEN gone = 1 OR accounts = 0 THEN 'excluded' WHEN opened = 1 THEN 'met' ELSE 'short' END AS state,
  CASE WHEN gone = 1 THEN 'gone' WHEN accounts = 0 THEN 'unrecorded' WHEN opened = 1 THEN 'opened' ELSE 'none' END AS why,
  NULL AS amount, CASE WHEN gone = 1 OR opened = 1 OR accounts = 0 THEN 0 ELSE 1 END AS missing, NULL AS due
FROM one
CROSS JOIN said
