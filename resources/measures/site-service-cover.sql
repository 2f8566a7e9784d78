-- title = "服务项目覆盖率"
-- definition = "已开展所选服务项目的社区卫生服务中心占比，所辖站点开展的也算；在一个中心就是是否开展。机构服务项目里完全没有登记这一项时不计算，有中心登记而另一中心没有登记的，没有登记的算未开展。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "沪松府办〔2023〕33号；沪府办发〔2019〕2号 五；浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["site", "site-service"]
-- awaits = "site-service"
-- [parameters]
-- service = { default = 5, label = "服务项目（机构服务项目的选项编码）", selects = true }
-- [why]
-- offered = "已开展"
-- not-offered = "登记为未开展、尚未开始或已停止"
-- unrecorded = "机构服务项目里没有登记这一项"
WITH own AS (
  SELECT s.code AS center, o.code AS site
  FROM asked a
  JOIN site s ON s.code = a.subject
  JOIN site_below w ON w.code = s.code
  JOIN site o ON o.code = w.below
  WHERE NOT s.void AND s.tier = 'center' AND (s.closed_on IS NULL OR s.closed_on > :day)
    AND NOT o.void AND (o.closed_on IS NULL OR o.closed_on > :day)
),
said AS (
  SELECT w.center, MAX(CASE WHEN v.offered AND (v.began_on IS NULL OR v.began_on <= :day)
    AND (v.ended_on IS NULL OR v.ended_on > :day) THEN 1 ELSE 0 END) AS offered
  FROM own w
  JOIN site_service v ON v.site = w.site
  WHERE NOT v.void AND v.service = CAST(:service AS VARCHAR)
  GROUP BY w.center
)
SELECT w.center AS subject, NULL AS person,
  CASE WHEN d.offered = 1 THEN 'met' WHEN (SELECT COUNT(*) FROM said) = 0 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN d.offered = 1 THEN 'offered' WHEN d.offered = 0 THEN 'not-offered' ELSE 'unrecorded' END AS why,
  1 AS amount,
  CASE WHEN d.offered = 1 OR (SELECT COUNT(*) FROM said) = 0 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM own w
LEFT JOIN said d ON d.center = w.center
WHERE w.site = w.center
