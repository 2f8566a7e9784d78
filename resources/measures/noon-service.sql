-- title = "工作日午间连续服务覆盖率"
-- definition = "按这一天生效的开诊日历，有工作日午间连续服务的社区卫生服务中心占比，所辖站点的也算；在一个中心就是是否开展。没有生效的开诊日历时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["site", "opening-calendar"]
-- awaits = "opening-calendar"
-- [why]
-- noon = "午间连续服务"
-- no-noon = "开诊日历里没有午间服务"
-- unrecorded = "没有生效的开诊日历"
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
  SELECT w.center, MAX(CASE WHEN v.noon THEN 1 ELSE 0 END) AS noon
  FROM own w
  JOIN opening_calendar v ON v.site = w.site
  WHERE NOT v.void AND v.from_on <= :day AND (v.until_on IS NULL OR v.until_on >= :day)
  GROUP BY w.center
)
SELECT w.center AS subject, NULL AS person,
  CASE WHEN d.noon = 1 THEN 'met' WHEN (SELECT COUNT(*) FROM said) = 0 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN d.noon = 1 THEN 'noon' WHEN d.noon = 0 THEN 'no-noon' ELSE 'unrecorded' END AS why,
  1 AS amount,
  CASE WHEN d.noon = 1 OR (SELECT COUNT(*) FROM said) = 0 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM own w
LEFT JOIN said d ON d.center = w.center
WHERE w.site = w.center
