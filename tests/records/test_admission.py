"""The door: what it refuses, computes, lets pass and asks to explain."""

from datetime import date
from typing import Any

import pytest

from desktop.records.admission import check, compute
from desktop.records.kind import Kind, kind_of
from desktop.records.problems import Problem, soft
from desktop.records.questions import ask, computed, refer
from desktop.records.record import Record
from desktop.records.rules import computes, hint, history, rule
from desktop.records.rules import soft as softly
from desktop.services.catalog import catalog
from tests.fakes import KnownInMemory, resident


class Trial(Record):
    """试验记录"""

    title = "试验"
    dated_by = "done_on"

    resident: str | None = refer("居民", "resident", needed=True)
    done_on: date | None = ask("日期", needed=True, code="date")
    low: int | None = ask("低值", with_="pair")
    high: int | None = ask("高值", with_="pair", needed=lambda record: record.low is not None)
    sum: int | None = computed("合计")
    double: int | None = computed("两倍")

    @rule("low", "high", code="swapped", says="低值应小于高值，请核对。")
    def low_stays_below_high(self) -> bool:
        assert self.low is not None and self.high is not None
        return self.low < self.high

    @softly("high", code="far", says="高值很大，请核对或说明。")
    def high_stays_below_100(self) -> bool:
        return (self.high or 0) < 100

    @hint("low", code="small", says="低值很小。")
    def low_is_not_zero(self) -> bool:
        return self.low != 0

    @history("resident", "done_on")
    def the_same_day_is_odd(self, known: Any) -> list[Problem]:
        same = [one for one in known.of("trial", self.resident) if one.done_on == self.done_on]
        return [soft("done_on", "same-day", "{day} 已有一次。", day=self.done_on) for _ in same]

    @computes("sum", "low", "high")
    def both_together(self, known: Any) -> int:
        assert self.low is not None and self.high is not None
        return self.low + self.high

    @computes("double", "sum")
    def twice_the_sum(self, known: Any) -> int:
        assert self.sum is not None
        return self.sum * 2


WISH = {"resident": "zhang", "done_on": "2025-05-01", "low": 1, "high": 2}


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with one resident that also knows trials."""
    ledger = KnownInMemory({**catalog(), "trial": kind_of(Trial)})
    resident(ledger)
    return ledger


def found(known: KnownInMemory, wish: dict[str, object], **more: Any) -> list[tuple[str, str, str]]:
    return [(one.field, one.severity, one.code) for one in known.judge("trial", wish, **more).problems]


def test_what_is_right_passes_and_is_computed(known: KnownInMemory) -> None:
    admission = known.judge("trial", WISH)
    assert not admission.problems and (admission.record.sum, admission.record.double) == (3, 6)


def test_an_unknown_field_is_refused_by_name(known: KnownInMemory) -> None:
    (problem,) = known.judge("trial", WISH | {"hihg": 3}).problems
    assert (problem.field, problem.code) == ("hihg", "unknown-field")
    assert problem.sentence == "这类记录没有“hihg”这一项，请检查字段名。"


def test_every_problem_is_told_at_once(known: KnownInMemory) -> None:
    assert found(known, {"low": "x", "high": 200}) == [
        ("low", "hard", "low"), ("resident", "hard", "resident-missing"), ("done_on", "hard", "date-missing"),
        ("high", "soft", "far"),
    ]  # fmt: skip


def test_a_rule_waits_for_its_fields(known: KnownInMemory) -> None:
    assert found(known, WISH | {"low": None}) == []
    assert found(known, WISH | {"low": 3}) == [("low", "hard", "swapped")]


def test_one_answer_may_need_another(known: KnownInMemory) -> None:
    assert found(known, WISH | {"high": None}) == [("high", "hard", "high-missing")]


def test_a_reference_must_be_known(known: KnownInMemory) -> None:
    assert found(known, WISH | {"resident": "nobody"}) == [("resident", "hard", "resident-unknown")]


def test_a_soft_problem_is_explained_in_a_sentence(known: KnownInMemory) -> None:
    wish = WISH | {"high": 500}
    assert found(known, wish) == [("high", "soft", "far")]
    assert found(known, wish, explain={"high": "属实"}) == []
    assert found(known, wish, explain={"low": "属实"}) == [("high", "soft", "far")]


def test_a_hard_problem_cannot_be_explained(known: KnownInMemory) -> None:
    assert found(known, WISH | {"low": 3}, explain={"low": "属实"}) == [("low", "hard", "swapped")]


def test_a_hint_stops_nothing(known: KnownInMemory) -> None:
    admission = known.judge("trial", WISH | {"low": 0})
    assert [one.severity for one in admission.problems] == ["hint"] and not admission.is_refused


def test_earlier_records_are_seen_and_the_judged_one_is_not(known: KnownInMemory) -> None:
    known.keep("trial", "one", **WISH)
    assert found(known, WISH) == [("done_on", "soft", "same-day")]
    assert found(known, WISH, record="one") == []
    assert known.judge("trial", WISH).problems[0].sentence == "2025-05-01 已有一次。"


def test_an_overruled_result_wants_a_reason_and_what_follows_uses_it(known: KnownInMemory) -> None:
    admission = known.judge("trial", WISH | {"sum": 10})
    assert admission.overruled == {"sum"} and admission.record.double == 20
    assert [(one.field, one.code) for one in admission.problems] == [("sum", "overruled")]
    assert not known.judge("trial", WISH | {"sum": 10}, explain={"sum": "手工合计"}).is_refused
    assert known.judge("trial", WISH | {"sum": 3}).overruled == frozenset()


def test_a_result_without_its_grounds_is_kept_and_asks_for_no_reason(known: KnownInMemory) -> None:
    admission = known.judge("trial", {"resident": "zhang", "done_on": "2025-05-01", "sum": 7})
    assert (admission.problems, admission.overruled, admission.record.sum) == ((), {"sum"}, 7)


def test_computing_again_gives_the_same(known: KnownInMemory) -> None:
    kind = known.kinds["trial"]
    record = known.judge("trial", WISH).record
    assert compute(kind, record, known) == {"sum": 3, "double": 6}
    assert check(kind, record, known) == []


def test_fields_that_belong_together_are_one_group(known: KnownInMemory) -> None:
    kind: Kind = known.kinds["trial"]
    assert kind.group_of("low") == ("low", "high") and kind.group_of("done_on") == ("done_on",)
    assert kind.table == "trial" and kind.date_field == "done_on" and kind.form == "试验记录"


def test_site_and_contact_pass_through(known: KnownInMemory) -> None:
    record = known.judge("trial", WISH | {"site": "310199001", "contact": "c"}).record
    assert (record.site, record.contact) == ("310199001", "c")


def test_a_throw_away_kind_needs_no_other_line(known: KnownInMemory) -> None:
    kind = kind_of(Trial)
    assert [question.name for question in kind.questions] == ["resident", "done_on", "low", "high", "sum", "double"]
    assert kind.computed == ("sum", "double")
