-- title = "通报与监测评估份数"
-- definition = "本年内收到的所选类型的通报或监测评估报告份数，按整改状态分列。文件没有规定间隔，有一份即为开展。"
-- subject = "site"
-- shape = "count"
-- unit = "份"
-- source = "沪松府办〔2023〕33号 三(五)；青卫健基层〔2024〕3号；口径为工作定义"
-- kinds = ["bulletin"]
-- [parameters]
-- form = { default = 1, label = "通报类型（通报与整改的选项编码）", selects = true }
-- [parts]
-- closed = "已完成整改"
-- correcting = "整改中"
-- waiting = "待回复"
SELECT a.subject || ' ' || v.document AS subject, NULL AS person, 'met' AS state,
  CASE WHEN v.closed_on <= :day THEN 'closed' WHEN v.replied_on <= :day THEN 'correcting' ELSE 'waiting' END AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN bulletin v ON v.site = a.subject
WHERE NOT v.void AND v.form = CAST(:form AS VARCHAR) AND v.received_on >= :year_start AND v.received_on <= :day
