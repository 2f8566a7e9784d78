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

    def computed(self, here: Input | None) -> Input | None:
        """Return the next input that the program fills."""
        filled = [made for made in self.order if made.state == "computed"]
        at = filled.index(here) + 1 if here in filled else 0
        return filled[at % len(filled)] if filled else None

    def block(self, here: Input | None) -> Input | None:
        """Return the first input of the next block whose last answers are offered."""
        at = self.order.index(here) + 1 if here is not None else 0
        around = (*self.order[at:], *self.order[:at])
        return next((made for made in around if self.last.is_offered(self.last.block_of(made))), None)

    def _passes_by(self, made: Input) -> bool:
        """Return whether Enter need not stop: it stands as in the batch, or as last time where nothing lacks."""
        if made in self.carried:
            return True
        return self.last.is_taken(made) and (made.value() is not None or not made.question.complete)
