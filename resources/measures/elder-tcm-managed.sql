-- title = "老年人中医药健康管理率"
-- definition = "当年 12 月 31 日前满 65 岁、本年内体质辨识 33 项答全并有中医药保健指导的居民 ÷ 65 岁及以上常住人口（基数）。"
-- subject = "person"
-- shape = "rate"
-- unit = "人"
-- source = "国家基本公共卫生服务规范（第三版）中医药健康管理服务规范·工作指标；口径为工作定义"
-- kinds = ["resident", "tcm-constitution"]
-- base = "residents-65-plus"
-- [why]
-- done = "本年已辨识并有指导"
-- partly = "本年有辨识，题目未答全或缺保健指导"
-- none = "本年没有体质辨识"
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
  SELECT a.person, MAX(CASE WHEN v.qi_xu IS NOT NULL AND v.yang_xu IS NOT NULL AND v.yin_xu IS NOT NULL AND v.tan_shi IS NOT NULL
    AND v.shi_re IS NOT NULL AND v.xue_yu IS NOT NULL AND v.qi_yu IS NOT NULL AND v.te_bing IS NOT NULL
    AND v.ping_he IS NOT NULL AND v.guidance IS NOT NULL THEN 1 ELSE 0 END) AS done
  FROM asked a
  JOIN tcm_constitution v ON v.resident = a.subject
  WHERE NOT v.void AND v.given_on >= :year_start AND v.given_on <= :day
  GROUP BY a.person
)
SELECT e.person AS subject, e.person,
  CASE WHEN s.done = 1 THEN 'met' WHEN e.gone = 1 THEN 'excluded' ELSE 'short' END AS state,
  CASE WHEN s.done = 1 THEN 'done' WHEN e.gone = 1 THEN 'gone' WHEN s.person IS NOT NULL THEN 'partly' ELSE 'none' END
    AS why,
  NULL AS amount,
  CASE WHEN s.done = 1 OR e.gone = 1 THEN 0 ELSE 1 END AS missing,
  NULL AS due
FROM elder e
LEFT JOIN served s ON s.person = e.person
