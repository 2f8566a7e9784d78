-- title = "功能社区签约人数"
-- definition = "到这一天协议有效的功能社区登记的已签约人数，按社区类型分列；没有填人数的另列，不计入。"
-- subject = "site"
-- shape = "count"
-- unit = "人"
-- source = "沪松府办〔2023〕33号 三(三)12；沪卫基层〔2020〕3号；青卫健基层〔2024〕3号；口径为工作定义"
-- kinds = ["functional-community"]
-- [parameters]
-- form = { default = 0, label = "社区类型（功能社区的选项编码，0 为全部）", selects = true }
-- [parts]
-- offices = "商务楼宇"
-- park = "产业园区"
-- school = "学校"
-- care-home = "养老机构"
-- company = "企事业单位"
-- other = "其他"
-- [why]
-- uncounted = "没有填已签约人数"
SELECT a.subject || ' ' || v.name AS subject, NULL AS person,
  CASE WHEN v.contracted IS NULL THEN 'excluded' ELSE 'met' END AS state,
  CASE WHEN v.contracted IS NULL THEN 'uncounted' WHEN v.form = '1' THEN 'offices' WHEN v.form = '2' THEN 'park'
    WHEN v.form = '3' THEN 'school' WHEN v.form = '4' THEN 'care-home' WHEN v.form = '5' THEN 'company' ELSE 'other' END
    AS why,
  COALESCE(v.contracted, 0) AS amount, 0 AS missing, v.ends_on AS due
FROM asked a
JOIN functional_community v ON v.site = a.subject
WHERE NOT v.void AND v.signed_on <= :day AND (v.ends_on IS NULL OR v.ends_on >= :day)
  AND (:form = 0 OR v.form = CAST(:form AS VARCHAR))
