"""The page 随访待办: who waits for what; Enter opens the right form, F7 takes down a call, Ctrl+P prints."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.faults import Fault
from desktop.progress.duties import Duty, all_duties
from desktop.progress.duty_choice import VIEWS, WAITING, by_due, chosen, counted, for_route
from desktop.progress.duty_kinds import DAILY, DUTIES
from desktop.progress.relations import Asking
from desktop.progress.run import open_reader
from desktop.screens.call_saving import ending_task
from desktop.screens.calling import Calling
from desktop.screens.due_paper import due_list_of, route_of, sheets_of
from desktop.screens.duties_anew import Anew, asked_anew
from desktop.screens.duty_bar import DutyBar
from desktop.screens.duty_chips import DutyChips
from desktop.screens.duty_list import DutyList
from desktop.screens.duty_papers import PaperStrip
from desktop.screens.duty_tasks import tasks_for
from desktop.screens.elided import Elided
from desktop.screens.empty import Empty
from desktop.screens.inputs.flow import flowing
from desktop.screens.own_staff import own_staff
from desktop.screens.pages import PageView
from desktop.screens.paper_view import PaperView
from desktop.screens.scanned import task_behind
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

AHEAD = 7
LEAST_TOLD = 96  # px
MOST_IN_A_ROW = 100
LOOKING = mark("正在查找到期和逾期的待办…")
COUNTED = mark("{view}：共 {n} 项，其中逾期 {late} 项")
NOTHING = mark("没有逾期的待办，{days} 天内也没有到期的。")
NOTHING_HERE = mark("这一类没有待办；换一类，或放宽村（居）、医生、事项。")
PRINT, START = mark("打印　Ctrl+P"), mark("从选中的开始登记　Enter")
CALL, ENDING, DOCTOR = mark("登记联系　F7"), mark("登记失访等　F8"), mark("本人／全部　F6")
DRAWING = mark("正在排版…")
SHORTCUT = Qt.ShortcutContext.WidgetWithChildrenShortcut
TITLE, ROUTE, SHEETS = mark("随访待办"), mark("上门路线单"), mark("空白记录表")


class FollowUpsPage(PageView):
    """The list in its views, narrowed; the strip that takes down a call; then paper."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.duties: list[Duty] = []
        self.shown: list[Duty] = []
        self.kinds = DAILY
        self._is_read = False
        self.chips, self.bar = DutyChips(AHEAD), DutyBar(own_staff(desk))
        self.told = Elided(tr(LOOKING))
        self.told.setProperty("role", "soft")
        self.told.setMinimumWidth(LEAST_TOLD)
        self.list = DutyList(lambda: self.shown)
        self.list.opened.connect(lambda _duty: self.start())
        self.list.turned.connect(self.chips.step)
        self.list.typed.connect(self._begin_narrowing)
        self.calling = Calling(desk, self.bar.own, lambda: self.duties)
        self.calling.left.connect(self.list.setFocus)
        self.papers = PaperStrip(desk.today)
        self.papers.asked.connect(self._draw)
        self.papers.left.connect(self.list.setFocus)
        self.empty = Empty(tr(NOTHING, days=AHEAD), icon="follow-ups")
        self.paper = PaperView(desk.notices)
        self.paper.left.connect(self.back)
        self._lay_out()
        self.chips.picked.connect(lambda _view: self.show_narrowed())
        self.bar.changed.connect(self._narrowed)
        self.bar.narrow.went_on.connect(self._line_done)
        desk.saved.connect(self._heard)

    def entered(self) -> None:
        """Look for what is due at the first visit; the list takes the keys."""
        if not self._is_read:
            self.refresh()
        self.list.setFocus()

    def turn_to(self, subject: object) -> None:
        """Show everybody's duties of one view, as the workbench counts them."""
        if subject in VIEWS:
            self.paper.clear()
            self.bar.widen()
            self.chips.pick(str(subject))
            self.list.setFocus()

    def refresh(self) -> None:
        """Look for everything that is due anew."""
        self._is_read = True
        self.told.say(tr(LOOKING))
        asking, kinds = Asking(self.desk.today(), self.desk.session.site), self.kinds

        def look(progress: object) -> list[Duty]:
            with open_reader(self.desk.shelf, asking) as reader:
                found = all_duties(reader, self.desk.measures, AHEAD, kinds, self.desk.session)
            return sorted(found, key=by_due)

        self.desk.count(look, self._have)

    def search(self) -> None:
        """Put the cursor where one narrows the list."""
        self.bar.narrow.setFocus()
        self.bar.narrow.selectAll()

    def start(self) -> None:
        """Open the form for the selected duty; those below it follow."""
        place = self.list.currentIndex().row()
        if 0 <= place < len(self.shown):
            tasks = tasks_for(self.desk, self.shown[place : place + MOST_IN_A_ROW])
            self.desk.go("entry", tuple(dict.fromkeys(tasks)))

    def edit(self) -> None:
        """Show the person of the selected duty."""
        duty = self.list.selected()
        if duty is not None:
            self.desk.go("residents", duty.resident)

    def call(self) -> None:
        """Ask how the call for the selected duty went."""
        duty = self.list.selected()
        if duty is not None:
            self.papers.hide()
            self.calling.strip.begin(duty)

    def register_ending(self) -> None:
        """Open the follow-up that registers where the selected patient went, its reason filled in from the calls."""
        duty = self.list.selected()
        task = ending_task(self.desk, duty) if duty is not None else None
        if task is not None:
            self.desk.go("entry", (task,))

    def undo(self) -> None:
        """Take the call back that was taken down last."""
        self.calling.undo()

    def print_out(self) -> None:
        """Ask which paper; in the preview, print."""
        if self.stack.currentWidget() is self.paper:
            self.paper.print_out()
        elif self.shown:
            self.calling.strip.hide()
            self.papers.begin()

    def back(self) -> bool:
        """Go back from the print to the list, or close the strip."""
        if self.stack.currentWidget() is not self.paper:
            is_open = not (self.calling.strip.isHidden() and self.papers.isHidden())
            self.calling.strip.hide()
            self.papers.hide()
            self.list.setFocus()
            return is_open
        self.paper.clear()
        self.show_narrowed()
        self.list.setFocus()
        return True

    def show_narrowed(self) -> None:
        """Show the duties that view, pickers and line let through."""
        wanted = self.bar.wanted(self.chips.view)
        self.shown = chosen(self.duties, wanted)
        self.chips.count(counted(self.duties, wanted))
        late = sum(duty.days > 0 for duty in self.shown)
        view = tr(VIEWS[wanted.view][0], days=AHEAD)
        self.told.say(tr(COUNTED, view=view, n=len(self.shown), late=late) if self.shown else tr(NOTHING_HERE))
        self.list.show_all(len(self.shown))
        self.stack.setCurrentWidget(self.body if self.duties else self.empty)

    def _have(self, found: list[Duty]) -> None:
        self.duties = found
        self.bar.offer(found)
        self.show_narrowed()

    def _narrowed(self) -> None:
        """Show what the bar lets through; duties of a crowd are looked for when they are asked for."""
        kind = self.bar.wanted(WAITING).kind
        if kind is not None and kind not in self.kinds:
            self.kinds = DAILY | {kind}
            self.refresh()
        elif kind is None and self.kinds != DAILY:
            self.kinds = DAILY
            self.duties = [duty for duty in self.duties if not DUTIES[duty.kind].crowd]
        self.show_narrowed()

    def _line_done(self) -> None:
        """Open what a scanner typed, else go to the list."""
        task = task_behind(self.desk, self.bar.narrow.text())
        if task is None:
            self.list.setFocus()
            return
        self.bar.narrow.clear()
        self.show_narrowed()
        self.desk.go("entry", task)

    def _begin_narrowing(self, typed: str) -> None:
        self.bar.narrow.setFocus(Qt.FocusReason.MouseFocusReason)  # nothing is selected: the next key follows the first
        self.bar.narrow.setText(typed)
        self.bar.changed.emit()

    def _heard(self, touched: frozenset[str]) -> None:
        """Ask anew about the residents *touched*, or about everybody where nobody is named."""
        if not self._is_read:
            return
        if not touched:
            self.refresh()
            return
        desk, kinds = self.desk, self.kinds

        def look(progress: object) -> Anew:
            return asked_anew(
                desk, touched, lambda reader: all_duties(reader, desk.measures, AHEAD, kinds, desk.session)
            )

        desk.read(look, self._replace)

    def _replace(self, anew: Anew) -> None:
        self.duties = anew.merged_into(self.duties)
        if self.stack.currentWidget() is not self.paper:
            self.show_narrowed()

    def _draw(self, asked: date | str) -> None:
        """Draw the list, the sheets of the list or the route of a day, and show the pages."""
        desk, shown, wanted = self.desk, tuple(self.shown), self.bar.wanted(self.chips.view)
        self.told.say(tr(DRAWING))
        if isinstance(asked, date):
            way = for_route(self.duties, wanted, asked)
            title, draw = ROUTE, lambda progress: route_of(desk, way, asked)
        elif asked == "sheets":
            title, draw = SHEETS, lambda progress: sheets_of(desk, shown)
        else:
            title, draw = TITLE, lambda progress: due_list_of(desk, shown)
        desk.read(draw, lambda pdf: self._show_paper(pdf, tr(title)), self._not_drawn)

    def _not_drawn(self, fault: Fault) -> None:
        self.show_narrowed()
        self.desk.notices.show_fault(fault)

    def _show_paper(self, pdf: bytes, title: str) -> None:
        self.show_narrowed()
        self.paper.show_pdf(pdf, f"{title}-{self.desk.today():%Y%m%d}.pdf")
        self.stack.setCurrentWidget(self.paper)
        self.paper.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.told, 1)
        buttons.addWidget(self.calling.told)
        made = []
        for words, act, role, keys in (
            (DOCTOR, self.bar.turn_doctor, "quiet", "F6"),
            (CALL, self.call, "", "F7"),
            (ENDING, self.register_ending, "", "F8"),
            (PRINT, self.print_out, "", ""),
            (START, self.start, "primary", ""),
        ):
            button = QPushButton(tr(words))
            button.setProperty("role", role)
            button.clicked.connect(lambda _on=False, act=act: act())
            made.append(button)
            if keys:
                QShortcut(QKeySequence(keys), self, context=SHORTCUT).activated.connect(act)
        buttons.addWidget(flowing(made))
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.chips)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        column.addWidget(self.list, 1)
        column.addWidget(self.calling.strip)
        column.addWidget(self.papers)
        self.stack = QStackedWidget()
        for shown in (self.body, self.empty, self.paper):
            self.stack.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return FollowUpsPage(desk)
