"""Asks for one or several of a list: a number or a letter chooses, with nothing to open."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.records.questions import Question
from desktop.records.reading import Value, read_code
from desktop.screens import theme
from desktop.screens.inputs.field import Input, Today
from desktop.screens.inputs.flow import Flow
from desktop.screens.inputs.key_choice import keys_of, named_by
from desktop.screens.inputs.line import ENTER
from desktop.words import tr

PATIENCE_MS = 700
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Choices(QWidget):
    """The row of buttons; it holds the cursor for all of them and no input method."""

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
            button = QPushButton(f"{key} {tr(choice.label)}", self)
            button.setObjectName("choice")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._click, place))
            self.flow.addWidget(button)
            self.buttons.append(button)
        self._waiting = QTimer(self, singleShot=True, interval=PATIENCE_MS)  # type: ignore[call-overload]
        self._waiting.timeout.connect(self.settle)

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
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # type: ignore[attr-defined]
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
            self.settle()
        elif places:
            self.move_to(places[0])
            self._waiting.start()
        else:
            self.typed = ""


class ChoiceInput(Input):
    """One of a list; with a question of type "choices" several, where some exclude the rest."""

    def __init__(self, question: Question, today: Today) -> None:
        super().__init__(question, today=today)
        self._codes: set[str] = set()
        self.choices = Choices(question)
        self.row.addWidget(self.choices)
        self.choices.picked.connect(self._pick)
        self.choices.cleared.connect(self._clear)
        self.choices.went_on.connect(self.finished)
        self.choices.entered.connect(self.entered)
        self.choices.left.connect(self.left)

    @property
    def is_many(self) -> bool:
        """Return whether several may be chosen."""
        return self.question.type == "choices"

    @property
    def editor(self) -> QWidget:
        """Return the row of buttons."""
        return self.choices

    def chosen(self) -> list[str]:
        """Return the codes that are on, in the order of the list."""
        return [choice.value for choice in self.question.choices if choice.value in self._codes]

    def value(self) -> Value:
        """Return the code, or the codes as "2,3,6"; None where none is on."""
        return ",".join(self.chosen()) or None

    def set_value(self, value: Value) -> None:
        """Show the code or codes of *value*."""
        words = [] if value is None else str(value).split(",") if self.is_many else [str(value)]
        codes = {read_code(self.question, word) for word in words}
        self._show(codes - {None})  # type: ignore[arg-type]

    def lock(self, is_locked: bool = True) -> None:
        """Keep the answer as it is, in grey."""
        for button in self.choices.buttons:
            button.setEnabled(not is_locked)
        super().lock(is_locked)

    def _show(self, codes: set[str]) -> None:
        self._codes = codes
        for choice, button in zip(self.question.choices, self.choices.buttons, strict=True):
            button.setChecked(choice.value in codes)

    def _pick(self, place: int, by_key: bool) -> None:
        if self.is_locked:
            return
        code = self.question.choices[place].value
        after = self._toggled(code) if self.is_many or not by_key else {code}
        self._show(after)
        self.choices.move_to(place)
        self._touched()
        if by_key and (not self.is_many or after == {code} <= self.question.alone):
            self.finished.emit()

    def _toggled(self, code: str) -> set[str]:
        if code in self._codes:
            return self._codes - {code}
        if not self.is_many or code in self.question.alone:
            return {code}
        return (self._codes | {code}) - self.question.alone

    def _clear(self) -> None:
        if not self.is_locked:
            self._show(set())
            self._touched()
