"""The line above the board: which plan, which day, which site, and which rows to show."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.progress.relations import Asking
from desktop.progress.wording import ended_text
from desktop.progress.working import Working
from desktop.records.questions import Question
from desktop.screens.cards import said
from desktop.screens.inputs.dates import DateInput
from desktop.screens.inputs.flow import flowing
from desktop.screens.picker import Picker
from desktop.screens.progress_words import REACHED, SHORT, TREND, WAITING
from desktop.words import mark, tr

FILTERS = (
    ("", mark("全部")),
    (SHORT, mark("未达标")),
    (REACHED, mark("达标")),
    (TREND, mark("看趋势")),
    (WAITING, mark("缺数据")),
)


class AskingLine(QWidget):
    """Every choice asks anew by itself."""

    changed = Signal()
    filtered = Signal(str)

    def __init__(self, desk: Any, plans: Mapping[str, Working]) -> None:
        super().__init__()
        self._desk, self._plans = desk, plans
        self.plan, self.site = Picker(mark("方案")), Picker(mark("机构"))
        for name, plan in plans.items():
            self.plan.addItem(plan.title, name)
        self.on = DateInput(Question(mark("截至"), "date", name="on"), desk.today)
        self.on.set_value(desk.today())
        self.filters = QButtonGroup(self)
        self.ended = said("", "caption")
        self.ended.setWordWrap(True)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.ended)
        row.setSpacing(8)
        row.addWidget(self.plan, 3)
        row.addWidget(self.site, 2)
        row.addWidget(said(tr("截至"), "soft"))
        row.addWidget(self.on)
        row.addStretch(1)
        for place, (state, words) in enumerate(FILTERS):
            button = QPushButton(tr(words))
            button.setObjectName("choice")
            button.setCheckable(True)
            button.setChecked(not state)
            self.filters.addButton(button, place)
        row.addWidget(flowing(self.filters.buttons(), gap=6))
        self.fill_sites()
        self.plan.activated.connect(self.changed)
        self.site.activated.connect(self.changed)
        self.on.changed.connect(self._day_changed)
        self.filters.idClicked.connect(lambda place: self.filtered.emit(FILTERS[place][0]))
        self.changed.connect(self._show_ended)
        self._show_ended()

    @property
    def working(self) -> Working:
        """Return the plan that is chosen."""
        return self._plans[self.plan.currentData()]

    def asking(self) -> Asking:
        """Return what is asked: the day, else today; the site with all below it."""
        on = self.on.value()
        return Asking(on if isinstance(on, date) else self._desk.today(), self.site.currentData() or "")

    def fill_sites(self) -> None:
        """Offer the own site and every other that the ledger knows."""
        chosen = self.site.currentData() or self._desk.ledger.site.code
        self.site.clear()
        known = sorted(
            self._desk.ledger.shelf.all("site"), key=lambda one: (one.code != self._desk.ledger.site.code, one.code)
        )
        for one in known:
            self.site.addItem(one.name, one.code)
        self.site.pick(chosen)

    def show_tally(self, counted: Mapping[str, int]) -> None:
        """Show how many rows each filter has."""
        for button, (state, words) in zip(self.filters.buttons(), FILTERS, strict=True):
            number = counted.get(state, 0) if state else sum(counted.values())
            button.setText(f"{tr(words)} {number}")

    def show_all(self) -> None:
        """Let every row through."""
        self.filters.button(0).setChecked(True)

    def _show_ended(self) -> None:
        on = self.asking().on
        self.ended.setText(ended_text(self.working.ended_before(on), on))
        self.ended.setVisible(bool(self.ended.text()))

    def _day_changed(self) -> None:
        if isinstance(self.on.value(), date):
            self.changed.emit()
