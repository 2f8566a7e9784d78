-- title = "村卫生室中医阁建设完成率"
-- definition = "已验收中医阁的村卫生室 ÷ 所辖村卫生室（停用的除外）。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "沪松府办〔2023〕33号 三(二)8"
-- kinds = ["site"]
-- [why]
-- accepted = "已通过"
-- not-yet = "尚未通过"
SELECT s.code AS subject, NULL AS person,
  CASE WHEN s.tcm_pavilion_on <= :day THEN 'met' ELSE 'short' END AS state,
  CASE WHEN s.tcm_pavilion_on <= :day THEN 'accepted' ELSE 'not-yet' END AS why,
  1 AS amount,
  CASE WHEN s.tcm_pavilion_on <= :day THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM asked a
JOIN site s ON s.code = a.subject
WHERE NOT s.void AND s.tier IN ('clinic') AND (s.closed_on IS NULL OR s.closed_on > :day)
