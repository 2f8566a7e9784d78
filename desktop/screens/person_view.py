"""One person: who, what is open, what is to do, and everything that was done, the newest first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.screens.buttons import push_button
from desktop.screens.cards import Card, said, scrolled
from desktop.screens.joined_bar import JoinedBar
from desktop.screens.joined_files import part
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.people_rows import person_named
from desktop.screens.platform_marks import platform_token
from desktop.screens.pressure_chart import PressureChart
from desktop.screens.recent_card import duty_line
from desktop.screens.record_line import Line
from desktop.screens.tasks import Task
from desktop.screens.time_line import Life, life_of
from desktop.screens.void_bar import VoidBar
from desktop.screens.work_desk import EVERYBODY, WorkDesk
from desktop.store.wish import Answer
from desktop.words import mark, tr

PRINT = mark("打印　Ctrl+P")
BACK, EDIT, REGISTER = mark("返回名单　Esc"), mark("修改资料　F2"), mark("登记服务　Ctrl+N")
FACTS, OPEN_ONES, DUTIES = mark("基本资料"), mark("在管"), mark("90 天内的待办")
PRESSURES, DONE = mark("血压 mmHg"), mark("服务记录　共 {n} 条，最近的在前")
NOTHING_OPEN, NOTHING_TO_DO = mark("没有在管的登记、签约或床位。"), mark("没有待办。")
LOOKING = mark("正在读取…")
PARTED = mark("已拆开：两份档案各自保留原来的记录。")
COLUMNS = (
    Column(mark("日期"), lambda line: line.day, 104),
    Column(mark("服务"), lambda line: line.title, 150),
    Column(mark("内容"), lambda line: line.words, 340),
    Column(mark("人员"), lambda line: line.staff, 80),
    Column(mark("线上平台"), lambda line: line.platform, 90, token=platform_token),
)
SIDE = 340


class PersonView(QWidget):
    """Filled in the background; Enter on a line opens that record."""

    left = Signal()
    opened = Signal(object)

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.resident = ""
        self._lines: tuple[Line, ...] = ()
        self.name, self.rest = said("", "title"), said("", "soft")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.register = push_button(tr(REGISTER), self.begin_entry, "primary")
        self.edit_button = push_button(tr(EDIT), self.begin_edit)
        self.print_button = QPushButton(tr(PRINT))
        self.facts, self.open_ones = Card(tr(FACTS)), Card(tr(OPEN_ONES))
        self.duties, self.pressures = Card(tr(DUTIES)), Card(tr(PRESSURES))
        self.done_title = said("", "section")
        self.list = ListView(LazyModel(COLUMNS, lambda at, n: self._lines[at : at + n], lambda: len(self._lines)))
        self.list.opened.connect(lambda line: self.opened.emit(Task(line.resident, (line.kind,), line.record)))
        self.joined = JoinedBar()
        self.joined.parted.connect(self._part)
        self._lay_out()

    def show_person(self, resident: str) -> None:
        """Show *resident*."""
        if resident != self.resident:
            self._show(None)
        self.resident = resident
        person = person_named(self.desk, resident)
        self.name.setText(person.name)
        self.rest.setText(person.rest)
        self.desk.read(
            lambda progress: life_of(self.desk, resident),
            lambda life: self._show(life) if resident == self.resident else None,
        )

    def begin_entry(self) -> None:
        """Register a service."""
        self.desk.go("entry", Task(self.resident))

    def begin_edit(self) -> None:
        """Mend the person's own facts."""
        self.opened.emit(Task(self.resident, ("resident",), self.resident))

    def _show(self, life: Life | None) -> None:
        for card in (self.facts, self.open_ones, self.duties, self.pressures):
            card.clear()
        self._lines = life.done if life else ()
        self.joined.show_joined(life.joined if life else ())
        self.list.reload()
        if self._lines and not self.list.currentIndex().isValid():
            self.list.selectRow(0)
        self.done_title.setText(tr(DONE, n=len(self._lines)) if life else tr(LOOKING))
        if life is None:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (label, words) in enumerate(life.facts):
            value = said(words)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(said(label, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        holder = QWidget()
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.facts.body.addWidget(holder)
        for line in life.open_ones:
            self.open_ones.body.addWidget(_wrapped(f"{line.title}　{line.words}　{line.day or ''}"))
        if not life.open_ones:
            self.open_ones.body.addWidget(_wrapped(tr(NOTHING_OPEN), "soft"))
        for duty in life.duties:
            self.duties.body.addWidget(duty_line(duty))
        if not life.duties:
            self.duties.body.addWidget(_wrapped(tr(NOTHING_TO_DO), "soft"))
        self.pressures.setVisible(bool(life.pressures))
        if life.pressures:
            self.pressures.body.addWidget(PressureChart(life.pressures, life.lines))

    def _part(self, link: str, reason: str) -> None:
        """Take the files apart; every visit stays in the file in which it was entered."""

        def done(answer: Answer) -> None:
            if answer.is_refused:
                self.desk.notices.warn(" ".join(problem.sentence for problem in answer.problems))
            else:
                self.desk.notices.confirm(tr(PARTED))
                self.desk.saved.emit(EVERYBODY)
                self.show_person(self.resident)

        self.desk.write(lambda progress: part(self.desk, link, reason), done)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name)
        head.addWidget(self.rest, 1)
        head.addWidget(push_button(tr(BACK), self.left.emit, "quiet"))
        head.addWidget(self.print_button)
        head.addWidget(self.edit_button)
        head.addWidget(self.register)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.facts, self.open_ones, self.duties, self.pressures):
            column.addWidget(card)
        column.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.done_title)
        right.addWidget(self.list, 1)
        self.void_bar = VoidBar(self.desk, self.list)
        right.addWidget(self.void_bar)
        body = QHBoxLayout()
        body.setSpacing(16)
        area = scrolled(side)
        area.setFixedWidth(SIDE)
        body.addWidget(area)
        body.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self.joined)
        whole.addLayout(body, 1)


def _wrapped(words: str, role: str = "") -> QWidget:
    label = said(words, role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
