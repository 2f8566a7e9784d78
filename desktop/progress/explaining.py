"""Opens a number into the rows behind it: who, in which state, and why in a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desktop.progress.labels import PersonShown, names_of, people_shown
from desktop.progress.measures import STATES, Measure
from desktop.progress.run import Reader, Row, counted_state
from desktop.progress.standing import Standing
from desktop.store.session import Session
from desktop.store.sight import Sight, only_number, tail_of
from desktop.words import tr


@dataclass(frozen=True)
class Explained:
    """One row behind a number, as people read it; a hidden one by a number that tells nobody."""

    subject: str
    person: str | None
    label: str
    state: str
    why: str
    code: str
    amount: int | Decimal | None
    missing: int | None
    due: date | None
    is_hidden: bool = False

    @property
    def state_text(self) -> str:
        """Return the state in words."""
        return tr(STATES[self.state])


def explain(reader: Reader, standing: Standing, reading: str = "", by: Session | None = None) -> list[Explained]:
    """Return the rows behind *standing*; none while it waits for a kind or is declared.

    Whom *by* may not see for what is counted stands there by number alone; the number of rows is the same for all.
    """
    measure = standing.measure
    if measure is None or reader.lacks(measure):
        return []
    own = dict(standing.counted.parameters) if standing.counted else {}
    rows = reader.rows(measure, own, reading)
    hidden = unseen(reader, measure, rows, by) if by is not None else frozenset()
    return labelled(reader, measure, rows, hidden)


def unseen(reader: Reader, measure: Measure, rows: list[Row], by: Session) -> frozenset[str]:
    """Return the persons of *rows* whom *by* may not see for the kinds that *measure* counts; an inspector sees none."""
    people = {row.person for row in rows if row.person}
    sight = Sight(reader.connection, reader.kinds, reader.tables, by)
    return frozenset(one for one in people if sight.must_hide(one, measure.kinds))


def labelled(
    reader: Reader, measure: Measure, rows: list[Row], hidden: frozenset[str] = frozenset()
) -> list[Explained]:
    """Return *rows* with the person or site named first; those *hidden* by a number that tells nobody."""
    people = people_shown(
        reader.connection, reader.tables, (row.person for row in rows if row.person), reader.asking.on
    )
    codes = {row.subject.split(" ")[0] for row in rows if not row.person}
    sites = names_of(reader.connection, reader.tables, "site", "code", codes)
    return [
        Explained(
            subject=tail_of(row.subject) if row.person in hidden else row.subject,
            person=None if row.person in hidden else row.person,
            label=_label(row, people, sites, hidden),
            state=counted_state(measure, row.state, row.why),
            why=why_text(measure, row),
            code=row.why,
            amount=row.amount,
            missing=row.missing,
            due=row.due,
            is_hidden=row.person in hidden,
        )
        for row in rows
    ]


def why_text(measure: Measure, row: Row) -> str:
    """Return the reason of a row in a sentence."""
    words = measure.why.get(row.why) or measure.parts.get(row.why, "")
    shown = "—" if row.amount is None else str(row.amount)
    return tr(words, amount=shown, missing=row.missing, due=row.due.isoformat() if row.due else "—")


def _label(row: Row, people: Mapping[str, PersonShown], sites: Mapping[str, str], hidden: frozenset[str]) -> str:
    if row.person in hidden:
        return only_number(row.subject)
    return people[row.person].label if row.person and row.person in people else _site_label(row, sites)


def _site_label(row: Row, sites: Mapping[str, str]) -> str:
    code, _, rest = row.subject.partition(" ")
    return " ".join(filter(None, (sites.get(code) or code, rest)))
