"""What the follow-ups of all chronic diseases ask alike: shared questions, asked once in one contact."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any, ClassVar

from desktop.records.identity import turns_on
from desktop.records.problems import Problem, hard, hint, soft
from desktop.records.questions import Choice, ask, choose, codes, computed, goal_of, refer, when
from desktop.records.record import CLINIC, FollowUp, is_lost, unless_by_phone, unless_lost
from desktop.records.rules import computes, history, rule
from desktop.records.units import LEAST_BMI, MOST_BMI, body_mass_index, weight_in_jin
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
NEXT_BEFORE = mark("下次随访日期应晚于这次随访日期，请核对。")
CARRIED = codes(mark("生活方式"), mark("用药情况"), mark("身高和目标体重"))  # the first two are headings below
BODY = "3"
ADULT = 18
SATISFIED, UNCONTROLLED, ADVERSE, COMPLICATED = "1", "2", "3", "4"
UNREGISTERED = mark("这位居民没有登记这个病种，本次随访暂不计入指标；请补做慢病登记。")
SAME_DAY = mark("这位居民 {day} 已有一份同类随访，请核对是否重复。")
AFTER_ENDING = mark("这位居民已于 {day} 终止管理，随访日期在那之后；请核对日期，或先恢复管理。")


def away_from_the_clinic(record: Any) -> bool:
    """Tell that a pressure may have been taken by the patient: at home or told by telephone."""
    return bool(record.way != CLINIC)


def has_reaction(record: Any) -> bool:
    """Tell that a drug did harm, in whatever words the form has for it."""
    return bool(record.reaction not in (None, REACTIONS[0].value))


class ChronicFollowUp(FollowUp):
    """A follow-up of a chronic disease: pressures, body, habits, drugs, class, referral, next date."""

    counted: ClassVar[tuple[str, ...]] = (
        "void", "site", "way", "result", "category", "danger", "sbp_mmhg", "dbp_mmhg", "self_measured", "next_on",
        "overruled", "review",
    )  # fmt: skip
    sbp_mmhg: int | None = ask(
        mark("收缩压"), unit="mmHg", ge=60, le=300, needed=unless_by_phone, complete=unless_lost, with_="pressure",
        shared=True, code="bp", source="表 4 血压", heads=("高压", "SBP"), heading=mark("体征"),
    )  # fmt: skip
    dbp_mmhg: int | None = ask(
        mark("舒张压"), unit="mmHg", ge=30, le=200, needed=unless_by_phone, complete=unless_lost, with_="pressure",
        shared=True, code="bp", source="表 4 血压", heads=("低压", "DBP"),
    )  # fmt: skip
    self_measured: bool | None = ask(
        mark("血压为自测"), shared=True, asked=away_from_the_clinic, heads=("自测", "自测血压")
    )
    height_cm: Decimal | None = ask(
        mark("身高"), unit="cm", places=1, ge=50, le=250, shared=True, carries=BODY, source="表 6 体质指数"
    )
    weight_kg: Decimal | None = ask(
        mark("体重"), unit="kg", places=1, ge=20, le=300, shared=True, source="表 5 体重", heads=("目前体重", "现体重")
    )
    weight_goal_kg: Decimal | None = goal_of(
        "weight_kg", mark("目标体重"), unit="kg", places=1, ge=20, le=300, shared=True, carries=BODY, source="表 5 体重"
    )
    bmi: Decimal | None = computed(
        mark("体质指数"),
        type="decimal",
        places=1,
        unit="kg/m²",
        least=LEAST_BMI,
        most=MOST_BMI,
        shared=True,
        source="表 6 体质指数",
        heads=("BMI",),
    )
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

    @history("resident", "given_on")
    def it_follows_a_registration_that_stands(self, known: Any) -> Problem | None:
        kind, _, disease = self.episode.partition(":")
        registrations = [one for one in known.of(kind, self.resident) if one.disease == disease]
        if not registrations:
            return hint("resident", "not-registered", UNREGISTERED)
        if is_lost(self) or any(one.ended_on is None or self.given_on <= one.ended_on for one in registrations):
            return None
        return hard("given_on", "after-ending", AFTER_ENDING, day=max(one.ended_on for one in registrations))

    @history("resident", "given_on")
    def one_follow_up_a_day(self, known: Any) -> Problem | None:
        assert self.given_on and self.resident
        last = known.before(self.own_kind(), self.resident, self.given_on + timedelta(1))
        if last is None or last.given_on != self.given_on:
            return None
        return hint("given_on", "same-day", SAME_DAY, day=self.given_on)

    staff: str | None = refer(
        mark("随访医生"),
        "staff",
        after="next_on",
        shared=True,
        complete=True,
        source="表 随访医生签名",
        heads=("随访医生签名", "医生", "随访人", "随访人员", "责任医生"),
    )

    @rule("sbp_mmhg", "dbp_mmhg", code="bp-swapped", says=mark("收缩压应高于舒张压，请核对两个数是否录反。"))
    def systolic_stays_above_diastolic(self) -> bool:
        assert self.sbp_mmhg is not None and self.dbp_mmhg is not None
        return self.sbp_mmhg > self.dbp_mmhg

    @history("resident", "given_on", "weight_kg")
    def weight_does_not_jump(self, known: Any) -> Problem | None:
        assert self.given_on and self.weight_kg is not None
        assert self.resident
        before = known.before(self.own_kind(), self.resident, self.given_on)
        standing = before.weight_kg if before else None
        if standing is not None and abs(standing - self.weight_kg) > known.setting("weight-jump-kg"):
            words = mark("体重与上次相差超过 {kg} 千克，请核对；属实时请说明。")
            return soft("weight_kg", "weight-jump", words, kg=known.setting("weight-jump-kg"))
        return None

    @history("resident", "given_on", "height_cm")
    def height_does_not_jump(self, known: Any) -> Problem | None:
        last = self._last_height_it_jumps_from(known)
        if last is None:
            return None
        words = mark("上次（{day}）身高 {last} cm，这次相差超过 {cm} 厘米，请核对。")
        assert self.height_cm
        is_odd = self.weight_kg is not None and weight_in_jin(self.height_cm, self.weight_kg) is not None
        problem = soft if is_odd else hint  # where the weight does not go with it either, somebody has to say why
        cm = known.setting("height-jump-cm")
        return problem("height_cm", "height-jump", words, day=last.given_on, last=last.height_cm, cm=cm)

    @history("height_cm", "weight_kg")
    def the_weight_is_none_in_jin(self, known: Any) -> Problem | None:
        assert self.height_cm and self.weight_kg is not None
        found = weight_in_jin(self.height_cm, self.weight_kg)
        if found is None or self._last_height_it_jumps_from(known) is not None:
            return None  # or the height is the likelier mistake
        return found

    def _last_height_it_jumps_from(self, known: Any) -> Any | None:
        """Return the visit before that told a height too far from this one, or None; children grow."""
        if not (self.resident and self.given_on and self.height_cm):
            return None
        person = known.get("resident", self.resident)
        if person is not None and person.born_on and turns_on(person.born_on, ADULT) > self.given_on:
            return None
        visits = known.of(self.own_kind(), self.resident)
        told = [one for one in visits if one.height_cm is not None and one.given_on and one.given_on < self.given_on]
        apart = abs(told[-1].height_cm - self.height_cm) if told else 0
        return told[-1] if apart > known.setting("height-jump-cm") else None

    @computes("bmi", "height_cm", "weight_kg")
    def weight_over_height_squared(self, known: Any) -> Decimal:
        assert self.height_cm and self.weight_kg
        return body_mass_index(self.height_cm, self.weight_kg)

    @computes("category")
    def the_most_severe_finding(self, known: Any) -> str | None:
        if self.complication:
            return COMPLICATED
        if self.reaction == "2":
            return ADVERSE
        controlled = self.is_controlled(known)
        return None if controlled is None else SATISFIED if controlled else UNCONTROLLED

    @rule("given_on", "next_on", code="next-before", says=NEXT_BEFORE)
    def the_next_one_comes_later(self) -> bool:
        assert self.given_on and self.next_on
        return self.given_on < self.next_on

    @computes("next_on", "given_on")
    def early_after_anything_but_satisfaction(self, known: Any) -> date | None:
        assert self.given_on
        if self.result not in (None, "1"):
            return None
        early = self.is_dangerous() or self.category in (UNCONTROLLED, ADVERSE, COMPLICATED)
        return self.given_on + timedelta(known.setting("early-days" if early else "routine-days"))

    def is_controlled(self, known: Any) -> bool | None:
        """Return whether the disease is controlled on this day, or None where nothing was measured."""
        raise NotImplementedError

    def is_dangerous(self) -> bool:
        """Return whether a danger sign asks for emergency referral."""
        raise NotImplementedError
