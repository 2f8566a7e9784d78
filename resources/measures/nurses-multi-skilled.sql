-- title = "一专多能护士培训率"
-- definition = "在岗护士中有“一专多能”护理证书的占比：人员登记里写明，或有考核合格、未过期的一专多能护理培训。在岗护士都没有填写、也没有培训登记时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "人"
-- source = "青卫健基层〔2024〕3号；口径为工作定义"
-- kinds = ["staff", "staff-training"]
-- awaits = "staff-training"
-- [why]
-- skilled = "有“一专多能”护理证书"
-- not-yet = "尚未取得"
-- unrecorded = "还没有登记证书或培训"
WITH nurse AS (
  SELECT a.subject AS site, p.id, p.name, COUNT(p.multi_skilled) + COUNT(t.id) AS said,
    MAX(CASE WHEN p.multi_skilled OR (t.outcome = '1' AND (t.valid_until_on IS NULL OR t.valid_until_on >= :day)) THEN 1 ELSE 0 END) AS skilled
  FROM asked a
  JOIN staff p ON p.site = a.subject
  LEFT JOIN staff_training t ON t.staff = p.id AND NOT t.void AND t.theme = '2' AND t.ended_on <= :day
  WHERE NOT p.void AND p.job = '2' AND (p.works IS NULL OR p.works)
  GROUP BY a.subject, p.id, p.name
)
SELECT site || ' ' || name AS subject, NULL AS person,
  CASE WHEN skilled = 1 THEN 'met' WHEN (SELECT SUM(said) FROM nurse) = 0 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN skilled = 1 THEN 'skilled' WHEN (SELECT SUM(said) FROM nurse) = 0 THEN 'unrecorded' ELSE 'not-yet' END AS why,
  1 AS amount,
  CASE WHEN skilled = 1 OR (SELECT SUM(said) FROM nurse) = 0 THEN 0 ELSE 1 END AS missing, NULL AS due
FROM nurse
