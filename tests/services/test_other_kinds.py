"""Rules of contracts, TCM visits, monthly summaries, registers and housekeeping kinds."""

import pytest

from tests.fakes import KnownInMemory, codes_of, resident

CONTRACT = {"resident": "zhang", "signed_on": "2025-01-15", "starts_on": "2025-01-15", "ends_on": "2026-01-14"}
RISKS = {"resident": "zhang", "given_on": "2025-05-06"}
SUMMARY = {"month": "2025-12", "visits": 1000, "prescriptions": 800}


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with one resident."""
    ledger = KnownInMemory()
    resident(ledger)
    return ledger


def test_a_contract_ends_after_its_start(known: KnownInMemory) -> None:
    assert not known.judge("contract", CONTRACT).is_refused
    assert codes_of(known.judge("contract", CONTRACT | {"ends_on": "2025-01-14"})) == {("hard", "ends-before")}
    cancelled = {"cancelled_on": "2025-01-14", "cancelling": "02"}
    assert codes_of(known.judge("contract", CONTRACT | cancelled)) == {("hard", "cancelled-before")}
    assert known.judge("contract", CONTRACT | {"cancelled_on": "2025-06-01"}).problems[0].field == "cancelling"
    assert known.judge("contract", CONTRACT | {"cancelling": "02"}).problems[0].field == "cancelled_on"


def test_nobody_signs_after_death(known: KnownInMemory) -> None:
    known.keep("resident", "zhang", name="张桂英", sex="女", born_on="1950-01-01", left="1", left_on="2025-01-01")
    assert codes_of(known.judge("contract", CONTRACT)) == {("hard", "after-death")}


@pytest.mark.parametrize(
    ("is_tcm", "qualified", "found"),
    [
        (True, None, set()),
        (None, True, set()),
        (False, True, set()),
        (None, None, {("soft", "tcm-unknown")}),
        (False, None, {("soft", "tcm-unknown")}),
        (False, False, {("hard", "tcm-unqualified")}),
    ],
)
def test_only_tcm_or_qualified_staff_give_tcm_services(
    known: KnownInMemory, is_tcm: bool | None, qualified: bool | None, found: set[tuple[str, str]]
) -> None:
    known.keep("staff", "lu", name="陆建华", is_tcm=is_tcm, tcm_qualified=qualified)
    visit = {"resident": "zhang", "given_on": "2025-05-01", "staff": "lu", "technique": "推拿"}
    assert codes_of(known.judge("tcm-visit", visit)) == found


def test_a_tcm_visit_with_nothing_found_and_nothing_done_is_hinted_at(known: KnownInMemory) -> None:
    known.keep("staff", "lu", name="陆建华", is_tcm=True)
    visit = {"resident": "zhang", "given_on": "2025-05-01", "staff": "lu"}
    nothing = known.judge("tcm-visit", visit | {"place": "1", "note": "复诊"})
    assert codes_of(nothing) == {("hint", "nothing-done")} and not nothing.is_refused
    for more in ({"tcm_diagnosis": "眩晕病"}, {"diagnosis": "高血压"}, {"technique": "1"}, {"herbal_doses": 7}):
        assert codes_of(known.judge("tcm-visit", visit | more)) == set()


def test_decocted_herbs_have_a_number_of_doses(known: KnownInMemory) -> None:
    known.keep("staff", "lu", name="陆建华", is_tcm=True)
    visit = {"resident": "zhang", "given_on": "2025-05-01", "staff": "lu", "decocted": True}
    assert [problem.field for problem in known.judge("tcm-visit", visit).problems] == ["herbal_doses"]
    assert not known.judge("tcm-visit", visit | {"herbal_doses": 7}).is_refused


def test_a_technique_name_asks_for_its_category(known: KnownInMemory) -> None:
    known.keep("staff", "lu", name="陆建华", is_tcm=True)
    visit = {"resident": "zhang", "given_on": "2025-05-01", "staff": "lu"}
    assert [p.field for p in known.judge("tcm-visit", visit | {"technique_name": "温针灸"}).problems] == ["technique"]
    assert [p.field for p in known.judge("tcm-visit", visit | {"technique": "11"}).problems] == ["technique_name"]


@pytest.mark.parametrize(("code", "odd"), [("I10.x00", False), ("E11.900", False), ("J44.0", False), ("Z51", False),
                                           ("I10.x00x002", False), ("M54.5+", False), ("高血压", True),
                                           ("i10", True), ("I1", True)])  # fmt: skip
def test_a_code_unlike_icd10_is_explained(known: KnownInMemory, code: str, odd: bool) -> None:
    wish = {"resident": "zhang", "applied_on": "2025-05-01", "icd10": code}
    assert (codes_of(known.judge("home-bed-application", wish)) == {("soft", "icd10")}) == odd


def test_a_site_has_one_summary_a_month(known: KnownInMemory) -> None:
    known.keep("monthly-summary", "one", **SUMMARY, site="310199001")
    assert codes_of(known.judge("monthly-summary", SUMMARY | {"site": "310199001"})) == {("hard", "summary-twice")}
    assert not known.judge("monthly-summary", SUMMARY | {"site": "310199002"}).is_refused
    assert not known.judge("monthly-summary", SUMMARY | {"site": "310199001", "month": "2025-11"}).is_refused
    assert not known.judge("monthly-summary", SUMMARY | {"site": "310199001"}, record="one").is_refused


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"tcm_visits": 1001}, "tcm-visits-above"),
        ({"herbal_prescriptions": 801}, "herbal-above"),
        ({"long_prescriptions": 801}, "long-above"),
        ({"extended_prescriptions": 801}, "extended-above"),
    ],
)
def test_a_part_is_not_more_than_the_whole(known: KnownInMemory, answers: dict[str, object], code: str) -> None:
    assert codes_of(known.judge("monthly-summary", SUMMARY | answers)) == {("hard", code)}
    smaller = {name: int(str(value)) - 1 for name, value in answers.items()}
    assert not known.judge("monthly-summary", SUMMARY | smaller).is_refused


def test_a_month_of_no_visits_is_a_summary_too(known: KnownInMemory) -> None:
    assert not known.judge("monthly-summary", {"month": "2025-02", "visits": 0}).is_refused
    assert known.judge("monthly-summary", {"month": "2025-02"}).problems[0].field == "visits"


def test_diseases_are_counted_by_their_first_three_characters(known: KnownInMemory) -> None:
    record = known.judge("monthly-summary", SUMMARY | {"disease_codes": "I10.x00、I10.x09，E11.900 J44.0"}).record
    assert (record.diseases, record.ends_on.isoformat()) == (3, "2025-12-31")
    odd = known.judge("monthly-summary", SUMMARY | {"disease_codes": "高血压"})
    assert codes_of(odd) == {("soft", "disease-codes")}


@pytest.mark.parametrize("month", ["2025-13", "2025-00", "2025", "0000-01", "十二月"])
def test_a_month_has_its_shape(known: KnownInMemory, month: str) -> None:
    assert known.judge("monthly-summary", SUMMARY | {"month": month}).is_refused


def test_a_site_has_each_of_the_three_centers_once(known: KnownInMemory) -> None:
    known.keep("center-unit", "one", unit="康复中心", in_place=True, site="310199001")
    again = {"unit": "rehabilitation", "in_place": True, "site": "310199001"}
    assert codes_of(known.judge("center-unit", again)) == {("hard", "unit-twice")}
    assert not known.judge("center-unit", again | {"unit": "nursing"}).is_refused


def test_a_pair_of_residents_is_judged_once_and_never_with_itself(known: KnownInMemory) -> None:
    resident(known, "li")
    known.keep("same-person", "pair", resident="zhang", other="li", verdict="same")
    for one, two in (("zhang", "li"), ("li", "zhang")):
        wish = {"resident": one, "other": two, "verdict": "different"}
        assert codes_of(known.judge("same-person", wish)) == {("hard", "judged-twice")}
        assert not known.judge("same-person", wish, record="pair").is_refused
    itself = {"resident": "zhang", "other": "zhang", "verdict": "same"}
    assert ("hard", "same-record") in codes_of(known.judge("same-person", itself))


def test_one_person_with_two_numbers_is_explained(known: KnownInMemory) -> None:
    for name, number in (("a", "310117195001010015"), ("b", "310118196006301031")):
        born = f"{number[6:10]}-{number[10:12]}-{number[12:14]}"
        known.keep("resident", name, name="王志明", sex="男", born_on=born, id_type="01", id_number=number)
    wish = {"resident": "a", "other": "b", "verdict": "same"}
    assert codes_of(known.judge("same-person", wish)) == {("soft", "numbers-differ")}
    assert not known.judge("same-person", wish | {"verdict": "different"}).is_refused


@pytest.mark.parametrize("kind", ["base-figure", "declared-figure"])
def test_a_figure_stands_once_for_a_day(known: KnownInMemory, kind: str) -> None:
    figure = {"name": "resident-population", "value": 52000, "counted_on": "2024-12-31", "source": "统计年鉴"}
    known.keep(kind, "one", **figure)
    assert codes_of(known.judge(kind, figure)) == {("hard", "figure-twice")}
    assert not known.judge(kind, figure | {"counted_on": "2025-12-31"}).is_refused
    assert known.judge(kind, figure | {"source": " "}).is_refused
    assert known.judge(kind, figure | {"name": "常住人口"}).is_refused


def test_a_setting_has_one_value_and_control_lines_that_exist(known: KnownInMemory) -> None:
    known.keep("setting-value", "one", name="grace-days", value=0, reason="区级通知")
    again = {"name": "grace-days", "value": 3, "reason": "区级通知"}
    assert codes_of(known.judge("setting-value", again)) == {("hard", "setting-twice")}
    assert not known.judge("setting-value", again, record="one").is_refused
    lines = {"name": "control-line-set", "value": 1999, "reason": "试"}
    assert codes_of(known.judge("setting-value", lines)) == {("hard", "line-set-unknown")}
    assert not known.judge("setting-value", lines | {"value": 2017}).is_refused
    assert known.judge("setting-value", {"name": "no-such", "value": 1, "reason": "试"}).is_refused


def test_a_login_belongs_to_one_account(known: KnownInMemory) -> None:
    account = {"login": "zhoumin", "shown_name": "周敏", "role": "录入员"}
    known.keep("account", "one", **account)
    assert codes_of(known.judge("account", account)) == {("hard", "login-taken")}
    assert not known.judge("account", account, record="one").is_refused
    assert known.judge("account", account | {"login": "zhou min"}).is_refused


def test_housekeeping_is_not_written_by_hand_and_stays_home(known: KnownInMemory) -> None:
    for name in ("account", "import-run", "sealed-package"):
        kind = known.kinds[name]
        assert (kind.family, kind.travels, kind.by_hand) == ("ledger", "local", False)
    assert known.kinds["setting-value"].travels == "local" and known.kinds["same-person"].travels == "shared"


@pytest.mark.parametrize(("score", "found"), [(18, True), (19, False), (6, True), (23, False)])
def test_a_braden_score_of_18_or_less_asks_for_prevention(known: KnownInMemory, score: int, found: bool) -> None:
    """Braden 压疮风险评估: 6～23 分, ≤18 分有风险 (评分线待区级确认)."""
    told = known.judge("nursing-risk-assessment", RISKS | {"braden": score})
    assert (("hint", "sore-risk") in codes_of(told)) == found and not told.is_refused
    prevented = known.judge("nursing-risk-assessment", RISKS | {"braden": score, "measures": "两小时翻身"})
    assert not codes_of(prevented)


def test_an_assessment_of_nothing_is_explained(known: KnownInMemory) -> None:
    assert codes_of(known.judge("nursing-risk-assessment", RISKS)) == {("soft", "nothing-assessed")}
    assert not codes_of(known.judge("nursing-risk-assessment", RISKS | {"delirium": "阴性"}))
    beyond = known.judge("nursing-risk-assessment", RISKS | {"braden": 24})
    assert ("hard", "braden-range") in codes_of(beyond)
