-- title = "中医诊疗人次占比"
-- definition = "本年内有月度业务汇总的机构和月份里，中医诊疗人次（同一人同日同一机构计一次，技术另计项次）÷ 门急诊人次。没有汇总的月份不计入，另列。"
-- subject = "site"
-- shape = "rate"
-- unit = "人次"
-- source = "工作定义；分母为月度业务汇总"
-- kinds = ["resident", "tcm-visit", "monthly-summary"]
-- awaits = "monthly-summary"
-- weighed = true
-- [why]
-- tcm = "中医 {amount} 人次"
-- other = "其他 {amount} 人次"
-- no-summary = "中医 {amount} 人次，但这个月没有业务汇总"
-- too-many = "中医 {amount} 人次，多于这个月的门急诊人次，请核对业务汇总"
WITH visited AS (
  SELECT v.site, c.month, COUNT(DISTINCT COALESCE(r.person, r.id) || ' ' || c.number) AS visits
  FROM asked a
  JOIN tcm_visit v ON v.site = a.subject
  JOIN resident r ON r.id = v.resident
  JOIN calendar c ON c.day = v.given_on
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  GROUP BY v.site, c.month
),
summed AS (
  SELECT m.id, m.site, m.month, m.visits AS all_visits, COALESCE(v.visits, 0) AS visits
  FROM asked a
  JOIN monthly_summary m ON m.site = a.subject
  LEFT JOIN visited v ON v.site = m.site AND v.month = m.month
  WHERE NOT m.void AND m.ends_on >= :year_start AND m.ends_on <= :day
)
SELECT site || ' ' || month AS subject, NULL AS person,
  CASE WHEN visits > all_visits THEN 'excluded' ELSE 'met' END AS state,
  CASE WHEN visits > all_visits THEN 'too-many' ELSE 'tcm' END AS why,
  visits AS amount, 0 AS missing, NULL AS due
FROM summed
UNION ALL
SELECT site || ' ' || month, NULL, 'short', 'other', all_visits - visits, 0, NULL FROM summed WHERE visits <= all_visits
UNION ALL
SELECT v.site || ' ' || v.month, NULL, 'excluded', 'no-summary', v.visits, 0, NULL
FROM visited v
WHERE NOT EXISTS (SELECT 1 FROM summed m WHERE m.site = v.site AND m.month = v.month)
