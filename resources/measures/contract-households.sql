-- title = "家庭签约覆盖率"
-- definition = "至少有一人到这一天有有效签约的家庭（同一机构、同一户号）÷ 家庭户数（基数）。没有户号的居民、仅在本地工作的人不计；一人在几处有档的，按最早的一份算一户；居民档案都没有户号时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "户"
-- source = "沪府办发〔2019〕2号；口径为工作定义"
-- kinds = ["resident", "contract"]
-- base = "households"
-- awaits = "resident"
-- [why]
-- covered = "有有效签约"
-- uncovered = "没有有效签约"
WITH home AS (
  SELECT r.site, r.household, COUNT(c.id) AS contracts
  FROM asked a
  JOIN resident r ON r.site = a.subject
  JOIN asked_anyone p ON p.subject = r.id
  JOIN asked_anyone q ON q.person = p.person
  LEFT JOIN contract c ON c.resident = q.subject AND NOT c.void AND c.starts_on <= :day AND c.ends_on >= :day
    AND (c.cancelled_on IS NULL OR c.cancelled_on > :day)
  WHERE r.household IS NOT NULL AND p.gone = 0 AND (r."left" IS NULL OR r.left_on > :day)
    AND (r.only_works_here IS NULL OR NOT r.only_works_here)
    AND NOT EXISTS (
      SELECT 1 FROM asked_anyone e
      JOIN resident o ON o.id = e.subject
      WHERE e.person = p.person AND o.id < r.id AND o.household IS NOT NULL AND (o."left" IS NULL OR o.left_on > :day)
        AND (o.only_works_here IS NULL OR NOT o.only_works_here)
    )
  GROUP BY r.site, r.household
)
SELECT site || ' ' || household AS subject, NULL AS person, CASE WHEN contracts > 0 THEN 'met' ELSE 'short' END AS state,
  CASE WHEN contracts > 0 THEN 'covered' ELSE 'uncovered' END AS why,
  NULL AS amount, CASE WHEN contracts > 0 THEN 0 ELSE 1 END AS missing, NULL AS due
FROM home
