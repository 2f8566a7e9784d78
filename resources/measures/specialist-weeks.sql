-- title = "专家下沉门诊达标周占比"
-- definition = "本年已过完的每一周（周一至周日，跨年的周归周日所在的那年）里，主治及以上的上级专家在中心和所辖站点的门诊（专家门诊、专家工作室、名中医工作室）达到规定次数的周占比；每个中心分别计。从来没有专家下沉门诊记录时不计算。"
-- subject = "site"
-- shape = "rate"
-- unit = "周"
-- source = "浦卫基层〔2023〕8号；口径为工作定义"
-- kinds = ["site", "specialist-session"]
-- awaits = "specialist-session"
-- [parameters]
-- sessions_weekly = { default = 3, label = "每周几次算达标", unit = "次", confirmed = true }
-- [why]
-- enough = "这一周 {amount} 次"
-- too-few = "这一周 {amount} 次，少 {missing} 次"
-- unrecorded = "没有专家下沉门诊记录"
WITH week AS (
  SELECT (c.number - 1) / 7 AS week, MIN(c.day) AS monday
  FROM calendar c
  JOIN calendar y ON y.day = :year_start
  WHERE c.number > y.number - 7 AND c.day <= :day
  GROUP BY (c.number - 1) / 7
  HAVING COUNT(*) = 7
),
own AS (
  SELECT s.code AS center, o.code AS site
  FROM asked a
  JOIN site s ON s.code = a.subject
  JOIN site_below w ON w.code = s.code
  JOIN site o ON o.code = w.below
  WHERE NOT s.void AND s.tier = 'center' AND (s.closed_on IS NULL OR s.closed_on > :day) AND NOT o.void
),
held AS (
  SELECT w.center, (c.number - 1) / 7 AS week, COUNT(*) AS sessions
  FROM own w
  JOIN specialist_session v ON v.site = w.site
  JOIN calendar c ON c.day = v.held_on
  WHERE NOT v.void AND v.held_on <= :day
    AND v.form IN ('1', '2', '3') AND v.rank IN ('2', '3', '4')
  GROUP BY w.center, (c.number - 1) / 7
)
SELECT w.center || ' ' || k.monday AS subject, NULL AS person,
  CASE WHEN h.sessions >= :sessions_weekly THEN 'met' WHEN (SELECT COUNT(*) FROM held) = 0 THEN 'excluded'
    ELSE 'short' END AS state,
  CASE WHEN h.sessions >= :sessions_weekly THEN 'enough' WHEN (SELECT COUNT(*) FROM held) = 0 THEN 'unrecorded'
    ELSE 'too-few' END AS why,
  COALESCE(h.sessions, 0) AS amount,
  CASE WHEN h.sessions >= :sessions_weekly OR (SELECT COUNT(*) FROM held) = 0 THEN 0
    ELSE :sessions_weekly - COALESCE(h.sessions, 0) END AS missing,
  NULL AS due
FROM own w
CROSS JOIN week k
LEFT JOIN held h ON h.center = w.center AND h.week = k.week
WHERE w.site = w.center
