-- title = "老年家庭病床数"
-- definition = "本年内为建床当天已满规定年龄的患者新建的家庭病床。规定年龄小于 65 时按 60 岁，否则按 65 岁。"
-- subject = "service"
-- shape = "count"
-- unit = "张"
-- source = "沪府办发〔2019〕2号 四(三)2"
-- kinds = ["resident", "home-bed"]
-- [parameters]
-- elder_age = { setting = "elder-bed-age" }
-- [why]
-- elder = "建床时已满规定年龄"
-- younger = "建床时未满规定年龄"
WITH aged AS (
  SELECT b.id, a.person,
    CASE WHEN CASE WHEN :elder_age < 65 THEN r.turns_60_on ELSE r.turns_65_on END <= b.opened_on THEN 1 ELSE 0 END AS elder
  FROM asked a
  JOIN resident r ON r.id = a.subject
  JOIN home_bed b ON b.resident = a.subject
  WHERE NOT b.void AND b.opened_on >= :year_start AND b.opened_on <= :day
    AND (:all_sites = 1 OR b.site IN (SELECT site FROM asked_site))
)
SELECT id AS subject, person, CASE elder WHEN 1 THEN 'met' ELSE 'excluded' END AS state,
  CASE elder WHEN 1 THEN 'elder' ELSE 'younger' END AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM aged
