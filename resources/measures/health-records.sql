-- title = "健康档案建档率"
-- definition = "到这一天已建健康档案的居民 ÷ 常住人口（基数）。有建档日期或健康档案编号即为已建档；仅在本地工作的人不计。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "国家基本公共卫生服务规范（第三版）居民健康档案管理服务规范·工作指标；口径为工作定义"
-- kinds = ["resident"]
-- base = "resident-population"
-- [why]
-- recorded = "已建档"
-- unrecorded = "没有建档日期和健康档案编号"
-- gone = "已死亡或迁出"
WITH living AS (
  SELECT a.person,
    MAX(a.gone) AS gone,
    MAX(CASE WHEN r.recorded_on <= :day OR (r.recorded_on IS NULL AND r.record_number IS NOT NULL) THEN 1 ELSE 0 END)
      AS recorded
  FROM asked a
  JOIN resident r ON r.id = a.subject
  WHERE r.only_works_here IS NULL OR NOT r.only_works_here
  GROUP BY a.person
)
SELECT person AS subject, person,
  CASE WHEN gone = 1 THEN 'excluded' WHEN recorded = 1 THEN 'met' ELSE 'short' END AS state,
  CASE WHEN gone = 1 THEN 'gone' WHEN recorded = 1 THEN 'recorded' ELSE 'unrecorded' END AS why,
  NULL AS amount,
  CASE WHEN gone = 1 OR recorded = 1 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM living
