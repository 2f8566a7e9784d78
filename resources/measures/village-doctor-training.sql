-- title = "乡村医生培训人次"
-- definition = "本年内乡村医生培训的人次，只计登记的乡村医生人数，按市、区、社区三级分列；没有填人数的培训另列，不计入。"
-- subject = "site"
-- shape = "count"
-- unit = "人次"
-- source = "青卫健基层〔2024〕3号；口径为工作定义"
-- kinds = ["training"]
-- [parts]
-- city = "市级"
-- district = "区级"
-- community = "社区级"
-- [why]
-- uncounted = "没有填乡村医生人数"
SELECT a.subject || ' ' || v.held_on AS subject, NULL AS person,
  CASE WHEN v.village_doctors IS NULL THEN 'excluded' ELSE 'met' END AS state,
  CASE WHEN v.village_doctors IS NULL THEN 'uncounted' WHEN v.level = '1' THEN 'city' WHEN v.level = '2' THEN 'district'
    ELSE 'community' END AS why,
  COALESCE(v.village_doctors, 0) AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN training v ON v.site = a.subject
WHERE NOT v.void AND v.theme = '1' AND v.held_on >= :year_start AND v.held_on <= :day
