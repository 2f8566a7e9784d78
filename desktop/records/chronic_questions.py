"""The questions of every chronic follow-up: pressures, body, habits, drugs, class, referral, next date."""

from datetime import date
from decimal import Decimal
from typing import Any

from desktop.records.body import ask_height, ask_weight, computed_bmi
from desktop.records.pressure import ask_diastolic, ask_systolic
from desktop.records.questions import Choice, ask, choose, codes, computed, goal_of, refer, when
from desktop.records.record import CLINIC, FollowUp, unless_by_phone, unless_lost
from desktop.words import mark

GRADES = codes(
    Choice("1", mark("良好"), ("好",)), Choice("2", mark("一般"), ("尚可",)), Choice("3", mark("差"), ("不好",))
)
ADHERENCE = codes(
    Choice("1", mark("规律"), ("规律服药", "按时", "按时服药")),
    Choice("2", mark("间断"), ("间断服药", "偶尔漏服", "不规律")),
    Choice("3", mark("不服药"), ("未服药", "不服", "停药")),
)
REACTIONS = codes(Choice("1", mark("无"), ("没有", "否")), Choice("2", mark("有"), ("是",)))
CATEGORIES = codes(
    Choice("1", mark("控制满意"), ("满意", "达标")),
    Choice("2", mark("控制不满意"), ("不满意", "未达标", "不达标")),
    Choice("3", mark("不良反应"), ("药物不良反应",)),
    Choice("4", mark("并发症"), ("有并发症", "新并发症")),
)
CARRIED = codes(mark("生活方式"), mark("用药情况"), mark("身高和目标体重"))  # the first two are headings below
BODY = "3"


def away_from_the_clinic(record: Any) -> bool:
    """Tell that a pressure may have been taken by the patient: at home or told by telephone."""
    return bool(record.way != CLINIC)


def wants_systolic(record: Any) -> bool:
    """Tell that the upper pressure is needed: somebody was seen, or the lower one is told."""
    return unless_by_phone(record) or record.dbp_mmhg is not None


def wants_diastolic(record: Any) -> bool:
    """Tell that the lower pressure is needed: somebody was seen, or the upper one is told."""
    return unless_by_phone(record) or record.sbp_mmhg is not None


def has_reaction(record: Any) -> bool:
    """Tell that a drug did harm, in whatever words the form has for it."""
    return bool(record.reaction not in (None, REACTIONS[0].value))


class ChronicQuestions(FollowUp):
    """What one contact asks about any chronic disease; what is shared is asked once for all of them."""

    sbp_mmhg: int | None = ask_systolic(
        needed=wants_systolic, complete=unless_lost, shared=True, source="表 4 血压", heads=("高压", "SBP"),
        heading=mark("体征"),
    )  # fmt: skip
    dbp_mmhg: int | None = ask_diastolic(
        needed=wants_diastolic, complete=unless_lost, shared=True, source="表 4 血压", heads=("低压", "DBP")
    )
    self_measured: bool | None = ask(
        mark("血压为自测"), shared=True, asked=away_from_the_clinic, heads=("自测", "自测血压")
    )
    height_cm: Decimal | None = ask_height(shared=True, carries=BODY, source="表 6 体质指数")
    weight_kg: Decimal | None = ask_weight(shared=True, source="表 5 体重", heads=("目前体重", "现体重"))
    weight_goal_kg: Decimal | None = goal_of(
        "weight_kg", mark("目标体重"), unit="kg", places=1, ge=20, le=300, shared=True, carries=BODY, source="表 5 体重"
    )
    bmi: Decimal | None = computed_bmi(shared=True, source="表 6 体质指数")
    other_signs: str | None = ask(mark("其他体征"), shared=True, source="表 体征 其他", heads=("体征", "阳性体征"))
    smoking: int | None = ask(
        mark("日吸烟量"), unit=mark("支"), ge=0, le=100, complete=unless_lost, shared=True, source="表 9 日吸烟量",
        heads=("吸烟", "吸烟量"), heading=mark("生活方式"),
    )  # fmt: skip
    smoking_goal: int | None = goal_of(
        "smoking", mark("目标日吸烟量"), unit=mark("支"), ge=0, le=100, shared=True, source="表 9 日吸烟量"
    )
    drinking: Decimal | None = ask(
        mark("日饮酒量"), unit=mark("两"), places=1, ge=0, le=20, complete=unless_lost, shared=True,
        source="表 10 日饮酒量（折合白酒）", heads=("饮酒", "饮酒量"),
    )  # fmt: skip
    drinking_goal: Decimal | None = goal_of(
        "drinking", mark("目标日饮酒量"), unit=mark("两"), places=1, ge=0, le=20, shared=True, source="表 10 日饮酒量"
    )
    exercise_weekly: int | None = ask(
        mark("运动次数"), unit=mark("次/周"), ge=0, le=21, complete=unless_lost, shared=True, with_="exercise",
        source="表 11 运动", heads=("每周运动次数",),
    )  # fmt: skip
    exercise_minutes: int | None = ask(
        mark("每次运动"), unit=mark("分钟"), ge=0, le=300, complete=unless_lost, shared=True, with_="exercise",
        source="表 11 运动", heads=("运动时间", "每次运动时间"),
    )  # fmt: skip
    exercise_weekly_goal: int | None = goal_of(
        "exercise_weekly", mark("目标运动次数"), unit=mark("次/周"), ge=0, le=21, shared=True, source="表 11 运动"
    )
    exercise_minutes_goal: int | None = goal_of(
        "exercise_minutes", mark("目标每次运动"), unit=mark("分钟"), ge=0, le=300, shared=True, source="表 11 运动"
    )
    mind: str | None = choose(
        mark("心理调整"), GRADES, complete=unless_lost, shared=True, source="表 13 心理调整", heads=("心理", "心理状态")
    )
    compliance: str | None = choose(
        mark("遵医行为"), GRADES, complete=unless_lost, shared=True, source="表 14 遵医行为", heads=("遵医",)
    )
    carried: str | None = choose(
        mark("沿用上次"),
        CARRIED,
        many=True,
        after="compliance",
        hint=mark("没有重新询问、照上次填写的项目"),
        heads=("沿用",),
    )
    tests: str | None = ask(
        mark("辅助检查"), source="表 辅助检查", heads=("检查", "检查结果", "其他检查"), heading=mark("辅助检查")
    )
    adherence: str | None = choose(
        mark("服药依从性"),
        ADHERENCE,
        complete=unless_lost,
        source="表 服药依从性",
        heads=("服药", "依从性", "服药情况"),
        heading=mark("服药依从与分类"),
    )
    reaction: str | None = choose(
        mark("药物不良反应"), REACTIONS, complete=unless_lost, with_="reaction", source="表 药物不良反应",
        heads=("不良反应", "副作用"),
    )  # fmt: skip
    reaction_text: str | None = ask(
        mark("不良反应说明"),
        with_="reaction",
        asked=when("reaction", "2"),
        needed=True,
        source="表 药物不良反应",
    )
    reaction_hard: bool | None = ask(mark("不良反应难以控制"), asked=has_reaction, source="规范 (三)分类干预")
    complication: bool | None = ask(mark("新出现或加重的并发症"), source="规范 (三)分类干预")
    category: str | None = computed(
        mark("此次随访分类"), CATEGORIES, source="表 此次随访分类", heads=("随访分类", "分类", "控制情况")
    )
    drug1_name: str | None = ask(
        mark("药物1"),
        longest=60,
        shared=True,
        source="表 用药情况",
        heads=("药物名称1", "药品1", "药物名称", "用药情况", "用药"),
        heading=mark("用药情况"),
    )
    drug1_daily: int | None = ask(
        mark("药物1每日次数"), unit=mark("次"), ge=1, le=6, shared=True, asked=when("drug1_name"), source="表 用药情况"
    )
    drug1_dose: str | None = ask(
        mark("药物1每次剂量"), longest=30, shared=True, asked=when("drug1_name"), source="表 用药情况"
    )
    drug2_name: str | None = ask(
        mark("药物2"), longest=60, shared=True, asked=when("drug1_name"), source="表 用药情况",
        heads=("药物名称2", "药品2"),
    )  # fmt: skip
    drug2_daily: int | None = ask(
        mark("药物2每日次数"), unit=mark("次"), ge=1, le=6, shared=True, asked=when("drug2_name"), source="表 用药情况"
    )
    drug2_dose: str | None = ask(
        mark("药物2每次剂量"), longest=30, shared=True, asked=when("drug2_name"), source="表 用药情况"
    )
    drug3_name: str | None = ask(
        mark("药物3"), longest=60, shared=True, asked=when("drug2_name"), source="表 用药情况",
        heads=("药物名称3", "药品3"),
    )  # fmt: skip
    drug3_daily: int | None = ask(
        mark("药物3每日次数"), unit=mark("次"), ge=1, le=6, shared=True, asked=when("drug3_name"), source="表 用药情况"
    )
    drug3_dose: str | None = ask(
        mark("药物3每次剂量"), longest=30, shared=True, asked=when("drug3_name"), source="表 用药情况"
    )
    drugs_other: str | None = ask(
        mark("其他药物"), shared=True, asked=when("drug3_name"), source="表 用药情况 其他药物"
    )
    referral_reason: str | None = ask(
        mark("转诊原因"),
        with_="referral",
        needed=when("referral_place"),
        source="表 转诊",
        heads=("转诊",),
        heading=mark("转诊与下次随访"),
    )
    referral_place: str | None = ask(
        mark("转诊机构及科别"),
        with_="referral",
        asked=when("referral_reason"),
        needed=True,
        source="表 转诊",
        heads=("转诊机构", "转往机构"),
    )
    next_on: date | None = computed(
        mark("下次随访日期"), type="date", future=True, source="表 下次随访日期", heads=("下次随访", "下次随访时间")
    )
    staff: str | None = refer(
        mark("随访医生"),
        "staff",
        after="next_on",
        shared=True,
        complete=True,
        source="表 随访医生签名",
        heads=("随访医生签名", "医生", "随访人", "随访人员", "责任医生"),
    )
