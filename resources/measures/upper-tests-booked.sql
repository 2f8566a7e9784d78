-- title = "预约上级检查检验人次"
-- definition = "本年内家庭医生开单预约的上级医院检查检验人次，按优先预约与否分列；登记为取消的另列，不计入。"
-- subject = "service"
-- shape = "count"
-- unit = "人次"
-- source = "沪松府办〔2023〕33号 三(二)9；口径为工作定义"
-- kinds = ["upper-test-booking"]
-- [parts]
-- prior = "优先预约"
-- plain = "普通预约"
-- [why]
-- cancelled = "已取消"
SELECT v.id AS subject, a.person, CASE WHEN v.outcome = '3' THEN 'excluded' ELSE 'met' END AS state,
  CASE WHEN v.outcome = '3' THEN 'cancelled' WHEN v.prior THEN 'prior' ELSE 'plain' END AS why,
  1 AS amount, 0 AS missing, NULL AS due
FROM asked a
JOIN upper_test_booking v ON v.resident = a.subject
WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  AND (:all_sites = 1 OR v.site IN (SELECT site FROM asked_site))
