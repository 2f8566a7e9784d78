"""Says while a form is filled in that its day lies in a closed period: explained there, it becomes an amendment."""

from collections.abc import Callable
from typing import Any

from desktop.records.kind import Kind
from desktop.records.reading import as_value
from desktop.screens.judging import Answers, Explained, Judge, Judgement
from desktop.screens.known_while_filling import RememberedKnown
from desktop.store.closed_periods import against
from desktop.store.entry import Change
from desktop.store.merge import Merged
from desktop.store.session import Session


def minding_closed(
    judge: Judge, known: RememberedKnown, by: Session, record: Callable[[], str], site: Callable[[], str]
) -> Judge:
    """Return *judge* with what closed periods have against the answers added; *record* is the one being edited."""

    def judged(kind: Kind, answers: Answers, explained: Explained) -> Judgement:
        found = judge(kind, answers, explained)
        if not known.closings or not kind.date_field:
            return found
        standing = _standing(kind, known.get(kind.name, record()) if record() else None)
        changes: dict[str, Change] = {
            name: (as_value(value), None)
            for name, value in answers.items()
            if as_value(value) != standing.values.get(name) and name not in kind.computed
        }
        if not standing.stamps:
            changes["site"] = (site() or by.site, None)
        day = as_value(found.computed.get(kind.date_field, answers.get(kind.date_field)))
        problem = against(
            known.closings, kind, standing, changes, (standing.values.get(kind.date_field), day), by.role,
            has_reason=bool(explained.get(kind.date_field, "").strip()),
        )  # fmt: skip
        return Judgement(found.computed, (*found.problems, problem)) if problem is not None and changes else found

    return judged


def _standing(kind: Kind, record: Any) -> Merged:
    """Return a saved record as the journal has it, nothing where a new one is filled in."""
    if record is None:
        return Merged(kind.name, "")
    values = {name: as_value(getattr(record, name)) for name in (*kind.by_name, "site")}
    return Merged(kind.name, record.id, values, dict.fromkeys(values, "-"))
