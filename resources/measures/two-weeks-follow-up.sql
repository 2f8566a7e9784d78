-- title = "两周复访率"
-- definition = "期限在本年内、分类为控制不满意、不良反应、并发症，或有危急情况的随访中，规定天数（默认 14 天）内再有联系（含电话）的占比。只看期限已过的随访；期限未到的另列。"
-- subject = "service"
-- shape = "rate"
-- unit = "次"
-- source = "国家基本公共卫生服务规范（第三版）分类干预；口径为工作定义"
-- kinds = ["hypertension-follow-up", "diabetes-follow-up"]
-- [days]
-- since = "year_start - early_days"
-- [parameters]
-- early_days = { setting = "early-days" }
-- [why]
-- in-time = "期限内已复访"
-- late = "复访晚于 {due}"
-- missed = "{due} 前没有复访"
-- waiting = "应于 {due} 前复访"
-- done = "期限未到，已复访"
-- gone = "期限内死亡或迁出"
WITH alarming AS (
  -- Every alarming visit with the first contact after its day, same disease, in which somebody was reached.
  SELECT a.person, a.left_on, v.id, v.given_on, v.site,
    (SELECT MIN(n.given_on) FROM asked o
     JOIN hypertension_follow_up n ON n.resident = o.subject
     WHERE o.person = a.person AND NOT n.void AND n.given_on > v.given_on AND n.given_on <= :day
       AND (n.result IS NULL OR n.result IN ('1', '3', '4'))) AS next_on
  FROM asked a
  JOIN hypertension_follow_up v ON v.resident = a.subject
  WHERE NOT v.void AND v.given_on >= :since AND v.given_on <= :day
    AND (v.category IN ('2', '3', '4') OR v.danger IS NOT NULL OR EXISTS (
      SELECT 1 FROM danger_line l WHERE v.sbp_mmhg >= l.sbp_from OR v.dbp_mmhg >= l.dbp_from))
  UNION ALL
  SELECT a.person, a.left_on, v.id, v.given_on, v.site,
    (SELECT MIN(n.given_on) FROM asked o
     JOIN diabetes_follow_up n ON n.resident = o.subject
     WHERE o.person = a.person AND NOT n.void AND n.given_on > v.given_on AND n.given_on <= :day
       AND (n.result IS NULL OR n.result IN ('1', '3', '4'))) AS next_on
  FROM asked a
  JOIN diabetes_follow_up v ON v.resident = a.subject
  WHERE NOT v.void AND v.given_on >= :since AND v.given_on <= :day
    AND (v.category IN ('2', '3', '4') OR v.danger IS NOT NULL OR EXISTS (
      SELECT 1 FROM danger_line l WHERE v.sbp_mmhg >= l.sbp_from OR v.dbp_mmhg >= l.dbp_from
        OR v.fasting_glucose_mmol >= l.glucose_from OR v.fasting_glucose_mmol <= l.glucose_to
        OR v.random_glucose_mmol >= l.glucose_from OR v.random_glucose_mmol <= l.glucose_to))
),
owed AS (
  SELECT c.id, c.person, c.left_on, d.day AS due, c.next_on
  FROM alarming c
  JOIN calendar b ON b.day = c.given_on
  JOIN calendar d ON d.number = b.number + :early_days
  WHERE :all_sites = 1 OR c.site IN (SELECT site FROM asked_site)
)
SELECT id AS subject, person,
  CASE WHEN left_on <= due AND (next_on IS NULL OR next_on > due) THEN 'excluded' WHEN due > :day THEN 'excluded'
    WHEN next_on <= due THEN 'met' ELSE 'short' END AS state,
  CASE WHEN left_on <= due AND (next_on IS NULL OR next_on > due) THEN 'gone'
    WHEN due > :day AND next_on IS NOT NULL THEN 'done' WHEN due > :day THEN 'waiting'
    WHEN next_on <= due THEN 'in-time' WHEN next_on IS NOT NULL THEN 'late' ELSE 'missed' END AS why,
  NULL AS amount,
  CASE WHEN next_on <= due THEN 0 ELSE 1 END AS missing,
  due
FROM owed
