"""The fill-in sheet for the online platform: numbered boxes, the form's own order, only what changed where it was typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.reports.papers import Papers
from desktop.store.ledger import Ledger
from desktop.store.platform_list import tick
from desktop.store.platform_sheets import BadLines, NoSuchSheet, keep_sheet, read_lines, sheet_kept, sheets_kept
from desktop.store.shelf import Put
from tests.demo_center import NOW, make_empty, put
from tests.reports.reading import pages, raw_pages

KIND = "hypertension-follow-up"
SHOWS = "高血压随访 · 2025年"


@pytest.fixture
def center(tmp_path: Path) -> Iterator[Ledger]:
    ledger = make_empty(tmp_path)
    yield ledger
    ledger.close()


@pytest.fixture
def seen(center: Ledger) -> list[str]:
    person = put(
        center,
        "resident",
        name="李𬭸𠮷",
        sex="2",
        born_on="1950-01-01",
        village="东泖村",
        id_number="310199195001010028",
    )
    told = {"resident": person, "way": "1", "symptoms": "2,3", "sbp_mmhg": 138, "dbp_mmhg": 86}
    return [put(center, KIND, given_on=f"2025-0{month}-05", **told) for month in (3, 6, 9)]


def printed(center: Ledger, out: Path, ids: list[str]) -> str:
    kept = keep_sheet(center.shelf, KIND, SHOWS, ids)
    return "".join(raw_pages(Papers(center, NOW).platform_sheet(kept, out)))


def test_answers_stand_in_the_order_in_which_the_form_asks(center: Ledger, seen: list[str], tmp_path: Path) -> None:
    said = printed(center, tmp_path / "p.pdf", seen)
    asked = ["李𬭸𠮷", "女75岁东泖村", "1随访日期：2025-03-05", "2随访方式：1门诊", "3症状：2头痛头晕、3恶心呕吐",
             "4血压：138/86mmHg"]  # fmt: skip
    places = [said.index(words) for words in asked]
    assert places == sorted(places)
    assert said.count("□") == 3 and "共3条（未录3）" in said
    assert "心率" not in said  # nothing was answered, nothing is typed


def test_of_a_record_typed_before_only_the_change_is_printed(center: Ledger, seen: list[str], tmp_path: Path) -> None:
    tick(center.shelf, KIND, seen[:2], center.session)
    changed = {"sbp_mmhg": 148, "weight_kg": "61.5"}
    assert not center.shelf.put(Put(KIND, seen[0], changed), center.session).is_refused
    center.shelf.put(Put(KIND, seen[1], {}, action="void", reason="录重了"), center.session)
    said = printed(center, tmp_path / "p.pdf", seen[:2])
    assert "收缩压138→148mmHg" in said and "体重（空）→61.5kg" in said
    assert "请在平台上删除或作废" in said and "随访方式" not in said


def test_a_long_list_parts_no_record_and_names_nobody_in_its_head(
    center: Ledger, seen: list[str], tmp_path: Path
) -> None:
    kept = keep_sheet(center.shelf, KIND, SHOWS, seen * 12)
    found = pages(Papers(center, NOW).platform_sheet(kept, tmp_path / "p.pdf"))
    assert len(found) > 1
    assert all(page.count("□") == page.count("李𬭸𠮷") for page in found)
    assert kept.ids == tuple(seen * 12)


def test_a_sheet_keeps_its_numbers_and_the_oldest_go(center: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.store.platform_sheets.KEPT", 2)
    for number in (1, 2, 3):
        assert keep_sheet(center.shelf, KIND, SHOWS, [str(number)]).number == number
    assert [one.number for one in sheets_kept(center.shelf)] == [3, 2]
    assert sheet_kept(center.shelf, 3).ids == ("3",)
    with pytest.raises(NoSuchSheet):
        sheet_kept(center.shelf, 1)


def test_a_sign_in_sheet_has_a_line_for_everybody_who_attended(center: Ledger, tmp_path: Path) -> None:
    held = {"held_on": "2025-09-05", "topic": "家床护理", "theme": "6", "level": "3", "village_doctors": 30}
    record = put(center, "training", **held)
    kind = center.shelf.kinds["training"]
    said = pages(Papers(center, NOW).sign_in(kind, tmp_path / "s.pdf", record))
    assert len(said) == 2 and "培训日期：2025-09-05" in said[0] and "培训内容：家床护理" in said[0]
    assert "48" in said[1] and "签名" in said[1]
    assert len(pages(Papers(center, NOW).sign_in(kind, tmp_path / "e.pdf"))) == 1


@pytest.mark.parametrize(
    ("given", "lines"),
    [("1-3,5", [1, 2, 3, 5]), ("１～３、５", [1, 2, 3, 5]), ("5 2", [2, 5]), ("7", [7]), ("2,2,1—2，", [1, 2])],
)
def test_lines_are_read_as_people_write_them(given: str, lines: list[int]) -> None:
    assert read_lines(given, 7) == lines


@pytest.mark.parametrize("given", ["", "0", "8", "3-1", "1-8", "一", "1-", "1;x", "-1"])
def test_other_lines_are_refused(given: str) -> None:
    with pytest.raises(BadLines):
        read_lines(given, 7)
