-- title = "居家老人医养结合服务年内满两次比例"
-- definition = "当年 12 月 31 日前满 65 岁、本年内在两个不同日子接受居家医养结合服务的居民 ÷ 65 岁及以上常住人口（基数）。在养老机构做的服务不计；这一天有设在养老机构的家庭病床、或本年最近一次服务登记为机构养老的居民不列入未满次名单（基数仍含住养老机构的老人）。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "沪松府办〔2023〕33号 三(三)16；口径为工作定义"
-- kinds = ["resident", "elder-home-service", "home-bed", "home-bed-closing"]
-- base = "residents-65-plus"
-- [parameters]
-- times = { setting = "elder-home-services-yearly" }
-- [why]
-- enough = "本年服务 {amount} 次"
-- too-few = "本年服务 {amount} 次，还差 {missing} 次"
-- care-home = "住在养老机构，不属居家"
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
  SELECT a.person, COUNT(DISTINCT CASE WHEN v.place = '2' OR v.living = '4' THEN NULL ELSE v.given_on END) AS days,
    MAX(v.given_on) AS last_on,
    MAX(CASE WHEN v.place = '2' OR v.living = '4' THEN v.given_on END) AS inside_on
  FROM asked a
  JOIN elder_home_service v ON v.resident = a.subject
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  GROUP BY a.person
),
inside AS (
  SELECT person FROM served WHERE inside_on = last_on
  UNION
  SELECT a.person
  FROM asked a
  JOIN home_bed b ON b.resident = a.subject
  WHERE NOT b.void AND b.place = '2' AND b.opened_on <= :day
    AND NOT EXISTS (SELECT 1 FROM home_bed_closing z WHERE z.home_bed = b.id AND NOT z.void AND z.closed_on <= :day)
)
SELECT e.person AS subject, e.person,
  CASE WHEN s.days >= :times THEN 'met' WHEN e.gone = 1 OR i.person IS NOT NULL THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN s.days >= :times THEN 'enough' WHEN e.gone = 1 THEN 'gone'
    WHEN i.person IS NOT NULL THEN 'care-home' ELSE 'too-few' END AS why,
  COALESCE(s.days, 0) AS amount,
  CASE WHEN s.days >= :times OR e.gone = 1 OR i.person IS NOT NULL THEN 0 ELSE :times - COALESCE(s.days, 0) END AS missing,
  NULL AS due
FROM elder e
LEFT JOIN served s ON s.person = e.person
LEFT JOIN inside i ON i.person = e.person
