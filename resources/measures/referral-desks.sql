-- title = "对接转诊服务专窗的上级医院数"
-- definition = "本年内经服务专窗转诊过居民的对方医院数，同名的医院只计一家。"
-- subject = "site"
-- shape = "count"
-- unit = "家"
-- source = "沪松府办〔2023〕33号 三(二)9；口径为工作定义"
-- kinds = ["referral"]
-- [why]
-- used = "本年经专窗转诊过"
SELECT MIN(a.subject) || ' ' || v.institution AS subject, NULL AS person, 'met' AS state, 'used' AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN referral v ON v.site = a.subject
WHERE NOT v.void AND v.channel = '4' AND v.given_on >= :year_start AND v.given_on <= :day
GROUP BY v.institution
