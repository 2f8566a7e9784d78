"""The row of views above the due list: how many are overdue, due, agreed, lost; one is shown at a time."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop.progress.duty_choice import VIEWS, WAITING
from desktop.screens.inputs.flow import Flow
from desktop.words import mark, tr

TIP = mark("在名单里按 ← → 换一类")


class DutyChips(QWidget):
    """One button a view, its number behind; *picked* names the view."""

    picked = Signal(str)

    def __init__(self, days: int) -> None:
        super().__init__()
        self.days = days
        self.view = WAITING
        self.buttons: dict[str, QPushButton] = {}
        self._together = QButtonGroup(self)
        row = Flow(self, gap=6)
        row.setContentsMargins(0, 0, 0, 0)
        for view in VIEWS:
            button = QPushButton()
            button.setObjectName("choice")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolTip(tr(TIP))
            button.clicked.connect(partial(self.pick, view))
            self._together.addButton(button)
            self.buttons[view] = button
            row.addWidget(button)
        self.buttons[WAITING].setChecked(True)
        self.count({})

    def count(self, counts: Mapping[str, int]) -> None:
        """Write the numbers."""
        for view, button in self.buttons.items():
            button.setText(f"{tr(VIEWS[view][0], days=self.days)} {counts.get(view, 0)}")

    def pick(self, view: str) -> None:
        """Show *view*."""
        self.view = view
        self.buttons[view].setChecked(True)
        self.picked.emit(view)

    def step(self, by: int) -> None:
        """Show the next view, or the one before."""
        views = list(VIEWS)
        self.pick(views[(views.index(self.view) + by) % len(views)])
