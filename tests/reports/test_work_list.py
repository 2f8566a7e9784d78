"""The printed 随访待办: people by village and doctor, the longest overdue on top, no name cut."""

from datetime import date, datetime, timedelta
from pathlib import Path

from desktop.reports.paper import SIDE, Edition
from desktop.reports.work_list import Due, draw_work_list
from tests.reports.reading import boxes, fonts, pages, raw_pages, said

ON = date(2025, 11, 14)
EDITION = Edition(
    "随访待办",
    "云泖镇社区卫生服务中心",
    "2025-11-10 至 2025-11-16",
    "310117001-W46",
    "",
    False,
    datetime(2025, 11, 14, 8),
)
NAMES = ("张桂英", "𠮷䶮", "阿卜杜热西提·麦麦提图尔荪·买买提明江", "李𬭸")


def due(number: int, village: str = "东泖村", doctor: str = "周敏", days: int = 0) -> Due:
    name = NAMES[number % len(NAMES)]
    return Due(
        f"{name}{number}", "女", 71, village, f"{number:04}", doctor, "高血压、2型糖尿病随访，两周内复访",
        ON - timedelta(days=days), days, "13800000000",
    )  # fmt: skip


def test_everybody_stands_on_the_list_once_and_whole(tmp_path: Path) -> None:
    rows = [
        due(number, village, doctor)
        for number, (village, doctor) in enumerate((("东泖村", "周敏"), ("西泖村", "李𠮷")) * 60)
    ]
    whole = "".join(raw_pages(draw_work_list(rows, tmp_path / "list.pdf", EDITION)))
    for row in rows:
        assert whole.count(f"{row.name}女") == 1


def test_groups_are_by_village_and_doctor_and_named_again_on_the_next_page(tmp_path: Path) -> None:
    rows = [due(number, "东泖村", "周敏") for number in range(40)] + [due(90, "西泖村", "陈芳", 5)]
    found = pages(draw_work_list(rows, tmp_path / "list.pdf", EDITION))
    assert "东泖村·责任医生周敏·40人次（逾期0）" in found[0]
    assert (
        pages(draw_work_list([*rows, due(91, "北汇村")], tmp_path / "more.pdf", EDITION))[0].count("北汇村·责任医生")
        == 1
    )
    assert all("（续）" in page for page in found[1:] if "周敏" in page)
    assert "西泖村·责任医生陈芳·1人次（逾期1）" in found[-1]


def test_the_longest_overdue_stand_on_top_of_their_group(tmp_path: Path) -> None:
    rows = [due(1, days=-3), due(2, days=0), due(3, days=40), due(4, days=7)]
    (page,) = pages(draw_work_list(rows, tmp_path / "list.pdf", EDITION))
    order = [page.index(said) for said in ("逾期40", "逾期7", "今天", "还有3")]
    assert order == sorted(order)


def test_the_head_of_the_table_and_the_page_number_stand_on_each_page(tmp_path: Path) -> None:
    found = pages(draw_work_list([due(number) for number in range(100)], tmp_path / "list.pdf", EDITION))
    assert len(found) > 5
    for number, page in enumerate(found, start=1):
        assert "结果（手填）" in page
        assert f"第{number}页共{len(found)}页" in page


def test_nothing_runs_over_the_edges_of_the_landscape_page(tmp_path: Path) -> None:
    file = draw_work_list([due(number) for number in range(60)], tmp_path / "list.pdf", EDITION)
    for wide, high, left, top, right, bottom in boxes(file):
        assert wide > high
        assert SIDE - 1 <= left < right <= wide - SIDE + 1
        assert 0 < top < bottom < high
    assert {(embedded, mapped) for _, embedded, mapped in fonts(file)} == {("yes", "yes")}


def test_an_empty_list_says_so(tmp_path: Path) -> None:
    (page,) = pages(draw_work_list([], tmp_path / "list.pdf", EDITION))
    assert "没有到期或逾期的待办。" in page


def test_no_name_stands_in_what_the_file_says_of_itself(tmp_path: Path) -> None:
    told = said("pdfinfo", draw_work_list([due(0)], tmp_path / "list.pdf", EDITION))
    assert not any(name in told for name in NAMES)


def test_a_long_list_loses_nobody(tmp_path: Path) -> None:
    rows = [due(number, f"第{number % 12}村", f"医生{number % 5}") for number in range(700)]
    found = pages(draw_work_list(rows, tmp_path / "list.pdf", EDITION))
    assert sum(page.count("13800000000") for page in found) == 700
