"""The page 审核: what waits, what was sent back, and the closing of periods with what was amended since."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from desktop.screens.closing_view import ClosingView
from desktop.screens.pages import PageView
from desktop.screens.returned_list import ReturnedList
from desktop.screens.review_list import ReviewList
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

WAITING, RETURNED, CLOSING = "waiting", "returned", "closing"
TABS = ((WAITING, mark("待审核")), (RETURNED, mark("已退回")), (CLOSING, mark("结账与更正")))


class ReviewPage(PageView):
    """Three tabs, each made at its first visit; every key goes to the one that is shown."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self._makers: dict[str, Callable[[], PageView]] = {
            WAITING: lambda: ReviewList(desk),
            RETURNED: lambda: ReturnedList(desk, to_all=True),
            CLOSING: lambda: ClosingView(desk),
        }
        self.views: dict[str, PageView] = {}
        self.at = WAITING
        self.stack = QStackedWidget()
        self.buttons = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(4)
        for place, (name, title) in enumerate(TABS):
            button = QPushButton(tr(title))
            button.setObjectName("section")
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, name=name: self.visit(name))
            self.buttons.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.stack, 1)

    @property
    def view(self) -> PageView:
        """Return the tab that is shown."""
        return self.views[self.at]

    def visit(self, name: str) -> PageView:
        """Show one tab."""
        if name not in self.views:
            self.views[name] = self._makers[name]()
            self.stack.addWidget(self.views[name])
        self.at = name
        self.stack.setCurrentWidget(self.view)
        self.buttons.button([one for one, _ in TABS].index(name)).setChecked(True)
        self.view.entered()
        return self.view

    def entered(self) -> None:
        """Show the tab that was shown last."""
        self.visit(self.at)

    def turn_to(self, subject: object) -> None:
        """Show a tab by its name."""
        if subject in self._makers:
            self.visit(str(subject))

    def print_out(self) -> None:
        """Hand on."""
        self.view.print_out()

    def undo(self) -> None:
        """Hand on."""
        self.view.undo()

    def edit(self) -> None:
        """Hand on."""
        self.view.edit()

    def refresh(self) -> None:
        """Hand on."""
        self.view.refresh()

    def back(self) -> bool:
        """Hand on."""
        return self.view.back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the tabs with Ctrl+PgUp and Ctrl+PgDn."""
        by = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            names = [name for name, _ in TABS]
            self.visit(names[(names.index(self.at) + by) % len(names)])
        else:
            super().keyPressEvent(event)


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return ReviewPage(desk)
