-- title = "必备医疗设备种类数"
-- definition = "除颤仪、心电监护仪、雾化仪、简易肺功能仪、供氧设备、中医诊疗设备六种中已配备的种数，登记为停用、报废的不算，所辖站点配备的也算；有几个中心时，每个中心都配备才算一种。"
-- subject = "site"
-- shape = "count"
-- unit = "种"
-- source = "沪松府办〔2023〕33号 三(四)18；口径为工作定义"
-- kinds = ["site", "equipment"]
-- [parts]
-- defibrillator = "除颤仪"
-- monitor = "心电监护仪"
-- nebuliser = "雾化仪"
-- spirometer = "简易肺功能仪"
-- oxygen = "供氧设备"
-- tcm = "中医诊疗设备"
WITH wanted AS (
  SELECT '1' AS form, 'defibrillator' AS part UNION ALL SELECT '2', 'monitor' UNION ALL SELECT '3', 'nebuliser'
  UNION ALL SELECT '4', 'spirometer' UNION ALL SELECT '5', 'oxygen' UNION ALL SELECT '6', 'tcm'
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
  SELECT w.center, n.part, MAX(CASE WHEN v.id IS NULL THEN 0 ELSE 1 END) AS in_place
  FROM own w
  CROSS JOIN wanted n
  LEFT JOIN equipment v ON v.site = w.site AND v.form = n.form AND NOT v.void AND v.count > 0
    AND (v.installed_on IS NULL OR v.installed_on <= :day)
    AND ((v.retired_on IS NULL AND (v.state IS NULL OR v.state NOT IN ('2', '4'))) OR v.retired_on > :day)
  GROUP BY w.center, n.part
)
SELECT COALESCE(MIN(CASE WHEN in_place = 0 THEN center END), MIN(center)) AS subject, NULL AS person,
  CASE MIN(in_place) WHEN 1 THEN 'met' ELSE 'short' END AS state, part AS why,
  1 AS amount, 1 - MIN(in_place) AS missing, NULL AS due
FROM held
GROUP BY part
