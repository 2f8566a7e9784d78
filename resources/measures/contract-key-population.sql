-- title = "重点人群签约率"
-- definition = "重点人群中有有效签约的人 ÷ 重点人群人数（基数），各类人群合并后一人只计一次。老年人、儿童按这一天的年龄，高血压、糖尿病、慢阻肺按在管登记，其余按居民档案的人群标记。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "沪松府办〔2023〕33号 三(三)12；沪卫基层〔2020〕3号；口径为工作定义"
-- kinds = ["resident", "contract", "disease-registration"]
-- base = "key-population"
-- [days]
-- soon = "day + soon_days"
-- child_since = "day - child_age years"
-- [parameters]
-- soon_days = { setting = "contract-soon-days" }
-- child_age = { setting = "child-age" }
-- [why]
-- valid = "签约有效，{due} 到期"
-- expiring = "签约即将到期（{due}），请续约"
-- unsigned = "属重点人群，没有有效签约"
-- gone = "已死亡或迁出"
WITH signed AS (
  SELECT a.person, MAX(c.ends_on) AS ends_on
  FROM asked a
  JOIN contract c ON c.resident = a.subject
  WHERE NOT c.void AND c.starts_on <= :day AND c.ends_on >= :day
    AND (c.cancelled_on IS NULL OR c.cancelled_on > :day)
  GROUP BY a.person
),
ill AS (
  SELECT a.person
  FROM asked a
  JOIN disease_registration g ON g.resident = a.subject
  WHERE NOT g.void AND (g.registered_on IS NULL OR g.registered_on <= :day)
    AND (g.ended_on IS NULL OR g.ended_on > :day)
  GROUP BY a.person
),
living AS (
  SELECT a.person,
    MAX(a.gone) AS gone,
    MIN(CASE WHEN r.only_works_here THEN 1 ELSE 0 END) AS works_here,
    MAX(CASE WHEN r.turns_65_on <= :day OR r.born_on > :child_since
      OR ',' || r.groups || ',' LIKE '%,2,%' OR ',' || r.groups || ',' LIKE '%,4,%'
      OR ',' || r.groups || ',' LIKE '%,7,%' OR ',' || r.groups || ',' LIKE '%,8,%'
      OR ',' || r.groups || ',' LIKE '%,9,%' OR ',' || r.groups || ',' LIKE '%,10,%'
      OR ',' || r.groups || ',' LIKE '%,11,%' THEN 1 ELSE 0 END) AS tagged
  FROM asked a
  JOIN resident r ON r.id = a.subject
  GROUP BY a.person
)
SELECT l.person AS subject, l.person,
  CASE WHEN l.gone = 1 THEN 'excluded' WHEN s.person IS NOT NULL THEN 'met' ELSE 'short' END AS state,
  CASE WHEN l.gone = 1 THEN 'gone' WHEN s.ends_on <= :soon THEN 'expiring' WHEN s.person IS NOT NULL THEN 'valid'
    ELSE 'unsigned' END AS why,
  NULL AS amount,
  CASE WHEN l.gone = 1 OR s.person IS NOT NULL THEN 0 ELSE 1 END AS missing,
  s.ends_on AS due
FROM living l
LEFT JOIN signed s ON s.person = l.person
LEFT JOIN ill i ON i.person = l.person
WHERE l.works_here = 0 AND (l.tagged = 1 OR i.person IS NOT NULL)
