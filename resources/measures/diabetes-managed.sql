-- title = "2型糖尿病患者规范管理率"
-- definition = "年内在管的2型糖尿病患者中，面对面随访达到规定次数的占比。相隔不足规定天数（默认 14 天）的两次面访算一次；年内纳入管理的按完整季度计，至少一次；纳入管理不足规定天数（默认 90 天）的不计入，另列；死亡、迁出、误诊的不计入，失访、拒访仍在分母，终止后又登记的从头一次登记算起。进度口径只要求到今天为止已经过完的季度。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "国家基本公共卫生服务规范（第三版）2型糖尿病患者健康管理服务规范·工作指标；口径为工作定义"
-- kinds = ["disease-registration", "diabetes-follow-up"]
-- readings = ["year", "today"]
-- [days]
-- until = { year = "year_end", today = "day" }
-- fresh_after = "day - fresh_days"
-- [parameters]
-- visits = { default = 4, label = "一年面对面随访次数", unit = "次", confirmed = true }
-- fresh_days = { setting = "fresh-days" }
-- gap_days = { setting = "visit-gap-days" }
-- [why]
-- enough = "面访 {amount} 次，已达到要求"
-- too-few = "面访 {amount} 次，还差 {missing} 次"
-- fresh = "纳入管理不足规定天数，暂不计入"
-- nothing-due = "到今天还没有过完一个季度，暂无应访"
-- gone = "死亡、迁出或误诊，不计入"
WITH RECURSIVE registered AS (
  SELECT a.person,
    MIN(CASE WHEN g.ended_on <= :day AND g.ending IN ('1', '2', '5') THEN NULL ELSE COALESCE(g.registered_on, '1900-01-01') END)
      OVER (PARTITION BY a.person) AS since,
    CASE WHEN a.gone = 1 OR (g.ended_on <= :day AND g.ending IN ('1', '2', '5')) THEN 1 ELSE 0 END AS gone,
    ROW_NUMBER() OVER (
      PARTITION BY a.person
      ORDER BY CASE WHEN g.ended_on <= :day THEN 1 ELSE 0 END,
        CASE WHEN g.ended_on <= :day THEN g.ended_on END DESC, COALESCE(g.registered_on, '1900-01-01'), g.id
    ) AS place
  FROM asked a
  JOIN disease_registration g ON g.resident = a.subject
  WHERE NOT g.void AND g.disease = 'diabetes'
    AND (g.registered_on IS NULL OR g.registered_on <= :day)
    AND (g.ended_on IS NULL OR g.ended_on >= :year_start)
    AND (a.left_on IS NULL OR a.left_on >= :year_start)
),
faced AS (
  SELECT a.person, c.number, c.number - LAG(c.number) OVER (PARTITION BY a.person ORDER BY c.number) AS gap
  FROM asked a
  JOIN diabetes_follow_up v ON v.resident = a.subject
  JOIN calendar c ON c.day = v.given_on
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
    AND v.way IN ('1', '2') AND (v.result IS NULL OR v.result = '1')
),
met AS (
  SELECT person, MIN(number) AS first_number, COUNT(*) AS visits, MIN(gap) AS least_gap
  FROM faced GROUP BY person
),
-- Only where visits crowd they are walked one by one: the next that counts lies gap_days or more after the last.
walked AS (
  SELECT person, first_number AS number FROM met WHERE least_gap < :gap_days
  UNION ALL
  SELECT w.person, (SELECT MIN(f.number) FROM faced f WHERE f.person = w.person AND f.number >= w.number + :gap_days)
  FROM walked w WHERE w.number IS NOT NULL
),
spaced AS (
  SELECT person, visits FROM met WHERE least_gap IS NULL OR least_gap >= :gap_days
  UNION ALL
  SELECT person, COUNT(number) FROM walked GROUP BY person
),
judged AS (
  SELECT g.person, g.since, COALESCE(s.visits, 0) AS visits,
    CASE WHEN g.gone = 1 OR t.person IS NOT NULL THEN 1 ELSE 0 END AS gone,
    CASE WHEN :reading = 'year' AND (q.quarters IS NULL OR q.quarters * :visits < 4) THEN 1
      WHEN q.quarters IS NULL THEN 0
      ELSE q.quarters * :visits / 4 END AS wanted
  FROM registered g
  LEFT JOIN spaced s ON s.person = g.person
  LEFT JOIN found_gone t ON t.person = g.person
  LEFT JOIN (
    SELECT k.person, COUNT(*) AS quarters
    FROM registered k
    JOIN quarter ON quarter.last_day <= :until AND k.since <= quarter.first_day
    WHERE k.place = 1
    GROUP BY k.person
  ) q ON q.person = g.person
  WHERE g.place = 1
)
SELECT person AS subject, person,
  CASE WHEN gone = 1 OR since > :fresh_after OR wanted = 0 THEN 'excluded'
    WHEN visits >= wanted THEN 'met' ELSE 'short' END AS state,
  CASE WHEN gone = 1 THEN 'gone' WHEN since > :fresh_after THEN 'fresh' WHEN wanted = 0 THEN 'nothing-due'
    WHEN visits >= wanted THEN 'enough' ELSE 'too-few' END AS why,
  visits AS amount,
  CASE WHEN visits < wanted THEN wanted - visits ELSE 0 END AS missing,
  NULL AS due
FROM judged
