-- title = "开展安宁疗护的社区卫生服务中心占比"
-- definition = "本年内做过居家或病房安宁疗护（本年收治，或往年收治、到本年才结束或未结束；死亡、迁出即结束，没有日期的按随访发现那天，也没有发现的，往年收治而没有结束记录的不算）的社区卫生服务中心占比，所辖站点收治的也算；在一个中心就是是否开展。从来没有收治记录时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "沪卫基层〔2020〕3号 五、17；口径为工作定义"
-- kinds = ["site", "hospice-admission", "hospice-closing"]
-- awaits = "hospice-admission"
-- [why]
-- serving = "本年在册 {amount} 例"
-- not-yet = "本年没有在册"
-- unrecorded = "没有安宁疗护收治记录"
WITH own AS (
  SELECT s.code AS center, o.code AS site
  FROM asked a
  JOIN site s ON s.code = a.subject
  JOIN site_below w ON w.code = s.code
  JOIN site o ON o.code = w.below
  WHERE NOT s.void AND s.tier = 'center' AND (s.closed_on IS NULL OR s.closed_on > :day) AND NOT o.void
),
served AS (
  SELECT w.center, COUNT(CASE WHEN (COALESCE(a.left_on, t.found_on) IS NULL OR COALESCE(a.left_on, t.found_on) >= :year_start OR a.left_on < v.admitted_on)
    AND (a.gone = 0 OR a.left_on IS NOT NULL OR t.found_on IS NOT NULL OR v.admitted_on >= :year_start
      OR EXISTS (SELECT 1 FROM hospice_closing z WHERE z.hospice_admission = v.id AND NOT z.void))
    AND NOT EXISTS (SELECT 1 FROM hospice_closing z WHERE z.hospice_admission = v.id AND NOT z.void AND z.closed_on < :year_start)
    THEN 1 END) AS services
  FROM own w
  JOIN hospice_admission v ON v.site = w.site
  JOIN asked_anyone a ON a.subject = v.resident
  LEFT JOIN found_gone t ON t.person = a.person
  WHERE NOT v.void AND v.place IN ('1', '2') AND v.admitted_on <= :day
  GROUP BY w.center
)
SELECT w.center AS subject, NULL AS person,
  CASE WHEN e.services > 0 THEN 'met' WHEN (SELECT COUNT(*) FROM served) = 0 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN e.services > 0 THEN 'serving' WHEN (SELECT COUNT(*) FROM served) = 0 THEN 'unrecorded' ELSE 'not-yet' END
    AS why,
  COALESCE(e.services, 0) AS amount,
  CASE WHEN e.services > 0 OR (SELECT COUNT(*) FROM served) = 0 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM own w
LEFT JOIN served e ON e.center = w.center
WHERE w.site = w.center
