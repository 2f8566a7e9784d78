-- title = "检查检验服务项目数"
-- definition = "心电、影像、检验、超声四项中已提供的项数，本机构开展、远程诊断、委托外送都算，所辖站点开展的也算；有几个中心时，每个中心都提供才算一项。"
-- subject = "site"
-- shape = "count"
-- unit = "项"
-- source = "沪松府办〔2023〕33号 三(四)18；口径为工作定义"
-- kinds = ["site", "site-service"]
-- [parts]
-- ecg = "心电诊断"
-- imaging = "影像诊断"
-- laboratory = "检验"
-- ultrasound = "超声诊断"
WITH wanted AS (
  SELECT '1' AS service, 'ecg' AS part UNION ALL SELECT '2', 'imaging' UNION ALL SELECT '3', 'laboratory'
  UNION ALL SELECT '4', 'ultrasound'
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
