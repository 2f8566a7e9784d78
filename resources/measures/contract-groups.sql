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
signed AS (
  SELECT r.id, r.born_on, r.turns_65_on, ',' || r.groups || ',' AS groups
  FROM asked a
  JOIN resident r ON r.site = a.subject
  JOIN contract c ON c.resident = r.id
  WHERE NOT r.void AND NOT c.void AND c.starts_on <= :day AND c.ends_on >= :day
    AND (c.cancelled_on IS NULL OR c.cancelled_on > :day)
    AND (r."left" IS NULL OR r.left_on > :day)
),
ill AS (
  SELECT COUNT(CASE g.disease WHEN 'hypertension' THEN 1 END) AS hypertension,
    COUNT(CASE g.disease WHEN 'diabetes' THEN 1 END) AS diabetes
  FROM signed s
  JOIN disease_registration g ON g.resident = s.id
  WHERE NOT g.void AND (g.registered_on IS NULL OR g.registered_on <= :day) AND (g.ended_on IS NULL OR g.ended_on > :day)
),
grouped AS (
  SELECT COUNT(CASE WHEN turns_65_on <= :day THEN 1 END) AS elders,
    COUNT(CASE WHEN born_on > :child_since THEN 1 END) AS children,
    COUNT(CASE WHEN groups LIKE '%,2,%' THEN 1 END) AS mothers,
    COUNT(CASE WHEN groups LIKE '%,4,%' THEN 1 END) AS disabled,
    COUNT(CASE WHEN groups LIKE '%,7,%' THEN 1 END) AS tuberculosis,
    COUNT(CASE WHEN groups LIKE '%,8,%' THEN 1 END) AS psychosis,
    COUNT(CASE WHEN groups LIKE '%,9,%' THEN 1 END) AS poor,
    COUNT(CASE WHEN groups LIKE '%,10,%' THEN 1 END) AS planning
  FROM signed
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
