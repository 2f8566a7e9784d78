-- title = "社区活动与发布次数"
-- definition = "本年内登记的所选类别的社区活动或信息发布次数，另列参加人数。"
-- subject = "site"
-- shape = "count"
-- unit = "次"
-- source = "沪府办发〔2019〕2号 四(一)；沪卫基层〔2020〕3号；口径为工作定义"
-- kinds = ["community-activity"]
-- main = "activities"
-- [parameters]
-- form = { default = 1, label = "活动类别（社区活动与发布的选项编码）", selects = true }
-- [parts]
-- activities = "活动与发布"
-- attendees = "参加人次"
WITH held AS (
  SELECT a.subject || ' ' || v.held_on || ' ' || v.id AS subject, v.attendees
  FROM asked a
  JOIN community_activity v ON v.site = a.subject
  WHERE NOT v.void AND v.form = CAST(:form AS VARCHAR) AND v.held_on >= :year_start AND v.held_on <= :day
)
SELECT subject, NULL AS person, 'met' AS state, 'activities' AS why, 1 AS amount, 0 AS missing, NULL AS due FROM held
UNION ALL
SELECT subject, NULL, 'met', 'attendees', attendees, 0, NULL FROM held WHERE attendees IS NOT NULL
