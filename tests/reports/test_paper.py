"""The A4 page: page x of y, what every loose sheet says, margins, the draft mark, the signatures' company."""

import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop.keys.durable import SHARED
from desktop.reports.blocks import Foot, FootBlock
from desktop.reports.grids import COUNT, Column, Grid, count, text
from desktop.reports.paper import SIDE, Edition, write_pages
from desktop.reports.ruled import ruled
from desktop.reports.share_sheet import ShareHolder, draw_shares
from tests.reports.reading import boxes, pages, said

EDITION = Edition(
    "社区卫生服务工作进展报告", "云泖镇社区卫生服务中心", "2025年", "310117001-2025-9f86d081",
    "9f86d081884c7d65" * 4, True, datetime(2025, 12, 31, 8),
)  # fmt: skip
FOOT = Foot("云泖镇社区卫生服务中心", in_charge="张𠮷")


def grid(rows: int, bands: tuple[tuple[int, str], ...] = ()) -> Grid:
    return Grid(
        "rows",
        "指标",
        (Column("指标名称", 100), Column("分子数", 70, COUNT)),
        tuple((text(f"第{row}项，中医阁建设完成率" * (1 + row % 3)), count(row * 1000)) for row in range(rows)),
        "没有指标。",
        bands=bands,
    )


def test_every_page_says_its_number_and_how_many_there_are(tmp_path: Path) -> None:
    found = pages(write_pages(tmp_path / "a.pdf", ruled(grid(120)), EDITION))
    assert len(found) > 3
    for number, page in enumerate(found, start=1):
        assert f"第{number}页共{len(found)}页" in page
        assert "310117001-2025-9f86d081" in page
        assert "9f86d081884c7d65" in page


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_papers_are_read_by_nobody_else_but_for_those_that_name_nobody(tmp_path: Path) -> None:
    written = [write_pages(tmp_path / "a.pdf", ruled(grid(1)), EDITION)]
    written.append(write_pages(tmp_path / "b.pdf", ruled(grid(1)), EDITION, mode=SHARED))
    assert [file.stat().st_mode & 0o777 for file in written] == [0o600, 0o644]


def test_a_draft_says_so_on_each_page_and_a_sealed_report_nowhere(tmp_path: Path) -> None:
    draft = pages(write_pages(tmp_path / "a.pdf", ruled(grid(80)), EDITION))
    sealed = pages(write_pages(tmp_path / "b.pdf", ruled(grid(80)), replace(EDITION, is_draft=False)))
    assert all("草稿·未封存" in page for page in draft)
    assert not any("草稿" in page for page in sealed)


def test_the_head_of_a_table_stands_on_each_of_its_pages(tmp_path: Path) -> None:
    found = pages(write_pages(tmp_path / "a.pdf", ruled(grid(120)), EDITION))
    assert all("指标名称分子数" in page for page in found)


def test_a_long_table_comes_in_chunks_and_loses_no_row(tmp_path: Path) -> None:
    whole = "".join(pages(write_pages(tmp_path / "a.pdf", ruled(grid(1203)), EDITION)))
    assert all(f"第{row}项" in whole for row in range(1203))


def test_nothing_stands_outside_the_paper_or_in_the_side_margins(tmp_path: Path) -> None:
    for wide, high, left, top, right, bottom in boxes(write_pages(tmp_path / "a.pdf", ruled(grid(60)), EDITION)):
        assert SIDE - 1 <= left < right <= wide - SIDE + 1
        assert 0 < top < bottom < high


@pytest.mark.parametrize("rows", range(2, 34))
def test_the_signatures_never_stand_alone(tmp_path: Path, rows: int) -> None:
    found = pages(write_pages(tmp_path / "a.pdf", ruled(grid(rows), ending=FootBlock(FOOT)), EDITION))
    (signed,) = [page for page in found if "统计负责人" in page]
    assert signed.count("完成率") >= min(rows, 3)
    assert "指标名称分子数" in signed


def test_without_the_rule_they_would(tmp_path: Path) -> None:
    alone = []
    for rows in range(2, 34):
        found = pages(write_pages(tmp_path / "a.pdf", [*ruled(grid(rows)), FootBlock(FOOT)], EDITION))
        alone += [page for page in found if "统计负责人" in page and "完成率" not in page]
    assert alone


def test_an_empty_table_says_so_and_still_carries_the_signatures(tmp_path: Path) -> None:
    (page,) = pages(write_pages(tmp_path / "a.pdf", ruled(grid(0), ending=FootBlock(FOOT)), EDITION))
    assert "没有指标。" in page
    assert "张𠮷" in page


@pytest.mark.parametrize("rows", range(30, 50))
def test_a_theme_is_never_named_at_the_end_of_a_page(tmp_path: Path, rows: int) -> None:
    found = pages(write_pages(tmp_path / "a.pdf", ruled(grid(rows, ((0, "甲类"), (rows - 2, "乙类")))), EDITION))
    (page,) = [page for page in found if "乙类" in page]
    assert page.index("乙类") < page.index(f"第{rows - 2}项")


def test_the_same_story_and_moment_give_the_same_bytes(tmp_path: Path) -> None:
    one = write_pages(tmp_path / "a.pdf", ruled(grid(30)), EDITION).read_bytes()
    two = write_pages(tmp_path / "b.pdf", ruled(grid(30)), EDITION).read_bytes()
    other = write_pages(tmp_path / "c.pdf", ruled(grid(30)), replace(EDITION, drawn_at=datetime(2026, 1, 1)))
    assert one == two
    assert one != other.read_bytes()
    assert b"D:20251231080000" in one


def test_a_long_name_of_a_site_stays_within_stamp_and_head(tmp_path: Path) -> None:
    name = "上海市松江区云泖镇社区卫生服务中心新浜分中心（镇村一体化管理）" * 2
    story = [*ruled(grid(60)), FootBlock(replace(FOOT, site=name, in_charge="阿卜杜热西提·麦麦提图尔荪·买买提明江"))]
    for wide, _, left, _, right, _ in boxes(write_pages(tmp_path / "a.pdf", story, replace(EDITION, site=name))):
        assert SIDE - 1 <= left < right <= wide - SIDE + 1


def test_the_file_is_sound_and_says_what_it_is(tmp_path: Path) -> None:
    file = write_pages(tmp_path / "a.pdf", ruled(grid(30)), EDITION)
    assert "No syntax or stream encoding errors" in said("qpdf", "--check", file)
    told = said("pdfinfo", file)
    assert "社区卫生服务工作进展报告" in told
    assert "A4" in told


def test_each_recovery_share_has_a_page_of_its_own_with_every_word_numbered(tmp_path: Path) -> None:
    shares = [" ".join(f"{word}{number}" for number in range(1, 34)) for word in ("alpha", "beta", "gamma")]
    holder = ShareHolder("310117-01", "云泖镇社区卫生服务中心（镇村一体化管理）", datetime(2026, 9, 5, 8))
    (tmp_path / "a.pdf").write_bytes(draw_shares(shares, holder))
    found = pages(tmp_path / "a.pdf")
    assert len(found) == 3
    for number, (page, word) in enumerate(zip(found, ("alpha", "beta", "gamma"), strict=True), 1):
        assert f"第{number}份，共3份" in page and "310117-01" in page and "任意两份" in page
        assert all(f"{place}{word}{place}" in page for place in range(1, 34))
        assert not any(other in page for other in {"alpha", "beta", "gamma"} - {word})
