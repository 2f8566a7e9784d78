-- title = "三大中心本年已评价的占比"
-- definition = "已建成运行的康复中心、护理中心、健康管理中心里，本年内评价过的占比：有该中心的评价考核记录，或三大中心登记的最近评价日期在本年；可同时要求已建立运行管理和评价机制。台账不分建设批次。没有建成的中心、或机制和评价都从来没有登记过时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "个"
-- source = "沪松府办〔2023〕33号 三(二)7；青卫健基层〔2024〕3号；口径为工作定义"
-- kinds = ["site", "center-unit", "appraisal"]
-- awaits = "appraisal"
-- [parameters]
-- unit = { default = 0, label = "哪个中心（0 三个都看，1 康复，2 护理，3 健康管理）", selects = true }
-- mechanism = { default = true, label = "同时要求已建立运行管理和评价机制", selects = true }
-- [why]
-- evaluated = "本年已评价"
-- no-evaluation = "本年尚未评价"
-- no-mechanism = "尚未登记已建立运行管理和评价机制"
-- unrecorded = "机制和评价都还没有登记"
WITH unit_names AS (
  SELECT 1 AS number, 'rehabilitation' AS unit, '3' AS topic, '康复中心' AS label
  UNION ALL SELECT 2, 'nursing', '4', '护理中心' UNION ALL SELECT 3, 'health', '5', '健康管理中心'
),
running AS (
  SELECT s.code, n.label,
    COUNT(u.mechanism) + COUNT(u.evaluated_on) + COUNT(v.id) AS said,
    MAX(CASE WHEN u.mechanism THEN 1 ELSE 0 END) AS mechanism,
    MAX(CASE WHEN v.appraised_on >= :year_start OR (u.evaluated_on >= :year_start AND u.evaluated_on <= :day) THEN 1 ELSE 0 END)
      AS evaluated
  FROM asked a
  JOIN site s ON s.code = a.subject
  JOIN center_unit u ON u.site = s.code
  JOIN unit_names n ON n.unit = u.unit
  LEFT JOIN appraisal v ON v.site = s.code AND v.subject = n.topic AND NOT v.void AND v.appraised_on <= :day
  WHERE NOT s.void AND s.tier = 'center' AND (s.closed_on IS NULL OR s.closed_on > :day)
    AND NOT u.void AND u.in_place AND (:unit = 0 OR n.number = :unit)
    AND (COALESCE(u.opened_on, u.accepted_on) IS NULL OR COALESCE(u.opened_on, u.accepted_on) <= :day)
  GROUP BY s.code, n.label
)
SELECT code || ' ' || label AS subject, NULL AS person,
  CASE WHEN evaluated = 1 AND (mechanism = 1 OR :mechanism = 0) THEN 'met'
    WHEN (SELECT SUM(said) FROM running) = 0 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN (SELECT SUM(said) FROM running) = 0 THEN 'unrecorded' WHEN evaluated = 0 THEN 'no-evaluation' WHEN mechanism = 1 OR :mechanism = 0 THEN 'evaluated'
    ELSE 'no-mechanism' END AS why,
  1 AS amount,
  CASE WHEN (evaluated = 1 AND (mechanism = 1 OR :mechanism = 0)) OR (SELECT SUM(said) FROM running) = 0 THEN 0
    ELSE 1 END AS missing,
  NULL AS due
FROM running
