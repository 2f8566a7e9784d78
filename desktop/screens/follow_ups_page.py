"""The page 随访待办: who is due or overdue, by village and doctor; Enter opens the right form, Ctrl+P prints the list."""

from bisect import insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.progress.duties import Duty, duties_of, list_duties
from desktop.progress.duty_kinds import DAILY, DUTIES
from desktop.progress.relations import Asking
from desktop.progress.run import open_reader
from desktop.screens import icons
from desktop.screens.cards import said
from desktop.screens.due_paper import draw_due_list
from desktop.screens.duty_columns import COLUMNS
from desktop.screens.empty import Empty
from desktop.screens.inputs.line import Line
from desktop.screens.lists import LazyModel, ListView
from desktop.screens.pages import PageView
from desktop.screens.paper_view import PaperView
from desktop.screens.picker import Picker
from desktop.screens.tasks import Task, for_duty
from desktop.screens.work_desk import WorkDesk
from desktop.store.known import LedgerKnown
from desktop.words import mark, tr

AHEAD = 7
MOST_IN_A_ROW = 100
LOOKING = mark("正在查找到期和逾期的待办…")
COUNTED = mark("共 {n} 项，其中逾期 {late} 项；逾期最久的在前")
NOTHING = mark("没有逾期的待办，{days} 天内也没有到期的。")
ALL_VILLAGES, ALL_DOCTORS, ALL_KINDS = mark("全部村（居）"), mark("全部医生"), mark("全部事项")
NO_VILLAGE, NO_DOCTOR = mark("未填村（居）"), mark("未指定医生")
NARROW = mark("姓名或尾号")
PRINT, START = mark("打印　Ctrl+P"), mark("从选中的开始登记　Enter")
DRAWING = mark("正在排版…")
TITLE = mark("随访待办")


class FollowUpsPage(PageView):
    """The list, narrowed by village, doctor and kind; then its print."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.duties: list[Duty] = []
        self.shown: list[Duty] = []
        self._is_read = False
        self.village, self.doctor, self.what = Picker(ALL_VILLAGES), Picker(ALL_DOCTORS, 7), Picker(ALL_KINDS, 9)
        self.narrow = Line()
        self.told = said(tr(LOOKING), "soft")
        self.list = ListView(LazyModel(COLUMNS, lambda at, n: self.shown[at : at + n], lambda: len(self.shown)))
        self.list.opened.connect(lambda _duty: self.start())
        self.empty = Empty(tr(NOTHING, days=AHEAD), icon="follow-ups")
        self.paper = PaperView()
        self.paper.left.connect(self.back)
        self._lay_out()
        for picker in (self.village, self.doctor, self.what):
            picker.currentIndexChanged.connect(lambda _place: self.show_narrowed())
        self.narrow.textEdited.connect(lambda _text: self.show_narrowed())
        self.narrow.went_on.connect(self.list.setFocus)
        desk.saved.connect(self._heard)

    def entered(self) -> None:
        """Look for what is due at the first visit; the list takes the keys."""
        if not self._is_read:
            self.refresh()
        self.list.setFocus()

    def refresh(self) -> None:
        """Look for everything that is due anew."""
        self._is_read = True
        self.told.setText(tr(LOOKING))
        asking = Asking(self.desk.today(), self.desk.session.site)

        def look(progress: object) -> _Found:
            with open_reader(self.desk.shelf, asking) as reader:
                duties = sorted(list_duties(reader, self.desk.measures, AHEAD), key=_order)
            names = [{one: one for one in {getattr(duty, field) for duty in duties}} for field in ("village", "staff")]
            kinds = {one: tr(DUTIES[one].title) for one in {duty.kind for duty in duties}}
            return _Found(duties, names[0], names[1], kinds)

        self.desk.count(look, self._have)

    def search(self) -> None:
        """Put the cursor where one narrows the list."""
        self.narrow.setFocus()

    def start(self) -> None:
        """Open the form for the selected duty; those below it follow."""
        place = self.list.currentIndex().row()
        if not 0 <= place < len(self.shown):
            return
        self.desk.go("entry", tuple(dict.fromkeys(self._tasks(self.shown[place : place + MOST_IN_A_ROW]))))

    def edit(self) -> None:
        """Show the person of the selected duty."""
        duty = self.list.selected()
        if duty is not None:
            self.desk.go("residents", duty.resident)

    def print_out(self) -> None:
        """Draw the list as pages and show them."""
        if self.stack.currentWidget() is self.paper:
            self.paper.print_out()
            return
        shown = tuple(self.shown)
        self.told.setText(tr(DRAWING))
        self.desk.read(lambda progress: draw_due_list(self.desk, shown), self._show_paper)

    def back(self) -> bool:
        """Go back from the print to the list."""
        if self.stack.currentWidget() is not self.paper:
            return False
        self.paper.clear()
        self.show_narrowed()
        self.list.setFocus()
        return True

    def show_narrowed(self) -> None:
        """Show the duties that the pickers and the line let through."""
        village, doctor, what = (one.currentData() for one in (self.village, self.doctor, self.what))
        typed = self.narrow.text().strip()
        self.shown = self.duties
        for field, wanted in (("village", village), ("staff", doctor), ("kind", what)):
            if wanted is not None:
                self.shown = [duty for duty in self.shown if getattr(duty, field) == wanted]
        if typed:
            self.shown = [one for one in self.shown if typed in one.name or one.tail.endswith(typed.upper())]
        late = sum(duty.days > 0 for duty in self.shown)
        self.told.setText(tr(COUNTED, n=len(self.shown), late=late))
        self.list.reload()
        if self.shown and not self.list.currentIndex().isValid():
            self.list.selectRow(0)
        self.stack.setCurrentWidget(self.body if self.duties else self.empty)

    def _have(self, found: "_Found") -> None:
        self.duties = found.duties
        for picker, everyone, nobody, names in (
            (self.village, ALL_VILLAGES, NO_VILLAGE, found.villages),
            (self.doctor, ALL_DOCTORS, NO_DOCTOR, found.doctors),
            (self.what, ALL_KINDS, ALL_KINDS, found.kinds),
        ):
            _fill(picker, tr(everyone), tr(nobody), names)
        self.show_narrowed()

    def _heard(self, touched: frozenset[str]) -> None:
        """Ask anew about the residents *touched*, or about everybody where nobody is named."""
        if not self._is_read:
            return
        if not touched:
            self.refresh()
            return
        today = self.desk.today()

        def look(progress: object) -> list[Duty]:
            shelf, measures = self.desk.shelf, self.desk.measures
            return [duty for one in sorted(touched) for duty in duties_of(shelf, measures, one, today, AHEAD, DAILY)]

        self.desk.read(look, lambda found: self._replace(touched, found))

    def _replace(self, touched: frozenset[str], found: Sequence[Duty]) -> None:
        kept = [duty for duty in self.duties if duty.resident not in touched]
        for duty in found:
            insort(kept, duty, key=_order)
        self.duties = kept
        if self.stack.currentWidget() is not self.paper:
            self.show_narrowed()

    def _tasks(self, duties: Sequence[Duty]) -> list[Task]:
        """Return the forms that answer *duties*, read in one go."""
        kinds = self.desk.kinds
        with self.desk.shelf.reading() as connection:
            known = LedgerKnown(connection, kinds, self.desk.shelf.tables)
            registered = [known.of("disease-registration", duty.resident) for duty in duties]
        return [
            Task(duty.resident, for_duty(duty.kind, own, kinds)) for duty, own in zip(duties, registered, strict=True)
        ]

    def _show_paper(self, pdf: bytes) -> None:
        self.show_narrowed()
        self.paper.show_pdf(pdf, f"{tr(TITLE)}-{self.desk.today():%Y%m%d}.pdf")
        self.stack.setCurrentWidget(self.paper)
        self.paper.setFocus()

    def _lay_out(self) -> None:
        self.narrow.setPlaceholderText(tr(NARROW))
        self.narrow.setAccessibleName(tr(NARROW))
        self.narrow.addAction(icons.icon("search", "soft_ink"), Line.ActionPosition.LeadingPosition)
        self.narrow.setFixedWidth(160)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for widget in (self.village, self.doctor, self.what, self.narrow):
            bar.addWidget(widget)
        bar.addStretch(1)
        for words, act, role in ((PRINT, self.print_out, ""), (START, self.start, "primary")):
            button = QPushButton(tr(words))
            button.setProperty("role", role)
            button.clicked.connect(lambda _on=False, act=act: act())
            bar.addWidget(button)
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        self.stack = QStackedWidget()
        for shown in (self.body, self.empty, self.paper):
            self.stack.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)


@dataclass(frozen=True)
class _Found:
    """What looking brought, with what the pickers offer: what is meant and how it reads."""

    duties: list[Duty]
    villages: Mapping[str, str]
    doctors: Mapping[str, str]
    kinds: Mapping[str, str]


def _order(duty: Duty) -> tuple[date, str, str, str]:
    return duty.due_on, duty.village, duty.staff, duty.name


def _fill(picker: Picker, everyone: str, nobody: str, names: Mapping[str, str]) -> None:
    standing = picker.currentData()
    picker.blockSignals(True)
    picker.clear()
    picker.addItem(everyone, None)
    for meant, words in sorted(names.items()):
        picker.addItem(words or nobody, meant)
    picker.pick(standing)
    picker.blockSignals(False)


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return FollowUpsPage(desk)
