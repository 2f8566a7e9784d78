"""Visits side by side, a whole episode bound, the register of a period, the roster of what stands open."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.reports.bound_book import draw_book, draw_year
from desktop.reports.paper import SIDE, Edition, write_pages
from desktop.reports.registers import Entry, draw_register, register_columns
from desktop.reports.sheet_head import PersonFacts
from desktop.reports.sheet_rows import asked_on_paper, value_of
from desktop.reports.sheet_source import NoSuchPaper, SheetSource
from desktop.reports.visit_sheet import visits_story
from desktop.services.catalog import catalog
from tests.answers import fill
from tests.fakes import TODAY, KnownInMemory
from tests.reports.reading import boxes, fonts, pages, raw_pages

KINDS = catalog()
FOLLOW_UPS = [kind for kind in KINDS.values() if kind.episode.startswith("disease-registration")]
BY_HAND = [kind for kind in KINDS.values() if kind.by_hand]
PERSON = PersonFacts("李𬭸𠮷䶮", "女", date(1950, 1, 2), "31019900112300045")
EDITION = Edition("册", "云泖镇社区卫生服务中心", "2025年", "B-1", "", False, datetime(2025, 12, 31, 8))


def named(question: Any, record: str) -> str:
    return "周敏"


def draw_visits(kind: Any, records: list[Any], out: Path) -> Path:
    return write_pages(out, visits_story(kind, records, PERSON, EDITION.site, named), EDITION)


def inside(file: Path) -> bool:
    return all(
        SIDE - 1 <= left <= right <= wide - SIDE + 1 and 0 < top <= bottom < high
        for wide, high, left, top, right, bottom in boxes(file)
    )


@pytest.fixture(scope="module")
def many() -> KnownInMemory:
    known = KnownInMemory()
    fill(known, 31, 3, TODAY)
    return known


@pytest.fixture
def one() -> KnownInMemory:
    """A resident with a year of follow-ups and a home bed that was closed, and another bed that stands."""
    known = KnownInMemory()
    for person, name in (("r", "李𬭸𠮷"), ("s", "张桂英")):
        known.keep("resident", person, name=name, sex="2", born_on="1950-01-02", village="东泖村")
    for number, day in enumerate(("2025-02-01", "2025-04-30", "2025-07-30", "2025-10-28", "2025-12-20")):
        answers = {"resident": "r", "given_on": day, "way": "1", "sbp_mmhg": 130 + number, "dbp_mmhg": 80 + number}
        known.keep("hypertension-follow-up", f"v{number}", **answers, symptoms="1", tests=f"第{number}次检查")
    known.keep("home-bed-application", "a", resident="r", applied_on="2025-03-01", diagnosis="脑梗死后遗症")
    known.keep("home-bed", "b", resident="r", application="a", opened_on="2025-03-05", bed_type="1", number="C-1")
    known.keep("home-bed", "c", resident="s", opened_on="2025-06-01", bed_type="2", number="C-2")
    visit = {"resident": "r", "home_bed": "b", "visitor": "1"}
    known.keep("home-bed-visit", "w", **visit, given_on="2025-03-12", treatment="继续目前治疗")
    known.keep(
        "home-bed-closing", "x", resident="r", home_bed="b", opened_on="2025-03-05", closed_on="2025-05-01", outcome="1"
    )
    return known


@pytest.mark.parametrize("kind", FOLLOW_UPS, ids=lambda kind: kind.name)
def test_visits_stand_side_by_side_with_every_answer(kind: Any, many: KnownInMemory, tmp_path: Path) -> None:
    records = [many.get(kind.name, f"{kind.name}-{number}") for number in range(3)]
    file = draw_visits(kind, records, tmp_path / "visits.pdf")
    whole = "".join(raw_pages(file))
    for record in records:
        told = [value_of(q, getattr(record, q.name), named) for q in asked_on_paper(kind)]
        assert [v for v in told if v and not all(w in whole for w in "".join(v.split()).split("、"))] == []
    assert inside(file)
    assert {(embedded, mapped) for _, embedded, mapped in fonts(file)} == {("yes", "yes")}


def test_the_fifth_visit_begins_a_new_table(one: KnownInMemory, tmp_path: Path) -> None:
    kind = KINDS["hypertension-follow-up"]
    found = pages(draw_visits(kind, one.having(kind.name), tmp_path / "v.pdf"))
    assert "130/80mmHg" in found[0] and "133/83mmHg" in found[0] and "134/84mmHg" not in found[0]
    assert "134/84mmHg" in "".join(found[1:])


def test_a_home_bed_is_bound_with_all_its_papers_in_the_order_of_days(one: KnownInMemory, tmp_path: Path) -> None:
    source = SheetSource(one, KINDS)
    sheets = source.book(KINDS["home-bed"], "b")
    names = [sheet.kind.name for sheet in sheets]
    assert names == ["home-bed-application", "home-bed", "home-bed-visit", "home-bed-closing"]
    found = pages(draw_book(sheets, PERSON, tmp_path / "book.pdf", EDITION, source.naming))
    assert "目录" in found[0] and "家床查床1份" in found[0]
    assert len(found) == 5
    assert [name.kind.name for name in source.book(KINDS["home-bed"], "c")] == ["home-bed"]  # control: not another's


def test_two_short_papers_of_a_kind_share_a_page_and_a_long_one_does_not(one: KnownInMemory, tmp_path: Path) -> None:
    visit = {"resident": "r", "home_bed": "b", "visitor": "1"}
    for number, chief in enumerate(("平稳", "平稳", "病情平稳，无特殊不适，" * 40)):
        one.keep("home-bed-visit", f"w{number}", **visit, given_on=f"2025-03-2{number}", complaint=chief)
    source = SheetSource(one, KINDS)
    file = draw_book(source.book(KINDS["home-bed"], "b"), PERSON, tmp_path / "book.pdf", EDITION, source.naming)
    assert [page.count("家庭病床查床记录") for page in pages(file)] == [0, 0, 0, 2, 1, 1, 0]
    assert inside(file)


def test_a_year_of_a_long_form_stands_on_one_page_without_its_headings(one: KnownInMemory, tmp_path: Path) -> None:
    records = [
        one.keep("copd-follow-up", f"c{number}", resident="r", given_on=f"2025-0{number}-01", way="1", symptoms="1")
        for number in (2, 5, 8)
    ]
    (page,) = pages(draw_visits(KINDS["copd-follow-up"], records, tmp_path / "v.pdf"))
    assert "下次随访日期" in page and "肺功能与评估" not in page


def test_a_bed_opened_again_on_the_same_application_is_another_book(one: KnownInMemory) -> None:
    known = {"resident": "r", "application": "a", "opened_on": "2025-08-01", "bed_type": "1"}
    one.keep("home-bed", "d", **known)
    source = SheetSource(one, KINDS)
    first = [sheet.record.id for sheet in source.book(KINDS["home-bed"], "b")]
    again = [sheet.record.id for sheet in source.book(KINDS["home-bed"], "d")]
    assert (first, again) == (["a", "b", "w", "x"], ["a", "d"])


def test_a_year_of_follow_ups_is_bound_in_columns(one: KnownInMemory, tmp_path: Path) -> None:
    source = SheetSource(one, KINDS)
    visits = source.year("r", 2025)
    assert {name: len(records) for name, records in visits.items()} == {"hypertension-follow-up": 5}
    whole = "".join(raw_pages(draw_year(visits, KINDS, PERSON, tmp_path / "year.pdf", EDITION, named)))
    assert all(f"第{number}次检查" in whole for number in range(5))
    assert source.year("r", 2024) == {}


@pytest.mark.parametrize("kind", BY_HAND, ids=lambda kind: kind.name)
def test_every_kind_has_a_register_that_keeps_to_the_page(kind: Any, many: KnownInMemory, tmp_path: Path) -> None:
    source = SheetSource(many, KINDS)
    entries = source.entries(kind, date(2000, 1, 1), date(2030, 1, 1))
    assert register_columns(kind)
    file = draw_register(kind, entries, tmp_path / "register.pdf", EDITION, source.naming, TODAY)
    assert f"共{len(entries)}条" in pages(file)[0]
    assert inside(file)


def test_a_register_holds_its_period_and_the_roster_what_stands_open(one: KnownInMemory, tmp_path: Path) -> None:
    source = SheetSource(one, KINDS)
    bed = KINDS["home-bed"]
    assert [entry.record.id for entry in source.entries(bed, date(2025, 3, 1), date(2025, 3, 31))] == ["b"]
    assert [entry.record.id for entry in source.open_on(bed, date(2025, 4, 30))] == ["b"]
    assert [entry.record.id for entry in source.open_on(bed, date(2025, 12, 31))] == ["c"]
    file = draw_register(bed, source.open_on(bed, date(2025, 12, 31)), tmp_path / "r.pdf", EDITION, named, TODAY)
    whole = "".join(pages(file))
    assert "张桂英" in whole and "李𬭸𠮷" not in whole and "C-2" in whole


def test_the_register_of_residents_keeps_numbers_whole_and_says_that_it_names_people(tmp_path: Path) -> None:
    known = KnownInMemory()
    told = {"sex": "1", "born_on": "1950-01-01", "id_type": "01", "id_number": "31019919500101001X"}
    known.keep("resident", "r", name="张三", **told, phone="13173141148")
    source = SheetSource(known, KINDS)
    entries = [Entry(known.get("resident", "r"))]
    draw_register(KINDS["resident"], entries, tmp_path / "r.pdf", EDITION, source.naming, date(2025, 12, 31))
    (page,) = pages(tmp_path / "r.pdf")
    assert "31019919500101001X" in page and "13173141148" in page and "本表含个人信息" in page


def test_a_record_that_is_not_there_is_named(one: KnownInMemory) -> None:
    with pytest.raises(NoSuchPaper):
        SheetSource(one, KINDS).sheet(KINDS["home-bed"], "nowhere")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("hypertension-follow-up", {"sbp_mmhg", "dbp_mmhg", "category", "next_on", "staff"}),
        ("diabetes-follow-up", {"fasting_glucose_mmol", "category", "next_on", "staff"}),
        ("home-bed", {"number", "bed_type", "diagnosis", "staff"}),
        ("referral", {"direction", "institution", "reason", "diagnosis", "closure", "staff"}),
        ("tele-consultation", {"hospital", "question", "outcome", "staff"}),
        ("family-meeting", {"relatives", "agreement", "staff"}),
        ("advance-wishes", {"resuscitation", "intubation", "transfer", "signed", "staff"}),
        ("training", {"topic", "attendees"}),
        ("tcm-visit", {"tcm_diagnosis", "syndrome", "technique", "herbal_doses", "staff"}),
        ("rehabilitation-session", {"category", "item", "minutes", "place", "staff"}),
    ],
)
def test_a_line_has_room_for_what_a_register_is_read_for(name: str, wanted: set[str]) -> None:
    """Not for texts that only some answers ask for, such as the reason of a referral that most visits have not."""
    found = {question.name for question in register_columns(KINDS[name])}
    assert wanted <= found
    assert not {"reaction_text", "referral_reason"} & found


def test_what_a_kind_wants_told_first_is_a_question_of_its_own_and_finds_room() -> None:
    for kind in KINDS.values():
        assert set(kind.model.told_first) <= {question.name for question in register_columns(kind)}, kind.name
