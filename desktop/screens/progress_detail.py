"""The list behind one number, in place of the board: who falls short first, with why, what is missing and until when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QHeaderView, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop.progress.explaining import Explained
from desktop.progress.measures import READINGS, STATES
from desktop.progress.wording import amount_text
from desktop.screens import icons
from desktop.screens.cards import Card, said
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.progress_definition import DefinitionPanel
from desktop.screens.progress_reading import Opened
from desktop.screens.progress_words import counts_text, unit_of, value_text, verdict_text, waits_text
from desktop.words import mark, tr

TABS = ("short", "met", "excluded")
MARKS = {"short": "!", "met": "✓", "excluded": "–"}
TOKENS = {"short": "explain", "met": "pine", "excluded": "soft_ink"}
SORTED = mark("未达标的在前，按期限排；名单 {rows} 行{sum}。")
BY_NUMBER = mark("只写编号的，是您的账号不能看到姓名的人；需要看到人时，请由单位负责人打开同一份名单。")
NOBODY = mark("这里没有人。")
NO_LIST = mark("这一项没有名单：它由登记表或申报数得出。")


class DetailView(QWidget):
    """Head, tabs, list and 口径; *left* goes back to the board, *chosen* carries the row to open."""

    left = Signal()
    chosen = Signal(object)
    reading_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.opened: Opened | None = None
        self._shown: tuple[Explained, ...] = ()
        self.back = QPushButton(tr("返回"))
        self.back.setIcon(icons.icon("chevron-left"))
        self.back.setProperty("role", "quiet")
        self.back.clicked.connect(self.left)
        self.title, self.value = said("", "title"), said("", "section")
        self.counts, self.verdict = said("", "soft"), said("")
        self.caption, self.empty = said("", "caption"), said("", "soft")
        for label in (self.title, self.caption, self.empty):
            label.setWordWrap(True)
        self.tabs, self.readings = QButtonGroup(self), QButtonGroup(self)
        self._tabs_line, self._readings_line = QHBoxLayout(), QHBoxLayout()
        for place, state in enumerate(TABS):
            self._tabs_line.addWidget(_toggle(self.tabs, place, tr(STATES[state])))
        for place, (name, words) in enumerate(READINGS.items()):
            button = _toggle(self.readings, place, tr(words))
            button.setProperty("reading", name)
            self._readings_line.addWidget(button)
        self.tabs.idClicked.connect(lambda place: self.show_tab(TABS[place]))
        self.readings.idClicked.connect(lambda place: self.reading_asked.emit(tuple(READINGS)[place]))
        self.list = ListView(
            LazyModel(self._columns(), lambda start, most: self._shown[start : start + most], self._count)
        )
        heads = self.list.horizontalHeader()
        heads.setStretchLastSection(False)
        heads.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.list.opened.connect(self.chosen)
        self.definition = DefinitionPanel()
        self._lay_out()

    def show_opened(self, opened: Opened) -> None:
        """Show a number and its list."""
        standing, self.opened = opened.standing, opened
        self.title.setText(tr(standing.title))
        self.value.setText(value_text(standing))
        self.counts.setText(counts_text(standing))
        self.verdict.setText(verdict_text(standing))
        readings = standing.measure.readings if standing.measure else ()
        for button in self.readings.buttons():
            button.setVisible(len(readings) > 1)
            button.setChecked(button.property("reading") == opened.reading)
        self.definition.show_opened(opened)
        for place, state in enumerate(TABS):
            number = sum(row.state == state for row in opened.rows)
            self.tabs.button(place).setText(f"{tr(STATES[state])} {number}")
        by_number = tr(BY_NUMBER) if any(row.is_hidden for row in opened.rows) else ""
        self.caption.setText(tr(SORTED, rows=len(opened.rows), sum=self._sum(opened)) + by_number)
        first = next((state for state in TABS if any(row.state == state for row in opened.rows)), "short")
        self.show_tab(first)
        self.list.setFocus()

    def show_tab(self, state: str) -> None:
        """Show the rows of one state."""
        if self.opened is None:
            return
        self._shown = tuple(row for row in self.opened.rows if row.state == state)
        self.tabs.button(TABS.index(state)).setChecked(True)
        self.list.reload()
        self.list.scrollToTop()
        has_list = self.opened.standing.measure is not None and bool(self.opened.rows)
        words = waits_text(self.opened.standing) or tr(NO_LIST)
        self.empty.setText(tr(NOBODY) if has_list else words)
        self.empty.setVisible(not self._shown)
        self.list.setVisible(bool(self._shown))
        for button in self.tabs.buttons():
            button.setVisible(has_list)
        self.caption.setVisible(has_list)

    def _sum(self, opened: Opened) -> str:
        count = opened.count
        if count is None:
            return ""
        unit = unit_of(opened.standing)
        if count.denominator is None:
            return tr("，合计 {n} {unit}", n=count.numerator, unit=unit)
        return tr("，合计 {n} / {all}", n=amount_text(count.numerator), all=amount_text(count.denominator))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(mark("居民 / 机构"), self._who, 300),
            Column(
                mark("状态"),
                lambda row: f"{MARKS[row.state]} {row.state_text}",
                88,
                token=lambda row: TOKENS[row.state],
            ),
            Column(mark("原因"), lambda row: row.why, 320),
            Column(mark("还差"), lambda row: row.missing, 64, is_number=True),
            Column(mark("期限"), lambda row: row.due, 100),
        )

    def _who(self, row: Explained) -> object:
        return self.opened.people.get(row.person or "", row.label) if self.opened else row.label

    def _count(self) -> int:
        return len(self._shown)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        for label in (self.counts, self.value, self.verdict):
            head.addWidget(label)
        tabs = QHBoxLayout()
        tabs.setSpacing(8)
        tabs.addLayout(self._tabs_line)
        tabs.addStretch(1)
        tabs.addLayout(self._readings_line)
        left, right = Card(), Card(tr("指标口径"))
        left.body.addLayout(tabs)
        left.body.addWidget(self.caption)
        left.body.addWidget(self.empty)
        left.body.addWidget(self.list, 1)
        left.body.setAlignment(self.empty, Qt.AlignmentFlag.AlignTop)
        right.body.addWidget(self.definition, 1)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(12)
        both.addWidget(left)
        both.addWidget(right)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 1)
        right.setMinimumWidth(300)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(both, 1)


def _toggle(group: QButtonGroup, place: int, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("choice")
    button.setCheckable(True)
    group.addButton(button, place)
    return button
