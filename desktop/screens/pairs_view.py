"""The list 可能重复: pair after pair is judged by one key, remembered, and can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter

from desktop.faults import Fault
from desktop.screens.cards import Card
from desktop.screens.check_view import BACK, CheckView
from desktop.screens.empty import Empty
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.living import living
from desktop.screens.pair_card import KEYS, LATER, PairCard
from desktop.screens.pair_facts import PairRow, facts_of_pair, rows_of_pairs
from desktop.screens.work_desk import WorkDesk
from desktop.store.likeness import Likeness, still_open
from desktop.store.persons import LINK, SAME, rows_of_person
from desktop.store.shelf import Put, new_id
from desktop.store.statement import driver
from desktop.store.wish import Answer
from desktop.words import mark, tr

TITLE = mark("可能重复的居民档案")
COUNTED = mark("共 {n} 对，最可能的在前")
JUDGED = {True: mark("已判为同一人：{person}"), False: mark("已记住不是同一人：{person}")}
NOTHING = mark("没有可能重复的居民档案。")
EVEN = 500
COLUMNS = (
    Column(mark("居民"), lambda row: row.person, 250),
    Column(mark("把握"), lambda row: row.strength, 64),
    Column(mark("理由"), lambda row: row.reasons, 100),
)


class JudgedList(ListView):
    """A list whose rows are judged by a digit."""

    judged = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Judge by 1, 2 or 0."""
        if event.text() in KEYS:
            self.judged.emit(KEYS[event.text()])
        else:
            super().keyPressEvent(event)


class PairsView(CheckView):
    """The pairs on the left, the chosen one on the right; *pairs* is what is still to be judged."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__(desk, TITLE)
        self.pairs: list[Likeness] = []
        self._is_saving = False
        self.list = JudgedList(LazyModel(COLUMNS, self._fetch, lambda: len(self.pairs)))
        self.list.judged.connect(lambda verdict: self.judge(verdict))
        self.list.selectionModel().currentRowChanged.connect(self._chosen)
        self.card = PairCard()
        self.card.judged.connect(self.judge)
        self.empty = Empty(tr(NOTHING), tr(BACK), self.left.emit, icon="check")
        self._lay_out()

    def show_pairs(self, pairs: Sequence[Likeness]) -> None:
        """Show what is to be judged."""
        self.pairs = list(pairs)
        self._reload(0)

    def add(self, pair: Likeness) -> None:
        """Put a pair on top of the list."""
        self.pairs = [pair, *(one for one in self.pairs if {one.one, one.other} != {pair.one, pair.other})]
        self._reload(0)

    def start(self) -> None:
        """Put the cursor into the list."""
        self.list.setFocus()

    def judge(self, verdict: str, grounds: str = "") -> None:
        """Keep what was judged of the chosen pair, or put it off."""
        row: PairRow | None = self.list.selected()
        if row is None or self._is_saving:
            return
        if verdict == LATER:
            self._put_off(row.pair)
            return
        self._is_saving = True
        values = {
            "resident": row.pair.one,
            "other": row.pair.other,
            "verdict": verdict,
            "decided_on": self.desk.today(),
            "grounds": (grounds or row.reasons)[:200],
        }
        wish = Put(LINK, new_id(), values, op=new_id(), explain={"verdict": grounds} if grounds else None)
        self.desk.write(
            lambda progress: self.desk.shelf.put(wish, self.desk.session),
            living(self, lambda answer: self._done(row, verdict, answer)),
            living(self, self._failed),
        )

    def _done(self, row: PairRow, verdict: str, answer: Answer) -> None:
        self._is_saving = False
        if answer.is_refused:
            asked = [problem for problem in answer.problems if problem.severity == "soft"]
            if asked and len(asked) == len([one for one in answer.problems if one.severity != "hint"]):
                self.card.ask(asked[0])
            else:
                self.desk.notices.warn(" ".join(one.sentence for one in answer.problems if one.severity != "hint"))
            return
        place = self.pairs.index(row.pair)
        del self.pairs[place]
        self._drop_settled(row.pair)
        self._reload(place)
        self.list.setFocus()
        self.note_done(answer.seq, tr(JUDGED[verdict == SAME], person=row.person), lambda: self.add(row.pair))

    def _drop_settled(self, judged: Likeness) -> None:
        """Take pairs off the list that this judgement settles too: other files of the same persons."""
        with self.desk.shelf.reading() as connection:
            raw = driver(connection)
            touched = {*rows_of_person(raw, judged.one), *rows_of_person(raw, judged.other)}
            near = [pair for pair in self.pairs if touched & {pair.one, pair.other}]
            stay = still_open(connection, near)
        self.pairs = [pair for pair in self.pairs if pair not in near or pair in stay]

    def _failed(self, fault: Fault) -> None:
        self._is_saving = False
        self.desk.notices.show_fault(fault)

    def _put_off(self, pair: Likeness) -> None:
        """Let the pair wait at the end of the list."""
        place = self.pairs.index(pair)
        self.pairs.append(self.pairs.pop(place))
        self._reload(place)
        self.list.setFocus()

    def _reload(self, place: int) -> None:
        self.told.setText(tr(COUNTED, n=f"{len(self.pairs):,}"))
        self.list.lazy.reload()
        self.empty.setVisible(not self.pairs)
        self.both.setVisible(bool(self.pairs))
        if self.pairs:
            self.list.selectRow(min(place, len(self.pairs) - 1))
            self._chosen(self.list.currentIndex())

    def _chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        row: PairRow | None = self.list.lazy.row(index.row()) if index.isValid() else None
        if row is not None:
            self.card.show_facts(facts_of_pair(self.desk, row.pair), row.reasons)

    def _fetch(self, offset: int, limit: int) -> list[PairRow]:
        return rows_of_pairs(self.desk, self.pairs[offset : offset + limit])

    def _lay_out(self) -> None:
        listed = Card()
        listed.body.addWidget(self.list)
        self.both = QSplitter()
        self.both.setChildrenCollapsible(False)
        self.both.setHandleWidth(12)
        self.both.addWidget(listed)
        self.both.addWidget(self.card)
        self.both.setStretchFactor(0, 1)
        self.both.setStretchFactor(1, 1)
        self.both.setSizes((EVEN, EVEN))
        self.whole.addWidget(self.both, 1)
        self.whole.addWidget(self.empty, 1)
        self.whole.addLayout(self.foot)
