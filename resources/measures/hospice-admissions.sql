-- title = "安宁疗护收治人次"
-- definition = "本年内居家或病房收治的安宁疗护，按服务地点分列；门诊收治另列，不计入。"
-- subject = "service"
-- shape = "count"
-- unit = "人次"
-- source = "沪松府办〔2023〕33号 三(三)16；沪卫基层〔2020〕3号 五、17"
-- kinds = ["hospice-admission"]
-- [parts]
-- home = "居家"
-- ward = "病房"
-- [why]
-- clinic = "门诊收治，不计入"
SELECT h.id AS subject, a.person, CASE WHEN h.place IN ('1', '2') THEN 'met' ELSE 'excluded' END AS state,
  CASE h.place WHEN '1' THEN 'home' WHEN '2' THEN 'ward' ELSE 'clinic' END AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN hospice_admission h ON h.resident = a.subject
WHERE NOT h.void AND h.admitted_on >= :year_start AND h.admitted_on <= :day
  AND (:all_sites = 1 OR h.site IN (SELECT site FROM asked_site))
