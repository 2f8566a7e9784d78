-- title = "健康管理清单出具率"
-- definition = "本年内做过健康评估的居民中，本年内出具了健康管理清单的占比；一人只计一次。没有健康评估、或从来没有登记过清单时不计算。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "沪府办发〔2019〕2号 四(一)；口径为工作定义"
-- kinds = ["health-assessment", "health-management-list"]
-- awaits = "health-management-list"
-- [why]
-- listed = "本年已出具清单"
-- not-yet = "已评估，还没有出具清单"
-- unrecorded = "已评估；台账里还没有登记过清单"
WITH assessed AS (
  SELECT a.person
  FROM asked a
  JOIN health_assessment v ON v.resident = a.subject
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  GROUP BY a.person
),
said AS (
  SELECT COUNT(*) AS lists FROM health_management_list v WHERE NOT v.void AND v.given_on <= :day
),
listed AS (
  SELECT a.person
  FROM asked a
  JOIN health_management_list v ON v.resident = a.subject
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  GROUP BY a.person
)
SELECT s.person AS subject, s.person,
  CASE WHEN g.person IS NOT NULL THEN 'met' WHEN n.lists = 0 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN g.person IS NOT NULL THEN 'listed' WHEN n.lists = 0 THEN 'unrecorded' ELSE 'not-yet' END AS why,
  NULL AS amount, CASE WHEN g.person IS NOT NULL OR n.lists = 0 THEN 0 ELSE 1 END AS missing, NULL AS due
FROM assessed s
CROSS JOIN said n
LEFT JOIN listed g ON g.person = s.person
