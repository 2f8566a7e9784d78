-- title = "有线上服务的家庭病床数"
-- definition = "本年内在床过、登记为有线上服务（互联网+）的家庭病床。"
-- subject = "service"
-- shape = "count"
-- unit = "张"
-- source = "青卫健基层〔2024〕3号 三、13；口径为工作定义"
-- kinds = ["home-bed", "home-bed-closing"]
-- [why]
-- online = "有线上服务"
SELECT b.id AS subject, a.person, 'met' AS state, 'online' AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN home_bed b ON b.resident = a.subject
WHERE NOT b.void AND b.online AND b.opened_on <= :day
  AND (:all_sites = 1 OR b.site IN (SELECT site FROM asked_site))
  AND (a.left_on IS NULL OR a.left_on >= :year_start OR a.left_on < b.opened_on)
  AND NOT EXISTS (SELECT 1 FROM home_bed_closing z WHERE z.home_bed = b.id AND NOT z.void AND z.closed_on < :year_start)
