-- title = "双向转诊人次"
-- definition = "本年内的上转和下转人次，分列。"
-- subject = "service"
-- shape = "count"
-- unit = "人次"
-- source = "沪松府办〔2023〕33号 三(二)9"
-- kinds = ["referral"]
-- [parts]
-- up = "上转"
-- down = "下转"
SELECT v.id AS subject, a.person, 'met' AS state, CASE v.direction WHEN 'up' THEN 'up' ELSE 'down' END AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN referral v ON v.resident = a.subject
WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
