-- title = "4—12周长期处方数"
-- definition = "本年内的长处方数：某机构某月的月度业务汇总填了长处方数的按汇总，没有填的按长处方登记中规定天数（默认 28～84 天，即 4—12 周）的张数（只登记为延伸处方的不算）；登记中超出这个范围的另列，不计入。汇总和登记都没有时不计算。"
-- subject = "site"
-- shape = "count"
-- unit = "张"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["resident", "monthly-summary", "long-prescription"]
-- awaits = "monthly-summary"
-- [parameters]
-- least_days = { setting = "long-prescription-least-days" }
-- most_days = { setting = "long-prescription-most-days" }
-- [parts]
-- summed = "月度业务汇总"
-- recorded = "长处方登记（没有汇总的月份）"
-- [why]
-- out-of-range = "处方 {amount} 天，不在规定天数内"
WITH summed AS (
  SELECT m.site, m.month, m.long_prescriptions
  FROM asked a
  JOIN monthly_summary m ON m.site = a.subject
  WHERE NOT m.void AND m.ends_on >= :year_start AND m.ends_on <= :day AND m.long_prescriptions IS NOT NULL
),
given AS (
  SELECT v.id, v.site, c.month, v.days, COALESCE(r.person, r.id) AS person
  FROM asked a
  JOIN long_prescription v ON v.site = a.subject
  JOIN resident r ON r.id = v.resident
  JOIN calendar c ON c.day = v.given_on
  WHERE NOT v.void AND v.prescription IN ('1', '3') AND v.given_on >= :year_start AND v.given_on <= :day
)
SELECT site || ' ' || month AS subject, NULL AS person, 'met' AS state, 'summed' AS why, long_prescriptions AS amount,
  0 AS missing, NULL AS due
FROM summed
UNION ALL
SELECT g.id, g.person, 'met', 'recorded', 1, 0, NULL
FROM given g
WHERE g.days >= :least_days AND g.days <= :most_days
  AND NOT EXISTS (SELECT 1 FROM summed m WHERE m.site = g.site AND m.month = g.month)
UNION ALL
SELECT id, person, 'excluded', 'out-of-range', days, 0, NULL
FROM given
WHERE days < :least_days OR days > :most_days
