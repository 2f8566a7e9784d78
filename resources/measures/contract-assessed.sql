-- title = "签约居民健康评估率"
-- definition = "到这一天有有效签约的居民中，本年内做了健康评估、出具报告并已反馈的占比。有报告没有反馈的是未反馈，不算完成。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "沪松府办〔2023〕33号 三(三)13；口径为工作定义"
-- kinds = ["resident", "contract", "health-assessment"]
-- [parameters]
-- elders_only = { default = false, label = "只看 65 岁及以上的签约居民" }
-- [why]
-- done = "本年已评估、报告并反馈"
-- not-fed-back = "本年有评估，报告还没有反馈"
-- none = "本年没有健康评估"
WITH signed AS (
  SELECT a.person
  FROM asked a
  JOIN contract c ON c.resident = a.subject
  WHERE NOT c.void AND c.starts_on <= :day AND c.ends_on >= :day
    AND (c.cancelled_on IS NULL OR c.cancelled_on > :day)
    AND a.gone = 0
    AND (:elders_only = 0 OR EXISTS (
      SELECT 1 FROM asked e JOIN resident r ON r.id = e.subject WHERE e.person = a.person AND r.turns_65_on <= :day
    ))
  GROUP BY a.person
),
assessed AS (
  SELECT a.person, MAX(CASE WHEN v.reported_on <= :day AND v.fed_back_on <= :day THEN 1 ELSE 0 END) AS done
  FROM asked a
  JOIN health_assessment v ON v.resident = a.subject
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  GROUP BY a.person
)
SELECT s.person AS subject, s.person,
  CASE WHEN h.done = 1 THEN 'met' ELSE 'short' END AS state,
  CASE WHEN h.done = 1 THEN 'done' WHEN h.person IS NOT NULL THEN 'not-fed-back' ELSE 'none' END AS why,
  NULL AS amount,
  CASE WHEN h.done = 1 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM signed s
LEFT JOIN assessed h ON h.person = s.person
