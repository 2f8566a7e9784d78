"""The report: every figure on paper as it was frozen, whatever the number of targets and the length of names."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from desktop.paths import resources
from desktop.progress.figures import Figures
from desktop.progress.snapshot import freeze
from desktop.records.periods import read_period
from desktop.reports import faces
from desktop.reports.blocks import Foot
from desktop.reports.forms import fill_form
from desktop.reports.report import Letterhead, draw_report, grids_of
from desktop.reports.target_tables import targets_grid
from tests.progress.small_ledger import CENTER, EAST, MEASURES, make_ledger
from tests.reports.reading import boxes, fonts, pages, raw_pages, said
from tests.reports.specimen import WORKING, figures, many, target_figure

FORMS = resources() / "forms"
AT = datetime(2025, 11, 14, 16, 50)


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def draw(tmp_path: Path, what: Figures, **more: object) -> Path:
    return draw_report(what, tmp_path / "report.pdf", **{"is_draft": False, "drawn_at": AT, **more})


def dense(text: str) -> str:
    return "".join(text.split())


def test_every_cell_of_every_table_stands_on_paper_whole(tmp_path: Path) -> None:
    what = figures()
    whole = "".join(raw_pages(draw(tmp_path, what)))
    for grid in grids_of(what)[:-1]:  # the last one explains the workbook
        for row in grid.rows:
            for place in grid.paper_places:
                assert dense(row[place].text) in whole, (grid.id, row[place].text)


def test_the_figures_of_a_ledger_are_drawn_as_they_were_frozen(tmp_path: Path) -> None:
    ledger = make_ledger(tmp_path)
    patient = ledger.patient("one", site=EAST, id_number="310199195001010021")
    ledger.seen(patient, "2025-02-01", "2025-05-20", review="reviewed", site=EAST)
    ledger.add("base-figure", name="resident-population", value=1000, counted_on="2025-01-01", source="派出所")
    ledger.add("declared-figure", name="walking-access", value=93.5, counted_on="2025-01-01", source="区级")
    span = read_period("2025")
    assert span
    what = freeze(ledger.shelf, WORKING, MEASURES, span, date(2025, 11, 14), CENTER)
    ledger.shelf.engine.dispose()
    found = pages(draw(tmp_path, what))
    assert "云泖镇社区卫生服务中心" in found[0]
    assert "93.50%" in "".join(found)
    assert "310199195001010021" not in "".join(found)
    filled = fill_form(
        FORMS / "capability-quarterly.xlsx", FORMS / "capability-quarterly.toml", what, tmp_path / "f.xlsx"
    )
    assert filled.file.exists()


def test_a_definition_longer_than_a_page_goes_on_overleaf(tmp_path: Path) -> None:
    long = [replace(one, definition="口径很长，" * 900) for one in figures().targets[:1]]
    assert "".join(raw_pages(draw(tmp_path, figures(long)))).count("口径很长，") == 900


def test_the_sections_stand_in_the_table_of_contents(tmp_path: Path) -> None:
    reader = PdfDocument(str(draw(tmp_path, many(9))))
    found = [entry.get_title() for entry in reader.get_toc()]
    reader.close()
    assert found[0] == "一、三大中心"
    assert found[-1] == "八、口径参数与签署"
    assert len(found) == 8


def test_a_rate_without_a_denominator_prints_a_dash_and_never_zero(tmp_path: Path) -> None:
    target = next(one for one in WORKING.indicators if one.target.goal.is_share and one.target.measure).target
    what = figures([target_figure(target, "songjiang-2023-2025", 12, 0)])
    (row,) = targets_grid(what).rows
    assert [row[4].text, row[4].number, row[8].text] == ["—", None, "缺数"]
    whole = "".join(pages(draw(tmp_path, what))).partition("四、各项服务")[0]
    assert "0.00%" not in whole
    assert "缺：常住人口（基数）" in whole


def test_a_denominator_shows_the_rate(tmp_path: Path) -> None:
    target = next(one for one in WORKING.indicators if one.target.goal.is_share and one.target.measure).target
    what = figures([target_figure(target, "songjiang-2023-2025", 0, 420)])
    assert "0.00%" in "".join(pages(draw(tmp_path, what))).partition("四、各项服务")[0]


def test_the_head_leaves_open_what_nobody_approved(tmp_path: Path) -> None:
    first = pages(draw(tmp_path, many(9)))[0]
    assert "表号：—" in first
    assert "批准文号：—" in first
    assert "统一社会信用代码：—" in first


def test_the_head_prints_what_a_district_fixed(tmp_path: Path) -> None:
    head = Letterhead(
        to="松江区卫生健康委员会", form_number="松卫基1表", approval="松卫〔2025〕1号", credit_code="123X"
    )
    first = pages(draw(tmp_path, many(9), letterhead=head))[0]
    for words in ("松江区卫生健康委员会：", "松卫基1表", "松卫〔2025〕1号", "123X"):
        assert words in first


def test_the_three_centers_come_first_and_the_themes_in_their_order(tmp_path: Path) -> None:
    whole = "".join(pages(draw(tmp_path, figures())))
    order = ["康复中心", "护理中心", "健康管理中心", "三、指标完成情况", "家庭病床", "安宁疗护", "四、各项服务记录数"]
    order += ["五、所用基数", "六、数据质量说明", "七、指标口径", "八、口径参数与签署", "待区级确认", "单位负责人"]
    places = []
    start = 0
    for words in order:
        start = whole.index(words, start)
        places.append(start)
    assert places == sorted(places)


def test_the_first_page_names_the_marks_of_the_plans_and_tells_of_each_center_by_its_own_targets(
    tmp_path: Path,
) -> None:
    first, second = pages(draw(tmp_path, figures()))[:2]
    assert "①《" in first and "②《" in first and "三(二)7SJ-10" in first
    order = ["一、三大中心", "康复中心", "SJ-40", "护理中心", "SJ-39", "健康管理中心", "SJ-03"]
    places = [first.index(words) for words in order]
    assert places == sorted(places)
    assert second.index("二、核心指标") < second.index("粗竖线为目标值") < second.index("社区健康管理中心覆盖率")


def test_a_draft_says_so_on_every_page(tmp_path: Path) -> None:
    assert all("草稿·未封存" in page for page in pages(draw(tmp_path, many(30), is_draft=True)))
    assert not any("草稿" in page.replace("草稿不计", "") for page in pages(draw(tmp_path, many(30))))


@pytest.mark.parametrize("name", ["𠮷", "䶮", "𬭸"])
def test_rare_names_of_site_and_signer_copy_as_themselves(tmp_path: Path, name: str) -> None:
    site = f"{name}镇社区卫生服务中心"
    file = draw(tmp_path, replace(many(30), site_name=site), foot=Foot(site, in_charge=f"张{name}"))
    found = pages(file)
    assert site in found[0]
    assert f"张{name}" in found[-1]
    assert all(site in page for page in found)
    assert {(embedded, mapped) for _, embedded, mapped in fonts(file)} == {("yes", "yes")}
    assert not any("Helvetica" in font for font, _, _ in fonts(file))


def test_a_name_that_no_face_has_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(faces.NoGlyph):
        draw(tmp_path, figures(), foot=Foot("云泖镇", in_charge="\U0001f600"))
    assert not (tmp_path / "report.pdf").exists()


@pytest.mark.parametrize("number", [0, 1, 2, 60, 110])
def test_any_number_of_targets_gives_a_whole_report(tmp_path: Path, number: int) -> None:
    what = many(number)
    found = pages(draw(tmp_path, what))
    assert all(f"第{place}页共{len(found)}页" in page for place, page in enumerate(found, start=1))
    whole = "".join(found)
    assert all(one.id in whole for one in what.targets)
    signed = [page for page in found if "统计负责人" in page]
    assert len(signed) == 1
    assert "依据状态" in signed[0]


def test_the_same_figures_and_moment_give_the_same_bytes(tmp_path: Path) -> None:
    one = draw(tmp_path, many(30)).read_bytes()
    assert draw(tmp_path, many(30)).read_bytes() == one
    assert draw(tmp_path, replace(many(30), on="2025-11-15")).read_bytes() != one


def test_nothing_runs_over_the_edge_with_long_words(tmp_path: Path) -> None:
    long = [replace(one, title=one.title * 4, unit="个半天/周末") for one in figures().targets[:40]]
    for wide, high, left, top, right, bottom in boxes(
        draw(tmp_path, figures(long, site_name="云泖镇社区卫生服务中心" * 4))
    ):
        assert 56 <= left < right <= wide - 56
        assert 20 < top < bottom < high - 20


def test_words_that_look_like_markup_stay_words(tmp_path: Path) -> None:
    trap = "<b>甲</b> <img src=/etc/passwd/> & 乙"
    what = figures([replace(figures().targets[0], title=trap)])
    assert dense(trap) in "".join(raw_pages(draw(tmp_path, what)))


def test_a_report_of_one_month_has_one_column_and_no_chart_of_months(tmp_path: Path) -> None:
    what = replace(many(9), period="2025-03", period_title="2025年3月", on="2025-03-31")
    whole = "".join(pages(draw(tmp_path, what)))
    assert "3月合计人数" in whole
    assert "行间不可比" not in whole


def test_a_service_without_records_is_named_and_fills_no_row(tmp_path: Path) -> None:
    what = many(9)
    none = replace(what.services[3], records=0, people=0, incomplete=0, reviewable=0, reviewed=0, months=())
    what = replace(what, services=(*what.services[:3], none, *what.services[4:]))
    assert len(grids_of(what)[2].rows) == len(what.services) - 1
    assert "本期没有记录的服务：安宁疗护评估。" in "".join(pages(draw(tmp_path, what)))
    empty = "".join(pages(draw(tmp_path, replace(what, services=()))))
    assert "本期没有服务记录（零报告）。" in empty


def test_the_file_is_sound(tmp_path: Path) -> None:
    assert "No syntax or stream encoding errors" in said("qpdf", "--check", draw(tmp_path, many(30)))
