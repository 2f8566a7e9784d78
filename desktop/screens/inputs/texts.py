"""Asks for words; proposes what was written here last."""

from collections.abc import Callable

from desktop.records.episode import TIME_OF_DAY
from desktop.records.questions import Question
from desktop.records.reading import narrowed
from desktop.screens.inputs.field import Today
from desktop.screens.inputs.line_input import LineInput
from desktop.screens.inputs.popup import Found, Popup
from desktop.words import mark, tr

LIKE = mark("如 {like}")

Suggest = Callable[[str, str], list[str]]


def no_suggestions(field: str, begun: str) -> list[str]:
    """Propose nothing."""
    return []


class TextInput(LineInput):
    """A line of text; ↓ opens what *suggest* (field, what is typed) remembers."""

    def __init__(self, question: Question, today: Today, suggest: Suggest = no_suggestions) -> None:
        super().__init__(question, today)
        self.suggest = suggest
        self.line.setMaxLength(question.longest * 2)
        if question.unit:
            self.add_unit(question.unit)
        example = tr(LIKE, like=question.like) if question.pattern == TIME_OF_DAY else ""
        self.line.setPlaceholderText("　".join(words for words in (example, tr(question.hint)) if words))
        self._popup: Popup | None = None
        self.line.textEdited.connect(self._typed)
        self.line.stepped.connect(self._step)
        self.line.uses_escape = self._close
        self.line.left.connect(self._close)

    def mended(self, text: str) -> str:
        """Return *text* without white space around it; letters of a name are kept as they are."""
        return narrowed(text) if text.isascii() else text.strip()

    def commit(self) -> None:
        """Take the selected proposal or what was typed."""
        if self._popup is not None and self._popup.selected is not None:
            self.line.setText(self._popup.selected.value)
        self._close()
        super().commit()

    def _typed(self, text: str) -> None:
        proposals = [Found(one, one) for one in self.suggest(self.question.name, text) if one != text]
        if proposals or self._popup is not None:
            self._opened().offer(proposals, preselect=False)

    def _step(self, by: int) -> None:
        if self._popup is not None and self._popup.isVisible():
            self._popup.step(by)
        elif by > 0:
            self._typed(self.line.text())

    def _opened(self) -> Popup:
        if self._popup is None:
            self._popup = Popup(self.line)
            self._popup.chosen.connect(self._take)
        return self._popup

    def _take(self, found: Found) -> None:
        self.line.setText(found.value)
        self._go_on()

    def _close(self) -> bool:
        return self._popup is not None and self._popup.close()
