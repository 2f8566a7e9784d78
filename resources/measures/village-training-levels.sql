-- title = "乡村医生培训级数"
-- definition = "市、区、社区三级中，本年内办过乡村医生培训的级数。"
-- subject = "site"
-- shape = "count"
-- unit = "级"
-- source = "青卫健基层〔2024〕3号；口径为工作定义"
-- kinds = ["training"]
-- [parts]
-- city = "市级"
-- district = "区级"
-- community = "社区级"
WITH wanted AS (
  SELECT '1' AS level, 'city' AS part UNION ALL SELECT '2', 'district' UNION ALL SELECT '3', 'community'
),
held AS (
  SELECT n.part, MIN(a.subject) AS subject, MAX(CASE WHEN v.id IS NULL THEN 0 ELSE 1 END) AS held
  FROM asked a
  CROSS JOIN wanted n
  LEFT JOIN training v ON v.site = a.subject AND v.level = n.level AND NOT v.void AND v.theme = '1'
    AND v.held_on >= :year_start AND v.held_on <= :day
  GROUP BY n.part
)
SELECT subject, NULL AS person, CASE held WHEN 1 THEN 'met' ELSE 'short' END AS state, part AS why,
  1 AS amount, 1 - held AS missing, NULL AS due
FROM held
