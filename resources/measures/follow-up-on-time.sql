-- title = "按期随访率"
-- definition = "到这一天在管的高血压、2型糖尿病患者（一人患两种病计两次）中，没有逾期随访的占比。下次应访日 = 最近一次面对面随访 + 随访间隔（按管理分级，未定的按常规间隔），超过宽限才算逾期；从未随访的、终止后又登记还没有随访的，从登记日起算。"
-- subject = "person"
-- shape = "rate"
-- unit = "人·病种"
-- source = "工作定义（周指标）"
-- kinds = ["disease-registration", "hypertension-follow-up", "diabetes-follow-up"]
-- [parameters]
-- routine_days = { setting = "routine-days" }
-- grace_days = { setting = "grace-days" }
-- [why]
-- on-time = "下次应于 {due} 随访"
-- in-grace = "应于 {due} 随访，尚在宽限内"
-- overdue = "应于 {due} 随访，已逾期 {missing} 天"
-- never = "登记以来没有面对面随访，也不知道登记日期"
-- gone = "已死亡或迁出，请终止管理"
WITH managed AS (
  SELECT a.person, g.id, g.disease, g.registered_on, g.interval_days,
    a.gone,
    ROW_NUMBER() OVER (
      PARTITION BY a.person, g.disease ORDER BY COALESCE(g.registered_on, '1900-01-01'), g.id
    ) AS place
  FROM asked a
  JOIN disease_registration g ON g.resident = a.subject
  WHERE NOT g.void AND g.disease IN ('hypertension', 'diabetes')
    AND (g.registered_on IS NULL OR g.registered_on <= :day)
    AND (g.ended_on IS NULL OR g.ended_on > :day)
),
-- The last face-to-face visit; one pass a disease.
seen AS (
  SELECT a.person, 'hypertension' AS disease,
    MAX(CASE WHEN v.way IN ('1', '2') AND (v.result IS NULL OR v.result = '1') THEN v.given_on END) AS given_on
  FROM asked a
  JOIN hypertension_follow_up v ON v.resident = a.subject
  WHERE NOT v.void AND v.given_on <= :day
  GROUP BY a.person
  UNION ALL
  SELECT a.person, 'diabetes' AS disease,
    MAX(CASE WHEN v.way IN ('1', '2') AND (v.result IS NULL OR v.result = '1') THEN v.given_on END) AS given_on
  FROM asked a
  JOIN diabetes_follow_up v ON v.resident = a.subject
  WHERE NOT v.void AND v.given_on <= :day
  GROUP BY a.person
),
-- Who was registered before and ended: what was seen until then belongs to the earlier time.
ended AS (
  SELECT a.person, g.disease, MAX(g.ended_on) AS ended_on
  FROM asked a
  JOIN disease_registration g ON g.resident = a.subject
  WHERE NOT g.void AND g.disease IN ('hypertension', 'diabetes') AND g.ended_on <= :day
  GROUP BY a.person, g.disease
),
owed AS (
  SELECT m.person, m.id, m.disease,
    CASE WHEN m.gone = 1 OR t.person IS NOT NULL THEN 1 ELSE 0 END AS gone,
    c.number + COALESCE(m.interval_days, :routine_days) AS due_number
  FROM managed m
  LEFT JOIN seen v ON v.person = m.person AND v.disease = m.disease
  LEFT JOIN ended e ON e.person = m.person AND e.disease = m.disease AND e.ended_on <= m.registered_on
  LEFT JOIN found_gone t ON t.person = m.person
  LEFT JOIN calendar c ON c.day = CASE
    WHEN v.given_on IS NULL OR (v.given_on <= e.ended_on AND v.given_on < m.registered_on)
      THEN CASE WHEN m.registered_on < '1990-01-01' THEN '1990-01-01' ELSE m.registered_on END
    ELSE v.given_on END
  WHERE m.place = 1
)
SELECT o.id AS subject, o.person,
  CASE WHEN o.gone = 1 THEN 'excluded'
    WHEN o.due_number + :grace_days >= today.number THEN 'met' ELSE 'short' END AS state,
  CASE WHEN o.gone = 1 THEN 'gone' WHEN o.due_number IS NULL THEN 'never'
    WHEN o.due_number >= today.number THEN 'on-time'
    WHEN o.due_number + :grace_days >= today.number THEN 'in-grace' ELSE 'overdue' END AS why,
  NULL AS amount,
  CASE WHEN o.due_number < today.number THEN today.number - o.due_number ELSE 0 END AS missing,
  d.day AS due
FROM owed o
JOIN calendar today ON today.day = :day
LEFT JOIN calendar d ON d.number = o.due_number
