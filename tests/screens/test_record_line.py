"""A record in one line says what matters about it."""

import pytest

from desktop.screens.record_line import line_of
from tests.fakes import KnownInMemory, resident

VISIT = {"resident": "zhang", "given_on": "2025-09-05"}
NEVER = {f"q{number}": "1" for number in range(1, 34)}
TIRED = {"q2": "5", "q3": "4", "q4": "3"}


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with one resident."""
    ledger = KnownInMemory()
    resident(ledger)
    return ledger


def words(known: KnownInMemory, kind: str, **answers: object) -> str:
    explain = dict.fromkeys(known.kinds[kind].by_name, "如实登记")
    admission = known.judge(kind, {"resident": "zhang", **answers}, explain=explain)
    admission.record.id = "one"
    return line_of(known.kinds[kind], admission.record).words


@pytest.mark.parametrize(("result", "label"), [("2", "失访"), ("3", "死亡"), ("4", "迁出"), ("5", "拒访")])
def test_a_lost_follow_up_says_that_it_was_lost_and_why(known: KnownInMemory, result: str, label: str) -> None:
    told = {"given_on": "2025-09-05", "way": "3", "result": result, "result_reason": "三次电话无人接听"}
    assert words(known, "hypertension-follow-up", **told) == f"{label} 三次电话无人接听"
    seen = words(known, "hypertension-follow-up", **told | {"way": "1", "result": "1", "result_reason": None})
    assert label not in seen, "the control"


def test_a_contract_says_its_term_its_team_and_its_package(known: KnownInMemory) -> None:
    term = {"signed_on": "2025-01-01", "starts_on": "2025-01-01", "ends_on": "2025-12-31"}
    assert words(known, "contract", **term) == "2025-01-01 至 2025-12-31"
    team = {"team": "第一团队", "package": "基础包", "channel": "1"}
    assert words(known, "contract", **term, **team) == "2025-01-01 至 2025-12-31 第一团队 基础包"
    ended = words(known, "contract", **term, cancelled_on="2025-06-01", cancelling="02")
    assert ended == "2025-01-01 至 2025-12-31 解约日期 2025-06-01 迁出"


def test_a_constitution_says_the_type_that_was_found_or_decided(known: KnownInMemory) -> None:
    day = {"given_on": "2025-09-05"}
    assert words(known, "tcm-constitution", **day, **NEVER | TIRED) == "气虚质"
    assert words(known, "tcm-constitution", **day, **NEVER | TIRED, decided_type="2") == "阳虚质"
    cold = {"q11": "5", "q12": "4", "q13": "3"}
    tied = words(known, "tcm-constitution", **day, **NEVER | TIRED | cold)
    assert tied.startswith("气虚质 是 阳虚质 是")
    assert words(known, "tcm-constitution", **day, q1="1", q2="1") == "没有答完，不能判定"
    none = NEVER | dict.fromkeys(("q2", "q4", "q5", "q13"), "3")
    assert words(known, "tcm-constitution", **day, **none) == "没有一种体质成立"
