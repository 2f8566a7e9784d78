-- title = "评价得分率"
-- definition = "所选评价在到这一天最近一次的得分 ÷ 满分，同一天有几份的合计；有几个机构被评的，得分之和 ÷ 满分之和。没有填得分或满分的另列，不计入；没有评价记录时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "%"
-- source = "沪松府办〔2023〕33号 四；口径为工作定义"
-- kinds = ["appraisal"]
-- awaits = "appraisal"
-- weighed = true
-- [parameters]
-- topic = { default = 1, label = "评价内容（评价考核的选项编码）", selects = true }
-- [why]
-- gained = "最近一次得分（按百分之一分计：{amount}）"
-- lost = "最近一次失分（按百分之一分计：{amount}）"
-- unscored = "没有填得分或满分"
WITH latest AS (
  SELECT a.subject AS site, MAX(v.appraised_on) AS appraised_on
  FROM asked a
  JOIN appraisal v ON v.site = a.subject
  WHERE NOT v.void AND v.subject = CAST(:topic AS VARCHAR) AND v.appraised_on <= :day
  GROUP BY a.subject
),
judged AS (
  SELECT l.site || ' ' || l.appraised_on AS subject, CAST(ROUND(v.score * 100) AS INTEGER) AS gained,
    CAST(ROUND((v.full_score - v.score) * 100) AS INTEGER) AS lost
  FROM latest l
  JOIN appraisal v ON v.site = l.site AND v.appraised_on = l.appraised_on
  WHERE NOT v.void AND v.subject = CAST(:topic AS VARCHAR)
)
SELECT subject, NULL AS person, 'met' AS state, 'gained' AS why, gained AS amount, 0 AS missing, NULL AS due
FROM judged WHERE lost IS NOT NULL
UNION ALL
SELECT subject, NULL, 'short', 'lost', lost, 0, NULL FROM judged WHERE lost > 0
UNION ALL
SELECT subject, NULL, 'excluded', 'unscored', 0, 0, NULL FROM judged WHERE lost IS NULL
