-- title = "适宜专科设置数"
-- definition = "妇科、儿科、眼耳鼻喉科、皮肤科、口腔科（标准化口腔诊室）、心理科（心理咨询点）六项中已开展的项数，所辖站点开展的也算；有几个中心时，每个中心都开展才算一项。"
-- subject = "site"
-- shape = "count"
-- unit = "项"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["site", "site-service"]
-- [parts]
-- gynaecology = "妇科"
-- paediatrics = "儿科"
-- eye-ear = "眼耳鼻喉科"
-- skin = "皮肤科"
-- dental = "口腔科"
-- mind = "心理科"
WITH wanted AS (
  SELECT '7' AS service, 'gynaecology' AS part UNION ALL SELECT '8', 'paediatrics' UNION ALL SELECT '9', 'eye-ear'
  UNION ALL SELECT '10', 'skin' UNION ALL SELECT '6', 'dental' UNION ALL SELECT '11', 'mind'
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
  SELECT w.center, n.part, MAX(CASE WHEN v.id IS NULL THEN 0 ELSE 1 END) AS offered
  FROM own w
  CROSS JOIN wanted n
  LEFT JOIN site_service v ON v.site = w.site AND v.service = n.service AND NOT v.void AND v.offered
    AND (v.began_on IS NULL OR v.began_on <= :day) AND (v.ended_on IS NULL OR v.ended_on > :day)
  GROUP BY w.center, n.part
)
SELECT COALESCE(MIN(CASE WHEN offered = 0 THEN center END), MIN(center)) AS subject, NULL AS person,
  CASE MIN(offered) WHEN 1 THEN 'met' ELSE 'short' END AS state, part AS why,
  1 AS amount, 1 - MIN(offered) AS missing, NULL AS due
FROM held
GROUP BY part
