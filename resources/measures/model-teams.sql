-- title = "家庭医生标杆团队数"
-- definition = "到这一天在册、称号为标杆团队的家庭医生团队数。"
-- subject = "site"
-- shape = "count"
-- unit = "个"
-- source = "青卫健基层〔2024〕3号；口径为工作定义"
-- kinds = ["doctor-team"]
-- [why]
-- model = "标杆团队"
SELECT a.subject || ' ' || v.name AS subject, NULL AS person, 'met' AS state, 'model' AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN doctor_team v ON v.site = a.subject
WHERE NOT v.void AND v.standing = '2' AND (v.title_on IS NULL OR v.title_on <= :day)
  AND (v.formed_on IS NULL OR v.formed_on <= :day) AND (v.ended_on IS NULL OR v.ended_on > :day)
