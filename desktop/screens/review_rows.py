"""Reads what the review page lists: the queue with people, authors and reasons in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.progress.labels import people_shown
from desktop.records.kind import Kind
from desktop.records.reading import as_value
from desktop.screens.people_rows import person_of
from desktop.screens.person_cell import Person
from desktop.screens.record_line import line_of, told_value
from desktop.screens.record_sheet import References
from desktop.screens.work_desk import WorkDesk
from desktop.store.known import LedgerKnown
from desktop.store.review_queue import Queue, SentBack, Waiting, sent_back, waiting_for_review
from desktop.words import mark, tr

LACKS = mark("缺 {n} 项：{some}")
OWN = mark("本人录入")
EXPLAINED, NOT_EXPLAINED = mark("说明：{words}"), mark("没有说明")
NOTHING_ODD, ELSEWHERE = mark("无异常"), mark("外机构")
FEW = 3


@dataclass(frozen=True)
class Look:
    """One thing to look at, in words."""

    label: str
    value: str
    sentence: str
    explained: str


@dataclass(frozen=True)
class ReviewRow:
    """One record of the list."""

    waiting: Waiting
    person: Person
    title: str
    day: str
    words: str
    why: str
    author: str
    looks: tuple[Look, ...]
    lacks: str
    names: Mapping[str, str] = field(default_factory=dict)  # what each reference names, by its field

    @property
    def is_odd(self) -> bool:
        """Return whether something has to be looked at."""
        return bool(self.looks)


@dataclass(frozen=True)
class ReviewFound:
    """What the page shows: rows, what is odd first, and how many wait in all."""

    rows: tuple[ReviewRow, ...]
    queue: Queue

    @property
    def rest(self) -> tuple[tuple[str, str], ...]:
        """Return the records that pass in one batch: nothing odd, nothing missing, not one's own."""
        return tuple((one.kind, one.record) for one in self.queue.plain if not one.is_own)


@dataclass(frozen=True)
class BackRow:
    """One record that was sent back, with the reason."""

    back: SentBack
    person: Person
    title: str
    day: str
    reason: str
    reviewer: str


def review_found(desk: WorkDesk) -> ReviewFound:
    """Read what waits; done in the background."""
    queue = waiting_for_review(desk.shelf, desk.session, desk.today())
    with desk.shelf.reading() as connection:
        known = LedgerKnown(connection, desk.kinds, desk.shelf.tables)
        people = people_shown(connection, desk.shelf.tables, {one.resident for one in queue.all}, desk.today())
        names = {one.id: one.shown_name or "" for one in known.having("account")}
        referred = References(known, desk.kinds)
        told = [referred.names_in(one.kind, one.stored) for one in queue.all]
    persons = {one: person_of(shown) for one, shown in people.items()}
    rows = tuple(
        _row(desk, one, persons.get(one.resident, Person("—")), names, some)
        for one, some in zip(queue.all, told, strict=True)
    )
    return ReviewFound(rows, queue)


def sent_back_found(desk: WorkDesk, *, to_all: bool = False) -> list[BackRow]:
    """Read what was sent back, to whoever is at work or to all; done in the background."""
    found = sent_back(desk.shelf, desk.session, to_all=to_all)
    ids = {str(getattr(one.stored, "resident", "") or "") for one in found}
    with desk.shelf.reading() as connection:
        people = people_shown(connection, desk.shelf.tables, ids - {""}, desk.today())
    return [
        BackRow(
            one, person_of(people[resident]) if (resident := getattr(one.stored, "resident", "")) in people else Person("—"),
            tr(desk.kinds[one.kind].title), one.day.isoformat() if one.day else "", one.reason, one.reviewer,
        )
        for one in found
    ]  # fmt: skip


def _row(desk: WorkDesk, one: Waiting, person: Person, names: dict[str, str], referred: Mapping[str, str]) -> ReviewRow:
    kind = desk.kinds[one.kind]
    looks = tuple(
        Look(
            tr(kind.by_name[odd.field].label) if odd.field in kind.by_name else "",
            referred.get(odd.field) or _value(kind, one, odd.field) if odd.field in kind.by_name else "",
            odd.sentence,
            odd.explained,
        )
        for odd in one.oddities
    )
    labels = [tr(kind.by_name[name].label) for name in one.missing]
    some = "、".join(labels[:FEW]) + ("…" if len(labels) > FEW else "")
    lacks = tr(LACKS, n=len(labels), some=some) if labels else ""
    why = "；".join(f"{look.label} {look.value}".strip() for look in looks) or lacks or tr(NOTHING_ODD)
    author = tr(OWN) if one.is_own else names.get(one.author) or tr(ELSEWHERE)
    return ReviewRow(
        one, person, tr(kind.title), one.day.isoformat() if one.day else "", line_of(kind, one.stored).words, why,
        author, looks, "、".join(labels), referred,
    )  # fmt: skip


def _value(kind: Kind, one: Waiting, field: str) -> str:
    question = kind.by_name[field]
    value = getattr(one.stored, field, None)
    return told_value(question, value) or str(as_value(value) or "")
