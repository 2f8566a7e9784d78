"""Who lacks a number, and which number may be his."""

from desktop.records.identity import check_character, from_fifteen
from desktop.store.ledger import Ledger
from desktop.store.number_repairs import FIFTEEN, HOLDER, NOTHING, OFFERED, number_repairs
from desktop.store.shelf import Put, new_id
from desktop.store.wish import must_be_done
from tests.store.conftest import person

FULL = "31019919500101001" + check_character("31019919500101001")
OTHER = "31019919500101015" + check_character("31019919500101015")


def found(ledger: Ledger) -> dict[str, tuple[str, str]]:
    with ledger.shelf.reading() as connection:
        return {one.resident: (one.source, one.number) for one in number_repairs(connection)}


def test_a_number_is_proposed_from_a_register_from_fifteen_digits_and_from_another_file(ledger: Ledger) -> None:
    def file(name: str, **values: object) -> str:
        return person(ledger.shelf, ledger.session, name, **values)

    offered = file("钱多", number_state="lost", offered_number=FULL)
    old = file("周正", id_number="310199500101015")
    cut, holder = file("李香", number_state="cut"), file("李香", id_number=FULL)
    nothing, passport = file("吴有"), file("外宾", id_type="03")
    assert found(ledger) == {
        offered: (OFFERED, FULL), old: (FIFTEEN, from_fifteen("310199500101015")), cut: (HOLDER, FULL),
        nothing: (NOTHING, ""),
    }  # fmt: skip
    assert {holder, passport}.isdisjoint(found(ledger))


def test_two_files_with_different_numbers_propose_none_and_a_judged_pair_none_either(ledger: Ledger) -> None:
    cut = person(ledger.shelf, ledger.session, "李香", number_state="cut")
    one, two = (person(ledger.shelf, ledger.session, "李香", id_number=number) for number in (FULL, OTHER))
    assert found(ledger) == {cut: (NOTHING, "")}

    def judge(other: str, verdict: str) -> None:
        wish = Put("same-person", new_id(), {"resident": cut, "other": other, "verdict": verdict})
        must_be_done(ledger.shelf.put(wish, ledger.session))

    judge(one, "different")
    assert found(ledger) == {cut: (HOLDER, OTHER)}
    judge(two, "same")
    assert found(ledger) == {}
