"""One person in two files counts once; people are found as one types."""

import pytest

from desktop.store.ledger import Ledger
from desktop.store.search import find
from desktop.store.search_keys import spellings, telephone_numbers
from desktop.store.shelf import Put, new_id
from desktop.store.wish import must_be_done
from tests.store.conftest import person

NUMBER = "310199195001010394"


def persons(ledger: Ledger) -> dict[str, str]:
    with ledger.shelf.reading() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        return dict(raw.execute("SELECT id, person FROM resident").fetchall())


def link(ledger: Ledger, one: str, other: str, verdict: str = "same") -> str:
    record = new_id()
    must_be_done(
        ledger.shelf.put(
            Put("same-person", record, {"resident": one, "other": other, "verdict": verdict}), ledger.session
        )
    )
    return record


def test_linked_residents_are_one_person_and_a_void_link_parts_them(ledger: Ledger) -> None:
    a, b, c, d = (person(ledger.shelf, ledger.session, "李香") for _ in range(4))
    assert persons(ledger) == {one: one for one in (a, b, c, d)}
    link(ledger, b, a)
    middle = link(ledger, c, b)
    link(ledger, c, d, "different")
    assert persons(ledger) == {a: a, b: a, c: a, d: d}
    ledger.shelf.put(Put("same-person", middle, {}, action="void", reason="认错了"), ledger.session)
    assert persons(ledger) == {a: a, b: a, c: c, d: d}
    ledger.shelf.put(Put("same-person", middle, {}, action="restore", reason="没认错"), ledger.session)
    assert persons(ledger) == {a: a, b: a, c: a, d: d}


def test_a_link_whose_end_is_changed_lets_go_of_the_one_before(ledger: Ledger) -> None:
    a, b, c = (person(ledger.shelf, ledger.session, "李香") for _ in range(3))
    wrong = link(ledger, a, b)
    ledger.shelf.put(Put("same-person", wrong, {"other": c}), ledger.session)
    assert persons(ledger) == {a: a, b: b, c: a}


def found(ledger: Ledger, text: str) -> list[str]:
    with ledger.shelf.reading() as connection:
        return [one.name for one in find(connection, text, today=ledger.shelf.now().date())]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("张", ["张小泖"]), ("张小泖", ["张小泖"]), ("小泖", ["张小泖"]), ("泖", ["张小泖"]),
        ("zxm", ["张小泖"]), ("ZX", ["张小泖"]), ("zhangxiao", ["张小泖"]), ("zhang xiao", ["张小泖"]), ("xm", ["张小泖"]),
        ("xiaomao", ["张小泖"]), ("0394", ["张小泖"]), ("01010394", ["张小泖"]), (NUMBER, ["张小泖"]),
        ("139", ["张小泖"]), ("13900005678", ["张小泖"]), ("5678", ["张小泖"]), ("张 0394", ["张小泖"]), ("021", ["单雄信"]), ("0000", ["单雄信"]),
        ("shan", ["单雄信"]), ("dxx", ["单雄信"]), ("sxx", ["单雄信"]), ("yuchi", ["尉迟恭"]), ("ycg", ["尉迟恭"]),
        ("wcg", ["尉迟恭"]), ("恭", ["尉迟恭"]), ("lvb", ["吕布"]), ("𠮷", ["𠮷田香"]), ("jtx", ["𠮷田香"]), ("买买提", ["阿卜杜拉·买买提"]),
        ("阿卜杜拉买", ["阿卜杜拉·买买提"]), ("张 9999", []), ("%", []), ("x%x", []), ("", []), ("  ", []), ("'", []), ("9", []),
    ],
)  # fmt: skip
def test_people_are_found_as_one_types(crowd: Ledger, text: str, names: list[str]) -> None:
    assert found(crowd, text) == names


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory):
    from tests.store.conftest import Clock, House

    made = House(tmp_path_factory.mktemp("crowd"), Clock()).create()
    person(made.shelf, made.session, "张小泖", id_number=NUMBER, phone="13900005678", village="泖港村")
    person(made.shelf, made.session, "单雄信", phone="021-5768 0000")
    for name in ("尉迟恭", "吕布", "𠮷田香", "阿卜杜拉·买买提"):
        person(made.shelf, made.session, name)
    yield made
    made.close()


def test_a_person_is_shown_with_what_tells_him_from_others_of_his_name(crowd: Ledger) -> None:
    with crowd.shelf.reading() as connection:
        (one,) = find(connection, "小泖", today=crowd.shelf.now().date())
    assert one.label == "张小泖 男 76岁 泖港村 ··0394"


def test_keys_follow_the_record_and_go_with_a_void(ledger: Ledger) -> None:
    somebody = person(ledger.shelf, ledger.session, "王五", phone="13900001111")
    ledger.shelf.put(Put("resident", somebody, {"name": "王武", "phone": None}), ledger.session)
    assert (found(ledger, "五"), found(ledger, "武"), found(ledger, "1111")) == ([], ["王武"], [])
    ledger.shelf.put(Put("resident", somebody, {}, action="void", reason="重复"), ledger.session)
    assert found(ledger, "武") == []


def test_linked_residents_are_found_once(ledger: Ledger) -> None:
    one, two = (person(ledger.shelf, ledger.session, "李香") for _ in range(2))
    assert len(found(ledger, "李香")) == 2
    link(ledger, one, two)
    assert len(found(ledger, "李香")) == 1


def test_surnames_are_spelled_in_each_of_their_readings() -> None:
    assert {"zengmin", "cengmin", "zm", "cm", "min"} <= spellings("曾敏")
    assert {"qiuying", "chouying"} <= spellings("仇英")
    assert list(telephone_numbers("021-5768 0000 / １３９００００００００、12")) == ["02157680000", "13900000000"]


def test_a_key_is_a_range_of_an_index_and_nothing_is_scanned(crowd: Ledger) -> None:
    with crowd.shelf.reading() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        plan = raw.execute(
            "EXPLAIN QUERY PLAN SELECT resident FROM search_key WHERE key >= 'nA' AND key < 'nB'"
        ).fetchall()
    assert all("SEARCH" in step[3] for step in plan)
