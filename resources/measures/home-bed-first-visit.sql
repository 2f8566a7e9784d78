-- title = "家庭病床首访及时率"
-- definition = "首访期限在本年内的家床申请（去年年底的申请也在内）中，在规定天数内做了首次访视的占比。申请单没有填首访日期时，以该床最早的查床日期代替。只看期限已过的申请；期限内死亡或迁出而没有首访的不计入。"
-- subject = "service"
-- shape = "rate"
-- unit = "份"
-- source = "上海市家庭病床服务办法（期限待区级确认）"
-- kinds = ["home-bed-application", "home-bed", "home-bed-visit"]
-- [parameters]
-- first_visit_days = { setting = "home-bed-first-visit-days" }
-- [why]
-- in-time = "期限内已首访"
-- late = "首访晚于 {due}"
-- none = "{due} 前没有首访"
-- waiting = "应于 {due} 前首访"
-- gone = "期限内死亡或迁出"
WITH asked_for AS (
  SELECT a.person, a.left_on, p.id, p.applied_on, d.day AS due,
    COALESCE(p.first_visit_on, (
      SELECT MIN(v.given_on) FROM home_bed b JOIN home_bed_visit v ON v.home_bed = b.id
      WHERE b.application = p.id AND NOT b.void AND NOT v.void
    )) AS visited_on
  FROM asked a
  JOIN home_bed_application p ON p.resident = a.subject
  JOIN calendar s ON s.day = p.applied_on
  JOIN calendar d ON d.number = s.number + :first_visit_days
  WHERE NOT p.void AND p.applied_on <= :day AND d.day >= :year_start
    AND (:all_sites = 1 OR p.site IN (SELECT site FROM asked_site))
),
judged AS (
  SELECT id, person, due, visited_on,
    CASE WHEN left_on >= applied_on AND left_on <= due AND left_on <= :day AND (visited_on IS NULL OR visited_on > due) THEN 1
      ELSE 0 END AS gone
  FROM asked_for
)
SELECT id AS subject, person,
  CASE WHEN gone = 1 OR due > :day THEN 'excluded' WHEN visited_on <= due THEN 'met' ELSE 'short' END AS state,
  CASE WHEN gone = 1 THEN 'gone' WHEN visited_on <= due AND visited_on <= :day THEN 'in-time' WHEN due > :day THEN 'waiting'
    WHEN visited_on IS NULL OR visited_on > :day THEN 'none' ELSE 'late' END AS why,
  NULL AS amount,
  CASE WHEN gone = 1 OR visited_on <= due THEN 0 ELSE 1 END AS missing,
  due
FROM judged
