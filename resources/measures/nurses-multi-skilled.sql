-- title = "一专多能护士培训率"
-- definition = "在岗护士中有“一专多能”护理证书的占比：人员登记里写明，或有考核合格、未过期的一专多能护理培训。"
-- subject = "site"
-- shape = "rate"
-- unit = "人"
-- source = "青卫健基层〔2024〕3号；口径为工作定义"
-- kinds = ["staff", "staff-training"]
-- awaits = "staff"
-- [why]
-- skilled = "有“一专多能”护理证书"
-- not-yet = "尚未取得"
WITH nurse AS (
  SELECT a.subject AS site, p.id, p.name, MAX(CASE WHEN p.multi_skilled OR t.id IS NOT NULL THEN 1 ELSE 0 END) AS skilled
  FROM asked a
  JOIN staff p ON p.site = a.subject
  LEFT JOIN staff_training t ON t.staff = p.id AND NOT t.void AND t.theme = '2' AND t.outcome = '1'
    AND t.ended_on <= :day AND (t.valid_until_on IS NULL OR t.valid_until_on >= :day)
  WHERE NOT p.void AND p.job = '2' AND (p.works IS NULL OR p.works)
  GROUP BY a.subject, p.id, p.name
)
SELECT site || ' ' || name AS subject, NULL AS person,
  CASE skilled WHEN 1 THEN 'met' ELSE 'short' END AS state,
  CASE skilled WHEN 1 THEN 'skilled' ELSE 'not-yet' END AS why,
  1 AS amount, 1 - skilled AS missing, NULL AS due
FROM nurse
