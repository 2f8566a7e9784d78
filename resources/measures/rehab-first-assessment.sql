-- title = "康复初次评定率"
-- definition = "本年内开始的康复疗程中，在规定天数内做了功能评定的占比。只看期限已过的疗程。"
-- subject = "service"
-- shape = "rate"
-- unit = "疗程"
-- source = "沪松府办〔2023〕33号 三(一)4；口径为工作定义"
-- kinds = ["rehabilitation-course", "barthel-assessment"]
-- [parameters]
-- first_days = { setting = "rehab-first-assessment-days" }
-- [why]
-- assessed = "期限内已初评"
-- late = "评定晚于 {due}"
-- none = "{due} 前没有评定"
-- waiting = "应于 {due} 前初评"
WITH course AS (
  SELECT a.person, k.id, d.day AS due,
    (SELECT MIN(b.given_on) FROM barthel_assessment b
     WHERE b.rehabilitation_course = k.id AND NOT b.void AND b.given_on >= k.started_on AND b.given_on <= :day
    ) AS assessed_on
  FROM asked a
  JOIN rehabilitation_course k ON k.resident = a.subject
  JOIN calendar s ON s.day = k.started_on
  JOIN calendar d ON d.number = s.number + :first_days
  WHERE NOT k.void AND k.started_on >= :year_start AND k.started_on <= :day
    AND (:all_sites = 1 OR k.site IN (SELECT site FROM asked_site))
)
SELECT id AS subject, person,
  CASE WHEN due > :day THEN 'excluded' WHEN assessed_on <= due THEN 'met' ELSE 'short' END AS state,
  CASE WHEN assessed_on <= due THEN 'assessed' WHEN due > :day THEN 'waiting' WHEN assessed_on IS NULL THEN 'none'
    ELSE 'late' END AS why,
  NULL AS amount,
  CASE WHEN assessed_on <= due THEN 0 ELSE 1 END AS missing,
  due
FROM course
