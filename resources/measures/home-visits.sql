-- title = "居家康复护理与巡诊人次"
-- definition = "本年内到居民家中的服务人次，按记录分列：家床查床、居家康复治疗、居家护理、上门巡诊（居家或巡诊的中医诊疗、居家的医养结合服务）；可不计居家康复和护理。一次上门做了几种服务的，各计一次。"
-- subject = "service"
-- shape = "count"
-- unit = "人次"
-- source = "沪松府办〔2023〕33号 三(一)4；沪卫基层〔2020〕3号；口径为工作定义"
-- kinds = ["home-bed-visit", "rehabilitation-session", "nursing-visit", "tcm-visit", "elder-home-service"]
-- [parameters]
-- with_care = { default = true, label = "居家康复和居家护理也计", selects = true }
-- [parts]
-- home-bed = "家床查床"
-- rehabilitation = "居家康复"
-- nursing = "居家护理"
-- rounds = "上门巡诊"
WITH visit AS (
  SELECT v.id, v.resident, v.site, 'home-bed' AS part FROM home_bed_visit v
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  UNION ALL
  SELECT v.id, v.resident, v.site, 'rehabilitation' FROM rehabilitation_session v
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day AND v.place = '3' AND :with_care = 1
  UNION ALL
  SELECT v.id, v.resident, v.site, 'nursing' FROM nursing_visit v
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day AND v.place = '2' AND :with_care = 1
  UNION ALL
  SELECT v.id, v.resident, v.site, 'rounds' FROM tcm_visit v
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day AND v.place IN ('3', '4')
  UNION ALL
  SELECT v.id, v.resident, v.site, 'rounds' FROM elder_home_service v
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day AND v.place = '1'
)
SELECT v.id AS subject, a.person, 'met' AS state, v.part AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN visit v ON v.resident = a.subject
WHERE :all_sites = 1 OR v.site IN (SELECT site FROM asked_site)
