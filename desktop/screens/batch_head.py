"""The head of a paper pile: its day, way, doctor and village, filled in once for all that follow."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from desktop.records.questions import Question
from desktop.records.reading import Value
from desktop.screens.cards import Card, empty_out, said
from desktop.screens.entry_buttons import SaveButton
from desktop.screens.inputs.field import Input
from desktop.screens.inputs.key_choice import initials
from desktop.screens.inputs.making import Helps, make_input
from desktop.screens.known_while_filling import RememberedKnown
from desktop.screens.own_staff import own_staff
from desktop.screens.references_of import sources_for
from desktop.screens.sticky import HEAD
from desktop.screens.theme import CONTROL
from desktop.screens.work_desk import WorkDesk
from desktop.store.search_keys import in_order
from desktop.store.statement import driver
from desktop.words import mark, tr

VILLAGE = "village"
VILLAGES = "SELECT DISTINCT village FROM resident WHERE void = 0"
WIDE = 320  # px
TOLD = mark("这一摞表的共同内容填一次；每一份都会带上，个别不同的在那一份里改。空着的以后逐份填写。")
START = mark("开始录入　Enter")


class BatchHead(Card):
    """Asks what the kinds have of it; *begun* when the pile may begin."""

    begun = Signal()

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.inputs: dict[str, Input] = {}
        self._known = RememberedKnown(desk.shelf)
        self.title = said("", "section")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.button = SaveButton(tr(START))
        self.button.clicked.connect(self.begun)
        told = said(tr(TOLD), "soft")
        told.setWordWrap(True)
        low = QHBoxLayout()
        low.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        low.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(12)
        for widget in (self.title, told):
            column.addWidget(widget)
        column.addLayout(self._grid)
        column.addLayout(low)
        column.addStretch(1)
        self.body.addLayout(column)

    def ask(self, kinds: tuple[str, ...], title: str) -> None:
        """Ask for the head of a pile of *kinds*."""
        self.title.setText(title)
        self._known.begin()
        empty_out(self._grid)
        villages = self._villages()
        helps = Helps(
            self.desk.today,
            sources_for(self.desk, self._known, lambda: ""),
            lambda field, begun: [one for one in villages if begun in one or initials(one).startswith(begun.lower())],
        )
        self.inputs = {}
        for row, question in enumerate(self._questions(kinds)):
            made = make_input(question, helps)
            self.inputs[question.name] = made
            label = said(tr(question.label), "soft")
            label.setMinimumSize(80, CONTROL)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(made, row, 1)
            made.row.addStretch(1)  # the field keeps to the left, a sentence below has the whole width
            if question.type in ("text", "reference"):
                made.editor.setFixedWidth(WIDE)
        own = own_staff(self.desk)
        if own and "staff" in self.inputs:
            self.inputs["staff"].set_value(own)
        inputs = list(self.inputs.values())
        for one, following in pairwise(inputs):
            one.finished.connect(following.focus)
        inputs[-1].finished.connect(self.button.setFocus)
        inputs[0].focus()

    def answers(self) -> dict[str, Value]:
        """Return what goes into every form of the pile."""
        return {name: value for name, value in self._told().items() if name != VILLAGE and value is not None}

    @property
    def village(self) -> str:
        """Return the village of the pile, or ""."""
        return str(self._told().get(VILLAGE) or "")

    @property
    def is_readable(self) -> bool:
        """Return whether every answer could be read; the first that could not has the cursor then."""
        for one in self.inputs.values():
            if one.problem is not None and one.problem.severity == "hard":
                one.focus()
                return False
        return True

    def _told(self) -> Mapping[str, Value]:
        return {name: value for one in self.inputs.values() for name, value in one.answers().items()}

    def _villages(self) -> list[str]:
        """Return where the residents live, in the order of their pinyin."""
        with self.desk.shelf.reading() as connection:
            found = driver(connection).execute(VILLAGES).fetchall()
        return sorted((one for (one,) in found if one), key=in_order)

    def _questions(self, kinds: tuple[str, ...]) -> list[Question]:
        found: dict[str, Question] = {}
        for kind in (self.desk.kinds[name] for name in kinds):
            for name in (kind.date_field, *HEAD):
                question = kind.by_name.get(name)
                if question is not None and not question.computed:
                    found.setdefault(name, question)
        found[VILLAGE] = self.desk.kinds["resident"].by_name[VILLAGE]
        return list(found.values())
