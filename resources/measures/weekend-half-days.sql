-- title = "周末开诊半天数"
-- definition = "按这一天生效的开诊日历，周末开诊的半天数：周六上午、周日上午，可再计两个下午；可只看一种服务，所辖站点的开诊也算。有几个中心时，每个中心都开诊才算一个半天。"
-- subject = "site"
-- shape = "count"
-- unit = "个半天"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["site", "opening-calendar"]
-- [parameters]
-- service = { default = 0, label = "服务（开诊日历的选项编码，0 为任何服务）", selects = true }
-- mornings_only = { default = true, label = "只看上午", selects = true }
-- [parts]
-- saturday-morning = "周六上午"
-- saturday-afternoon = "周六下午"
-- sunday-morning = "周日上午"
-- sunday-afternoon = "周日下午"
WITH wanted AS (
  SELECT '%6am%' AS half_day, 'saturday-morning' AS part UNION ALL SELECT '%7am%', 'sunday-morning'
  UNION ALL SELECT '%6pm%', 'saturday-afternoon' UNION ALL SELECT '%7pm%', 'sunday-afternoon'
),
own AS (
  SELECT s.code AS center, o.code AS site
  FROM asked a
  JOIN site s ON s.code = a.subject
  JOIN site_below w ON w.code = s.code
  JOIN site o ON o.code = w.below
  WHERE NOT s.void AND s.tier = 'center' AND (s.closed_on IS NULL OR s.closed_on > :day)
    AND NOT o.void AND (o.closed_on IS NULL OR o.closed_on > :day)
),
held AS (
  SELECT w.center, n.part, MAX(CASE WHEN v.id IS NULL THEN 0 ELSE 1 END) AS is_open
  FROM own w
  CROSS JOIN wanted n
  LEFT JOIN opening_calendar v ON v.site = w.site AND NOT v.void AND v.half_days LIKE n.half_day
    AND v.from_on <= :day AND (v.until_on IS NULL OR v.until_on >= :day)
    AND (:service = 0 OR v.service = CAST(:service AS VARCHAR))
  WHERE :mornings_only = 0 OR n.part LIKE '%morning'
  GROUP BY w.center, n.part
)
SELECT COALESCE(MIN(CASE WHEN is_open = 0 THEN center END), MIN(center)) AS subject, NULL AS person,
  CASE MIN(is_open) WHEN 1 THEN 'met' ELSE 'short' END AS state, part AS why,
  1 AS amount, 1 - MIN(is_open) AS missing, NULL AS due
FROM held
GROUP BY part
