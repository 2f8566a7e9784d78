-- title = "家庭病床查床及时率"
-- definition = "每张床从建床日起按查床周期分段（家床登记为病情稳定的周期较长，住院等暂停的日子不计，没有撤床的到死亡或迁出为止，没有日期的到随访发现那天或最后一次查床为止），本年内已满的每段至少有一次医生查床即为及时。护士等的上门不算查床。"
-- subject = "service"
-- shape = "rate"
-- unit = "周期"
-- source = "上海市家庭病床服务办法（周期待区级确认）"
-- kinds = ["home-bed", "home-bed-closing", "home-bed-pause", "home-bed-visit"]
-- [parameters]
-- window_days = { setting = "home-bed-window-days" }
-- stable_days = { setting = "home-bed-stable-window-days" }
-- [why]
-- in-time = "到 {due} 的一个周期内有医生查床 {amount} 次"
-- missed = "到 {due} 的一个周期内没有医生查床"
-- waiting = "应于 {due} 前由医生查床"
-- done = "本周期已有医生查床"
-- paused = "暂停中"
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
lasted AS (
  SELECT s.person, s.id, s.closed_on, o.number AS first_number,
    CASE WHEN s.closed_on IS NULL THEN today.number ELSE z.number - 1 END AS last_number,
    CASE WHEN s.stable THEN :stable_days ELSE :window_days END AS size,
    CASE WHEN EXISTS (SELECT 1 FROM home_bed_pause p WHERE p.home_bed = s.id AND NOT p.void) THEN 1 ELSE 0 END AS pauses
  FROM stay s
  JOIN calendar o ON o.day = s.opened_on
  JOIN calendar today ON today.day = :day
  LEFT JOIN calendar z ON z.day = s.closed_on
  WHERE s.closed_on IS NULL OR s.closed_on >= :year_start
),
-- A bed that never pauses has its windows at even steps; its days need not be walked.
even AS (
  SELECT l.person, l.id, l.size, c.number AS first_number,
    CASE WHEN c.number + l.size - 1 > l.last_number THEN l.last_number ELSE c.number + l.size - 1 END AS last_number
  FROM lasted l
  JOIN calendar c ON c.number >= l.first_number AND c.number <= l.last_number
  WHERE l.pauses = 0 AND (c.number - l.first_number) % l.size = 0
),
active AS (
  SELECT l.person, l.id, c.number, l.size, ROW_NUMBER() OVER (PARTITION BY l.id ORDER BY c.number) - 1 AS place
  FROM lasted l
  JOIN calendar c ON c.number >= l.first_number AND c.number <= l.last_number
  WHERE l.pauses = 1 AND NOT EXISTS (
    SELECT 1 FROM home_bed_pause p
    WHERE p.home_bed = l.id AND NOT p.void AND p.from_on <= c.day AND (p.to_on IS NULL OR p.to_on > c.day)
  )
),
span AS (
  SELECT e.person, e.id, e.size, e.last_number - e.first_number + 1 AS days, e.last_number,
    (SELECT COUNT(*) FROM home_bed_visit v
     JOIN calendar f ON f.number = e.first_number
     JOIN calendar t ON t.number = e.last_number
     WHERE v.home_bed = e.id AND NOT v.void AND v.visitor = '1' AND v.given_on >= f.day AND v.given_on <= t.day) AS rounds
  FROM even e
  UNION ALL
  SELECT a.person, a.id, a.size, COUNT(*) AS days, MAX(a.number) AS last_number,
    SUM((SELECT COUNT(*) FROM home_bed_visit v
         JOIN calendar c ON c.day = v.given_on
         WHERE v.home_bed = a.id AND NOT v.void AND v.visitor = '1' AND c.number = a.number)) AS rounds
  FROM active a
  GROUP BY a.person, a.id, a.place / a.size, a.size
),
judged AS (
  SELECT p.person, p.id, p.rounds, CASE WHEN p.days = p.size THEN 1 ELSE 0 END AS whole,
    CASE WHEN p.last_number = today.number OR p.days = p.size THEN 0 ELSE 1 END AS paused,
    d.day AS due
  FROM span p
  JOIN stay s ON s.id = p.id
  JOIN calendar today ON today.day = :day
  JOIN calendar d ON d.number = p.last_number + p.size - p.days
  WHERE (p.days = p.size OR s.closed_on IS NULL) AND d.day >= :year_start
)
SELECT id AS subject, person,
  CASE WHEN whole = 0 THEN 'excluded' WHEN rounds > 0 THEN 'met' ELSE 'short' END AS state,
  CASE WHEN whole = 1 AND rounds > 0 THEN 'in-time' WHEN whole = 1 THEN 'missed' WHEN rounds > 0 THEN 'done'
    WHEN paused = 1 THEN 'paused' ELSE 'waiting' END AS why,
  rounds AS amount,
  CASE WHEN rounds > 0 THEN 0 ELSE 1 END AS missing,
  due
FROM judged
