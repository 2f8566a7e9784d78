-- title = "家庭病床服务量"
-- definition = "本年内新建的家庭病床数，另列床日数（没有撤床的，到死亡或迁出为止，没有日期的到随访发现那天或最后一次查床为止）和查床次数（医生、护士等都算）。"
-- subject = "service"
-- shape = "count"
-- unit = "张"
-- source = "沪松府办〔2023〕33号 三(一)1"
-- kinds = ["home-bed", "home-bed-closing", "home-bed-visit"]
-- main = "opened"
-- [parts]
-- opened = "新建床数"
-- bed-days = "床日数"
-- visits = "查床次数"
WITH bed AS (
  SELECT a.person, b.id, b.opened_on, b.stable,
    COALESCE(a.left_on, t.found_on, CASE WHEN a.gone = 1 THEN COALESCE((
      SELECT MAX(v.given_on) FROM home_bed_visit v WHERE v.home_bed = b.id AND NOT v.void
    ), b.opened_on) END) AS left_on,
    (SELECT MIN(z.closed_on) FROM home_bed_closing z WHERE z.home_bed = b.id AND NOT z.void AND z.closed_on <= :day) AS closed_on
  FROM asked a
  JOIN home_bed b ON b.resident = a.subject
  LEFT JOIN found_gone t ON t.person = a.person
  WHERE NOT b.void AND b.opened_on <= :day
    AND (:all_sites = 1 OR b.site IN (SELECT site FROM asked_site))
),
-- A death or a move away ends a bed that nobody closed: on its day, else when a follow-up found it, else at the last round.
stay AS (
  SELECT person, id, opened_on, stable,
    CASE WHEN left_on >= opened_on AND left_on <= :day AND (closed_on IS NULL OR closed_on > left_on) THEN left_on
      ELSE closed_on END AS closed_on
  FROM bed
),
days AS (
  SELECT s.person, s.id,
    CASE WHEN s.closed_on = s.opened_on THEN 1
      ELSE COALESCE(z.number, today.number + 1) - CASE WHEN o.number < y.number THEN y.number ELSE o.number END END AS bed_days
  FROM stay s
  JOIN calendar o ON o.day = s.opened_on
  JOIN calendar today ON today.day = :day
  JOIN calendar y ON y.day = :year_start
  LEFT JOIN calendar z ON z.day = s.closed_on
  WHERE s.closed_on IS NULL OR s.closed_on > :year_start OR (s.closed_on = s.opened_on AND s.closed_on = :year_start)
)
SELECT id AS subject, person, 'met' AS state, 'opened' AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM stay WHERE opened_on >= :year_start
UNION ALL
SELECT id, person, 'met', 'bed-days', bed_days, 0, NULL FROM days
UNION ALL
SELECT v.id, a.person, 'met', 'visits', 1, 0, NULL
FROM asked a
JOIN home_bed_visit v ON v.resident = a.subject
WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
