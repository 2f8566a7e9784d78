-- title = "建成的中心数"
-- definition = "到这一天已建成运行的所选中心（康复、护理或健康管理）数；可只计示范性的，可只计本年投入运行（没有运行日期时按验收日期）的。台账不分建设批次。"
-- subject = "site"
-- shape = "count"
-- unit = "家"
-- source = "青卫健基层〔2024〕3号；口径为工作定义"
-- kinds = ["site", "center-unit"]
-- [parameters]
-- unit = { default = 1, label = "哪个中心（1 康复，2 护理，3 健康管理）", selects = true }
-- model_only = { default = false, label = "只计示范性的", selects = true }
-- new_only = { default = false, label = "只计本年投入运行的", selects = true }
-- [why]
-- in-place = "已建成运行"
SELECT s.code AS subject, NULL AS person, 'met' AS state, 'in-place' AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN site s ON s.code = a.subject
WHERE NOT s.void AND (s.closed_on IS NULL OR s.closed_on > :day) AND EXISTS (
  SELECT 1 FROM center_unit u
  WHERE NOT u.void AND u.site = s.code AND u.in_place
    AND u.unit = CASE :unit WHEN 1 THEN 'rehabilitation' WHEN 2 THEN 'nursing' WHEN 3 THEN 'health' END
    AND (:model_only = 0 OR (u.grade = '2' AND (u.accepted_on IS NULL OR u.accepted_on <= :day)))
    AND (COALESCE(u.opened_on, u.accepted_on) <= :day
      OR (COALESCE(u.opened_on, u.accepted_on) IS NULL AND :new_only = 0))
    AND (:new_only = 0 OR COALESCE(u.opened_on, u.accepted_on) >= :year_start)
)
