-- title = "安宁疗护中医适宜技术应用率"
-- definition = "本年内接受过安宁疗护的收治例次（本年收治，或往年收治、到本年才结束或未结束；死亡、迁出即结束，没有日期的按随访发现那天，也没有发现的，往年收治而没有结束记录的不算）中，收治期间用过中医技术的占比。没有收治时不计算。"
-- subject = "service"
-- shape = "rate"
-- unit = "例"
-- source = "沪卫基层〔2020〕3号 五、17；口径为工作定义"
-- kinds = ["hospice-admission", "hospice-closing", "tcm-visit"]
-- awaits = "hospice-admission"
-- [why]
-- used = "收治期间用过中医技术"
-- none = "收治期间没有中医技术记录"
WITH admitted AS (
  SELECT a.person, a.gone, COALESCE(a.left_on, t.found_on) AS left_on, h.id, h.admitted_on,
    (SELECT MIN(z.closed_on) FROM hospice_closing z WHERE z.hospice_admission = h.id AND NOT z.void AND z.closed_on <= :day)
      AS closed_on
  FROM asked a
  JOIN hospice_admission h ON h.resident = a.subject
  LEFT JOIN found_gone t ON t.person = a.person
  WHERE NOT h.void AND h.admitted_on <= :day
    AND (:all_sites = 1 OR h.site IN (SELECT site FROM asked_site))
),
-- A death or a move away ends an admission that nobody closed.
served AS (
  SELECT person, id, admitted_on,
    CASE WHEN left_on >= admitted_on AND left_on <= :day AND (closed_on IS NULL OR closed_on > left_on) THEN left_on
      ELSE closed_on END AS closed_on
  FROM admitted
  WHERE gone = 0 OR left_on IS NOT NULL OR closed_on IS NOT NULL OR admitted_on >= :year_start
),
treated AS (
  SELECT s.id
  FROM served s
  JOIN asked a ON a.person = s.person
  JOIN tcm_visit v ON v.resident = a.subject
  WHERE NOT v.void AND v.technique IS NOT NULL AND v.given_on >= s.admitted_on AND v.given_on <= :day
    AND (s.closed_on IS NULL OR v.given_on <= s.closed_on)
  GROUP BY s.id
)
SELECT s.id AS subject, s.person, CASE WHEN t.id IS NULL THEN 'short' ELSE 'met' END AS state,
  CASE WHEN t.id IS NULL THEN 'none' ELSE 'used' END AS why,
  1 AS amount, CASE WHEN t.id IS NULL THEN 1 ELSE 0 END AS missing, NULL AS due
FROM served s
LEFT JOIN treated t ON t.id = s.id
WHERE s.closed_on IS NULL OR s.closed_on >= :year_start
