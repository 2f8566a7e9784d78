"""Rights below the command line: who may do what, each with somebody who may."""

from collections.abc import Callable

import pytest

from desktop.faults import NoRight
from desktop.keys.slots import dump_slots
from desktop.store.accounts import (
    add_account,
    change_role,
    disable,
    enable,
    make_new_shares,
    name_staff,
    reset_password,
)
from desktop.store.backup import back_up
from desktop.store.ledger import Ledger
from desktop.store.restored import put_to_use
from desktop.store.rights import MAY_DO, MAY_WRITE, NAMES
from desktop.store.session import ADMIN, ENTRY, HEAD, INSPECTOR, REVIEWER, VILLAGE, Session
from desktop.store.shelf import Answer, Put, new_id
from tests.store.conftest import PASSWORD, person, visit

EVERYBODY = (ENTRY, VILLAGE, REVIEWER, HEAD, ADMIN)
SAMPLES = {
    "period": {"period": "2025", "closed_on": "2026-01-10"},
    "base-figure": {"name": "resident-population", "value": 100, "counted_on": "2025-12-31", "source": "年鉴"},
    "declared-figure": {"name": "walking-access", "value": "0.5", "counted_on": "2025-12-31", "source": "测算"},
    "setting-value": {"name": "control-line-set", "value": 2017, "reason": "通知"},
    "staff": {"name": "陆建华"},
    "site": {"code": "YM09", "name": "站", "tier": "station", "parent": "310199001"},
    "resident": {"name": "张三", "sex": "1", "born_on": "1950-01-01"},
}


def somebody(ledger: Ledger, role: str) -> Session:
    return Session(new_id(), role, role, ledger.site.code)


def keep(ledger: Ledger, kind: str, by: Session) -> Answer:
    explain = dict.fromkeys(("id_number", "born_on"), "核对过")
    return ledger.shelf.put(Put(kind, new_id(), SAMPLES[kind], explain=explain), by)


def codes(answer: Answer) -> set[str]:
    return {problem.code for problem in answer.problems if problem.severity != "hint"}


@pytest.mark.parametrize("kind", SAMPLES)
def test_each_role_writes_what_the_table_says_and_nothing_else(ledger: Ledger, kind: str) -> None:
    for role in EVERYBODY:
        if role in MAY_WRITE.get(kind, EVERYBODY):
            assert "no-right" not in codes(keep(ledger, kind, somebody(ledger, role))), role
        else:
            with pytest.raises(NoRight):
                keep(ledger, kind, somebody(ledger, role))
    with pytest.raises(NoRight):
        keep(ledger, kind, somebody(ledger, INSPECTOR))


def test_the_table_keeps_closing_figures_and_settings_from_those_who_enter() -> None:
    for kind in ("period", "base-figure", "declared-figure", "setting-value", "site", "staff", "account"):
        assert not MAY_WRITE[kind] & {ENTRY, VILLAGE}, kind
    assert "resident" not in MAY_WRITE  # the control: people are everybody's


def test_roles_are_called_as_the_accounts_call_them(ledger: Ledger) -> None:
    told = {choice.value: choice.label for choice in ledger.shelf.kinds["account"].by_name["role"].choices}
    assert told == NAMES


@pytest.mark.parametrize("what", MAY_DO)
def test_who_only_reads_takes_nothing_out_and_is_told_who_may(ledger: Ledger, what: str) -> None:
    somebody(ledger, ENTRY).must_do(what)
    with pytest.raises(NoRight) as refused:
        somebody(ledger, INSPECTOR).must_do(what)
    assert "请由" in refused.value.sentence and "单位负责人" in refused.value.sentence


def test_a_backup_is_refused_to_an_inspector_wherever_he_asks(ledger: Ledger) -> None:
    ledger.session = somebody(ledger, INSPECTOR)
    with pytest.raises(NoRight):
        back_up(ledger)
    assert not list(ledger.folder.glob("backups/*.taizhang"))
    ledger.session = somebody(ledger, ENTRY)
    assert back_up(ledger).exists()


KEEPING: dict[str, Callable[[Ledger], object]] = {
    "add": lambda ledger: add_account(ledger, "li", PASSWORD, role=ADMIN),
    "role": lambda ledger: change_role(ledger, "admin", ENTRY),
    "staff": lambda ledger: name_staff(ledger, "admin", ""),
    "disable": lambda ledger: disable(ledger, "admin"),
    "enable": lambda ledger: enable(ledger, "admin", PASSWORD),
    "password": lambda ledger: reset_password(ledger, "admin", PASSWORD),
    "shares": make_new_shares,
    "restored": lambda ledger: put_to_use(ledger.folder, ledger.session),
}


@pytest.mark.parametrize("role", [ENTRY, HEAD])
def test_accounts_passwords_and_shares_are_the_administrator_s(ledger: Ledger, role: str) -> None:
    keys, length = dump_slots(ledger.folder), len(ledger.shelf.all("account"))
    ledger.session = somebody(ledger, role)
    for change in KEEPING.values():
        with pytest.raises(NoRight):
            change(ledger)
    assert dump_slots(ledger.folder) == keys and len(ledger.shelf.all("account")) == length
    ledger.session = somebody(ledger, ADMIN)
    KEEPING["password"](ledger)  # the control
    assert dump_slots(ledger.folder) != keys


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("account", {"login": "li", "shown_name": "李", "role": "admin"}),
        ("import-run", {"imported_on": "2026-01-01", "rows": 1, "created": 1, "updated": 0}),
        ("name-export", {"exported_on": "2026-01-01", "reason": "x"}),
        ("sealed-package", {"type": "report", "to": "x", "seq": 1}),
    ],
)
def test_nobody_fills_in_what_the_program_keeps_itself(ledger: Ledger, kind: str, values: dict[str, object]) -> None:
    assert codes(ledger.shelf.put(Put(kind, new_id(), values), ledger.session)) == {"ledger-only"}
    with ledger.shelf.open_desk() as desk:  # the control: the program itself is judged by the rules of the kind
        assert "ledger-only" not in codes(desk.put(Put(kind, new_id(), values), ledger.session, by_program=True))


@pytest.mark.parametrize("role", [ENTRY, VILLAGE])
def test_who_enters_voids_his_own_records_and_not_those_of_others(ledger: Ledger, role: str) -> None:
    mine, his = somebody(ledger, role), somebody(ledger, ENTRY)
    resident = person(ledger.shelf, his)
    record = visit(ledger.shelf, his, resident).record
    void = Put("hypertension-follow-up", record, {}, action="void", reason="录错了人")
    assert codes(ledger.shelf.put(void, mine)) == {"no-right"}
    for allowed in (his, *(somebody(ledger, role) for role in (REVIEWER, HEAD, ADMIN))):
        assert not ledger.shelf.put(void, allowed).is_refused
        restore = Put("hypertension-follow-up", record, {}, action="restore", reason="作废错了")
        assert codes(ledger.shelf.put(restore, mine)) == {"no-right"}
        assert not ledger.shelf.put(restore, allowed).is_refused


@pytest.mark.parametrize("role", [ENTRY, VILLAGE])
def test_what_is_reviewed_is_altered_by_who_entered_it_or_by_reviewers(ledger: Ledger, role: str) -> None:
    mine, his, reviewer = somebody(ledger, role), somebody(ledger, ENTRY), somebody(ledger, REVIEWER)
    resident = person(ledger.shelf, his)
    record = visit(ledger.shelf, his, resident).record
    change = Put("hypertension-follow-up", record, {"sbp_mmhg": 138, "dbp_mmhg": 84})
    assert not ledger.shelf.put(change, mine).is_refused  # the control: not reviewed yet
    assert not ledger.shelf.put(Put(change.kind, record, {"review": "reviewed"}), reviewer).is_refused
    again = Put("hypertension-follow-up", record, {"sbp_mmhg": 136, "dbp_mmhg": 84})
    assert codes(ledger.shelf.put(again, mine)) == {"no-right"}
    assert codes(ledger.shelf.put(Put(change.kind, record, {"review": None}), mine)) == {"no-right"}
    assert not ledger.shelf.put(again, his).is_refused
    assert ledger.shelf.get("hypertension-follow-up", record).review == "pending"


@pytest.mark.parametrize("where", ["reason", "explain", "op"])
def test_what_no_file_can_keep_is_refused_with_a_sentence(ledger: Ledger, where: str) -> None:
    broken: dict[str, object] = {where: {"name": "\ud800"} if where == "explain" else "\ud800"}
    answer = ledger.shelf.put(Put("staff", new_id(), {"name": "李四"}, **broken), ledger.session)
    assert codes(answer) == {"characters"} and where in answer.problems[0].sentence
    sound: dict[str, object] = {where: {"name": "说明"} if where == "explain" else "说明"}
    assert not ledger.shelf.put(Put("staff", new_id(), {"name": "李四"}, **sound), ledger.session).is_refused


def test_an_operation_that_changed_nothing_is_not_done_by_a_late_retry(ledger: Ledger) -> None:
    record = new_id()
    ledger.shelf.put(Put("staff", record, {"name": "李四", "job": "1"}), ledger.session)
    idle = Put("staff", record, {"job": "1"}, op=new_id())
    first = ledger.shelf.put(idle, ledger.session)
    ledger.shelf.put(Put("staff", record, {"job": "2"}), ledger.session)
    assert ledger.shelf.put(idle, ledger.session) == first
    assert ledger.shelf.get("staff", record).job == "2"
    ledger.shelf.put(Put("staff", record, {"job": "1"}, op=new_id()), ledger.session)
    assert ledger.shelf.get("staff", record).job == "1"  # the control: another operation is done


def test_an_operation_means_one_record(ledger: Ledger) -> None:
    wrote, idle, record = new_id(), new_id(), new_id()
    ledger.shelf.put(Put("staff", record, {"name": "李四"}, op=wrote), ledger.session)
    ledger.shelf.put(Put("staff", record, {"name": "李四"}, op=idle), ledger.session)
    for op in (wrote, idle):
        assert codes(ledger.shelf.put(Put("staff", new_id(), {"name": "王五"}, op=op), ledger.session)) == {"op-reused"}
        assert not ledger.shelf.put(Put("staff", record, {"name": "李四"}, op=op), ledger.session).is_refused
    void = Put("staff", record, {}, action="void", op=wrote, reason="录重了")
    assert codes(ledger.shelf.put(void, ledger.session)) == {"op-reused"}, "told as done it would never happen"
    assert [one.name for one in ledger.shelf.all("staff")] == ["李四"]


def test_what_was_refused_is_done_once_it_is_mended(ledger: Ledger) -> None:
    resident = new_id()
    wish = Put("disease-registration", new_id(), {"resident": resident, "disease": "hypertension"}, op=new_id())
    assert ledger.shelf.put(wish, ledger.session).is_refused
    values = {"name": "张三", "sex": "1", "born_on": "1950-01-01"}
    told = Put("resident", resident, values, explain={"id_number": "x", "born_on": "x"})
    assert not ledger.shelf.put(told, ledger.session).is_refused
    assert not ledger.shelf.put(wish, ledger.session).is_refused
