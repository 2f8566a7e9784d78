"""The list 缺号码: residents without a sound number, the number that may be theirs, accepted by one key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop.progress.labels import people_shown
from desktop.screens.buttons import push_button
from desktop.screens.cards import Card, said
from desktop.screens.check_view import BACK, CheckView
from desktop.screens.empty import Empty
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.living import living
from desktop.screens.people_rows import person_of
from desktop.screens.person_cell import Person
from desktop.screens.record_line import told_value
from desktop.screens.work_desk import WorkDesk
from desktop.store.number_repairs import FIFTEEN, HOLDER, OFFERED, SOURCES, Repair, values_of
from desktop.store.shelf import Put, new_id
from desktop.store.wish import Answer
from desktop.words import mark, tr

TITLE = mark("缺证件号码的居民")
COUNTED = mark("共 {n} 人，其中 {some} 人有候选号码，排在前面")
NOTHING = mark("每位居民都有可用的证件号码。")
TAKEN, LEFT_OUT = mark("已补上证件号码：{person}"), mark("已记住不采用这个号码：{person}")
ACCEPT, REFUSE, OPEN = mark("1 采用候选号码"), mark("2 不采用"), mark("打开资料　回车")
PAIR = mark("1 比较两份档案")
CHECK = mark("采用前请与身份证或医保凭证核对。号码已在另一份档案里的，先判定两份档案是不是同一人。")
OLD = mark("15 位旧号码")
SETTLED = mark("采用登记簿带来的号码，已与证件核对")


@dataclass(frozen=True)
class NumberRow:
    """One line of the list."""

    repair: Repair
    person: Person
    state: str
    number: str
    source: str


COLUMNS = (
    Column(mark("居民"), lambda row: row.person, 320),
    Column(mark("现状"), lambda row: row.state, 170),
    Column(mark("候选号码"), lambda row: row.number or "—", 180),
    Column(
        mark("候选从哪里来"), lambda row: row.source, 300, token=lambda row: "ink" if row.repair.number else "soft_ink"
    ),
)


class NumbersList(ListView):
    """A list whose candidates are taken by a digit."""

    decided = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take with 1, leave out with 2."""
        if event.text() in ("1", "2"):
            self.decided.emit(event.text())
        else:
            super().keyPressEvent(event)


class NumbersView(CheckView):
    """The list; *picked* opens a resident, *paired* asks to compare two files."""

    picked = Signal(str)
    paired = Signal(str, str)

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__(desk, TITLE)
        self.repairs: list[Repair] = []
        self.list = NumbersList(LazyModel(COLUMNS, self._fetch, lambda: len(self.repairs)))
        self.list.opened.connect(lambda row: self.picked.emit(row.repair.resident))
        self.list.decided.connect(self.decide)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._name_keys())
        self.empty = Empty(tr(NOTHING), tr(BACK), self.left.emit, icon="check")
        self.accept = push_button(tr(ACCEPT), lambda: self.decide("1"), "primary")
        self.refuse = push_button(tr(REFUSE), lambda: self.decide("2"))
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for button in (self.accept, self.refuse):
            keys.addWidget(button)
        keys.addWidget(said(tr(OPEN), "caption"))
        keys.addStretch(1)
        self.card = Card()
        self.card.body.addWidget(self.list, 1)
        self.card.body.addLayout(keys)
        self.card.body.addWidget(said(tr(CHECK), "caption"))
        self.whole.addWidget(self.card, 1)
        self.whole.addWidget(self.empty, 1)
        self.whole.addLayout(self.foot)

    def show_repairs(self, repairs: Sequence[Repair]) -> None:
        """Show who lacks a number."""
        self.repairs = list(repairs)
        self._reload(0)

    def start(self) -> None:
        """Put the cursor into the list."""
        self.list.setFocus()

    def decide(self, key: str) -> None:
        """Take the candidate of the chosen line, or leave it out for good."""
        row: NumberRow | None = self.list.selected()
        if row is None or not row.repair.number:
            return
        repair = row.repair
        if repair.source == HOLDER:
            self.paired.emit(repair.resident, repair.holder)
            return
        if key == "2" and repair.source != OFFERED:
            return
        values = values_of(repair) if key == "1" else {"offered_number": None}
        wish = Put(
            "resident", repair.resident, values, op=new_id(), explain={"born_on": tr(SETTLED), "sex": tr(SETTLED)}
        )
        self.desk.write(
            lambda progress: self.desk.shelf.put(wish, self.desk.session),
            living(self, lambda answer: self._done(row, TAKEN if key == "1" else LEFT_OUT, answer)),
        )

    def _done(self, row: NumberRow, words: str, answer: Answer) -> None:
        if answer.is_refused:
            self.desk.notices.warn(" ".join(one.sentence for one in answer.problems if one.severity != "hint"))
            return
        place = self.repairs.index(row.repair)
        del self.repairs[place]
        self._reload(place)
        self.list.setFocus()
        self.note_done(answer.seq, tr(words, person=row.person), lambda: self._restore(row.repair))

    def _restore(self, repair: Repair) -> None:
        self.repairs.insert(0, repair)
        self._reload(0)

    def _reload(self, place: int) -> None:
        some = sum(bool(repair.number) for repair in self.repairs)
        self.told.setText(tr(COUNTED, n=f"{len(self.repairs):,}", some=f"{some:,}"))
        self.list.lazy.reload()
        self.empty.setVisible(not self.repairs)
        self.card.setVisible(bool(self.repairs))
        if self.repairs:
            self.list.selectRow(min(place, len(self.repairs) - 1))
        self._name_keys()

    def _name_keys(self) -> None:
        row: NumberRow | None = self.list.selected()
        source = row.repair.source if row else ""
        self.accept.setText(tr(PAIR) if source == HOLDER else tr(ACCEPT))
        self.accept.setEnabled(bool(source))
        self.refuse.setEnabled(source == OFFERED)

    def _fetch(self, offset: int, limit: int) -> list[NumberRow]:
        some = self.repairs[offset : offset + limit]
        states = self.desk.kinds["resident"].by_name["number_state"]
        with self.desk.shelf.reading() as connection:
            people = people_shown(connection, self.desk.shelf.tables, [one.resident for one in some], self.desk.today())
        return [
            NumberRow(
                one,
                person_of(people[one.resident]) if one.resident in people else Person("—"),
                tr(OLD) if one.source == FIFTEEN else told_value(states, one.state or "missing"),
                one.number,
                tr(SOURCES[one.source]),
            )
            for one in some
        ]
