-- title = "年度任务清单"
-- definition = "本年度有任务清单的机构数，另列已完成和未完成的任务数。清单里至少要有一项写明责任人和期限的任务；已取消的任务不算。"
-- subject = "site"
-- shape = "count"
-- unit = "份"
-- source = "沪松府办〔2023〕33号 四(一)；口径为工作定义"
-- kinds = ["yearly-task"]
-- main = "list"
-- [parts]
-- list = "清单"
-- done = "已完成的任务"
-- open = "未完成的任务"
-- [why]
-- no-owner = "没有写明责任人"
-- cancelled = "已取消"
WITH task AS (
  SELECT a.subject AS site, v.task, v.staff, v.state, v.done_on, v.due_on
  FROM asked a
  JOIN yearly_task v ON v.site = a.subject
  JOIN calendar c ON c.day = :day
  WHERE NOT v.void AND c.month LIKE CAST(v.year AS VARCHAR) || '-%'
)
SELECT site AS subject, NULL AS person, 'met' AS state, 'list' AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM task WHERE state <> '4' AND staff IS NOT NULL AND due_on IS NOT NULL GROUP BY site
UNION ALL
SELECT site || ' ' || task, NULL,
  CASE WHEN state = '4' THEN 'excluded' WHEN staff IS NULL THEN 'short' ELSE 'met' END,
  CASE WHEN state = '4' THEN 'cancelled' WHEN staff IS NULL THEN 'no-owner' WHEN done_on <= :day THEN 'done' ELSE 'open' END,
  1, CASE WHEN state <> '4' AND staff IS NULL THEN 1 ELSE 0 END, due_on
FROM task
