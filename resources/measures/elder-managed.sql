-- title = "老年人健康管理率"
-- definition = "当年 12 月 31 日前满 65 岁、本年内做过老年人体检并有健康评价和健康指导的居民 ÷ 65 岁及以上常住人口（基数）。有体检而没有评价或指导的列为未完成。体检类别含老年人健康管理、或没有填类别的算老年人体检，只为慢病年度检查等做的不算。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "国家基本公共卫生服务规范（第三版）老年人健康管理服务规范·工作指标；口径为工作定义"
-- kinds = ["resident", "health-checkup"]
-- base = "residents-65-plus"
-- [why]
-- done = "本年已体检并有评价、指导"
-- partly = "本年有体检，缺健康评价或健康指导"
-- other = "本年有体检，体检类别不含老年人健康管理"
-- none = "本年没有体检"
-- gone = "已死亡或迁出，本年内没有完成"
WITH elder AS (
  SELECT a.person,
    MAX(a.gone) AS gone
  FROM asked a
  JOIN resident r ON r.id = a.subject
  WHERE r.turns_65_on <= :year_end AND (r.only_works_here IS NULL OR NOT r.only_works_here)
  GROUP BY a.person
),
served AS (
  SELECT a.person,
    MAX(CASE WHEN v.purposes IS NULL OR ',' || v.purposes || ',' LIKE '%,1,%' THEN 1 ELSE 0 END) AS examined,
    MAX(CASE WHEN (v.purposes IS NULL OR ',' || v.purposes || ',' LIKE '%,1,%')
      AND v.evaluation IS NOT NULL AND v.guidance IS NOT NULL THEN 1 ELSE 0 END) AS done
  FROM asked a
  JOIN health_checkup v ON v.resident = a.subject
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  GROUP BY a.person
)
SELECT e.person AS subject, e.person,
  CASE WHEN s.done = 1 THEN 'met' WHEN e.gone = 1 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN s.done = 1 THEN 'done' WHEN e.gone = 1 THEN 'gone' WHEN s.examined = 1 THEN 'partly'
    WHEN s.person IS NOT NULL THEN 'other' ELSE 'none' END AS why,
  NULL AS amount,
  CASE WHEN s.done = 1 OR e.gone = 1 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM elder e
LEFT JOIN served s ON s.person = e.person
