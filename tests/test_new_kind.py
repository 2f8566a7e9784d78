"""One file dropped into services/ is a new kind of record everywhere; nothing else changes for it."""

import sys
import uuid
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
import xlsxwriter
from pytestqt.qtbot import QtBot

import desktop.services
from desktop.records.identity import check_character
from desktop.screens.finders import finders_of
from desktop.screens.form import FormView
from desktop.screens.form_plan import plan_form
from desktop.screens.inputs.making import Helps
from desktop.services.catalog import catalog
from desktop.store.session import ENTRY
from tests.cli.calling import PASSWORD, Site, init, problems_of

FILE = '''"""Follow-up of ears: a throw-away kind."""

from desktop.records.questions import ask, choose, codes, computed
from desktop.records.record import FollowUp
from desktop.records.rules import computes, rule


class EarVisit(FollowUp):
    """耳部随访记录表（试）"""

    title = "耳部随访"
    family = "other"

    wax_mg: int | None = ask("耵聍重量", unit="mg", ge=0, le=900, needed=True, heads=("耳屎", "耵聍"))
    limit_mg: int | None = ask("耵聍上限", unit="mg", ge=0, le=900)
    side: str | None = choose("侧别", codes("左耳", "右耳"))
    grade: str | None = computed("耵聍分级", codes("少", "多"))

    @computes("grade", "wax_mg")
    def more_wax_is_a_higher_grade(self, known):
        return "2" if self.wax_mg >= 100 else "1"

    @rule("wax_mg", "limit_mg", code="wax-beyond", says="耵聍重量超过了上限，请核对。")
    def wax_stays_below_its_limit(self):
        return self.wax_mg <= self.limit_mg
'''
KIND, MODULE = "ear-visit", "desktop.services.ear_visit"
PERSON, VISIT = (str(uuid.UUID(int=number)) for number in (1, 2))
NUMBER = "31019919500101002" + check_character("31019919500101002")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """A ledger that was made before the new kind existed, with one person."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "machine"))
    password = tmp_path / "password.txt"
    password.write_text(PASSWORD, "utf-8")
    made = Site(tmp_path / "ledger", password)
    assert init(made).code == 0
    values = {"name": "张桂英", "sex": "2", "born_on": "1950-01-01", "id_type": "01", "id_number": NUMBER}
    told = made.apply({"id": PERSON, "kind": "resident", "values": values})
    assert told.code == 0, told
    return made


@pytest.fixture
def dropped(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """The same ledger after one file was dropped into services/ (here: into a folder that lies beside it)."""
    folder = tmp_path / "services"
    folder.mkdir()
    (folder / "ear_visit.py").write_text(FILE, "utf-8")
    monkeypatch.setattr(desktop.services, "__path__", [*desktop.services.__path__, str(folder)])
    catalog.cache_clear()
    yield site
    sys.modules.pop(MODULE, None)
    vars(desktop.services).pop("ear_visit", None)
    catalog.cache_clear()


def visit(**values: object) -> dict[str, object]:
    told = {"resident": PERSON, "given_on": "2025-09-05", "way": "1", "wax_mg": 120, **values}
    return {"id": VISIT, "kind": KIND, "values": told}


def test_without_the_file_there_is_no_such_kind(site: Site) -> None:
    assert KIND not in catalog()
    assert problems_of(site.apply(visit()).lines[0]) == {("kind", "unknown-kind")}


def test_table_door_journal_and_dump_follow(dropped: Site) -> None:
    before = dropped.digest()
    assert problems_of(dropped.apply(visit(wax_mg=1000)).lines[0]) == {("wax_mg", "wax-mg-range")}
    assert problems_of(dropped.apply(visit(limit_mg=50)).lines[0]) == {("wax_mg", "wax-beyond")}
    assert problems_of(dropped.apply(visit(wax_mg=None)).lines[0]) == {("wax_mg", "wax-mg-missing")}
    assert dropped.apply(visit(side="右耳")).code == 0
    (kept,) = dropped("dump", "--kind", KIND).lines
    assert (kept["values"]["wax_mg"], kept["values"]["side"], kept["values"]["grade"]) == (120, "2", "2")
    assert dropped.digest() != before and dropped.is_whole()


def test_the_catalog_tells_its_fields(dropped: Site) -> None:
    (kind,) = (one for one in dropped.json("kinds") if one["kind"] == KIND)
    (wax,) = (field for field in kind["fields"] if field["name"] == "wax_mg")
    assert (kind["title"], wax["label"], wax["unit"], wax["max"]) == ("耳部随访", "耵聍重量", "mg", 900)


def test_a_register_comes_in_by_its_head_words_and_goes_again(dropped: Site, tmp_path: Path) -> None:
    head = ["姓名", "身份证号", "随访日期", "随访方式", "耳屎", "侧别"]
    with xlsxwriter.Workbook(tmp_path / "ears.xlsx") as book:
        sheet = book.add_worksheet("耳部随访")
        for place, row in enumerate([head, ["张桂英", NUMBER, "2025-09-05", "门诊", "99", "左耳"],
                                     ["张桂英", NUMBER, "2025-10-05", "门诊", "9999", "左耳"]]):  # fmt: skip
            sheet.write_row(place, 0, row)
    before = dropped.digest()
    told = dropped("--json", "import", tmp_path / "ears.xlsx", "--as", KIND).json
    assert (told["rows"], told["created"]) == (2, 1), told
    assert told["by_status"] == {"ok": 1, "hard:wax-mg-range": 1}
    (kept,) = dropped("dump", "--kind", KIND).lines
    assert (kept["values"]["resident"], kept["values"]["wax_mg"], kept["values"]["grade"]) == (PERSON, 99, "1")
    dropped.json("undo", told["import_id"])
    assert dropped.digest() == before


def test_what_was_recorded_stays_when_the_file_is_gone_and_comes_back_with_it(
    dropped: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    dropped.apply(visit())
    full = dropped.digest()
    with monkeypatch.context() as patch:
        patch.setattr(desktop.services, "__path__", desktop.services.__path__[:-1])
        catalog.cache_clear()
        assert KIND not in catalog()
        assert dropped("audit").code == 0 and dropped.digest() != full
    catalog.cache_clear()
    assert dropped.digest() == full and dropped.is_whole()


def test_the_search_of_kinds_and_fields_follows(dropped: Site) -> None:
    gone: list[object] = []
    desk = SimpleNamespace(
        kinds=catalog(),
        session=SimpleNamespace(role=ENTRY),
        find_people=lambda typed, most: [],
        go=lambda *where: gone.append(where),
    )
    found = {finder.__name__: finder for finder in finders_of(desk)}
    kinds, fields = found["kinds"], found["fields"]
    assert [jump.label for jump in kinds("耳部")] == ["耳部随访"]
    assert "耳部随访 · 耵聍重量" in [jump.label for jump in fields("耵聍")] and not fields("耵")
    kinds("耳部")[0].go()
    assert gone == [("entry", (KIND,))]


def test_the_form_follows(dropped: Site, qtbot: QtBot) -> None:
    kind = catalog()[KIND]
    rows = {row.label: row for section in plan_form((kind,)) for row in section.rows}
    assert [cell.questions[0].name for cell in rows["耵聍重量"].cells] == ["wax_mg"]
    form = FormView((kind,), Helps(lambda: date(2025, 12, 31)))
    qtbot.addWidget(form)
    assert (KIND, "wax_mg") in form.inputs or ("", "wax_mg") in form.inputs
