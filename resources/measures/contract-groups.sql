-- title = "签约覆盖的重点人群类数"
-- definition = "老年人、孕产妇、儿童、残疾人、高血压、糖尿病、结核病等慢性病、严重精神障碍、贫困人口、计划生育特殊家庭十类人群中，至少有一人有有效签约的类数。老年人、儿童按这一天的年龄，高血压、糖尿病按在管登记，其余按居民档案的人群标记。"
-- subject = "site"
-- shape = "count"
-- unit = "类"
-- source = "沪府办发〔2019〕2号；口径为工作定义"
-- kinds = ["resident", "contract", "disease-registration"]
-- [days]
-- child_since = "day - child_age years"
-- [parameters]
-- child_age = { setting = "child-age" }
-- [parts]
-- elders = "老年人"
-- mothers = "孕产妇"
-- children = "儿童"
-- disabled = "残疾人"
-- hypertension = "高血压"
-- diabetes = "糖尿病"
-- tuberculosis = "结核病等慢性病"
-- psychosis = "严重精神障碍"
-- poor = "贫困人口"
-- planning = "计划生育特殊家庭"
WITH wanted AS (
  SELECT 1 AS number, 'elders' AS part UNION ALL SELECT 2, 'mothers' UNION ALL SELECT 3, 'children'
  UNION ALL SELECT 4, 'disabled' UNION ALL SELECT 5, 'hypertension' UNION ALL SELECT 6, 'diabetes'
  UNION ALL SELECT 7, 'tuberculosis' UNION ALL SELECT 8, 'psychosis' UNION ALL SELECT 9, 'poor'
  UNION ALL SELECT 10, 'planning'
),
-- Whoever is one person in several files: a contract on one of them, what the others say of him.
signed AS (
  SELECT DISTINCT a.person
  FROM asked_person a
  JOIN contract c ON c.resident = a.subject
  WHERE a.gone = 0 AND NOT c.void AND c.starts_on <= :day AND c.ends_on >= :day
    AND (c.cancelled_on IS NULL OR c.cancelled_on > :day)
),
ill AS (
  SELECT COUNT(DISTINCT CASE WHEN g.disease = 'hypertension' THEN p.person END) AS hypertension,
    COUNT(DISTINCT CASE WHEN g.disease = 'diabetes' THEN p.person END) AS diabetes
  FROM signed p
  JOIN asked_person a ON a.person = p.person
  JOIN disease_registration g ON g.resident = a.subject
  WHERE NOT g.void AND (g.registered_on IS NULL OR g.registered_on <= :day) AND (g.ended_on IS NULL OR g.ended_on > :day)
),
told AS (
  SELECT p.person, r.born_on, r.turns_65_on, ',' || r.groups || ',' AS groups
  FROM signed p
  JOIN asked_person a ON a.person = p.person
  JOIN resident r ON r.id = a.subject
),
grouped AS (
  SELECT COUNT(DISTINCT CASE WHEN turns_65_on <= :day THEN person END) AS elders,
    COUNT(DISTINCT CASE WHEN born_on > :child_since THEN person END) AS children,
    COUNT(DISTINCT CASE WHEN groups LIKE '%,2,%' THEN person END) AS mothers,
    COUNT(DISTINCT CASE WHEN groups LIKE '%,4,%' THEN person END) AS disabled,
    COUNT(DISTINCT CASE WHEN groups LIKE '%,7,%' THEN person END) AS tuberculosis,
    COUNT(DISTINCT CASE WHEN groups LIKE '%,8,%' THEN person END) AS psychosis,
    COUNT(DISTINCT CASE WHEN groups LIKE '%,9,%' THEN person END) AS poor,
    COUNT(DISTINCT CASE WHEN groups LIKE '%,10,%' THEN person END) AS planning
  FROM told
),
covered AS (
  SELECT n.part, CASE n.number WHEN 1 THEN p.elders WHEN 2 THEN p.mothers WHEN 3 THEN p.children WHEN 4 THEN p.disabled
    WHEN 5 THEN i.hypertension WHEN 6 THEN i.diabetes WHEN 7 THEN p.tuberculosis WHEN 8 THEN p.psychosis
    WHEN 9 THEN p.poor ELSE p.planning END AS people
  FROM wanted n
  CROSS JOIN grouped p
  CROSS JOIN ill i
)
SELECT (SELECT MIN(subject) FROM asked) AS subject, NULL AS person, CASE WHEN people > 0 THEN 'met' ELSE 'short' END AS state,
  part AS why, 1 AS amount, CASE WHEN people > 0 THEN 0 ELSE 1 END AS missing, NULL AS due
FROM covered
WHERE EXISTS (SELECT 1 FROM asked)
