-- title = "安宁疗护场所衔接例数"
-- definition = "本年内安宁疗护在居家、病房、门诊、养老机构、上级医院之间的转介次数，另列本年收治的居家、病房、门诊例数。"
-- subject = "service"
-- shape = "count"
-- unit = "次"
-- source = "沪府办发〔2019〕2号；口径为工作定义"
-- kinds = ["hospice-admission", "hospice-transfer"]
-- main = "moves"
-- [parts]
-- moves = "场所之间的转介"
-- home = "居家收治"
-- ward = "病房收治"
-- clinic = "门诊收治"
SELECT v.id AS subject, a.person, 'met' AS state, 'moves' AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN hospice_transfer v ON v.resident = a.subject
WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day AND v.from_place <> v.to_place
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
UNION ALL
SELECT h.id, a.person, 'met', CASE h.place WHEN '1' THEN 'home' WHEN '2' THEN 'ward' ELSE 'clinic' END, 1, 0, NULL
FROM asked a
JOIN hospice_admission h ON h.resident = a.subject
WHERE NOT h.void AND h.admitted_on >= :year_start AND h.admitted_on <= :day
  AND (:all_sites = 1 OR h.site IN (SELECT site FROM asked_site))
