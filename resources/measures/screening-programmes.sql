-- title = "社区筛查行动病种数"
-- definition = "高血压、糖尿病、脑卒中高危、大肠癌四种筛查中，本年内至少筛查过一人的种数。"
-- subject = "site"
-- shape = "count"
-- unit = "项"
-- source = "沪府办发〔2019〕2号；口径为工作定义"
-- kinds = ["screening"]
-- [parts]
-- hypertension = "高血压"
-- diabetes = "糖尿病"
-- stroke = "脑卒中高危"
-- colorectal = "大肠癌"
WITH wanted AS (
  SELECT 'hypertension' AS part UNION ALL SELECT 'diabetes' UNION ALL SELECT 'stroke' UNION ALL SELECT 'colorectal'
),
held AS (
  SELECT MIN(a.subject) AS subject, n.part, COUNT(v.id) AS screened
  FROM asked a
  CROSS JOIN wanted n
  LEFT JOIN screening v ON v.site = a.subject AND v.disease = n.part AND NOT v.void
    AND v.given_on >= :year_start AND v.given_on <= :day
  GROUP BY n.part
)
SELECT subject, NULL AS person, CASE WHEN screened > 0 THEN 'met' ELSE 'short' END AS state, part AS why,
  1 AS amount, CASE WHEN screened > 0 THEN 0 ELSE 1 END AS missing, NULL AS due
FROM held
