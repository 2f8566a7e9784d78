-- title = "养老机构签约或对接率"
-- definition = "养老机构名册（停办的除外）中，到这一天有有效服务协议的占比；也可改看明确了对接家庭医生团队的占比。只看养老机构时计养老院和护理院，否则连同长者照护之家、日间照护机构等社区托养机构。名册为空时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "沪松府办〔2023〕33号 三(三)12；沪府办发〔2019〕2号；青卫健基层〔2024〕3号；口径为工作定义"
-- kinds = ["care-home"]
-- awaits = "care-home"
-- [parameters]
-- homes_only = { default = true, label = "只看养老院和护理院", selects = true }
-- by_team = { default = false, label = "看对接团队，不看协议", selects = true }
-- [why]
-- agreed = "协议有效"
-- with-team = "已明确对接团队"
-- not-yet = "没有服务协议"
-- expired = "协议已于 {due} 到期"
-- no-team = "没有明确对接团队"
WITH home AS (
  SELECT a.subject || ' ' || v.name AS subject, v.agreement_ends_on,
    CASE WHEN :by_team = 1 THEN CASE WHEN v.team IS NULL THEN 'no-team' ELSE 'with-team' END
      WHEN v.signed_on IS NULL OR v.signed_on > :day THEN 'not-yet'
      WHEN v.agreement_ends_on < :day THEN 'expired' ELSE 'agreed' END AS why
  FROM asked a
  JOIN care_home v ON v.site = a.subject
  WHERE NOT v.void AND (v.closed_on IS NULL OR v.closed_on > :day) AND (:homes_only = 0 OR v.form IN ('1', '4'))
)
SELECT subject, NULL AS person, CASE WHEN why IN ('agreed', 'with-team') THEN 'met' ELSE 'short' END AS state, why,
  1 AS amount, CASE WHEN why IN ('agreed', 'with-team') THEN 0 ELSE 1 END AS missing, agreement_ends_on AS due
FROM home
