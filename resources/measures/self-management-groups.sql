-- title = "健康自我管理小组数"
-- definition = "到这一天在办的居民健康自我管理小组数，另列组员人数和本年内活动次数。"
-- subject = "site"
-- shape = "count"
-- unit = "个"
-- source = "沪府办发〔2019〕2号；口径为工作定义"
-- kinds = ["self-management-group", "self-management-session"]
-- main = "groups"
-- [parts]
-- groups = "小组"
-- members = "组员"
-- sessions = "本年活动"
WITH running AS (
  SELECT a.subject || ' ' || v.name AS subject, v.id, v.members
  FROM asked a
  JOIN self_management_group v ON v.site = a.subject
  WHERE NOT v.void AND v.formed_on <= :day AND (v.ended_on IS NULL OR v.ended_on > :day)
)
SELECT subject, NULL AS person, 'met' AS state, 'groups' AS why, 1 AS amount, 0 AS missing, NULL AS due FROM running
UNION ALL
SELECT subject, NULL, 'met', 'members', members, 0, NULL FROM running WHERE members IS NOT NULL
UNION ALL
SELECT a.subject || ' ' || g.name || ' ' || v.held_on, NULL, 'met', 'sessions', 1, 0, NULL
FROM asked a
JOIN self_management_group g ON g.site = a.subject
JOIN self_management_session v ON v.self_management_group = g.id
WHERE NOT g.void AND NOT v.void AND v.held_on >= :year_start AND v.held_on <= :day
