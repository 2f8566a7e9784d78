"""Proposes how long a contract runs: from its signing, for a year; whoever fills it in may change both."""

from collections.abc import Callable
from datetime import date, timedelta

from desktop.records.identity import turns_on
from desktop.records.reading import Value
from desktop.screens.form import FormView

CONTRACT, SIGNED, STARTS, ENDS = "contract", "signed_on", "starts_on", "ends_on"


class ContractTerm:
    """Follows a form: each day proposes the next where it is blank or still as it was proposed."""

    def __init__(self, form: FormView) -> None:
        self._form = form
        self._seen: dict[str, Value] = {}

    def begin(self, *, is_new: bool) -> None:
        """Take what stands in the form as given; only a new contract is completed at once."""
        self._seen = {}
        if is_new:
            self.propose()
        else:
            self._seen = {field: self._form.input(field, CONTRACT).value() for field in (SIGNED, STARTS)}

    def propose(self) -> None:
        """Let the start follow the signing, and the end the start."""
        is_moved = self._follows(STARTS, SIGNED, lambda day: day)
        if self._follows(ENDS, STARTS, last_day) or is_moved:
            self._form.judge_now()

    def _follows(self, field: str, source: str, day_after: Callable[[date], date]) -> bool:
        value, before = self._form.input(source, CONTRACT).value(), self._seen.get(source)
        self._seen[source] = value
        target = self._form.input(field, CONTRACT)
        proposed = day_after(before) if isinstance(before, date) else None
        if value == before or not isinstance(value, date) or target.value() not in (None, proposed):
            return False
        target.set_value(day_after(value))
        return True


def last_day(start: date) -> date:
    """Return the last day of a year that begins on *start*."""
    return turns_on(start, 1) - timedelta(days=1)
