"""Asks for a record of another kind: search as one types, never a code to remember."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.records.problems import Problem, hard
from desktop.records.questions import Question
from desktop.records.reading import Value
from desktop.screens.inputs.field import Today
from desktop.screens.inputs.line_input import LineInput
from desktop.screens.inputs.popup import Found, Popup
from desktop.words import mark, tr

SEARCH = mark("姓名、拼音首字母或号码后几位")
NOBODY = mark("“{label}”没有找到“{typed}”，请换一种写法或先登记。")


@dataclass(frozen=True)
class Source:
    """Where references are looked up: *search* what is typed, *label_of* what is stored."""

    search: Callable[[str], list[Found]]
    label_of: Callable[[str], str]


class ReferenceInput(LineInput):
    """A search line whose answer is the id of the record that was chosen."""

    def __init__(self, question: Question, today: Today, source: Source) -> None:
        super().__init__(question, today)
        self.source = source
        self.line.setPlaceholderText(tr(SEARCH))
        self._chosen: str | None = None
        self._popup = Popup(self.line)
        self._popup.chosen.connect(self._take)
        self.line.textEdited.connect(self._typed)
        self.line.stepped.connect(self._step)
        self.line.uses_escape = self._popup.close
        self.line.left.connect(self._popup.close)

    def value(self) -> Value:
        """Return the id of the chosen record, or None."""
        return self._chosen

    def set_value(self, value: Value) -> None:
        """Show the record with the id *value*."""
        self._chosen = None if value is None else str(value)
        super().set_value(value)

    def shown(self, value: Value) -> str:
        """Return how the chosen record reads; text that names none stays to be mended."""
        return self.line.text().strip() if value is None else self.source.label_of(str(value))

    def reading_problem(self) -> Problem | None:
        """Return that the text names no record."""
        if self._chosen is not None or not self.line.text().strip():
            return None
        words = {"label": self.question.label, "typed": self.line.text().strip()}
        return hard(self.question.name, f"{self.question.code}-unknown", NOBODY, **words)

    def commit(self) -> None:
        """Take the selected proposal; a changed text without one names nobody."""
        if self.line.text() != self._shown:
            found = self._popup.selected or self._only_one()
            self._chosen = None if found is None else found.value
        self._popup.close()
        super().commit()

    def _only_one(self) -> Found | None:
        typed = self.line.text().strip()
        found = self.source.search(typed) if typed else []
        return found[0] if len(found) == 1 else None

    def _typed(self, text: str) -> None:
        self._popup.offer(self.source.search(text) if text.strip() else [], preselect=True)

    def _step(self, by: int) -> None:
        if self._popup.isVisible():
            self._popup.step(by)
        elif by > 0:
            self._popup.offer(self.source.search(self.line.text().strip()), preselect=True)

    def _take(self, found: Found) -> None:
        self._chosen = found.value
        self._shown = found.label
        self.line.setText(self.source.label_of(found.value))
        self._judge(None)
        self._touched()
        self.finished.emit()
