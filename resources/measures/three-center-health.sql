-- title = "社区健康管理中心覆盖率"
-- definition = "健康管理中心已建成运行的社区卫生服务中心占比；在一个中心就是是否建成。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "沪松府办〔2023〕33号 二(三)"
-- kinds = ["site", "center-unit"]
-- [why]
-- in-place = "已建成运行"
-- not-yet = "尚未建成"
WITH center AS (
  SELECT s.code, CASE WHEN EXISTS (
    SELECT 1 FROM center_unit u
    WHERE NOT u.void AND u.site = s.code AND u.unit = 'health' AND u.in_place
      AND (COALESCE(u.opened_on, u.accepted_on) IS NULL OR COALESCE(u.opened_on, u.accepted_on) <= :day)
  ) THEN 1 ELSE 0 END AS built
  FROM asked a
  JOIN site s ON s.code = a.subject
  WHERE NOT s.void AND s.tier = 'center' AND (s.closed_on IS NULL OR s.closed_on > :day)
)
SELECT code AS subject, NULL AS person, CASE built WHEN 1 THEN 'met' ELSE 'short' END AS state,
  CASE built WHEN 1 THEN 'in-place' ELSE 'not-yet' END AS why, 1 AS amount, 1 - built AS missing, NULL AS due
FROM center
