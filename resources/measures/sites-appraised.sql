-- title = "本年已评价的机构占比"
-- definition = "本年内有所选评价考核记录（记在被评机构名下）的机构占比：社区卫生服务中心、中医药特色示范站或村卫生室。从来没有登记过这种评价时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "沪松府办〔2023〕33号；青卫健基层〔2024〕3号；沪府办发〔2019〕2号；口径为工作定义"
-- kinds = ["site", "appraisal"]
-- awaits = "appraisal"
-- [parameters]
-- topic = { default = 1, label = "评价内容（评价考核的选项编码）", selects = true }
-- sites = { default = 1, label = "被评机构（1 中心，2 中医药特色示范站，3 村卫生室）", selects = true }
-- [why]
-- appraised = "本年已评价"
-- not-yet = "本年尚未评价"
-- unrecorded = "没有登记过这种评价"
WITH whom AS (
  SELECT s.code
  FROM asked a
  JOIN site s ON s.code = a.subject
  WHERE NOT s.void AND (s.closed_on IS NULL OR s.closed_on > :day)
    AND ((:sites = 1 AND s.tier = 'center') OR (:sites = 2 AND s.tcm_demonstration_on <= :day)
      OR (:sites = 3 AND s.tier = 'clinic'))
),
seen AS (
  SELECT w.code, MAX(CASE WHEN v.appraised_on >= :year_start THEN 1 ELSE 0 END) AS this_year
  FROM whom w
  JOIN appraisal v ON v.site = w.code
  WHERE NOT v.void AND v.subject = CAST(:topic AS VARCHAR) AND v.appraised_on <= :day
  GROUP BY w.code
)
SELECT w.code AS subject, NULL AS person,
  CASE WHEN e.this_year = 1 THEN 'met' WHEN (SELECT COUNT(*) FROM seen) = 0 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN e.this_year = 1 THEN 'appraised' WHEN (SELECT COUNT(*) FROM seen) = 0 THEN 'unrecorded' ELSE 'not-yet' END
    AS why,
  1 AS amount,
  CASE WHEN e.this_year = 1 OR (SELECT COUNT(*) FROM seen) = 0 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM whom w
LEFT JOIN seen e ON e.code = w.code
