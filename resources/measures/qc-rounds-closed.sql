-- title = "质控问题整改完成率"
-- definition = "本年内所选内容的质控检查中，问题已整改完成，或抽查全部合格且没有问题的占比。没有质控检查时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "次"
-- source = "沪松府办〔2023〕33号 三(三)15；口径为工作定义"
-- kinds = ["qc-round"]
-- awaits = "qc-round"
-- [parameters]
-- topic = { default = 1, label = "质控内容（质控检查的选项编码）", selects = true }
-- [why]
-- corrected = "已整改完成"
-- clean = "抽查全部合格，没有问题"
-- open = "尚未整改完成，期限 {due}"
WITH round AS (
  SELECT a.subject || ' ' || v.held_on AS subject, v.correct_by_on,
    CASE WHEN v.corrected_on <= :day THEN 'corrected'
      WHEN v.findings IS NULL AND v.checked > 0 AND v.passed = v.checked THEN 'clean' ELSE 'open' END AS why
  FROM asked a
  JOIN qc_round v ON v.site = a.subject
  WHERE NOT v.void AND v.subject = CAST(:topic AS VARCHAR) AND v.held_on >= :year_start AND v.held_on <= :day
)
SELECT subject, NULL AS person, CASE why WHEN 'open' THEN 'short' ELSE 'met' END AS state, why,
  1 AS amount, CASE why WHEN 'open' THEN 1 ELSE 0 END AS missing, correct_by_on AS due
FROM round
