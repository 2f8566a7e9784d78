-- title = "优质服务基层行达标中心数"
-- definition = "到这一天达到优质服务基层行基本标准或推荐标准的社区卫生服务中心数，按达到的最高等级分列，所辖站点的等级不算。"
-- subject = "site"
-- shape = "count"
-- unit = "家"
-- source = "沪卫基层〔2020〕3号；口径为工作定义"
-- kinds = ["site", "certificate"]
-- [parts]
-- recommended = "推荐标准"
-- basic = "基本标准"
-- [why]
-- none = "没有登记有效的等级"
WITH center AS (
  SELECT s.code, MAX(v.name) AS level
  FROM asked a
  JOIN site s ON s.code = a.subject
  LEFT JOIN certificate v ON v.site = s.code AND NOT v.void AND v.name IN ('1', '2') AND v.awarded_on <= :day
    AND (v.valid_until_on IS NULL OR v.valid_until_on >= :day) AND (v.withdrawn_on IS NULL OR v.withdrawn_on > :day)
  WHERE NOT s.void AND s.tier = 'center' AND (s.closed_on IS NULL OR s.closed_on > :day)
  GROUP BY s.code
)
SELECT code AS subject, NULL AS person, CASE WHEN level IS NULL THEN 'short' ELSE 'met' END AS state,
  CASE level WHEN '2' THEN 'recommended' WHEN '1' THEN 'basic' ELSE 'none' END AS why,
  1 AS amount, CASE WHEN level IS NULL THEN 1 ELSE 0 END AS missing, NULL AS due
FROM center
