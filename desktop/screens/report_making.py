"""The card where a report is asked for: period, plan, folder."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.progress.working import Working
from desktop.records.periods import Span, read_period
from desktop.screens.cards import Card, said
from desktop.screens.choosing import FileChoosing
from desktop.screens.inputs.flow import Flow
from desktop.screens.inputs.line import Line
from desktop.screens.picker import Picker
from desktop.words import mark, tr

BAD_PERIOD = mark("报告期写成 2025、2025H1、2025Q4 或 2025-12。")
LIKE = mark("如 2025、2025Q4、2025-12")


class MakingCard(Card):
    """Period, plan and folder; *asked* when a report is to be made, *changed* when another one is chosen."""

    asked = Signal()
    changed = Signal()

    def __init__(self, desk: Any, plans: Mapping[str, Working], choosing: FileChoosing) -> None:
        super().__init__(tr("编制"))
        self._desk, self._plans, self._choosing = desk, plans, choosing
        self.folder: Path = desk.ledger.folder / "reports"
        self.period = Line()
        self.period.setPlaceholderText(tr(LIKE))
        self.period.setAccessibleName(tr("报告期"))
        self.period.went_on.connect(self.asked)
        self.problem = said("")
        self.problem.setProperty("state", "mend")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.plan = Picker(mark("方案"))
        for name, plan in plans.items():
            self.plan.addItem(plan.title, name)
        self.place = said("", "caption")
        self.place.setWordWrap(True)
        self.button = QPushButton(tr("编制"))
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.asked)
        choose = QPushButton(tr("更换文件夹…"))
        choose.setProperty("role", "quiet")
        choose.clicked.connect(self.choose_folder)
        self.body.addWidget(said(tr("报告期"), "caption"))
        self.body.addWidget(self.period)
        self.body.addWidget(self._proposals())
        self.body.addWidget(self.problem)
        self.body.addWidget(said(tr("方案"), "caption"))
        self.body.addWidget(self.plan)
        row = QHBoxLayout()
        row.addWidget(said(tr("存放到"), "caption"))
        row.addStretch(1)
        row.addWidget(choose)
        self.body.addLayout(row)
        self.body.addWidget(self.place)
        self.body.addWidget(self.button)
        self._show_place()
        self.period.setText(running_periods(desk.today())[0])
        self.period.textChanged.connect(self.changed)
        self.plan.currentIndexChanged.connect(self.changed)

    @property
    def working(self) -> Working:
        """Return the plan that is chosen."""
        return self._plans[self.plan.currentData()]

    @property
    def chosen(self) -> tuple[Span | None, str]:
        """Return which report is chosen: its period, None where none can be read, and the name of its plan."""
        return read_period(self.period.text()), str(self.plan.currentData())

    def span(self) -> Span | None:
        """Return the period, or None, and say how one is written."""
        found = read_period(self.period.text())
        self.problem.setText("" if found else tr(BAD_PERIOD))
        self.problem.setVisible(found is None)
        if found is None:
            self.period.setFocus()
        return found

    def choose_folder(self) -> None:
        """Let the user choose where reports go."""
        found = self._choosing.folder(self, tr("选择存放报表的文件夹"), self.folder)
        if found is not None:
            self.folder = found
            self._show_place()

    def _proposals(self) -> QWidget:
        chips = QWidget()
        flow = Flow(chips)
        flow.setContentsMargins(0, 0, 0, 0)
        for period in running_periods(self._desk.today()):
            chip = QPushButton(period)
            chip.setObjectName("choice")
            chip.clicked.connect(lambda _on=False, period=period: self._take(period))
            flow.addWidget(chip)
        return chips

    def _take(self, period: str) -> None:
        self.period.setText(period)
        self.span()

    def _show_place(self) -> None:
        self.place.setText(str(self.folder))


def running_periods(today: date) -> list[str]:
    """Return the year, quarter and month that run, each with the one before."""
    before = today.replace(day=1) - timedelta(1)
    quarter = (today.month - 1) // 3
    last = date(today.year, 3 * quarter + 1, 1) - timedelta(1)
    return [
        f"{today.year}",
        f"{today.year - 1}",
        f"{today.year}Q{quarter + 1}",
        f"{last.year}Q{(last.month - 1) // 3 + 1}",
        f"{today:%Y-%m}",
        f"{before:%Y-%m}",
    ]
