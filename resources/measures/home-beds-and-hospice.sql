-- title = "家庭病床与安宁疗护服务量"
-- definition = "本年内新建的家庭病床张数和收治的安宁疗护例数之和，分列。"
-- subject = "service"
-- shape = "count"
-- unit = "例"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["home-bed", "hospice-admission"]
-- [parts]
-- beds = "家庭病床新建"
-- hospice = "安宁疗护收治"
SELECT v.id AS subject, a.person, 'met' AS state, 'beds' AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN home_bed v ON v.resident = a.subject
WHERE NOT v.void AND v.opened_on >= :year_start AND v.opened_on <= :day
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
UNION ALL
SELECT v.id, a.person, 'met', 'hospice', 1, 0, NULL
FROM asked a
JOIN hospice_admission v ON v.resident = a.subject
WHERE NOT v.void AND v.admitted_on >= :year_start AND v.admitted_on <= :day
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
