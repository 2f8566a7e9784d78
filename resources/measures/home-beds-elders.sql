-- title = "老年家庭病床数"
-- definition = "本年内为建床当天已满规定年龄的患者新建的家庭病床。规定年龄小于 65 时按 60 岁，否则按 65 岁。"
-- subject = "service"
-- shape = "count"
-- unit = "张"
-- source = "沪府办发〔2019〕2号 四(三)2"
-- kinds = ["resident", "home-bed", "home-bed-closing"]
-- [parameters]
-- elder_age = { setting = "elder-bed-age" }
-- [why]
-- elder = "建床时已满规定年龄"
-- younger = "建床时未满规定年龄"
WITH stay AS (
  SELECT a.person, b.id, b.resident, b.opened_on, b.stable, b.site,
    (SELECT MIN(z.closed_on) FROM home_bed_closing z WHERE z.home_bed = b.id AND NOT z.void AND z.closed_on <= :day) AS closed_on
  FROM asked a
  JOIN home_bed b ON b.resident = a.subject
  WHERE NOT b.void AND b.opened_on <= :day
    AND (:all_sites = 1 OR b.site IN (SELECT site FROM asked_site))
),
aged AS (
  SELECT s.id, s.person,
    CASE WHEN CASE WHEN :elder_age < 65 THEN r.turns_60_on ELSE r.turns_65_on END <= s.opened_on THEN 1 ELSE 0 END AS elder
  FROM stay s
  JOIN resident r ON r.id = s.resident
  WHERE s.opened_on >= :year_start
)
SELECT id AS subject, person, CASE elder WHEN 1 THEN 'met' ELSE 'excluded' END AS state,
  CASE elder WHEN 1 THEN 'elder' ELSE 'younger' END AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM aged
