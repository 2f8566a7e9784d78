-- title = "开展所选服务项目的机构数"
-- definition = "已开展所选服务项目（未停止）的机构数，中心和所辖站点各算一家；可只计本年开展的。"
-- subject = "site"
-- shape = "count"
-- unit = "家"
-- source = "青卫健基层〔2024〕3号；浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["site", "site-service"]
-- [parameters]
-- service = { default = 6, label = "服务项目（机构服务项目的选项编码）", selects = true }
-- new_only = { default = false, label = "只计本年开展的", selects = true }
-- [why]
-- offered = "已开展"
SELECT a.subject AS subject, NULL AS person, 'met' AS state, 'offered' AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN site s ON s.code = a.subject
WHERE NOT s.void AND (s.closed_on IS NULL OR s.closed_on > :day) AND EXISTS (
  SELECT 1 FROM site_service v
  WHERE NOT v.void AND v.site = s.code AND v.service = CAST(:service AS VARCHAR) AND v.offered
    AND (v.began_on <= :day OR (v.began_on IS NULL AND :new_only = 0))
    AND (v.ended_on IS NULL OR v.ended_on > :day)
    AND (:new_only = 0 OR v.began_on >= :year_start)
)
