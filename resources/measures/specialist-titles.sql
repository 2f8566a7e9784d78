-- title = "下沉医师职称达标率"
-- definition = "本年内上级医师下沉门诊（专家门诊、专家工作室、名中医工作室）中，由主治及以上职称的医师开设的占比。没有记录时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "次"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["specialist-session"]
-- awaits = "specialist-session"
-- [why]
-- senior = "主治及以上"
-- junior = "住院医师"
SELECT a.subject || ' ' || v.held_on || ' ' || v.hospital AS subject, NULL AS person,
  CASE WHEN v.rank IN ('2', '3', '4') THEN 'met' ELSE 'short' END AS state,
  CASE WHEN v.rank IN ('2', '3', '4') THEN 'senior' ELSE 'junior' END AS why,
  1 AS amount,
  CASE WHEN v.rank IN ('2', '3', '4') THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM asked a
JOIN specialist_session v ON v.site = a.subject
WHERE NOT v.void AND v.form IN ('1', '2', '3') AND v.held_on >= :year_start AND v.held_on <= :day
