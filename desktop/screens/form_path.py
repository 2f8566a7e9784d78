"""The way through a form: where Enter and PgDn go next, and what they pass by."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from desktop.screens.inputs.field import Input
from desktop.screens.last_time import LastTime


class FormPath:
    """The inputs in the order of the form, and those with which a section begins."""

    def __init__(self, order: Iterable[Input], firsts: Iterable[Input], last: LastTime) -> None:
        self.order, self.firsts = list(order), list(firsts)
        self.last = last
        self.carried: set[Input] = set()

    def here(self, cursor: QWidget | None) -> Input | None:
        """Return the input where the cursor is."""
        if cursor is None:
            return None
        return next((one for one in self.order if one.holds(cursor)), None)

    def first(self) -> Input | None:
        """Return the first input that waits for an answer, else the first."""
        waiting = [made for made in self.order if not made.is_skipped]
        blank = [made for made in waiting if made.value() is None]
        return next(iter(blank or waiting), None)

    def after(self, made: Input) -> Input | None:
        """Return where Enter goes from *made*."""
        place = self.order.index(made)
        return next((one for one in self.order[place + 1 :] if not one.is_skipped and not self._passes_by(one)), None)

    def section(self, here: Input | None, by: int) -> Input | None:
        """Return the first input of the next section (*by* 1) or of the one before (-1)."""
        at = self.order.index(here) if here is not None else 0
        starts = [self.order.index(made) for made in self.firsts]
        further = [p for p in starts if p > at] if by > 0 else [p for p in starts if p < at][::-1]
        return next((self.order[place] for place in further if not self.order[place].is_skipped), None)

    def passed(self, here: Input | None) -> Input | None:
        """Return the next input that Enter passes by: one that the program fills, or in this section one not asked.

        The first search begins with the section, for what was passed by a moment ago lies before the cursor.
        """
        section = self._section_of(here)
        begun = here is not None and here.is_skipped
        before = [made for made in self.order if self._section_of(made) < section]
        for made in self._around(here if begun else before[-1] if before else None):
            if made.state == "computed" or (made.state == "unasked" and self._section_of(made) == section):
                return made
        return None

    def _around(self, here: Input | None) -> list[Input]:
        """Return the inputs from *here* on and then those before it."""
        at = self.order.index(here) + 1 if here is not None else 0
        return [*self.order[at:], *self.order[:at]]

    def _section_of(self, made: Input | None) -> int:
        """Return the place of the section that *made* stands in."""
        at = self.order.index(made) if made is not None else 0
        return sum(self.order.index(first) <= at for first in self.firsts)

    def _passes_by(self, made: Input) -> bool:
        """Return whether Enter need not stop: it stands as in the batch, or as last time where nothing lacks."""
        if made in self.carried:
            return True
        return self.last.is_taken(made) and (made.value() is not None or not made.question.complete)
