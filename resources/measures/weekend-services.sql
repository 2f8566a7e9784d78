-- title = "周末服务项目数"
-- definition = "按这一天生效的开诊日历，妇保、儿保、中医健康管理三项中周末开诊的项数，所辖站点的开诊也算；开诊日历里妇保和儿保同为妇幼保健门诊，开了两项都算。有几个中心时，每个中心都开才算一项。"
-- subject = "site"
-- shape = "count"
-- unit = "项"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["site", "opening-calendar"]
-- [parts]
-- women = "妇保"
-- children = "儿保"
-- tcm = "中医健康管理"
WITH wanted AS (
  SELECT '3' AS service, 'women' AS part UNION ALL SELECT '3', 'children' UNION ALL SELECT '8', 'tcm'
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
  LEFT JOIN opening_calendar v ON v.site = w.site AND NOT v.void AND v.service = n.service AND v.weekend > 0
    AND v.from_on <= :day AND (v.until_on IS NULL OR v.until_on >= :day)
  GROUP BY w.center, n.part
)
SELECT COALESCE(MIN(CASE WHEN is_open = 0 THEN center END), MIN(center)) AS subject, NULL AS person,
  CASE MIN(is_open) WHEN 1 THEN 'met' ELSE 'short' END AS state, part AS why,
  1 AS amount, 1 - MIN(is_open) AS missing, NULL AS due
FROM held
GROUP BY part
