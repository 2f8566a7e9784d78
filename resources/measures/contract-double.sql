-- title = "双签约人数"
-- definition = "到这一天有有效签约、登记为双签约的居民人数；没有登记是否双签约的，以协议写明区级医院（医疗集团）为准；一人只计一次。"
-- subject = "person"
-- shape = "count"
-- unit = "人"
-- source = "青卫健基层〔2024〕3号；口径为工作定义"
-- kinds = ["contract"]
-- [why]
-- double = "登记为双签约，或协议写明区级医院"
SELECT a.person AS subject, a.person, 'met' AS state, 'double' AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN contract c ON c.resident = a.subject
WHERE a.gone = 0 AND NOT c.void AND c.starts_on <= :day AND c.ends_on >= :day
  AND (c.cancelled_on IS NULL OR c.cancelled_on > :day) AND coalesce(c.second_signing, c.district_hospital IS NOT NULL)
GROUP BY a.person
