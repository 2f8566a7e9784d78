"""Asks for one or several of a list: a number or a letter chooses, with nothing to open."""

from PySide6.QtWidgets import QWidget

from desktop.records.questions import Question
from desktop.records.reading import Value, read_code
from desktop.screens import theme
from desktop.screens.inputs.choice_buttons import Choices
from desktop.screens.inputs.field import Input, Today


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
        self._show({code for code in codes if code})

    def remind(self, value: Value) -> None:
        """Show with a dashed edge what was chosen last time."""
        codes = set() if value is None else set(str(value).split(","))
        for choice, button in zip(self.question.choices, self.choices.buttons, strict=True):
            theme.set_state(button, isLast=choice.value in codes)

    def show_state(self) -> None:
        """Colour the buttons, too: the style sheet draws them by the state of their row."""
        before = self.choices.property("state") or "white"
        super().show_state()
        if before != (self.choices.property("state") or "white"):
            for button in self.choices.buttons:
                theme.polish(button)

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
