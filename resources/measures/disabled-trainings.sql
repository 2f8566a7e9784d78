-- title = "残疾人社区康复服务人次"
-- definition = "本年内残疾人康复训练（评估、指导）的人次，同时适配了辅助器具的单列。"
-- subject = "service"
-- shape = "count"
-- unit = "人次"
-- source = "沪府办发〔2019〕2号；口径为工作定义"
-- kinds = ["disabled-training"]
-- [parts]
-- training = "康复训练"
-- with-aids = "康复训练并适配辅助器具"
SELECT v.id AS subject, a.person, 'met' AS state,
  CASE WHEN v.aids IS NULL THEN 'training' ELSE 'with-aids' END AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN disabled_training v ON v.resident = a.subject
WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
