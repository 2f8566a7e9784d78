-- title = "有线上服务的家庭病床数"
-- definition = "本年内在床过、登记为有线上服务（互联网+）的家庭病床；没有撤床的，到死亡或迁出为止（没有日期的到随访发现那天或最后一次查床为止）。"
-- subject = "service"
-- shape = "count"
-- unit = "张"
-- source = "青卫健基层〔2024〕3号 三、13；口径为工作定义"
-- kinds = ["home-bed", "home-bed-closing", "home-bed-visit"]
-- [why]
-- online = "有线上服务"
WITH bed AS (
  SELECT a.person, b.id, b.opened_on,
    COALESCE(a.left_on, t.found_on, CASE WHEN a.gone = 1 THEN COALESCE((
      SELECT MAX(v.given_on) FROM home_bed_visit v WHERE v.home_bed = b.id AND NOT v.void
    ), b.opened_on) END) AS left_on
  FROM asked a
  JOIN home_bed b ON b.resident = a.subject
  LEFT JOIN found_gone t ON t.person = a.person
  WHERE NOT b.void AND b.online AND b.opened_on <= :day
    AND (:all_sites = 1 OR b.site IN (SELECT site FROM asked_site))
)
SELECT b.id AS subject, b.person, 'met' AS state, 'online' AS why, 1 AS amount, 0 AS missing, NULL AS due
FROM bed b
WHERE (b.left_on IS NULL OR b.left_on >= :year_start OR b.left_on < b.opened_on)
  AND NOT EXISTS (SELECT 1 FROM home_bed_closing z WHERE z.home_bed = b.id AND NOT z.void AND z.closed_on < :year_start)
