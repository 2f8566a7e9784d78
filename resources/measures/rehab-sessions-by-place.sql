-- title = "三类场所康复治疗人次"
-- definition = "本年内的康复治疗记录，按门诊、住院、居家分列。"
-- subject = "service"
-- shape = "count"
-- unit = "人次"
-- source = "沪松府办〔2023〕33号 三(一)4"
-- kinds = ["rehabilitation-session"]
-- [parts]
-- clinic = "门诊"
-- ward = "住院"
-- home = "居家"
SELECT v.id AS subject, a.person, 'met' AS state,
  CASE v.place WHEN '1' THEN 'clinic' WHEN '2' THEN 'ward' ELSE 'home' END AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN rehabilitation_session v ON v.resident = a.subject
WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
