-- title = "中医特色专病（专科）服务覆盖率"
-- definition = "有在办的中医特色专病（专科）门诊的社区卫生服务中心占比，所辖站点开设的也算；在一个中心就是是否开设。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "沪松府办〔2023〕33号 二(四)"
-- kinds = ["site", "tcm-special-clinic"]
-- [parameters]
-- weekly_half_days = { default = 0, label = "每周至少开诊半天数（没有填的不看）", selects = true }
-- [why]
-- running = "在办 {amount} 个"
-- none = "没有在办的中医特色专病（专科）门诊"
WITH center AS (
  SELECT s.code, (
    SELECT COUNT(*) FROM tcm_special_clinic c
    WHERE NOT c.void AND c.opened_on <= :day AND (c.closed_on IS NULL OR c.closed_on > :day)
      AND (c.half_days_weekly IS NULL OR c.half_days_weekly >= :weekly_half_days)
      AND c.site IN (
        SELECT o.code FROM site_below w JOIN site o ON o.code = w.below
        WHERE w.code = s.code AND NOT o.void AND (o.closed_on IS NULL OR o.closed_on > :day)
      )
  ) AS clinics
  FROM asked a
  JOIN site s ON s.code = a.subject
  WHERE NOT s.void AND s.tier = 'center' AND (s.closed_on IS NULL OR s.closed_on > :day)
)
SELECT code AS subject, NULL AS person,
  CASE WHEN clinics > 0 THEN 'met' ELSE 'short' END AS state,
  CASE WHEN clinics > 0 THEN 'running' ELSE 'none' END AS why,
  clinics AS amount,
  CASE WHEN clinics > 0 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM center
