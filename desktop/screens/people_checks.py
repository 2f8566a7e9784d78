"""The two places on the page 居民 where files are checked: 可能重复 and 缺号码, each with its count."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.screens.check_view import CheckView
from desktop.screens.living import living
from desktop.screens.numbers_view import NumbersView
from desktop.screens.pairs_view import PairsView
from desktop.screens.work import Progress
from desktop.screens.work_desk import EVERYBODY, WorkDesk
from desktop.store.likeness import Likeness, likeness_of, likenesses
from desktop.store.number_repairs import Repair, number_repairs
from desktop.words import mark, tr

PAIRS, NUMBERS = mark("可能重复 {n} 对"), mark("缺号码 {n} 人")


@dataclass(frozen=True)
class _Counted:
    pairs: tuple[Likeness, ...]
    repairs: tuple[Repair, ...]


class PeopleChecks(QWidget):
    """Two quiet buttons that show how much there is to check; *opened* gives the list to show."""

    opened = Signal(object)

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.pairs, self.numbers = PairsView(desk), NumbersView(desk)
        self.views: tuple[CheckView, ...] = (self.pairs, self.numbers)
        self._is_known = self._is_own = False
        self.pairs_button, self.numbers_button = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button, view in ((self.pairs_button, self.pairs), (self.numbers_button, self.numbers)):
            button.setProperty("role", "quiet")
            button.clicked.connect(lambda _on=False, view=view: self.opened.emit(view))
            button.hide()
            row.addWidget(button)
            view.changed.connect(self._tell)
        self.numbers.paired.connect(self._compare)
        desk.saved.connect(self._heard)

    def shown(self, view: object) -> CheckView:
        """Return *view* as what it is."""
        return next(one for one in self.views if one is view)

    def count(self, anew: bool = False) -> None:
        """Count in the background what there is to check, where that is not known yet."""
        if self._is_known and not anew:
            return
        self._is_known = True
        self.desk.count(self._read, living(self, self._show))

    def _read(self, progress: Progress) -> _Counted:
        pairs = likenesses(self.desk.shelf, progress.tell)
        with self.desk.shelf.reading() as connection:
            return _Counted(tuple(pairs), tuple(number_repairs(connection)))

    def _show(self, counted: _Counted) -> None:
        self.pairs.show_pairs(counted.pairs)
        self.numbers.show_repairs(counted.repairs)
        self._tell()

    def _tell(self) -> None:
        self._is_own = True
        for button, words, n in (
            (self.pairs_button, PAIRS, len(self.pairs.pairs)),
            (self.numbers_button, NUMBERS, len(self.numbers.repairs)),
        ):
            button.setText(tr(words, n=f"{n:,}"))
            button.setVisible(n > 0)

    def _heard(self, touched: frozenset[str]) -> None:
        """Count again at the next visit after whole imports; one's own decisions are counted already."""
        if touched == EVERYBODY and not self._is_own:
            self._is_known = False
        self._is_own = False

    def _compare(self, one: str, other: str) -> None:
        with self.desk.shelf.reading() as connection:
            pair = likeness_of(connection, one, other)
        if pair is not None:
            self.pairs.add(pair)
            self.opened.emit(self.pairs)
