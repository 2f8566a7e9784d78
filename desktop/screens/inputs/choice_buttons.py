"""The row of buttons of a choice: it holds the cursor for all of them and hears numbers and letters."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.records.questions import Question
from desktop.reports.item_numbers import numbered
from desktop.screens import theme
from desktop.screens.inputs.flow import Flow
from desktop.screens.inputs.key_choice import initials, keys_of, named_by
from desktop.screens.inputs.line import ENTER
from desktop.screens.inputs.rest_of_word import RestOfWord
from desktop.words import tr

PATIENCE_MS = 700
TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Choices(QWidget):
    """Buttons to choose from; no input method stands between the keys and them."""

    picked = Signal(int, bool)
    cleared = Signal()
    went_on = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.setObjectName("choices")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(question.label))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.question = question
        self.current = 0
        self.typed = ""
        self.flow = Flow(self)
        self.flow.setContentsMargins(3, 3, 3, 3)
        self.buttons = []
        for place, (key, choice) in enumerate(zip(keys_of(question.choices), question.choices, strict=True)):
            button = QPushButton(numbered(key, tr(choice.label)), self)
            button.setObjectName("choice")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._click, place))
            self.flow.addWidget(button)
            self.buttons.append(button)
        self._waiting = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._waiting.timeout.connect(self.settle)
        self._rest = RestOfWord(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number or letter, move by arrow, toggle by space, go on by Enter."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        text = event.text().lower()
        if event.key() in ENTER and plain:
            self.settle()
            self.went_on.emit()
        elif event.key() in STEPS and plain:
            self.move_to((self.current + STEPS[Qt.Key(event.key())]) % len(self.buttons))
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.typed = ""
            self.cleared.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.picked.emit(self.current, False)
        elif plain and text.isascii() and text.isalnum() and text:
            self._type(text)
        else:
            super().keyPressEvent(event)

    def settle(self) -> None:
        """Choose what the keys typed so far name best."""
        self._waiting.stop()
        typed, self.typed = self.typed, ""
        if typed:
            places, _ = named_by(typed, self.question.choices)
            if places:
                self.picked.emit(places[0], True)

    def move_to(self, place: int) -> None:
        """Put the inner cursor on one button."""
        self.current = place
        for at, button in enumerate(self.buttons):
            theme.set_state(button, current=at == place and self.hasFocus())

    def event(self, event: QEvent) -> bool:
        """Settle what is half typed before the cursor leaves by Tab."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in TABS:
            self.settle()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the cursor is here."""
        super().focusInEvent(event)
        theme.set_state(self, hasFocus=True)
        checked = [place for place, button in enumerate(self.buttons) if button.isChecked()]
        self.move_to(checked[0] if checked else 0)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the cursor is gone."""
        super().focusOutEvent(event)
        theme.set_state(self, hasFocus=False)
        self.move_to(self.current)
        self.left.emit()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest button."""
        return self.flow.minimumSize()

    def _click(self, place: int, _on: bool = False) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.picked.emit(place, False)

    def _type(self, text: str) -> None:
        self.typed += text
        places, is_sure = named_by(self.typed, self.question.choices)
        if not places:
            self.typed = text
            places, is_sure = named_by(text, self.question.choices)
        if is_sure:
            if self.typed.isalpha():
                self._rest.expect(initials(self.question.choices[places[0]].label)[len(self.typed) :])
            self.settle()
        elif places:
            self.move_to(places[0])
            self._waiting.start()
        else:
            self.typed = ""
