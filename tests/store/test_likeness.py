"""Which two files may be one person's: proposed with reasons, judged once, remembered until the judgement is void."""

import random
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from desktop.records.identity import check_character
from desktop.store.content import digest
from desktop.store.grounds import sound_alike
from desktop.store.ledger import Ledger
from desktop.store.likeness import Likeness, likenesses
from desktop.store.search_keys import keys_of
from desktop.store.shelf import Put, new_id
from desktop.store.wish import must_be_done
from tests.store.conftest import Clock, House, person, visit


def number(body: str) -> str:
    return body + check_character(body)


def judge(ledger: Ledger, one: str, other: str, verdict: str) -> str:
    record = new_id()
    values = {"resident": one, "other": other, "verdict": verdict}
    wish = Put("same-person", record, values, explain={"verdict": "身份证已核对"})
    must_be_done(ledger.shelf.put(wish, ledger.session))
    return record


def void(ledger: Ledger, record: str) -> None:
    must_be_done(ledger.shelf.put(Put("same-person", record, {}, action="void", reason="认错了"), ledger.session))


def codes(found: Likeness) -> list[str]:
    return [ground.code for ground in found.grounds]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    made = House(tmp_path_factory.mktemp("likeness"), Clock()).create()
    yield made
    made.close()


@pytest.fixture
def bare(shared: Ledger) -> Iterator[Ledger]:
    """Give out one ledger again and again; whom a test put in is void afterwards."""
    yield shared
    for one in shared.shelf.all("resident"):
        must_be_done(shared.shelf.put(Put("resident", one.id, {}, action="void", reason="试毕"), shared.session))


def pairs(ledger: Ledger) -> list[tuple[str, str]]:
    return [(found.one, found.other) for found in likenesses(ledger.shelf)]


@pytest.mark.parametrize(
    ("one", "other", "expected", "strength"),
    [
        ({"number_state": "cut"}, {"id_number": number("31019919500101001")}, ["name-birth", "number-cut"], "sure"),
        ({}, {"id_number": number("31019919500101001")}, ["name-birth", "number-missing"], "likely"),
        ({"phone": "13900000001"}, {"phone": "139 0000 0001", "born_on": "1950-11-01"}, ["name-phone", "birth-differs"], "open"),
        ({"name": "张桂英"}, {"name": "章贵英"}, ["sound-birth"], "open"),
        ({"name": "陈新"}, {"name": "陈兴", "village": "东泖村"}, ["sound-birth"], "open"),
        ({"id_number": number("31019919500101001")}, {"id_number": number("31019919500101015")}, ["name-birth", "numbers-differ"], "open"),
        ({"id_number": "310199500101001", "name": "李香"}, {"id_type": "02", "id_number": number("31019919500101001"), "name": "李湘"},
         ["same-number", "sound-birth"], "sure"),
        ({"id_number": number("31019919500101001")}, {"id_type": "02", "id_number": "310199195001010017", "born_on": "1950-01-02"},
         ["number-slip", "birth-differs"], "likely"),
        ({"id_number": number("31019919500101001"), "name": "李香"}, {"id_type": "02", "id_number": "310198195001010019", "name": "李想"},
         ["number-slip", "sound-birth"], "sure"),
        ({"record_number": "31019900100100001", "name": "李香"}, {"record_number": "31019900100100001", "name": "钱多"},
         ["record-number"], "likely"),
    ],
)  # fmt: skip
def test_a_pair_is_proposed_with_its_reasons(
    bare: Ledger, one: dict[str, str], other: dict[str, str], expected: list[str], strength: str
) -> None:
    by, shelf = bare.session, bare.shelf
    first, second = (person(shelf, by, **{"name": "张小泖", **told}) for told in (one, other))
    (found,) = likenesses(shelf)
    assert (found.one, found.other, found.strength) == (first, second, strength)
    assert codes(found) == expected
    assert all(ground.sentence and "{" not in ground.sentence for ground in found.grounds)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name": "张桂英"}, {"name": "张国英"}),
        ({"name": "张桂英"}, {"name": "章贵英", "sex": "2"}),
        ({"name": "张桂英"}, {"name": "王桂英"}),  # the given part alone is read alike
        (
            {"name": "张桂英", "phone": "13900000001"},
            {"name": "李国强", "phone": "13900000001", "born_on": "1950-01-02"},
        ),
        ({"name": "张桂英", "village": "东泖村"}, {"name": "张国英", "village": "东泖村"}),
        (
            {"name": "张桂英", "id_number": number("31019919500101001")},
            {"name": "章贵英", "id_number": number("31019919500101015")},
        ),
    ],
)
def test_people_who_only_resemble_each_other_are_left_in_peace(
    bare: Ledger, one: dict[str, str], other: dict[str, str]
) -> None:
    for told in (one, other):
        person(bare.shelf, bare.session, **told)
    assert likenesses(bare.shelf) == []


def test_a_judged_pair_never_comes_again_until_the_judgement_is_void(ledger: Ledger) -> None:
    one, two = (person(ledger.shelf, ledger.session, "李香") for _ in range(2))
    for verdict in ("same", "different"):
        assert pairs(ledger) == [(one, two)]
        judgement = judge(ledger, one, two, verdict)
        assert pairs(ledger) == []
        void(ledger, judgement)
    assert pairs(ledger) == [(one, two)]


def test_what_was_judged_of_one_file_holds_for_all_files_of_the_person(ledger: Ledger) -> None:
    one, two, three = (person(ledger.shelf, ledger.session, "李香") for _ in range(3))
    assert set(pairs(ledger)) == {(one, two), (one, three), (two, three)}
    judge(ledger, two, one, "same")
    assert pairs(ledger) == [(one, three)]
    judge(ledger, three, two, "different")
    assert pairs(ledger) == []


def test_void_files_are_not_proposed(ledger: Ledger) -> None:
    _, two = (person(ledger.shelf, ledger.session, "李香") for _ in range(2))
    must_be_done(ledger.shelf.put(Put("resident", two, {}, action="void", reason="重复"), ledger.session))
    assert pairs(ledger) == []


def test_the_surest_pair_stands_first_and_a_crowd_of_one_name_stays_bounded(ledger: Ledger) -> None:
    for _ in range(12):
        person(ledger.shelf, ledger.session, "李香")
    sure = [person(ledger.shelf, ledger.session, "张小泖", phone="13900000001") for _ in range(2)]
    found = likenesses(ledger.shelf)
    assert [found[0].one, found[0].other] == sure and found[0].strength == "sure"
    assert len(found) == 1 + 8 * 7 // 2


def test_merging_and_parting_lose_no_visit_and_leave_the_content_as_it_was(ledger: Ledger) -> None:
    shelf, by = ledger.shelf, ledger.session
    one, two = (person(shelf, by, "李香") for _ in range(2))
    for resident, day in ((one, "2026-03-01"), (one, "2026-06-01"), (two, "2026-09-01")):
        visit(shelf, by, resident, given_on=day)
    seen = {name: [record.id for record in shelf.all("hypertension-follow-up", resident=name)] for name in (one, two)}

    def summed() -> str:
        with shelf.reading() as connection:
            return digest(connection, shelf.kinds, lambda told: not told["void"])

    before = summed()
    judgement = judge(ledger, one, two, "same")
    assert summed() != before
    assert {
        name: [record.id for record in shelf.all("hypertension-follow-up", resident=name)] for name in (one, two)
    } == seen
    void(ledger, judgement)
    assert summed() == before
    assert {
        name: [record.id for record in shelf.all("hypertension-follow-up", resident=name)] for name in (one, two)
    } == seen


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("张桂英", "章贵英", True), ("陈新", "陈兴", True), ("曾敏", "岑敏", True), ("石山", "施杉", True), ("李香", "王香", False)],
)  # fmt: skip
def test_names_are_compared_by_their_sound(one: str, other: str, alike: bool) -> None:
    assert sound_alike(one, other) is alike


def test_among_two_thousand_people_the_planted_pairs_are_found_and_no_other(ledger: Ledger) -> None:
    """Rows are laid down directly: how fast two hundred thousand are gone through is the benchmark's business."""
    rng = random.Random(4)
    born = [date(1930, 1, 1) + timedelta(days=rng.randrange(25000)) for _ in range(2000)]
    rows = [
        (new_id(), rng.choice("王李张刘陈") + rng.choice("桂秀国建玉小") + rng.choice("英珍强华兰敏"), rng.choice("12"), str(day))
        for day in born
    ]  # fmt: skip
    planted = [(new_id(), *rows[place][1:]) for place in range(0, 2000, 100)]
    with ledger.shelf.open_desk() as desk:
        for record, name, sex, day in rows + planted:
            desk.raw.execute(
                "INSERT INTO resident (id, person, void, stamps, name, sex, born_on) VALUES (?, ?, 0, '', ?, ?, ?)",
                (record, record, name, sex, day),
            )
            keys = keys_of({"name": name, "id_number": None, "phone": None, "contact_phone": None})
            desk.raw.executemany("INSERT INTO search_key VALUES (?, ?)", [(key, record) for key in keys])
    found = {frozenset(pair) for pair in pairs(ledger)}
    assert found == {frozenset((rows[place * 100][0], one[0])) for place, one in enumerate(planted)}
