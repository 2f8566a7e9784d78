-- title = "本年轮训人数"
-- definition = "本年内有所选进修轮训（本年开始，或往年开始、结束日期在本年或以后；没有结束日期的只计开始那年）的本机构在岗人员数，一人只计一次；登记为不在岗的不计。文件没有规定间隔，有一人即为开展；台账不分全科医生与其他医生。"
-- subject = "site"
-- shape = "count"
-- unit = "人"
-- source = "沪府办发〔2019〕2号 五；口径为工作定义"
-- kinds = ["staff", "rotation"]
-- [parameters]
-- form = { default = 2, label = "形式（进修轮训的选项编码）", selects = true }
-- [why]
-- rotated = "本年有轮训"
SELECT a.subject || ' ' || p.name AS subject, NULL AS person, 'met' AS state, 'rotated' AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN staff p ON p.site = a.subject
WHERE NOT p.void AND (p.works IS NULL OR p.works) AND EXISTS (
  SELECT 1 FROM rotation v
  WHERE NOT v.void AND v.staff = p.id AND v.form = CAST(:form AS VARCHAR)
    AND v.began_on <= :day AND (v.began_on >= :year_start OR v.ended_on >= :year_start)
)
