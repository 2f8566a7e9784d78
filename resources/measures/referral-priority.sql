-- title = "上转居民享受优先的占比"
-- definition = "本年内上转的居民中享受优先的人次占比：优先就诊、优先检查、优先住院（三优先），可再算优先预约、优先会诊（五优先）；可只看转诊当天有有效签约的居民。没有填优先项目的算未享受。没有上转记录时不计算。"
-- subject = "service"
-- shape = "rate"
-- unit = "人次"
-- source = "沪松府办〔2023〕33号 三(二)9；沪府办发〔2019〕2号；口径为工作定义"
-- kinds = ["referral", "contract"]
-- awaits = "referral"
-- [parameters]
-- contracted_only = { default = true, label = "只看有有效签约的居民", selects = true }
-- five = { default = false, label = "优先预约、优先会诊也算", selects = true }
-- [why]
-- prior = "享受了优先"
-- not-prior = "未享受优先"
-- unsaid = "没有填优先项目"
-- unsigned = "转诊当天没有有效签约"
WITH sent AS (
  SELECT a.person, v.id, v.given_on, ',' || v.priorities || ',' AS priorities
  FROM asked a
  JOIN referral v ON v.resident = a.subject
  WHERE NOT v.void AND v.direction = 'up' AND v.given_on >= :year_start AND v.given_on <= :day
    AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
),
signed AS (
  SELECT t.id, COUNT(*) AS contracts
  FROM sent t
  JOIN asked a ON a.person = t.person
  JOIN contract c ON c.resident = a.subject
  WHERE NOT c.void AND c.starts_on <= t.given_on AND c.ends_on >= t.given_on
    AND (c.cancelled_on IS NULL OR c.cancelled_on > t.given_on)
  GROUP BY t.id
),
judged AS (
  SELECT t.id, t.person,
    CASE WHEN :contracted_only = 1 AND g.id IS NULL THEN 'unsigned' WHEN t.priorities IS NULL THEN 'unsaid'
      WHEN t.priorities LIKE '%,2,%' OR t.priorities LIKE '%,3,%' OR t.priorities LIKE '%,4,%'
        OR (:five = 1 AND (t.priorities LIKE '%,1,%' OR t.priorities LIKE '%,5,%')) THEN 'prior'
      ELSE 'not-prior' END AS why
  FROM sent t
  LEFT JOIN signed g ON g.id = t.id
)
SELECT id AS subject, person,
  CASE why WHEN 'prior' THEN 'met' WHEN 'unsigned' THEN 'excluded' ELSE 'short' END AS state, why,
  1 AS amount, CASE WHEN why IN ('prior', 'unsigned') THEN 0 ELSE 1 END AS missing, NULL AS due
FROM judged
