-- title = "2型糖尿病患者血糖控制率"
-- definition = "年内在管的2型糖尿病患者中，最近一次糖尿病随访的空腹血糖低于控制线（7.0 mmol/L）的占比。等于控制线不算控制；随机血糖不算；没有测量的按未控制计；电话随访和自测的血糖默认不算；死亡、迁出、误诊的不计入，失访、拒访仍在分母。年度口径看当年，进度口径看最近 12 个月。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "国家基本公共卫生服务规范（第三版）2型糖尿病患者健康管理服务规范·工作指标"
-- kinds = ["disease-registration", "diabetes-follow-up"]
-- readings = ["year", "today"]
-- [days]
-- since = { year = "year_start", today = "year_back" }
-- [parameters]
-- line_set = { setting = "control-line-set" }
-- by_phone = { default = false, label = "电话随访的血糖也算" }
-- self_measured = { default = false, label = "自测的血糖也算" }
-- [why]
-- controlled = "最近一次空腹血糖 {amount}，已控制"
-- uncontrolled = "最近一次空腹血糖 {amount}，未控制"
-- unmeasured = "期内没有可计的空腹血糖"
-- gone = "死亡、迁出或误诊，不计入"
WITH registered AS (
  SELECT a.person,
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
measured AS (
  SELECT a.person, v.given_on, v.fasting_glucose_mmol,
    ROW_NUMBER() OVER (PARTITION BY a.person ORDER BY v.given_on DESC, v.id DESC) AS place
  FROM asked a
  JOIN diabetes_follow_up v ON v.resident = a.subject
  WHERE NOT v.void AND v.given_on >= :since AND v.given_on <= :day
    AND v.fasting_glucose_mmol IS NOT NULL
    AND (v.way <> '3' OR :by_phone = 1)
    AND (v.glucose_self_measured IS NULL OR NOT v.glucose_self_measured OR :self_measured = 1)
),
judged AS (
  SELECT g.person, m.fasting_glucose_mmol,
    CASE WHEN g.gone = 1 OR t.person IS NOT NULL THEN 1 ELSE 0 END AS gone,
    CASE WHEN m.fasting_glucose_mmol < COALESCE(
      (SELECT l.below FROM glucose_line l WHERE l.line_set = :line_set),
      (SELECT l.below FROM glucose_line l WHERE l.line_set = (SELECT MIN(o.line_set) FROM glucose_line o))
    ) THEN 1 ELSE 0 END AS controlled
  FROM registered g
  LEFT JOIN measured m ON m.person = g.person AND m.place = 1
  LEFT JOIN found_gone t ON t.person = g.person
  WHERE g.place = 1
)
SELECT person AS subject, person,
  CASE WHEN gone = 1 THEN 'excluded' WHEN controlled = 1 THEN 'met' ELSE 'short' END AS state,
  CASE WHEN gone = 1 THEN 'gone' WHEN controlled = 1 THEN 'controlled' WHEN fasting_glucose_mmol IS NULL THEN 'unmeasured'
    ELSE 'uncontrolled' END AS why,
  fasting_glucose_mmol AS amount,
  CASE WHEN gone = 1 OR controlled = 1 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM judged
