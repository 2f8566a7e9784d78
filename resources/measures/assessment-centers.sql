-- title = "提供健康评估服务的中心占比"
-- definition = "本年内做过健康评估的社区卫生服务中心占比，所辖站点做的也算；在一个中心就是是否开展。从来没有评估记录时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "沪府办发〔2019〕2号；口径为工作定义"
-- kinds = ["site", "health-assessment"]
-- awaits = "health-assessment"
-- [why]
-- serving = "本年评估 {amount} 次"
-- not-yet = "本年没有健康评估"
-- unrecorded = "没有健康评估记录"
WITH own AS (
  SELECT s.code AS center, o.code AS site
  FROM asked a
  JOIN site s ON s.code = a.subject
  JOIN site_below w ON w.code = s.code
  JOIN site o ON o.code = w.below
  WHERE NOT s.void AND s.tier = 'center' AND (s.closed_on IS NULL OR s.closed_on > :day) AND NOT o.void
),
served AS (
  SELECT w.center, COUNT(CASE WHEN v.given_on >= :year_start THEN 1 END) AS services
  FROM own w
  JOIN health_assessment v ON v.site = w.site
  WHERE NOT v.void AND v.given_on <= :day
  GROUP BY w.center
)
SELECT w.center AS subject, NULL AS person,
  CASE WHEN e.services > 0 THEN 'met' WHEN (SELECT COUNT(*) FROM served) = 0 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN e.services > 0 THEN 'serving' WHEN (SELECT COUNT(*) FROM served) = 0 THEN 'unrecorded' ELSE 'not-yet' END
    AS why,
  COALESCE(e.services, 0) AS amount,
  CASE WHEN e.services > 0 OR (SELECT COUNT(*) FROM served) = 0 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM own w
LEFT JOIN served e ON e.center = w.center
WHERE w.site = w.center
