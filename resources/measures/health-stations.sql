-- title = "智慧健康小屋（驿站）数"
-- definition = "到这一天开放的智慧健康驿站和智慧健康小屋数；社区自测点、楼宇健康角不计。"
-- subject = "site"
-- shape = "count"
-- unit = "家"
-- source = "沪府办发〔2019〕2号；口径为工作定义"
-- kinds = ["health-station"]
-- [parts]
-- station = "智慧健康驿站"
-- hut = "智慧健康小屋"
SELECT a.subject || ' ' || v.name AS subject, NULL AS person, 'met' AS state,
  CASE v.form WHEN '1' THEN 'station' ELSE 'hut' END AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN health_station v ON v.site = a.subject
WHERE NOT v.void AND v.form IN ('1', '2') AND v.opened_on <= :day AND (v.closed_on IS NULL OR v.closed_on > :day)
