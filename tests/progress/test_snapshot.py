"""Frozen figures: plain data, the same digest for the same content, nothing moves them afterwards."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import FrozenInstanceError
from typing import Any

import pytest
import rfc8785

from desktop.paths import resources
from desktop.progress.figures import Figures
from desktop.progress.plans import load_plans
from desktop.progress.snapshot import freeze
from desktop.progress.standing import stand
from desktop.progress.working import load_stack, working
from desktop.records.periods import read_period
from desktop.store.entry import canonical
from tests.progress.small_ledger import CENTER, EAST, MEASURES, SmallLedger, day

PLANS = load_plans(resources() / "plans")
WORKING = working(PLANS, load_stack(resources() / "plans" / "working.toml", PLANS))


def _freeze(ledger: SmallLedger, period: str = "2025", on: str = "2025-12-31", site: str = CENTER) -> Figures:
    span = read_period(period)
    assert span
    return freeze(ledger.shelf, WORKING, MEASURES, span, day(on), site)


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for one in value.values():
            yield from _leaves(one)
    elif isinstance(value, list):
        for one in value:
            yield from _leaves(one)
    else:
        yield value


@pytest.fixture
def filled(ledger: SmallLedger) -> SmallLedger:
    patient = ledger.patient("one", site=EAST, id_number="310199195001010021")
    ledger.seen(patient, "2025-02-01", "2025-05-01", review="reviewed", site=EAST)
    ledger.seen(patient, "2025-05-20", site=EAST)
    ledger.add("base-figure", name="resident-population", value=1000, counted_on="2025-01-01", source="派出所")
    ledger.add("declared-figure", name="walking-access", value=93.5, counted_on="2025-01-01", source="区级")
    return ledger


def test_figures_are_plain_json_without_floats(filled: SmallLedger) -> None:
    figures = _freeze(filled)
    told = figures.as_object()
    assert all(one is None or type(one) in (str, int, bool) for one in _leaves(told))
    assert rfc8785.dumps(told).decode() == canonical(told)


def test_whoever_reads_the_figures_as_json_finds_their_digest_again(filled: SmallLedger) -> None:
    figures = _freeze(filled)
    again = json.loads(json.dumps(figures.as_object()))
    assert again == figures.as_object()
    assert hashlib.sha256(rfc8785.dumps(again)).hexdigest() == figures.digest


def test_freezing_twice_gives_one_digest_and_a_new_visit_another(filled: SmallLedger) -> None:
    before = _freeze(filled)
    assert _freeze(filled).digest == before.digest
    filled.seen("one", "2025-08-01", site=EAST)
    assert _freeze(filled).digest != before.digest
    with pytest.raises(FrozenInstanceError):
        before.period = "2024"


def test_the_targets_are_those_of_the_standing(filled: SmallLedger) -> None:
    figures = _freeze(filled)
    with filled.reader("2025-12-31", CENTER) as reader:
        standings = list(stand(reader, WORKING, MEASURES))
    assert [one.id for one in figures.targets] == [one.id for one in standings]
    for frozen, one in zip(figures.targets, standings, strict=True):
        assert (frozen.reached, frozen.gap, frozen.value_text) == (one.reached, one.gap, one.value_text)
    managed = figures.target("SH19-06")
    assert managed and (managed.value, managed.numerator, managed.denominator, managed.gap) == ("0/1", "0", "1", 1)
    declared = figures.target("SJ-01")
    assert declared and (declared.value, declared.value_text) == ("187/200", "93.50 %")
    waiting = figures.target("SJ-19")
    assert waiting and (waiting.value, waiting.waits_titles) == (None, ("重点人群人数",))


def test_services_are_counted_by_kind_and_month(filled: SmallLedger) -> None:
    (visits,) = (one for one in _freeze(filled).services if one.kind == "hypertension-follow-up")
    assert [(one.month, one.records) for one in visits.months] == [("2025-02", 1), ("2025-05", 2)]
    assert (visits.records, visits.people, visits.reviewed, visits.reviewable) == (3, 1, 2, 3)
    (quarter,) = (one for one in _freeze(filled, "2025Q1").services if one.kind == "hypertension-follow-up")
    assert quarter.records == 1
    (other,) = (one for one in _freeze(filled, site=EAST).services if one.kind == "hypertension-follow-up")
    assert other.records == 3


def test_somebody_known_twice_is_one_of_the_people_served(filled: SmallLedger) -> None:
    twice = filled.person()
    filled.seen(twice, "2025-05-20")

    def people() -> int:
        return next(one.people for one in _freeze(filled).services if one.kind == "hypertension-follow-up")

    assert people() == 2
    filled.change("resident", twice, person="one")
    assert people() == 1


def test_what_they_rest_on_is_told(filled: SmallLedger) -> None:
    figures = _freeze(filled)
    assert {(one.name, one.value, one.source) for one in figures.bases} == {
        ("resident-population", "1000", "派出所"), ("walking-access", "187/2", "区级"),
    }  # fmt: skip
    assert {(one.name, one.value, one.standing) for one in figures.parameters if one.measure == "hypertension-managed"} == {
        ("visits", 4, ""), ("fresh_days", 90, "待区级确认"), ("gap_days", 14, "待区级确认"),
    }  # fmt: skip
    assert "site-service-cover" in {one.measure for one in figures.targets}
    assert "site-service-cover" not in {one.measure for one in figures.parameters}, "a choice is no number to adjust"
    assert [plan.document for plan in figures.plans][-1] == "沪松府办〔2023〕33号"
    assert (figures.site_name, figures.period_title, figures.on) == ("云泖镇社区卫生服务中心", "2025年", "2025-12-31")
    assert (len(figures.journal_head), figures.journal_length) == (64, 0)


def test_quality_counts_incomplete_records_and_proposed_duplicates(filled: SmallLedger) -> None:
    quality = _freeze(filled).quality
    assert (quality.records, quality.incomplete, quality.reviewed, quality.reviewable) == (3, 3, 2, 3)
    assert (quality.residents, quality.without_number, quality.duplicates_proposed) == (1, 0, 0)
    filled.person("twin")
    assert _freeze(filled).quality.duplicates_proposed == 1
    filled.add("same-person", resident="twin", other="one", verdict="different")
    assert _freeze(filled).quality.duplicates_proposed == 0


def test_no_person_is_in_the_figures(filled: SmallLedger) -> None:
    told = canonical(_freeze(filled).as_object())
    assert "张三" not in told and "310199195001010021" not in told and '"one"' not in told
