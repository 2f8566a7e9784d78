-- title = "所选类别的康复治疗人次"
-- definition = "本年内所选治疗类别的康复治疗人次，按治疗地点分列。"
-- subject = "service"
-- shape = "count"
-- unit = "人次"
-- source = "沪府办发〔2019〕2号；口径为工作定义"
-- kinds = ["rehabilitation-session"]
-- [parameters]
-- category = { default = 5, label = "治疗类别（康复治疗记录的选项编码）", selects = true }
-- [parts]
-- clinic = "门诊"
-- ward = "住院"
-- home = "居家"
SELECT v.id AS subject, a.person, 'met' AS state,
  CASE v.place WHEN '1' THEN 'clinic' WHEN '2' THEN 'ward' ELSE 'home' END AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN rehabilitation_session v ON v.resident = a.subject
WHERE NOT v.void AND v.category = CAST(:category AS VARCHAR) AND v.given_on >= :year_start AND v.given_on <= :day
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
