-- title = "中药饮片代煎配送剂数"
-- definition = "本年内中医诊疗记录里代煎或配送的中药饮片剂数，一张方子又代煎又配送的只计一次。"
-- subject = "service"
-- shape = "count"
-- unit = "剂"
-- source = "沪松府办〔2023〕33号 三(二)8；口径为工作定义"
-- kinds = ["tcm-visit"]
-- [parts]
-- both = "代煎并配送"
-- decocted = "只代煎"
-- delivered = "只配送"
-- [why]
-- uncounted = "没有填剂数"
SELECT v.id AS subject, a.person,
  CASE WHEN v.herbal_doses IS NULL THEN 'excluded' ELSE 'met' END AS state,
  CASE WHEN v.herbal_doses IS NULL THEN 'uncounted' WHEN v.decocted AND v.delivered THEN 'both'
    WHEN v.decocted THEN 'decocted' ELSE 'delivered' END AS why,
  COALESCE(v.herbal_doses, 0) AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN tcm_visit v ON v.resident = a.subject
WHERE NOT v.void AND (v.decocted OR v.delivered) AND v.given_on >= :year_start AND v.given_on <= :day
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
