-- title = "人员培训考核人数"
-- definition = "参加过所选培训项目的在岗人员数，一人只计一次；可只计本年的、只计考核过的（合格或不合格）、只计考核合格且证书有效的、只计非中医类别人员。"
-- subject = "site"
-- shape = "count"
-- unit = "人"
-- source = "沪松府办〔2023〕33号 三(四)；口径为工作定义"
-- kinds = ["staff", "staff-training"]
-- [parameters]
-- theme = { default = 1, label = "培训项目（人员培训考核的选项编码）", selects = true }
-- this_year = { default = false, label = "只计本年的", selects = true }
-- passed_only = { default = true, label = "只计考核合格的", selects = true }
-- examined_only = { default = false, label = "只计考核过的", selects = true }
-- non_tcm = { default = false, label = "只计非中医类别人员", selects = true }
-- [why]
-- passed = "考核合格"
-- trained = "已参加"
-- tcm-staff = "中医类别人员，不在此列"
WITH trained AS (
  SELECT a.subject AS site, p.id, p.name,
    MAX(CASE WHEN p.is_tcm THEN 1 ELSE 0 END) AS is_tcm,
    MAX(CASE WHEN t.outcome = '1' AND (t.valid_until_on IS NULL OR t.valid_until_on >= :day) THEN 1 ELSE 0 END) AS passed
  FROM asked a
  JOIN staff p ON p.site = a.subject
  JOIN staff_training t ON t.staff = p.id
  WHERE NOT p.void AND (p.works IS NULL OR p.works) AND NOT t.void AND t.theme = CAST(:theme AS VARCHAR)
    AND t.ended_on <= :day AND (:this_year = 0 OR t.ended_on >= :year_start) AND (:examined_only = 0 OR t.outcome <> '3')
  GROUP BY a.subject, p.id, p.name
)
SELECT site || ' ' || name AS subject, NULL AS person,
  CASE WHEN :non_tcm = 1 AND is_tcm = 1 THEN 'excluded' ELSE 'met' END AS state,
  CASE WHEN :non_tcm = 1 AND is_tcm = 1 THEN 'tcm-staff' WHEN passed = 1 THEN 'passed' ELSE 'trained' END AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM trained
WHERE passed = 1 OR :passed_only = 0
