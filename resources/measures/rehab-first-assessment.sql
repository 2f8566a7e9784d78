-- title = "康复初次评定率"
-- definition = "初评期限在本年内的康复疗程（去年年底开始的也在内）中，在规定天数内用任一功能评定量表做了评定的占比。只看期限已过的疗程；期限内死亡或迁出而没有评定的不计入。"
-- subject = "service"
-- shape = "rate"
-- unit = "疗程"
-- source = "沪松府办〔2023〕33号 三(一)4；口径为工作定义"
-- kinds = ["rehabilitation-course", "barthel-assessment", "modified-barthel-assessment", "fim-assessment", "fugl-meyer-assessment", "brunnstrom-assessment", "muscle-strength", "muscle-tone", "berg-assessment", "function-tests"]
-- [parameters]
-- first_days = { setting = "rehab-first-assessment-days" }
-- [why]
-- assessed = "期限内已初评"
-- late = "评定晚于 {due}"
-- none = "{due} 前没有评定"
-- waiting = "应于 {due} 前初评"
-- gone = "期限内死亡或迁出"
WITH scored AS (
  SELECT rehabilitation_course, given_on FROM barthel_assessment WHERE NOT void AND rehabilitation_course IS NOT NULL
  UNION ALL
  SELECT rehabilitation_course, given_on FROM modified_barthel_assessment WHERE NOT void AND rehabilitation_course IS NOT NULL
  UNION ALL
  SELECT rehabilitation_course, given_on FROM fim_assessment WHERE NOT void AND rehabilitation_course IS NOT NULL
  UNION ALL
  SELECT rehabilitation_course, given_on FROM fugl_meyer_assessment WHERE NOT void AND rehabilitation_course IS NOT NULL
  UNION ALL
  SELECT rehabilitation_course, given_on FROM brunnstrom_assessment WHERE NOT void AND rehabilitation_course IS NOT NULL
  UNION ALL
  SELECT rehabilitation_course, given_on FROM muscle_strength WHERE NOT void AND rehabilitation_course IS NOT NULL
  UNION ALL
  SELECT rehabilitation_course, given_on FROM muscle_tone WHERE NOT void AND rehabilitation_course IS NOT NULL
  UNION ALL
  SELECT rehabilitation_course, given_on FROM berg_assessment WHERE NOT void AND rehabilitation_course IS NOT NULL
  UNION ALL
  SELECT rehabilitation_course, given_on FROM function_tests WHERE NOT void AND rehabilitation_course IS NOT NULL
),
course AS (
  SELECT a.person, a.left_on, k.id, k.started_on, d.day AS due,
    (SELECT MIN(b.given_on) FROM scored b
     WHERE b.rehabilitation_course = k.id AND b.given_on >= k.started_on AND b.given_on <= :day
    ) AS assessed_on
  FROM asked a
  JOIN rehabilitation_course k ON k.resident = a.subject
  JOIN calendar s ON s.day = k.started_on
  JOIN calendar d ON d.number = s.number + :first_days
  WHERE NOT k.void AND k.started_on <= :day AND d.day >= :year_start
    AND (:all_sites = 1 OR k.site IN (SELECT site FROM asked_site))
),
judged AS (
  SELECT id, person, due, assessed_on,
    CASE WHEN left_on >= started_on AND left_on <= due AND left_on <= :day AND (assessed_on IS NULL OR assessed_on > due) THEN 1
      ELSE 0 END AS gone
  FROM course
)
SELECT id AS subject, person,
  CASE WHEN gone = 1 OR due > :day THEN 'excluded' WHEN assessed_on <= due THEN 'met' ELSE 'short' END AS state,
  CASE WHEN gone = 1 THEN 'gone' WHEN assessed_on <= due THEN 'assessed' WHEN due > :day THEN 'waiting' WHEN assessed_on IS NULL THEN 'none'
    ELSE 'late' END AS why,
  NULL AS amount,
  CASE WHEN gone = 1 OR assessed_on <= due THEN 0 ELSE 1 END AS missing,
  due
FROM judged
