"""The page 工作台: what is to do, the three centers in a line each, and how the ledger is kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.progress.calls import LATE as LATE_VIEW
from desktop.progress.calls import SOON
from desktop.progress.duties import Duty
from desktop.screens import theme
from desktop.screens.buttons import push_button
from desktop.screens.cards import Card, NumberCard, said
from desktop.screens.duties_anew import Anew
from desktop.screens.duty_columns import COLUMNS
from desktop.screens.entry_draft import open_drafts
from desktop.screens.lists import LazyModel, ListView
from desktop.screens.pages import PageView, Visited
from desktop.screens.returned_list import ReturnedList
from desktop.screens.review_page import RETURNED as RETURNED_TAB
from desktop.screens.tasks import Task
from desktop.screens.work_desk import WorkDesk
from desktop.screens.workbench_centers import CentersCard
from desktop.screens.workbench_facts import CenterLine, ToDo, asked_again, centers, merged, to_do
from desktop.screens.workbench_kept import KeptCard
from desktop.screens.workbench_remembered import Remembered, keep, remembered
from desktop.store.drafts import Draft
from desktop.store.rights import PEOPLE, may_do, may_review
from desktop.words import mark, tr

HELLO = mark("{day}　{weekday}")
WEEKDAYS = (
    mark("星期一"),
    mark("星期二"),
    mark("星期三"),
    mark("星期四"),
    mark("星期五"),
    mark("星期六"),
    mark("星期日"),
)
LATE, DUE, RETURNED, DRAFTS = mark("逾期"), mark("7 天内到期"), mark("退回待改"), mark("没有填完")
ITEMS, RECORDS, FORMS = mark("项"), mark("条"), mark("份")
OPEN_LIST, OPEN_DRAFTS = mark("打开名单"), mark("接着填")
LONGEST = mark("等得最久的")
COUNTED_THEN, COUNTED = mark("上次统计于 {at}，正在重新统计…"), mark("统计于 {at}")


class WorkbenchPage(PageView):
    """Quiet cards; everything is counted in the background."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self._is_stale = self._is_new = True
        self._are_centers_stale = False
        self._has_work = may_do(desk.session.role, PEOPLE)
        self._to_do: ToDo | None = None
        self.back_list: ReturnedList | None = None
        self.late = NumberCard(tr(LATE), "…", tr(ITEMS))
        self.due = NumberCard(tr(DUE), "…", tr(ITEMS))
        self.returned = NumberCard(tr(RETURNED), "…", tr(RECORDS))
        self.drafts = NumberCard(tr(DRAFTS), "…", tr(FORMS))
        self.list = ListView(LazyModel(COLUMNS, lambda at, n: self.first[at : at + n], lambda: len(self.first)))
        self.list.opened.connect(lambda duty: desk.go("residents", Visited(duty.resident, "workbench")))
        self.centers, self.kept = CentersCard(), KeptCard(desk)
        self._lay_out()
        desk.saved.connect(self._heard)

    @property
    def first(self) -> tuple[Duty, ...]:
        """Return the duties that wait longest, as far as they are counted."""
        return self._to_do.first if self._to_do else ()

    def entered(self) -> None:
        """Count what may have changed."""
        self.day.setText(tr(HELLO, day=self.desk.today(), weekday=tr(WEEKDAYS[self.desk.today().weekday()])))
        if self.stack.currentIndex() == 0 and self.list.currentIndex().isValid():
            self.list.setFocus()  # one comes back from a person
        elif self.stack.currentIndex() == 0:
            self.list_button.setFocus()
        elif self.back_list is not None:
            self.back_list.entered()
        if self._is_new and self._has_work:
            self._is_new = False
            self.desk.read(lambda progress: remembered(self.desk), self._show_remembered)
        if self._is_stale:
            self.refresh()
        elif self._are_centers_stale:
            self._count_centers()
        if self._has_work:
            self.desk.read(lambda progress: len(open_drafts(self.desk)), self._show_drafts)

    def refresh(self) -> None:
        """Count anew."""
        self._is_stale = False
        self.kept.refresh()
        if self._has_work:
            self.desk.count(lambda progress: to_do(self.desk), self._have_to_do)
        self._count_centers()

    def go_on(self) -> None:
        """Open what was left unfinished last."""
        self.desk.read(lambda progress: open_drafts(self.desk)[:1], self._open_draft)

    def show_returned(self) -> None:
        """Show what was sent back: to all on the page that reviews, to oneself here."""
        if may_review(self.desk.session.role):
            self.desk.go("review", RETURNED_TAB)
            return
        if self.back_list is None:
            self.back_list = ReturnedList(self.desk)
            self.stack.addWidget(self.back_list)
        self.stack.setCurrentWidget(self.back_list)
        self.back_list.entered()

    def back(self) -> bool:
        """Go back from what was sent back to the cards."""
        if self.stack.currentIndex() == 0:
            return False
        self.stack.setCurrentIndex(0)
        self.returned_button.setFocus()
        return True

    def _open_draft(self, found: list[tuple[Task, Draft]]) -> None:
        if found:
            self.desk.go("entry", found[0][0])

    def _heard(self, touched: frozenset[str]) -> None:
        """Ask anew about the residents *touched*; about everybody where nobody is named or nothing is counted yet."""
        if not touched or self._to_do is None:
            self._is_stale = True
            if self.isVisible():
                self.refresh()
            return
        self.desk.read(lambda progress: asked_again(self.desk, touched), self._have_anew)
        self._are_centers_stale = True
        if self.isVisible():
            self._count_centers()

    def _count_centers(self) -> None:
        self._are_centers_stale = False
        self.desk.count(lambda progress: centers(self.desk), self._have_centers)

    def _show_remembered(self, kept: Remembered | None) -> None:
        if kept is not None and self._to_do is None:
            self._show_to_do(kept.to_do)
            self.centers.show_lines(kept.centers)
            self.counted.setText(tr(COUNTED_THEN, at=f"{kept.at:%Y-%m-%d %H:%M}"))

    def _have_to_do(self, found: ToDo) -> None:
        self._to_do = found
        self._show_to_do(found)

    def _have_anew(self, found: tuple[Anew, int]) -> None:
        if self._to_do is not None:
            self._have_to_do(merged(self._to_do, *found))

    def _have_centers(self, lines: tuple[CenterLine, ...]) -> None:
        self.centers.show_lines(lines)
        self.counted.setText(tr(COUNTED, at=f"{self.desk.now():%H:%M}"))
        if self._to_do is not None:
            found = self._to_do
            self.desk.write(lambda progress: keep(self.desk, found, lines))

    def _show_drafts(self, number: int) -> None:
        self.drafts.number.setText(str(number))
        self.drafts_button.setVisible(bool(number))

    def _show_to_do(self, found: ToDo) -> None:
        self.list.reload()
        self.waiting.setVisible(bool(found.first))
        for card, number in ((self.late, found.late), (self.due, found.due), (self.returned, found.returned)):
            card.number.setText(f"{number:,}")
        self.returned_button.setVisible(bool(found.returned))
        theme.set_state(self.late.number, state="late" if found.late else "")
        theme.set_state(self.returned.number, state="late" if found.returned else "")

    def _lay_out(self) -> None:
        self.day, self.counted = said("", "title"), said("", "caption")
        first = QHBoxLayout()
        first.setSpacing(12)
        for card in (self.late, self.due, self.returned, self.drafts):
            card.head.addStrut(theme.CONTROL)
            first.addWidget(card, 1)
        self.list_button = push_button(tr(OPEN_LIST), lambda: self.desk.go("follow-ups", LATE_VIEW), "quiet")
        self.late.head.addWidget(self.list_button)
        self.due_button = push_button(tr(OPEN_LIST), lambda: self.desk.go("follow-ups", SOON), "quiet")
        self.due.head.addWidget(self.due_button)
        self.returned_button = push_button(tr(OPEN_LIST), self.show_returned, "quiet")
        self.returned_button.hide()
        self.returned.head.addWidget(self.returned_button)
        self.drafts_button = push_button(tr(OPEN_DRAFTS), self.go_on, "quiet")
        self.drafts_button.hide()
        self.drafts.head.addWidget(self.drafts_button)
        self.centers.head.addWidget(push_button(tr("指标完成情况"), lambda: self.desk.go("progress"), "quiet"))
        cards = QWidget()
        self.stack = QStackedWidget()
        self.stack.addWidget(cards)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.stack)
        whole = QVBoxLayout(cards)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self.day)
        head.addStretch(1)
        head.addWidget(self.counted, alignment=Qt.AlignmentFlag.AlignBottom)
        whole.addLayout(head)
        whole.addLayout(first)
        whole.addWidget(self.centers)
        whole.addWidget(self.kept)
        self.waiting = Card(tr(LONGEST))
        self.waiting.body.addWidget(self.list, 1)
        whole.addWidget(self.waiting, 1)
        if not self._has_work:  # what waits is others' to do, and names people
            for one in (self.late, self.due, self.returned, self.drafts, self.waiting):
                one.hide()
        whole.addStretch(0)


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return WorkbenchPage(desk)
