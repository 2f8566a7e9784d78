-- title = "中医馆服务能力提升完成率"
-- definition = "中医馆服务能力提升已验收的社区卫生服务中心占比；在一个中心就是是否完成。台账不登记哪个中心没有中医馆，每个中心都计入。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "沪松府办〔2023〕33号 三(二)8"
-- kinds = ["site"]
-- [why]
-- accepted = "已通过"
-- not-yet = "尚未通过"
SELECT s.code AS subject, NULL AS person,
  CASE WHEN s.tcm_hall_upgraded_on <= :day THEN 'met' ELSE 'short' END AS state,
  CASE WHEN s.tcm_hall_upgraded_on <= :day THEN 'accepted' ELSE 'not-yet' END AS why,
  1 AS amount,
  CASE WHEN s.tcm_hall_upgraded_on <= :day THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM asked a
JOIN site s ON s.code = a.subject
WHERE NOT s.void AND s.tier IN ('center') AND (s.closed_on IS NULL OR s.closed_on > :day)
