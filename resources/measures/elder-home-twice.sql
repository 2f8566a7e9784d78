-- title = "居家老人医养结合服务年内满两次比例"
-- definition = "当年 12 月 31 日前满 65 岁、本年内在两个不同日子接受居家医养结合服务的居民 ÷ 65 岁及以上常住人口（基数）。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "沪松府办〔2023〕33号 三(三)16；口径为工作定义"
-- kinds = ["resident", "elder-home-service"]
-- base = "residents-65-plus"
-- [parameters]
-- times = { setting = "elder-home-services-yearly" }
-- [why]
-- enough = "本年服务 {amount} 次"
-- too-few = "本年服务 {amount} 次，还差 {missing} 次"
-- gone = "已死亡或迁出，本年内没有满次"
WITH elder AS (
  SELECT a.person,
    MAX(a.gone) AS gone
  FROM asked a
  JOIN resident r ON r.id = a.subject
  WHERE r.turns_65_on <= :year_end AND (r.only_works_here IS NULL OR NOT r.only_works_here)
  GROUP BY a.person
),
served AS (
  SELECT a.person, COUNT(DISTINCT v.given_on) AS days
  FROM asked a
  JOIN elder_home_service v ON v.resident = a.subject
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  GROUP BY a.person
)
SELECT e.person AS subject, e.person,
  CASE WHEN s.days >= :times THEN 'met' WHEN e.gone = 1 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN s.days >= :times THEN 'enough' WHEN e.gone = 1 THEN 'gone' ELSE 'too-few' END AS why,
  COALESCE(s.days, 0) AS amount,
  CASE WHEN s.days >= :times OR e.gone = 1 THEN 0 ELSE :times - COALESCE(s.days, 0) END AS missing,
  NULL AS due
FROM elder e
LEFT JOIN served s ON s.person = e.person
