-- title = "中医馆、中医阁、示范站点占比"
-- definition = "中医馆服务能力提升、中医阁或中医药特色示范站三者至少通过一项的机构占比，包括中心、分中心、服务站和村卫生室（停用的除外）。"
-- subject = "site"
-- shape = "rate"
-- unit = "家"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["site"]
-- [why]
-- accepted = "已通过"
-- not-yet = "尚未通过"
SELECT s.code AS subject, NULL AS person,
  CASE WHEN s.tcm_hall_upgraded_on <= :day OR s.tcm_pavilion_on <= :day OR s.tcm_demonstration_on <= :day THEN 'met'
    ELSE 'short' END AS state,
  CASE WHEN s.tcm_hall_upgraded_on <= :day OR s.tcm_pavilion_on <= :day OR s.tcm_demonstration_on <= :day THEN 'accepted'
    ELSE 'not-yet' END AS why,
  1 AS amount,
  CASE WHEN s.tcm_hall_upgraded_on <= :day OR s.tcm_pavilion_on <= :day OR s.tcm_demonstration_on <= :day THEN 0
    ELSE 1 END AS missing,
  NULL AS due
FROM asked a
JOIN site s ON s.code = a.subject
WHERE NOT s.void AND s.tier <> 'district' AND (s.closed_on IS NULL OR s.closed_on > :day)
