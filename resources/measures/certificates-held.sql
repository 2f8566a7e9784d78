-- title = "持有的称号数"
-- definition = "到这一天持有的所选称号数：已授予、没有过期、没有撤销，中心和所辖站点的都算；同一机构的同一称号登记了几份的只计一个，社区特色品牌、同质化试点病种和其他称号每份算一个；可只计本年授予的。"
-- subject = "site"
-- shape = "count"
-- unit = "个"
-- source = "沪松府办〔2023〕33号；青卫健基层〔2024〕3号；浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["site", "certificate"]
-- [parameters]
-- name = { default = 10, label = "称号（称号与等级的选项编码）", selects = true }
-- or_name = { default = 0, label = "另一个也算的称号（0 为没有）", selects = true }
-- new_only = { default = false, label = "只计本年授予的", selects = true }
-- [why]
-- held = "持有，有效"
-- lapsed = "已过期或撤销"
-- repeated = "同一机构的同一称号，已计一份"
WITH given AS (
  SELECT v.id, a.subject AS site, v.name, COALESCE(v.name_text, v.awarded_by, '') AS told,
    CASE WHEN v.valid_until_on < :day OR v.withdrawn_on <= :day THEN 'lapsed' ELSE 'held' END AS why
  FROM asked a
  JOIN site s ON s.code = a.subject
  JOIN certificate v ON v.site = s.code
  WHERE NOT s.void AND (s.closed_on IS NULL OR s.closed_on > :day) AND NOT v.void AND v.awarded_on <= :day
    AND (:new_only = 0 OR v.awarded_on >= :year_start)
    AND v.name IN (CAST(:name AS VARCHAR), CAST(:or_name AS VARCHAR))
),
judged AS (
  SELECT g.site, g.told,
    CASE WHEN g.why = 'held' AND g.name NOT IN ('10', '11', '12') AND EXISTS (
      SELECT 1 FROM given o WHERE o.site = g.site AND o.name = g.name AND o.why = 'held' AND o.id < g.id
    ) THEN 'repeated' ELSE g.why END AS why
  FROM given g
)
SELECT site || ' ' || told AS subject, NULL AS person, CASE why WHEN 'held' THEN 'met' ELSE 'excluded' END AS state, why,
  1 AS amount, 0 AS missing, NULL AS due
FROM judged
