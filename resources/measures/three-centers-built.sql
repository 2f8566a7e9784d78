-- title = "三大中心建成数"
-- definition = "康复中心、护理中心、健康管理中心中已建成运行的个数。"
-- subject = "site"
-- shape = "count"
-- unit = "个"
-- source = "沪松府办〔2023〕33号 三(二)7"
-- kinds = ["site", "center-unit"]
-- [parts]
-- rehabilitation = "康复中心"
-- nursing = "护理中心"
-- health = "健康管理中心"
WITH wanted AS (
  SELECT 'rehabilitation' AS unit UNION ALL SELECT 'nursing' UNION ALL SELECT 'health'
),
center AS (
  SELECT s.code, w.unit, CASE WHEN EXISTS (
    SELECT 1 FROM center_unit u
    WHERE NOT u.void AND u.site = s.code AND u.unit = w.unit AND u.in_place
      AND (COALESCE(u.opened_on, u.accepted_on) IS NULL OR COALESCE(u.opened_on, u.accepted_on) <= :day)
  ) THEN 1 ELSE 0 END AS built
  FROM asked a
  JOIN site s ON s.code = a.subject
  CROSS JOIN wanted w
  WHERE NOT s.void AND s.tier = 'center' AND (s.closed_on IS NULL OR s.closed_on > :day)
)
SELECT code AS subject, NULL AS person, CASE built WHEN 1 THEN 'met' ELSE 'short' END AS state, unit AS why,
  1 AS amount, 1 - built AS missing, NULL AS due
FROM center
