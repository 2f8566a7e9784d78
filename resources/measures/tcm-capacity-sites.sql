-- title = "提供中医药服务的站点占比"
-- definition = "近 12 个月有中医诊疗记录的服务站和村卫生室占比；另列每个站点的技术类别数（12 个月内记录达到规定次数的类别）。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "沪松府办〔2023〕33号 二(四)；口径为工作定义"
-- kinds = ["site", "tcm-visit"]
-- [parameters]
-- least_records = { setting = "tcm-technique-records" }
-- [why]
-- provides = "近 12 个月开展技术 {amount} 类"
-- none = "近 12 个月没有中医诊疗记录"
WITH used AS (
  SELECT v.site, v.technique, COUNT(*) AS records
  FROM tcm_visit v
  WHERE NOT v.void AND v.given_on >= :year_back AND v.given_on <= :day
  GROUP BY v.site, v.technique
),
served AS (
  SELECT s.code, COALESCE(SUM(u.records), 0) AS records,
    COUNT(CASE WHEN u.technique IS NOT NULL AND u.records >= :least_records THEN 1 END) AS techniques
  FROM asked a
  JOIN site s ON s.code = a.subject
  LEFT JOIN used u ON u.site = s.code
  WHERE NOT s.void AND s.tier IN ('station', 'clinic') AND (s.closed_on IS NULL OR s.closed_on > :day)
  GROUP BY s.code
)
SELECT code AS subject, NULL AS person,
  CASE WHEN records > 0 THEN 'met' ELSE 'short' END AS state,
  CASE WHEN records > 0 THEN 'provides' ELSE 'none' END AS why,
  techniques AS amount,
  CASE WHEN records > 0 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM served
