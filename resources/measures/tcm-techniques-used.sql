-- title = "在用的中医适宜技术类别数"
-- definition = "近 12 个月内，中心和所辖站点的中医诊疗记录达到规定次数的技术类别数；西医适宜技术台账没有记录，不计。"
-- subject = "site"
-- shape = "count"
-- unit = "类"
-- source = "沪卫基层〔2020〕3号；口径为工作定义"
-- kinds = ["tcm-visit"]
-- [parameters]
-- least_records = { setting = "tcm-technique-records" }
-- [parts]
-- acupuncture = "针刺类"
-- massage = "推拿类"
-- scraping = "刮痧类"
-- cupping = "拔罐类"
-- moxibustion = "灸类"
-- poultice = "敷熨熏浴类"
-- minimal = "中医微创类"
-- bones = "骨伤类"
-- bowel = "肛肠类"
-- qigong = "气功类"
-- other = "其他类"
-- [why]
-- too-few = "有记录，但次数不够"
WITH names AS (
  SELECT '1' AS technique, 'acupuncture' AS part UNION ALL SELECT '2', 'massage' UNION ALL SELECT '3', 'scraping'
  UNION ALL SELECT '4', 'cupping' UNION ALL SELECT '5', 'moxibustion' UNION ALL SELECT '6', 'poultice'
  UNION ALL SELECT '7', 'minimal' UNION ALL SELECT '8', 'bones' UNION ALL SELECT '9', 'bowel'
  UNION ALL SELECT '10', 'qigong' UNION ALL SELECT '11', 'other'
),
used AS (
  SELECT n.part, MIN(a.subject) AS subject, COUNT(*) AS records
  FROM asked a
  JOIN tcm_visit v ON v.site = a.subject
  JOIN names n ON n.technique = v.technique
  WHERE NOT v.void AND v.given_on >= :year_back AND v.given_on <= :day
  GROUP BY n.part
)
SELECT subject, NULL AS person, CASE WHEN records >= :least_records THEN 'met' ELSE 'short' END AS state,
  CASE WHEN records >= :least_records THEN part ELSE 'too-few' END AS why,
  1 AS amount, CASE WHEN records >= :least_records THEN 0 ELSE :least_records - records END AS missing, NULL AS due
FROM used
