-- title = "质控抽查合格率"
-- definition = "本年内所选内容的质控检查抽查的份数中，合格的份数占比；抽查份数或合格份数没有填的检查另列，不计入。"
-- subject = "site"
-- shape = "rate"
-- unit = "份"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["qc-round"]
-- awaits = "qc-round"
-- weighed = true
-- [parameters]
-- topic = { default = 1, label = "质控内容（质控检查的选项编码）", selects = true }
-- [why]
-- passed = "合格 {amount} 份"
-- failed = "不合格 {amount} 份"
-- uncounted = "没有填抽查份数或合格份数"
WITH round AS (
  SELECT a.subject || ' ' || v.held_on AS subject, v.checked, v.passed
  FROM asked a
  JOIN qc_round v ON v.site = a.subject
  WHERE NOT v.void AND v.subject = CAST(:topic AS VARCHAR) AND v.held_on >= :year_start AND v.held_on <= :day
)
SELECT subject, NULL AS person, 'met' AS state, 'passed' AS why, passed AS amount, 0 AS missing, NULL AS due
FROM round WHERE checked IS NOT NULL AND passed IS NOT NULL
UNION ALL
SELECT subject, NULL, 'short', 'failed', checked - passed, checked - passed, NULL
FROM round WHERE checked > passed
UNION ALL
SELECT subject, NULL, 'excluded', 'uncounted', 0, 0, NULL
FROM round WHERE checked IS NULL OR passed IS NULL
