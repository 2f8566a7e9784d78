"""A page of tabs: each is a page of its own, made at its first visit."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from desktop.screens.pages import PageView
from desktop.words import tr


class TabbedPage(PageView):
    """The *tabs* (name, title) in their order; every key goes to the one that is shown."""

    def __init__(self, tabs: Sequence[tuple[str, str]], makers: Mapping[str, Callable[[], PageView]]) -> None:
        super().__init__()
        self._makers, self._names = makers, [name for name, _ in tabs]
        self.views: dict[str, PageView] = {}
        self.at = tabs[0][0]
        self.stack = QStackedWidget()
        self.buttons = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(4)
        for place, (name, title) in enumerate(tabs):
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
        self.buttons.button(self._names.index(name)).setChecked(True)
        self.view.entered()
        return self.view

    def entered(self) -> None:
        """Show the tab that was shown last."""
        self.visit(self.at)

    def turn_to(self, subject: object) -> None:
        """Show a tab by its name."""
        if subject in self._makers:
            self.visit(str(subject))

    def may_leave(self) -> bool:
        """Ask the tab."""
        return self.at not in self.views or self.view.may_leave()

    def new(self) -> None:
        """Hand on."""
        self.view.new()

    def save(self) -> None:
        """Hand on."""
        self.view.save()

    def search(self) -> None:
        """Hand on."""
        self.view.search()

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
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            place = self._names.index(self.at) + steps[Qt.Key(event.key())]
            self.visit(self._names[place % len(self._names)])
        else:
            super().keyPressEvent(event)
