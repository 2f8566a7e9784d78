-- title = "签约居民季度主动联系率"
-- definition = "到这一天有有效签约的居民中，本季度内由中心主动联系上至少一次的占比。主动联系、慢病随访、体检、家床查床、联系上的电话都算；居民自己来访来电、随访失访的不算。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["contract", "contract-contact", "hypertension-follow-up", "diabetes-follow-up", "copd-follow-up", "health-checkup", "home-bed-visit", "call-attempt"]
-- awaits = "contract"
-- [why]
-- contacted = "本季度已主动联系"
-- not-yet = "本季度还没有主动联系"
WITH begun AS (
  SELECT v.resident FROM contract_contact v
  WHERE NOT v.void AND v.starter = '1' AND v.reached = '1' AND v.given_on >= :quarter_start AND v.given_on <= :day
  UNION
  SELECT v.resident FROM hypertension_follow_up v
  WHERE NOT v.void AND (v.result IS NULL OR v.result = '1') AND v.given_on >= :quarter_start AND v.given_on <= :day
  UNION
  SELECT v.resident FROM diabetes_follow_up v
  WHERE NOT v.void AND (v.result IS NULL OR v.result = '1') AND v.given_on >= :quarter_start AND v.given_on <= :day
  UNION
  SELECT v.resident FROM copd_follow_up v
  WHERE NOT v.void AND (v.result IS NULL OR v.result = '1') AND v.given_on >= :quarter_start AND v.given_on <= :day
  UNION
  SELECT v.resident FROM health_checkup v
  WHERE NOT v.void AND v.given_on >= :quarter_start AND v.given_on <= :day
  UNION
  SELECT v.resident FROM home_bed_visit v
  WHERE NOT v.void AND v.given_on >= :quarter_start AND v.given_on <= :day
  UNION
  SELECT v.resident FROM call_attempt v
  WHERE NOT v.void AND v.outcome IN ('1', '4', '5', '6') AND v.tried_on >= :quarter_start AND v.tried_on <= :day
),
contacted AS (
  SELECT a.person FROM begun b JOIN asked a ON a.subject = b.resident GROUP BY a.person
),
signed AS (
  SELECT a.person
  FROM asked a
  JOIN contract c ON c.resident = a.subject
  WHERE a.gone = 0 AND NOT c.void AND c.starts_on <= :day AND c.ends_on >= :day
    AND (c.cancelled_on IS NULL OR c.cancelled_on > :day)
  GROUP BY a.person
)
SELECT s.person AS subject, s.person, CASE WHEN b.person IS NULL THEN 'short' ELSE 'met' END AS state,
  CASE WHEN b.person IS NULL THEN 'not-yet' ELSE 'contacted' END AS why,
  NULL AS amount, CASE WHEN b.person IS NULL THEN 1 ELSE 0 END AS missing, NULL AS due
FROM signed s
LEFT JOIN contacted b ON b.person = s.person
