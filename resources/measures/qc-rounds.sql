-- title = "质控检查次数"
-- definition = "本年内所选内容的质控检查次数，按质控形式分列。文件没有规定间隔，有一次即为开展。"
-- subject = "site"
-- shape = "count"
-- unit = "次"
-- source = "青卫健基层〔2024〕3号；沪卫基层〔2020〕3号；口径为工作定义"
-- kinds = ["qc-round"]
-- [parameters]
-- topic = { default = 1, label = "质控内容（质控检查的选项编码）", selects = true }
-- [parts]
-- routine = "日常质控"
-- special = "专项质控"
-- upper = "上级督查"
-- own = "自查"
-- year-end = "年终考核"
SELECT a.subject || ' ' || v.held_on AS subject, NULL AS person, 'met' AS state,
  CASE v.form WHEN '1' THEN 'routine' WHEN '2' THEN 'special' WHEN '3' THEN 'upper' WHEN '4' THEN 'own' ELSE 'year-end' END
    AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN qc_round v ON v.site = a.subject
WHERE NOT v.void AND v.subject = CAST(:topic AS VARCHAR) AND v.held_on >= :year_start AND v.held_on <= :day
