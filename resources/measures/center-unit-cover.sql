-- title = "社区康复或护理中心服务功能覆盖率"
-- definition = "所选中心（康复、护理或健康管理）已建成运行的社区卫生服务中心占比；在一个中心就是是否建成。三大中心里完全没有登记这一个时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["site", "center-unit"]
-- awaits = "center-unit"
-- [parameters]
-- unit = { default = 1, label = "哪个中心（1 康复，2 护理，3 健康管理）", selects = true }
-- [why]
-- in-place = "已建成运行"
-- not-yet = "尚未建成"
-- unrecorded = "三大中心里没有登记这一个"
WITH center AS (
  SELECT s.code, MAX(CASE WHEN u.id IS NULL THEN NULL WHEN u.in_place
    AND (COALESCE(u.opened_on, u.accepted_on) IS NULL OR COALESCE(u.opened_on, u.accepted_on) <= :day) THEN 1
    ELSE 0 END) AS built
  FROM asked a
  JOIN site s ON s.code = a.subject
  LEFT JOIN center_unit u ON u.site = s.code AND NOT u.void
    AND u.unit = CASE :unit WHEN 1 THEN 'rehabilitation' WHEN 2 THEN 'nursing' WHEN 3 THEN 'health' END
  WHERE NOT s.void AND s.tier = 'center' AND (s.closed_on IS NULL OR s.closed_on > :day)
  GROUP BY s.code
)
SELECT code AS subject, NULL AS person,
  CASE WHEN built = 1 THEN 'met' WHEN (SELECT COUNT(built) FROM center) = 0 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN built = 1 THEN 'in-place' WHEN built = 0 THEN 'not-yet' ELSE 'unrecorded' END AS why,
  1 AS amount,
  CASE WHEN built = 1 OR (SELECT COUNT(built) FROM center) = 0 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM center
