-- title = "专家工作室、联合病房、名中医工作站数"
-- definition = "到这一天在办的专家工作室、名中医基层工作站和联合病房数，中心和所辖站点的都算；专科医联体等其他形式不计。"
-- subject = "site"
-- shape = "count"
-- unit = "个"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["expert-station"]
-- [parts]
-- expert = "专家工作室"
-- tcm = "名中医基层工作站"
-- ward = "联合病房"
SELECT a.subject || ' ' || v.name AS subject, NULL AS person, 'met' AS state,
  CASE v.form WHEN '1' THEN 'expert' WHEN '2' THEN 'tcm' ELSE 'ward' END AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN expert_station v ON v.site = a.subject
WHERE NOT v.void AND v.form IN ('1', '2', '3') AND v.opened_on <= :day AND (v.closed_on IS NULL OR v.closed_on > :day)
