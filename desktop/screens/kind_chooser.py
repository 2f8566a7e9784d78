"""Chooses what to register: a number or pinyin initials, the proposed one by Enter."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.records.kind import Kind
from desktop.records.questions import Choice
from desktop.screens import theme
from desktop.screens.cards import empty_out, said
from desktop.screens.inputs.flow import Flow
from desktop.screens.inputs.key_choice import initials, named_by
from desktop.screens.inputs.line import ENTER
from desktop.screens.inputs.rest_of_word import RestOfWord
from desktop.screens.tasks import entry_kinds, family_title, title_of
from desktop.words import mark, tr

PATIENCE_MS = 700
ASK = mark("登记什么？输入编号或拼音首字母，回车选用绿框里的一项。")
PROPOSED = mark("建议")
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class KindChooser(QFrame):
    """Every kind with its number, family by family; what the resident is due for stands first."""

    chosen = Signal(tuple)

    def __init__(self, kinds: Mapping[str, Kind]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(tr(ASK))
        self.kinds = kinds
        self.options: list[tuple[str, ...]] = []
        self.buttons: list[QPushButton] = []
        self.current = 0
        self._typed = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(said(tr(ASK), "soft"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._waiting = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._waiting.timeout.connect(self._take_unasked)
        self._rest = RestOfWord(self)

    def offer(self, proposed: Sequence[tuple[str, ...]]) -> None:
        """Show every kind, *proposed* ones first."""
        empty_out(self._grid)
        self.options, self.buttons, self.current, self._typed = [], [], 0, ""
        families: dict[str, list[tuple[str, ...]]] = {tr(PROPOSED): list(proposed)} if proposed else {}
        for kind in entry_kinds(self.kinds):
            if (kind.name,) not in proposed:
                families.setdefault(family_title(kind.family), []).append((kind.name,))
        for row, (title, options) in enumerate(families.items()):
            self._grid.addWidget(_side(title), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._line(options), row, 1)
        self.move_to(0)

    def move_to(self, place: int) -> None:
        """Put the inner cursor on one kind."""
        self.current = place
        for at, button in enumerate(self.buttons):
            theme.set_state(button, current=at == place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number or letters, move by arrow, take by Enter."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        text = event.text().lower()
        if event.key() in ENTER and plain:
            if self._typed:
                self._settle()
            else:
                self._take(self.current)
        elif event.key() in STEPS and plain:
            self.move_to((self.current + STEPS[Qt.Key(event.key())]) % len(self.buttons))
        elif plain and text.isascii() and text.isalnum():
            self._type(text)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys come here."""
        super().focusInEvent(event)
        self.move_to(self.current)

    def _line(self, options: Sequence[tuple[str, ...]]) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=8)
        for names in options:
            place = len(self.options)
            button = QPushButton(f"{place + 1} {title_of(names, self.kinds)}", holder)
            button.setObjectName("choice")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._take, place))
            flow.addWidget(button)
            self.options.append(names)
            self.buttons.append(button)
        return holder

    def _type(self, text: str) -> None:
        self._typed += text
        listed = [Choice(str(at + 1), title_of(names, self.kinds)) for at, names in enumerate(self.options)]
        places, is_sure = named_by(self._typed, listed)
        if not places:
            self._typed = ""
        elif is_sure:
            if self._typed.isalpha():
                self._rest.expect(initials(listed[places[0]].label)[len(self._typed) :])
            self._take(places[0])
        else:
            self.move_to(places[0])
            self._waiting.start()

    def _settle(self) -> None:
        if self._typed:
            self._take(self.current)

    def _take_unasked(self) -> None:
        """Take what was typed and left; the Enter that was meant for it skips no field of the form."""
        self._rest.expect("\r")
        self._settle()

    def _take(self, place: int, _on: bool = False) -> None:
        self._waiting.stop()
        self._typed = ""
        self.chosen.emit(self.options[place])


def _side(title: str) -> QLabel:
    label = said(title, "soft")
    label.setMinimumHeight(28)
    label.setFixedWidth(96)
    label.setWordWrap(True)  # other languages need two lines
    return label
