-- title = "家庭病床与安宁疗护服务量"
-- definition = "本年内新建的家庭病床张数与接受过安宁疗护的患者人数之和，分列。安宁疗护一人只计一次，本年收治、或往年收治到本年才结束或未结束的都算（死亡、迁出即结束；没有日期的按随访发现那天，也没有发现的，往年收治而没有结束记录的不算）。"
-- subject = "service"
-- shape = "count"
-- unit = "例"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["home-bed", "hospice-admission", "hospice-closing"]
-- [parts]
-- beds = "家庭病床新建"
-- hospice = "安宁疗护患者"
SELECT v.id AS subject, a.person, 'met' AS state, 'beds' AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN home_bed v ON v.resident = a.subject
WHERE NOT v.void AND v.opened_on >= :year_start AND v.opened_on <= :day
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
UNION ALL
SELECT MIN(v.id), a.person, 'met', 'hospice', 1, 0, NULL
FROM asked a
JOIN hospice_admission v ON v.resident = a.subject
LEFT JOIN found_gone t ON t.person = a.person
WHERE NOT v.void AND v.admitted_on <= :day
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
  AND (COALESCE(a.left_on, t.found_on) IS NULL OR COALESCE(a.left_on, t.found_on) >= :year_start OR a.left_on < v.admitted_on)
  AND (a.gone = 0 OR a.left_on IS NOT NULL OR t.found_on IS NOT NULL OR v.admitted_on >= :year_start
    OR EXISTS (SELECT 1 FROM hospice_closing z WHERE z.hospice_admission = v.id AND NOT z.void))
  AND NOT EXISTS (SELECT 1 FROM hospice_closing z WHERE z.hospice_admission = v.id AND NOT z.void AND z.closed_on < :year_start)
GROUP BY a.person
