"""Charts: vector, in the faces of the page, readable without colour, and without a search of the PC's fonts."""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from desktop.paths import resources
from desktop.reports.chart_fonts import ship_font_list
from desktop.reports.paper import BODY_WIDTH, Edition, write_pages
from tests.reports.reading import fonts, pages, said
from tests.reports.specimen import figures

EDITION = Edition("图", "云泖镇", "2025年", "310117001-2025", "9f" * 32, False, datetime(2025, 12, 31, 8))
START = """
import json, sys
from pathlib import Path
from desktop.reports.chart_fonts import ship_font_list
ship_font_list(Path(sys.argv[1]))
import desktop.reports.charts
from matplotlib import font_manager
names = [font.name for font in font_manager.fontManager.ttflist]
print(json.dumps({"fonts": names, "pyplot": "matplotlib.pyplot" in sys.modules, "version": font_manager.FontManager.__version__}))
"""


@pytest.fixture(autouse=True)
def shipped(tmp_path: Path) -> None:
    ship_font_list(tmp_path / "list")


def started(folder: Path, code: str = START) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], check=True, capture_output=True, text=True, timeout=120
    )
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_matplotlib_takes_the_shipped_list_and_searches_no_fonts(tmp_path: Path) -> None:
    told = started(tmp_path / "fresh")
    assert told["fonts"] == ["DejaVu Sans"]
    assert told["pyplot"] is False
    assert [file.name for file in (resources() / "charts").iterdir()] == [f"fontlist-v{told['version']}.json"]


def test_without_the_list_it_would_search(tmp_path: Path) -> None:
    import_only = START.replace(
        "ship_font_list(Path(sys.argv[1]))", "import os; os.environ['MPLCONFIGDIR'] = sys.argv[1]"
    )
    assert len(started(tmp_path / "fresh", import_only)["fonts"]) > 1


def test_a_folder_that_cannot_be_written_does_not_stop_a_chart(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert len(started(tmp_path / "file" / "below")["fonts"]) >= 1


def test_a_chart_is_lines_and_words_and_no_picture(tmp_path: Path) -> None:
    from desktop.reports.figure_charts import goals_charts, months_charts

    what = figures()
    charts, _ = goals_charts(what)
    more, _ = months_charts(what)
    file = write_pages(tmp_path / "chart.pdf", [*charts, *more], EDITION)
    whole = "".join(pages(file))
    assert len(said("pdfimages", "-list", file).splitlines()) == 2
    assert {embedded for _, embedded, _ in fonts(file)} == {"yes"}
    for one in what.targets:
        if one.scope == "core" and one.value_text.endswith("%"):
            assert "".join(one.value_text.split()) in whole
    assert "≥45%" in whole
    assert "12月" in whole


def test_what_is_reached_is_told_by_a_mark_and_not_by_colour_alone(tmp_path: Path) -> None:
    from desktop.reports.figure_charts import goals_charts

    what = figures()
    charts, _ = goals_charts(what)
    whole = "".join(pages(write_pages(tmp_path / "chart.pdf", charts, EDITION)))
    shown = [one for one in what.targets if one.scope == "core" and one.value_text.endswith("%")]
    assert whole.count("✓") == sum(one.reached is True for one in shown) > 0
    assert whole.count("×") == sum(one.reached is False for one in shown) > 0


def test_the_parts_of_a_long_chart_share_one_scale() -> None:
    from desktop.reports.charts import Bar, goals_chart, longest

    bars = [Bar("甲", value, "", 0.5, "≥ 50 %", "", True) for value in (0.4, 1.2)]
    lengths = []
    for bar in bars:
        figure = goals_chart([bar], BODY_WIDTH, longest(bars), is_last=False)
        lengths.append(figure.axes[0].patches[1].get_width())
    assert lengths[1] == pytest.approx(lengths[0] * 3)


def test_without_data_there_is_a_sentence_and_no_chart() -> None:
    from desktop.reports.figure_charts import goals_charts

    charts, words = goals_charts(figures([]))
    assert charts == []
    assert words.endswith("图从略。")
