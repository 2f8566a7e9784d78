"""What is painted says the same as the numbers behind it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.screens.bullet import Bullet
from desktop.screens.cards import NumberCard
from desktop.screens.empty import Empty
from desktop.screens.glucose_chart import Glucose, GlucoseChart
from desktop.screens.measure_chart import RIGHT, MeasureChart
from desktop.screens.pressure_chart import ControlLines, Pressure, PressureChart
from desktop.screens.theme import LIGHT


def painted(qtbot: QtBot, widget: QWidget, width: int, height: int) -> QImage:
    """Return the picture of *widget*."""
    qtbot.addWidget(widget)
    widget.setFixedSize(width, height)
    widget.show()
    return widget.grab().toImage()


def length_of(image: QImage, token: str, row: int) -> int:
    """Return how much of *row* has the colour of *token*, whatever the scale of the screen."""
    scale = image.devicePixelRatio()
    same = sum(image.pixelColor(x, int(row * scale)) == QColor(token) for x in range(image.width()))
    return round(same / scale)


@pytest.mark.parametrize(("value", "token"), [(Fraction(3, 4), LIGHT.edge), (Fraction(9, 10), LIGHT.pine)])
def test_a_bar_is_as_long_as_its_value_and_pine_when_the_goal_is_reached(
    qtbot: QtBot, value: Fraction, token: str
) -> None:
    image = painted(qtbot, Bullet(value, Fraction(4, 5)), 200, 20)
    other = LIGHT.pine if token == LIGHT.edge else LIGHT.edge
    assert length_of(image, token, 10) == pytest.approx(200 * value, abs=8)
    assert length_of(image, other, 10) == 0


def test_a_bar_without_a_value_is_empty_and_reads_a_dash(qtbot: QtBot) -> None:
    bar = Bullet(None, Fraction(1, 2))
    image = painted(qtbot, bar, 200, 20)
    assert length_of(image, LIGHT.pine, 10) == length_of(image, LIGHT.edge, 10) == 0
    assert bar.accessibleName() == "完成 —，目标 50.0 %"


def test_a_value_on_the_goal_has_reached_it(qtbot: QtBot) -> None:
    bar = Bullet(Fraction(1, 3), Fraction(1, 3))
    qtbot.addWidget(bar)
    assert bar.is_reached


def test_the_chart_shows_the_last_visits_in_order_and_knows_the_line_itself_is_not_controlled(qtbot: QtBot) -> None:
    visits = [Pressure(date(2025, month, 1), 130 + month, 80) for month in range(12, 0, -1)]
    chart = PressureChart(visits, ControlLines(140, 90))
    image = painted(qtbot, chart, 320, 150)
    assert [one.day.month for one in chart.measured] == list(range(5, 13))
    chart.show_pressures(
        [Pressure(date(2025, 1, 1), 140, 80), Pressure(date(2025, 2, 1), 139, 89)], ControlLines(140, 90)
    )
    assert [chart.is_below(one) for one in chart.measured] == [False, True]
    assert any(length_of(image, LIGHT.pine, row) for row in range(150)), "the last visit stands out"


def test_the_glucose_chart_has_its_own_line_and_reads_the_last_value(qtbot: QtBot) -> None:
    values = [Glucose(date(2025, month, 1), Decimal(value)) for month, value in ((3, "7.4"), (6, "7.0"), (9, "6.9"))]
    chart = GlucoseChart(values, Decimal("7.0"))
    image = painted(qtbot, chart, 320, 150)
    assert [chart.is_below(one) for one in chart.measured] == [False, False, True]
    assert "6.9" in chart.accessibleName()
    assert any(length_of(image, LIGHT.pine, row) for row in range(150)), "the last visit stands out"


def painted_rows(image: QImage) -> set[int]:
    """Return the rows in which something is painted, left of the numbers of the lines."""
    scale = image.devicePixelRatio()
    ground = image.pixelColor(0, 0)
    places = range(round((image.width() / scale - RIGHT) * scale))
    return {
        int(row / scale) for row in range(image.height()) if any(image.pixelColor(x, row) != ground for x in places)
    }


def pressures(*found: Pressure) -> MeasureChart:
    return PressureChart(found, ControlLines())


def glucoses(*found: Glucose) -> MeasureChart:
    return GlucoseChart(found, Decimal(7))


@pytest.mark.parametrize(
    ("chart_of", "one"),
    [(pressures, Pressure(date(2025, 1, 1), 150, 100)), (glucoses, Glucose(date(2025, 1, 1), Decimal(8)))],
)
def test_charts_without_values_show_their_lines_and_nothing_else(
    qtbot: QtBot, chart_of: Callable[..., MeasureChart], one: Pressure | Glucose
) -> None:
    def beside_the_lines(chart: MeasureChart) -> set[int]:
        rows = painted_rows(painted(qtbot, chart, 120, 120))
        lines = [round(chart._y(limit.value)) for limit in chart.limits]
        assert all(rows & {line - 1, line, line + 1} for line in lines)
        return {row for row in rows if all(abs(row - line) > 1 for line in lines)}

    empty = chart_of()
    assert beside_the_lines(empty) == set()
    assert empty.accessibleName().endswith("—")
    assert beside_the_lines(chart_of(one)), "the control: a value is seen"


def test_an_empty_page_says_its_whole_sentence_and_offers_one_thing(qtbot: QtBot) -> None:
    asked: list[str] = []
    empty = Empty("还没有收到任何文件。" * 6, "接收文件…", lambda: asked.append("receive"), "exchange")
    painted(qtbot, empty, 420, 400)
    assert empty.sentence.height() >= empty.sentence.heightForWidth(empty.sentence.width())
    empty.button.click()
    assert asked == ["receive"]


def test_a_card_says_one_big_number(qtbot: QtBot) -> None:
    card = NumberCard("逾期未访", "12", "人")
    painted(qtbot, card, 240, 120)
    assert card.number.font().pixelSize() == 28
