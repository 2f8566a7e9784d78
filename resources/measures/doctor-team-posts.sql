-- title = "家庭医生团队岗位种类数"
-- definition = "社区护士、公共卫生医师、药师、健康管理师、康复治疗师、社会工作者六种岗位中，到这一天在册的家庭医生团队配有的种数，任一团队配有即算；营养师和心理咨询师在团队登记里没有单列，不计。"
-- subject = "site"
-- shape = "count"
-- unit = "类"
-- source = "沪府办发〔2019〕2号；口径为工作定义"
-- kinds = ["doctor-team"]
-- [parts]
-- nurse = "社区护士"
-- public-health = "公共卫生医师"
-- pharmacist = "药师"
-- health-manager = "健康管理师"
-- therapist = "康复治疗师"
-- social-worker = "社会工作者"
WITH wanted AS (
  SELECT 1 AS post, 'nurse' AS part UNION ALL SELECT 2, 'public-health' UNION ALL SELECT 3, 'pharmacist'
  UNION ALL SELECT 4, 'health-manager' UNION ALL SELECT 5, 'therapist' UNION ALL SELECT 6, 'social-worker'
),
team AS (
  SELECT a.subject, v.nurse, v.public_health, v.pharmacist, v.health_manager, v.therapist, v.social_worker
  FROM asked a
  LEFT JOIN doctor_team v ON v.site = a.subject AND NOT v.void AND (v.formed_on IS NULL OR v.formed_on <= :day)
    AND (v.ended_on IS NULL OR v.ended_on > :day)
),
held AS (
  SELECT MIN(t.subject) AS subject, n.part, COUNT(CASE n.post WHEN 1 THEN t.nurse WHEN 2 THEN t.public_health
    WHEN 3 THEN t.pharmacist WHEN 4 THEN t.health_manager WHEN 5 THEN t.therapist ELSE t.social_worker END) AS teams
  FROM team t
  CROSS JOIN wanted n
  GROUP BY n.part
)
SELECT subject, NULL AS person, CASE WHEN teams > 0 THEN 'met' ELSE 'short' END AS state, part AS why,
  1 AS amount, CASE WHEN teams > 0 THEN 0 ELSE 1 END AS missing, NULL AS due
FROM held
