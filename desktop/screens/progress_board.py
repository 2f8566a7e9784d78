"""The board of all targets: the three centers side by side, then theme by theme, what is only shown at the end."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.progress.centers import BUILT, CENTERS, center_of
from desktop.progress.standing import Standing
from desktop.progress.targets import THEMES
from desktop.screens.cards import Card, said
from desktop.screens.progress_centers import Served, built_text
from desktop.screens.progress_row import TargetRow
from desktop.screens.progress_words import WAITING, state_of
from desktop.words import mark, tr

BESIDE, SHOWN = "beside", "shown"
TITLES = {
    **THEMES,
    BESIDE: mark("日常监测（方案之外）"),
    SHOWN: mark("区级、市级指标（仅展示，不由本机构完成）"),
}
NO_SERVICES = mark("本年还没有服务记录。")
NO_TARGETS = mark("所选方案没有单独要求这个中心的指标，相关服务见下方各主题。")


class CenterCard(Card):
    """One of the three centers: whether it is in place, what it did this year, its own targets."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.built = said("", "soft")
        self.head.addWidget(self.built)
        self.served = said("", "caption")
        self.served.setWordWrap(True)
        self.body.addWidget(self.served)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(2)
        self.body.addLayout(self.rows)
        self.none = said("", "caption")
        self.none.setWordWrap(True)
        self.body.addWidget(self.none)
        self.body.addStretch(1)

    def show_served(self, served: Sequence[Served]) -> None:
        """Show how many services of each kind the year has."""
        told = "　".join(f"{one.title} {one.records}" for one in served)
        self.served.setText(told or tr(NO_SERVICES))


class Board(QScrollArea):
    """Rows appear as they come; a row that comes again is shown in its place."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows: dict[str, TargetRow] = {}
        self.centers: dict[str, CenterCard] = {}
        self._themes: dict[str, Card] = {}
        self._wanted = ""
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        three = QHBoxLayout()
        three.setSpacing(12)
        for one in CENTERS:
            self.centers[one.part] = CenterCard(tr(one.title))
            three.addWidget(self.centers[one.part], 1)
        column.addLayout(three)
        for theme, title in TITLES.items():
            self._themes[theme] = card = Card(tr(title))
            card.body.setSpacing(2)
            card.hide()
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(page)

    def clear(self) -> None:
        """Take every row away."""
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows.clear()
        for card in self._themes.values():
            card.hide()
        for center in self.centers.values():
            center.built.setText("")

    def show_standing(self, standing: Standing) -> None:
        """Show one standing, in its place or as a new row."""
        if standing.measure is not None and standing.measure.name == BUILT:
            for part, center in self.centers.items():
                center.built.setText(built_text(standing, part))
        row = self.rows.get(standing.id)
        if row is None:
            row = self._add(standing)
        else:
            row.show_standing(standing)
        row.setVisible(self._is_wanted(standing))
        self._show_cards()

    def show_served(self, served: Mapping[str, Sequence[Served]]) -> None:
        """Show what the three centers did."""
        own = {_center(row.standing) for row in self.rows.values()}
        for part, center in self.centers.items():
            center.show_served(served.get(part, ()))
            center.none.setText("" if part in own else tr(NO_TARGETS))

    def only(self, state: str) -> None:
        """Show the rows of one state, or all for ""."""
        self._wanted = state
        for row in self.rows.values():
            row.setVisible(self._is_wanted(row.standing))
        self._show_cards()

    def tally(self) -> dict[str, int]:
        """Return how many rows are in each state, what is only shown left out."""
        counted: dict[str, int] = {}
        for row in self.rows.values():
            if _section(row.standing) != SHOWN:
                state = state_of(row.standing)
                counted[state] = counted.get(state, 0) + 1
        return counted

    @property
    def only_shown(self) -> int:
        """Return how many rows are only shown: the report prints them with the rest."""
        return sum(_section(row.standing) == SHOWN for row in self.rows.values())

    def show_only_shown(self) -> None:
        """Go to the rows that are only shown."""
        self.only("")
        first = next((row for row in self._in_order() if _section(row.standing) == SHOWN), None)
        if first is not None:
            self.focus(first.standing.id)

    def focus(self, target: str = "") -> None:
        """Put the cursor on a row: the one named, else the first."""
        row = self.rows.get(target) or next((one for one in self._in_order() if not one.isHidden()), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(row, 0, 48)

    def _add(self, standing: Standing) -> TargetRow:
        center = _center(standing)
        row = TargetRow(standing, is_narrow=bool(center))
        row.opened.connect(self.opened)
        row.stepped.connect(self._step)
        layout = self._layout_of(standing)
        place = layout.count()
        if state_of(standing) != WAITING:  # what has a number stands above what waits for data
            others = (one for one in self.rows.values() if self._layout_of(one.standing) is layout)
            place = sum(state_of(one.standing) != WAITING for one in others)
        self.rows[standing.id] = row
        layout.insertWidget(place, row)
        return row

    def _is_wanted(self, standing: Standing) -> bool:
        return self._wanted in ("", state_of(standing))

    def _show_cards(self) -> None:
        shown = {
            _section(row.standing) for row in self.rows.values() if not row.isHidden() and not _center(row.standing)
        }
        for theme, card in self._themes.items():
            card.setVisible(theme in shown)

    def _in_order(self) -> list[TargetRow]:
        """Return the rows as the eye meets them."""
        places = [*(one.part for one in CENTERS), *TITLES]
        return sorted(
            self.rows.values(),
            key=lambda row: (
                places.index(_center(row.standing) or _section(row.standing)),
                self._layout_of(row.standing).indexOf(row),
            ),
        )

    def _layout_of(self, standing: Standing) -> QVBoxLayout:
        center = _center(standing)
        return self.centers[center].rows if center else self._themes[_section(standing)].body

    def _step(self, target: str, by: int) -> None:
        seen = [row for row in self._in_order() if not row.isHidden()]
        place = seen.index(self.rows[target]) + by
        if 0 <= place < len(seen):
            seen[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(seen[place], 0, 48)


def _center(standing: Standing) -> str:
    return center_of(standing.target) if standing.target else ""


def _section(standing: Standing) -> str:
    if standing.target is None:
        return BESIDE
    return SHOWN if standing.target.scope == "context" else standing.target.theme
