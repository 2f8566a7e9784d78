"""The main window: rail, top bar, notices, and the pages, each made at its first visit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.screens.cards import scrolled
from desktop.screens.help import HelpPanel
from desktop.screens.inputs.key_choice import initials
from desktop.screens.jump import Finder, Jump, JumpBox
from desktop.screens.notices import Notices
from desktop.screens.pages import Page, PageView
from desktop.screens.progress_strip import ProgressStrip
from desktop.screens.rail import Rail
from desktop.screens.top_bar import TopBar
from desktop.screens.work import Job
from desktop.words import mark, tr

PROGRAM = mark("社区卫生服务台账")
TO_PAGE = mark("页面")
REDO_KEYS = ("Ctrl+Y", "Ctrl+Shift+Z")
FOOT = 36  # px kept below every page for what is said and what runs
KEYS = {
    "Ctrl+N": "new",
    "Ctrl+S": "save",
    "Ctrl+F": "search",
    "Ctrl+P": "print_out",
    "Ctrl+Z": "undo",
    "F2": "edit",
    "F5": "refresh",
}


class Window(QMainWindow):
    """What stays on the screen all day."""

    switch_asked = Signal()
    lock_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    steps_asked = Signal()

    def __init__(
        self,
        site: str,
        who: str,
        pages: Sequence[Page],
        finders: Sequence[Finder] = (),
        standing: str = "",
        notices: Notices | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle(f"{site} · {tr(PROGRAM)}")
        self.pages = tuple(pages)
        self._made: dict[int, PageView] = {}
        self._rooms: dict[int, QScrollArea] = {}  # a page that needs more than the window has scrolls
        self._at = -1
        self.rail = Rail(pages)
        self.rail.picked.connect(self.visit)
        self.jump = JumpBox((self.find_pages, *finders))
        self.top = TopBar(site, who, self.jump, standing)
        self.top.switch_asked.connect(self.switch_asked)
        self.top.lock_asked.connect(self.lock)
        self.top.steps_asked.connect(self.steps_asked)
        self.notices = notices or Notices()
        self.help = HelpPanel()
        self.stack = QStackedWidget()
        self._foot, self._jobs, self._beside = QWidget(), QHBoxLayout(), QGridLayout()
        self._lay_out()
        for keys, method in KEYS.items():
            QShortcut(QKeySequence(keys), self).activated.connect(lambda name=method: self._call(name))
        for keys in REDO_KEYS:
            QShortcut(QKeySequence(keys), self).activated.connect(self._redo)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self._jump)
        QShortcut(QKeySequence("F1"), self).activated.connect(self._help)
        if pages:
            self.visit(0)

    @property
    def page(self) -> PageView:
        """Return the page that is shown."""
        return self._made[self._at]

    @property
    def at(self) -> int:
        """Return the place of the page that is shown."""
        return self._at

    def visit(self, place: int) -> PageView:
        """Show the page at *place*, making it where this is its first visit."""
        if self._at in self._made and place != self._at and not self.page.may_leave():
            self.rail.show_at(self._at)
            return self.page
        self.prepare(place)
        self._at = place
        self.rail.show_at(place)
        self._rail_room.ensureWidgetVisible(self.rail.buttons.button(place), 0, 0)
        self.stack.setCurrentWidget(self._rooms[place])
        if self.help.isVisible():
            self.help.show_page(self.pages[place].name)
            self._place_help()
        self.page.entered()
        return self.page

    def prepare(self, place: int) -> PageView:
        """Make the page at *place* where it was not visited yet."""
        if place not in self._made:
            self._made[place] = self.pages[place].make()
            self._rooms[place] = scrolled(self._made[place], is_wide=True)
            self.stack.addWidget(self._rooms[place])
        return self._made[place]

    def visit_named(self, name: str) -> PageView:
        """Show the page called *name*."""
        return self.visit(next(place for place, page in enumerate(self.pages) if page.name == name))

    def follow(self, job: Job, words: str) -> ProgressStrip:
        """Show a job that runs in the background at the foot, where it moves nothing, and the fault that may end it."""
        strip = ProgressStrip(job, words)
        self._jobs.addWidget(strip)
        job.failed.connect(self.notices.show_fault)
        return strip

    def find_pages(self, typed: str) -> list[Jump]:
        """Find pages by their words or by the initials of their pinyin."""
        found = []
        for place, page in enumerate(self.pages):
            title = tr(page.title)
            if typed in title or initials(title).startswith(typed.lower()):
                found.append(Jump(title, tr(TO_PAGE), lambda place=place: self.visit(place)))  # type: ignore[misc]
        return found

    def lock(self) -> None:
        """Blank the window at once; what follows is the application's to decide."""
        self.ground.hide()
        self.lock_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc go back, or close the newest notice where there is nothing to go back from."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            if self.help.isVisible():
                self.help.hide()
            elif self.ground.isVisible() and not self.page.back():
                self.notices.close_newest()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open where the page would lose something."""
        event.setAccepted(self._at not in self._made or self.page.may_leave())

    def _call(self, method: str) -> None:
        if not self.ground.isVisible() or self._at not in self._made:
            return
        if method == "undo" and type(self.page).undo is PageView.undo:
            self.undo_asked.emit()  # the page has no step of its own
        else:
            getattr(self.page, method)()

    def _redo(self) -> None:
        if self.ground.isVisible():
            self.redo_asked.emit()

    def _jump(self) -> None:
        if self.ground.isVisible():
            self.jump.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _help(self) -> None:
        self._place_help()
        self.help.toggle(self.pages[self._at].name)

    def _place_help(self) -> None:
        """Put the help beside the page, or over its right side where both would not fit on the screen."""
        page = self.page if self._at in self._made else self.stack
        least = max(page.minimumSizeHint().width(), page.minimumWidth())
        needed = least + self._beside.horizontalSpacing() + self.help.width()
        is_beside = needed <= self._beside.geometry().width()
        self._beside.removeWidget(self.help)
        self._beside.addWidget(
            self.help, 0, int(is_beside), Qt.AlignmentFlag(0) if is_beside else Qt.AlignmentFlag.AlignRight
        )
        self.help.raise_()

    def _lay_out(self) -> None:
        self.ground = QWidget()
        self.ground.setObjectName("ground")
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        body = QVBoxLayout()
        body.setContentsMargins(16, 12, 16, 4)
        body.setSpacing(4)
        self._beside.setHorizontalSpacing(12)
        self._beside.setColumnStretch(0, 1)
        self._beside.addWidget(self.stack, 0, 0)
        self._place_help()
        body.addLayout(self._beside, 1)
        room = QWidget()
        self._foot.setFixedHeight(FOOT)
        self._foot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a job widens no window
        self._foot.setLayout(self._jobs)
        self._jobs.setContentsMargins(0, 0, 0, 0)
        self._jobs.setSpacing(8)
        self._jobs.addWidget(room, 1)
        body.addWidget(self._foot)
        right.addLayout(body, 1)
        whole = QHBoxLayout(self.ground)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._rail_room = scrolled(self.rail)  # the wheel turns it where the screen is lower than the rail
        self._rail_room.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rail_room.setFixedWidth(self.rail.width())
        whole.addWidget(self._rail_room)
        whole.addLayout(right, 1)
        self.notices.lie_over(room, self.ground)
        self.setCentralWidget(self.ground)
