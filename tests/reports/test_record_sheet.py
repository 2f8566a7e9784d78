"""Every kind prints as its official sheet: all answers on it, inside the margins, in embedded faces, or blank."""

import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.records.kind import Kind
from desktop.records.questions import Question
from desktop.reports.faces import NoGlyph, check_glyphs
from desktop.reports.item_numbers import numbered
from desktop.reports.paper import SIDE, Edition
from desktop.reports.record_sheet import Sheet, draw_sheet, draw_sheets
from desktop.reports.sheet_cells import CHOSEN, OPEN, Piece, Pieces, part_pieces
from desktop.reports.sheet_head import PersonFacts
from desktop.reports.sheet_rows import Option, Part, Row, asked_on_paper, rows_of, value_of
from desktop.services.catalog import catalog
from tests.answers import fill
from tests.fakes import TODAY, KnownInMemory
from tests.reports.reading import boxes, fonts, pages, raw_pages, said

BY_HAND = [kind for kind in catalog().values() if kind.by_hand]
EVERY = pytest.mark.parametrize("kind", BY_HAND, ids=lambda kind: kind.name)
PERSON = PersonFacts("李𬭸𠮷䶮", "女", date(1950, 1, 2), "31019900112300045")
SITE = "云泖镇社区卫生服务中心"


def named(question: Question, record: str) -> str:
    return f"周敏{record[-1]}"


def edition(kind: Kind) -> Edition:
    return Edition(kind.form, SITE, "2025年12月4日", "0193ab", "", False, datetime(2026, 11, 22, 8))


def drawn(kind: Kind, record: Any | None, folder: Path) -> Path:
    person = PERSON if record is not None else None
    return draw_sheet(kind, record, person, folder / "sheet.pdf", edition(kind), named)


@pytest.fixture(scope="module")
def known() -> KnownInMemory:
    """A ledger with three random records of every kind, all questions answered as often as not."""
    kept = KnownInMemory()
    fill(kept, 11, 3, TODAY)
    return kept


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def missing(kind: Kind, record: Any, whole: str) -> list[str]:
    """Return the answers of *record* that a reader of the page does not find."""
    told = [(q, value_of(q, getattr(record, q.name), named)) for q in asked_on_paper(kind)]
    return [q.name for q, answer in told if answer and not all(part in whole for part in squeezed(answer).split("、"))]


@EVERY
def test_a_filled_sheet_holds_every_answer_and_nothing_leaves_the_margins(
    kind: Kind, known: KnownInMemory, tmp_path: Path
) -> None:
    record = known.get(kind.name, f"{kind.name}-1")
    file = drawn(kind, record, tmp_path)
    whole = "".join(raw_pages(file))
    assert missing(kind, record, whole) == []
    ticked = sum(part.is_chosen for row in rows_of(kind, record, named) if isinstance(row, Row)
                 for one in row.parts for part in one.options)  # fmt: skip
    assert whole.count(CHOSEN) == ticked
    for wide, high, left, top, right, bottom in boxes(file):
        assert SIDE - 1 <= left <= right <= wide - SIDE + 1
        assert 0 < top <= bottom < high
    assert {(embedded, mapped) for _, embedded, mapped in fonts(file)} == {("yes", "yes")}


@EVERY
def test_an_empty_sheet_asks_every_question_and_answers_none(kind: Kind, tmp_path: Path) -> None:
    file = drawn(kind, None, tmp_path)
    whole = "".join(raw_pages(file))
    assert CHOSEN not in whole
    assert PERSON.name not in whole
    options = sum(len(q.choices) or 2 * (q.type == "yes-no") for q in asked_on_paper(kind))
    assert whole.count(OPEN) == options + 1  # and one in the note below
    labels = [row.label for row in rows_of(kind, None, named) if isinstance(row, Row)]
    assert [label for label in labels if squeezed(label) not in whole] == []


@EVERY
def test_every_label_unit_and_option_has_its_glyphs(kind: Kind) -> None:
    rows = [row for row in rows_of(kind, None, named) if isinstance(row, Row)]
    parts = [part for row in rows for part in row.parts]
    check_glyphs([kind.form, *(row.label for row in rows)])
    check_glyphs([text for part in parts for text in (part.label, part.unit)])
    check_glyphs([option.words for part in parts for option in part.options])


def test_a_unit_that_no_face_can_draw_would_be_noticed() -> None:
    """Control: the unit as it is declared has a character without a glyph."""
    with pytest.raises(NoGlyph):
        check_glyphs(["×10⁹/L"])


def test_an_answer_left_out_is_noticed(known: KnownInMemory, tmp_path: Path) -> None:
    """Control: the page of another record does not hold this one's answers."""
    kind = catalog()["hypertension-follow-up"]
    one, other = (known.get(kind.name, f"{kind.name}-{number}") for number in (1, 2))
    assert missing(kind, one, "".join(raw_pages(drawn(kind, other, tmp_path)))) != []


def test_the_head_names_the_person_the_site_and_the_last_eight_of_the_number(
    known: KnownInMemory, tmp_path: Path
) -> None:
    kind = catalog()["hypertension-follow-up"]
    (page,) = raw_pages(drawn(kind, known.get(kind.name, f"{kind.name}-0"), tmp_path))
    assert "高血压患者随访服务记录表" in page
    assert all(name in page for name in (PERSON.name, "1950-01-02", SITE))
    assert "12300045" in page.replace("-", "")


def test_both_pressures_and_a_goal_stand_in_one_row(tmp_path: Path) -> None:
    known = KnownInMemory()
    known.keep("resident", "r", name="张桂英", sex="2", born_on="1950-01-01")
    kind = catalog()["hypertension-follow-up"]
    answers = {"resident": "r", "given_on": "2025-12-04", "way": "1", "sbp_mmhg": 138, "dbp_mmhg": 86}
    record = known.keep(kind.name, "v", **answers, weight_kg="65.5", weight_goal_kg="62.0", symptoms="2,3")
    (page,) = pages(drawn(kind, record, tmp_path))
    assert "138/86mmHg" in page
    assert "目前65.5kg目标62.0kg" in page
    assert "□1无症状■2头痛头晕■3恶心呕吐□4" in page


def test_an_empty_sheet_leaves_a_date_its_three_blanks_and_no_label_without_its_line(tmp_path: Path) -> None:
    assert "年月日" in pages(drawn(catalog()["home-bed"], None, tmp_path))[0].partition("服务人员签名")[0]
    known = KnownInMemory()
    known.keep("resident", "r", name="张桂英", sex="2", born_on="1950-01-01")
    record = known.keep("home-bed", "b", resident="r", opened_on="2025-12-04", bed_type="1")
    assert "年月日" not in pages(drawn(catalog()["home-bed"], record, tmp_path))[0].partition("服务人员签名")[0]
    assert part_pieces(Part("c", options=(Option("1 是", is_chosen=False),)))[0].text == "□1 是"
    label, blank, unit = part_pieces(Part("w", "目标", unit="kg"))
    cell = Pieces([Piece("□8 其他"), label, blank, unit])
    for room in range(80, 160, 4):
        cell.wrap(room, 0)
        assert not {label.text} & {line[-1].text for line in cell.lines}


def test_what_the_program_computes_is_marked(tmp_path: Path) -> None:
    (page,) = pages(drawn(catalog()["hypertension-follow-up"], None, tmp_path))
    assert "体质指数（算）" in page
    assert "体重（算）" not in page


def test_a_pile_repeats_the_sheet_and_the_head_returns_on_every_page(tmp_path: Path) -> None:
    kind = catalog()["hypertension-follow-up"]
    pile = [Sheet(kind, None, None)] * 5
    assert len(pages(draw_sheets(pile, tmp_path / "pile.pdf", edition(kind), named))) == 5
    several = pages(drawn(catalog()["health-checkup"], None, tmp_path))
    assert len(several) > 2
    assert all("姓名：" in page and "编号：" in page for page in several)


def test_no_name_stands_in_what_the_file_says_of_itself(known: KnownInMemory, tmp_path: Path) -> None:
    kind = catalog()["home-bed-visit"]
    told = said("pdfinfo", drawn(kind, known.get(kind.name, f"{kind.name}-0"), tmp_path))
    assert PERSON.name not in told


def test_an_answer_longer_than_a_page_goes_on_overleaf(tmp_path: Path) -> None:
    known = KnownInMemory()
    known.keep("resident", "r", name="张桂英", sex="2", born_on="1950-01-01")
    kind = catalog()["home-bed-application"]
    text = "".join(f"第{number}段病情平稳。" for number in range(240))[:2000]
    record = known.keep(kind.name, "a", resident="r", applied_on="2025-03-01", summary=text, grounds=text[:1000])
    whole = "".join(raw_pages(drawn(kind, record, tmp_path)))
    assert "第180段病情平稳" in whole


def test_a_character_that_no_face_has_is_refused_before_printing(tmp_path: Path) -> None:
    known = KnownInMemory()
    known.keep("resident", "r", name="张桂英", sex="2", born_on="1950-01-01", note="\U000e0100x")
    with pytest.raises(NoGlyph):
        drawn(catalog()["resident"], known.get("resident", "r"), tmp_path)


def test_what_was_taken_over_is_said_but_stands_on_no_empty_form(tmp_path: Path) -> None:
    kind = catalog()["hypertension-follow-up"]
    record = kind.model(given_on=date(2025, 9, 5), way="1", carried="1")
    assert "沿用上次" in raw_pages(drawn(kind, record, tmp_path))[0]
    assert "沿用上次" not in raw_pages(drawn(kind, None, tmp_path))[0]


def test_the_answers_of_a_long_scale_are_named_once_and_the_chosen_one_in_full(tmp_path: Path) -> None:
    """FIM: eighteen rows of seven long answers fit on one page."""
    kind = catalog()["fim-assessment"]
    empty = drawn(kind, None, tmp_path)
    assert len(pages(empty)) == 1
    assert raw_pages(empty)[0].count("最小帮助") == 2  # below its two headings
    item = next(q for q in kind.questions if q.type == "choice" and len(q.choices) == 7)
    filled = raw_pages(drawn(kind, kind.model(**{item.name: "4"}), tmp_path))[0]
    assert f"{CHOSEN}4最小帮助" in filled and f"{OPEN}5{OPEN}6" in filled


def test_a_sheet_a_little_too_long_goes_without_headings_before_it_takes_a_second_page(tmp_path: Path) -> None:
    """The official diabetes form is one page; the check-up form, which is four, keeps its headings."""
    short, long = catalog()["diabetes-follow-up"], catalog()["health-checkup"]
    assert len(pages(drawn(short, None, tmp_path))) == 1
    said_so = "".join(raw_pages(drawn(long, None, tmp_path)))
    assert "脏器功能" in said_so and "生活方式" in said_so


def test_two_pressures_that_no_form_names_together_are_called_blood_pressure() -> None:
    rows = [row for row in rows_of(catalog()["copd-follow-up"], None, named) if isinstance(row, Row)]
    labels = {part.name: row.label for row in rows for part in row.parts}
    assert labels["sbp_mmhg"] == labels["dbp_mmhg"] == "血压"


def test_items_of_a_scale_bear_the_numbers_of_the_form_and_no_two_numbers_run_together() -> None:
    rows = [row for row in rows_of(catalog()["tcm-constitution"], None, named) if isinstance(row, Row)]
    items = {part.name: row.item for row in rows for part in row.parts}
    assert [items[f"q{number}"] for number in range(1, 34)] == [str(number) for number in range(1, 34)]
    assert items["height_cm"] == items["guidance"] == "", "what an item rests on bears no number"
    words = [
        option.words
        for row in rows_of(catalog()["hospice-admission"], None, named) if isinstance(row, Row)
        for part in row.parts
        for option in part.options
    ]  # fmt: skip
    assert "1 · 3天以内" in words and "1 居家" in words
    assert (numbered("3", "3分"), numbered("1", "1级 一次咽下"), numbered("1", "13分")) == (
        "3分",
        "1级 一次咽下",
        "1 · 13分",
    )
