"""设置: accounts, sites, parameters, backups, recovery, trust, imports, language, about."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.screens.cards import said, scrolled
from desktop.screens.choosing import FileChoosing
from desktop.screens.import_page import ImportPage
from desktop.screens.pages import PageView
from desktop.screens.settings_about import AboutView
from desktop.screens.settings_accounts import AccountsView
from desktop.screens.settings_backup import BackupView
from desktop.screens.settings_language import LanguageView
from desktop.screens.settings_parameters import ParametersView
from desktop.screens.settings_recovery import RecoveryView
from desktop.screens.settings_sections import IMPORT, RECOVERY, sections_for
from desktop.screens.settings_sites import SitesView
from desktop.screens.settings_trust import TrustView
from desktop.words import tr


def make(desk: Any) -> PageView:
    """Return the page."""
    return SettingsPage(desk)


class SettingsPage(PageView):
    """Sections at the left; each is made at its first visit."""

    def __init__(self, desk: Any, choosing: FileChoosing | None = None) -> None:
        super().__init__()
        choosing = choosing or FileChoosing()
        self._makers: dict[str, Callable[[], QWidget]] = {
            "accounts": lambda: AccountsView(desk),
            "sites": lambda: SitesView(desk),
            "parameters": lambda: ParametersView(desk),
            "backup": lambda: BackupView(desk, choosing),
            RECOVERY: lambda: RecoveryView(desk),
            "trust": lambda: TrustView(desk, choosing),
            IMPORT: lambda: ImportPage(desk, choosing),
            "language": lambda: LanguageView(desk.ledger.machine),
            "about": lambda: AboutView(desk),
        }
        self.sections = sections_for(desk.session.role)
        self.views: dict[str, Any] = {}
        self._rooms: dict[str, QWidget] = {}  # each section scrolls by itself
        self.at = ""
        self.stack = QStackedWidget()
        self.buttons = QButtonGroup(self)
        sections = QFrame()
        sections.setObjectName("sections")
        sections.setMinimumWidth(132)
        names = QVBoxLayout(sections)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(4)
        for place, (name, title) in enumerate(self.sections):
            button = QPushButton(tr(title))
            button.setObjectName("section")
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, name=name: self.visit(name))
            self.buttons.addButton(button, place)
            names.addWidget(button)
        names.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(sections)
        both.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(said(tr("设置"), "title"))
        column.addLayout(both, 1)

    def entered(self) -> None:
        """Show the first section, or fetch anew what is shown."""
        self.visit(self.at or self.sections[0][0])

    def visit(self, name: str) -> None:
        """Show one section."""
        if name != self.at and not self.may_leave():
            name = self.at
        if name not in self.views:
            self.views[name] = self._makers[name]()
            self._rooms[name] = scrolled(self.views[name], is_wide=True)
            self.stack.addWidget(self._rooms[name])
        self.at = name
        view: Any = self.views[name]
        self.stack.setCurrentWidget(self._rooms[name])
        chosen = self._button_of(name)
        chosen.setChecked(True)
        if self.focusWidget() in self.buttons.buttons():
            chosen.setFocus()  # the frame of the cursor goes along
        if isinstance(view, PageView):
            view.entered()
        else:
            view.fetch()

    def _button_of(self, name: str) -> QAbstractButton:
        return self.buttons.button([one for one, _ in self.sections].index(name))

    def may_leave(self) -> bool:
        """Return whether no recovery share is shown that nobody kept."""
        shown = self.views.get(RECOVERY)
        return shown is None or bool(shown.may_leave())

    def turn_to(self, subject: object) -> None:
        """Show the section that another page names."""
        if subject in [name for name, _ in self.sections]:
            self.visit(str(subject))
            cursor = QApplication.focusWidget()
            if cursor is None or not self.isAncestorOf(cursor):
                self._button_of(self.at).setFocus()

    def save(self) -> None:
        """Save in the section that is shown (Ctrl+S)."""
        if callable(save := getattr(self.views.get(self.at), "save", None)):
            save()

    def new(self) -> None:
        """Begin something new in the section that is shown (Ctrl+N)."""
        begin = getattr(self.views.get(self.at), "new" if self.at == IMPORT else "begin", None)
        if callable(begin):
            begin()

    def refresh(self) -> None:
        """Fetch anew."""
        self.entered()

    def back(self) -> bool:
        """Go back within the section that is shown."""
        view = self.views.get(self.at)
        return isinstance(view, PageView) and view.back()

    def keyPressEvent(self, event: Any) -> None:
        """Step through the sections with Ctrl+PgUp and Ctrl+PgDn."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            names = [name for name, _ in self.sections]
            self.visit(names[(names.index(self.at) + steps[event.key()]) % len(names)])
        else:
            super().keyPressEvent(event)
