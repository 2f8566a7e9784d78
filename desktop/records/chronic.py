"""What the follow-ups of all chronic diseases judge alike: registration, pressures, body, class, next date."""

from datetime import date, timedelta
from typing import Any, ClassVar

from desktop.records import body
from desktop.records.chronic_questions import ChronicQuestions
from desktop.records.identity import turns_on
from desktop.records.pressure import pressures_in_order
from desktop.records.problems import Problem, hard, hint, soft
from desktop.records.record import is_lost
from desktop.records.rules import computes, history, rule
from desktop.records.units import weight_in_jin
from desktop.words import mark

NEXT_BEFORE = mark("下次随访日期应晚于这次随访日期，请核对。")
ADULT = 18
SATISFIED, UNCONTROLLED, ADVERSE, COMPLICATED = "1", "2", "3", "4"
UNREGISTERED = mark("这位居民没有登记这个病种，本次随访暂不计入指标；请补做慢病登记。")
SAME_DAY = mark("这位居民 {day} 已有一份同类随访，请核对是否重复。")
REFER = mark("连续两次控制不满意或不良反应未控制：建议转诊，两周内主动随访转诊结果。")
REFER_AT_ONCE = mark("有新出现或加重的并发症，或不良反应难以控制：建议转诊，两周内主动随访转诊结果。")
AFTER_ENDING = mark("这位居民已于 {day} 终止管理，随访日期在那之后；请核对日期，或先恢复管理。")


class ChronicFollowUp(ChronicQuestions):
    """A follow-up of a chronic disease, asked once in one contact with those of others."""

    counted: ClassVar[tuple[str, ...]] = (
        "void", "site", "way", "result", "category", "danger", "sbp_mmhg", "dbp_mmhg", "self_measured", "next_on",
        "overruled", "review",
    )  # fmt: skip

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

    systolic_stays_above_diastolic = pressures_in_order()

    @history("resident", "given_on", "weight_kg")
    def weight_does_not_jump(self, known: Any) -> Problem | None:
        assert self.resident and self.given_on and self.weight_kg is not None
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
        last = known.before(self.own_kind(), self.resident, self.given_on)
        while last is not None and last.height_cm is None:
            last = known.before(self.own_kind(), self.resident, last.given_on)
        is_far = last is not None and abs(last.height_cm - self.height_cm) > known.setting("height-jump-cm")
        return last if is_far else None

    @history("resident", "given_on", "category")
    def what_does_not_settle_asks_for_referral(self, known: Any) -> Problem | None:
        if self.referral_reason:
            return None
        if self.category == COMPLICATED or self.reaction_hard:
            return hint("category", "refer", REFER_AT_ONCE)
        if self.category not in (UNCONTROLLED, ADVERSE):
            return None
        before = known.before(self.own_kind(), self.resident, self.given_on)
        while before is not None and before.category is None:  # nobody met, nothing measured: neither good nor bad
            before = known.before(self.own_kind(), self.resident, before.given_on)
        twice = before is not None and before.category in (UNCONTROLLED, ADVERSE)
        return hint("category", "refer", REFER) if twice else None

    weight_over_height_squared = body.weight_over_height_squared

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
