"""Lists what was changed in a period after it had been closed: the lines of the correction sheet (更正单)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy.engine import Connection

from desktop.records.kind import Kind
from desktop.records.periods import Span
from desktop.records.questions import Question
from desktop.store.care_told import tells_of_care
from desktop.store.closed_periods import PERIOD
from desktop.store.closing import NotClosed
from desktop.store.dated import day_of
from desktop.store.entry import PUT, RESTORE, VOID, Entry, Scalar
from desktop.store.known import LedgerKnown
from desktop.store.merge import Merged
from desktop.store.shelf import Shelf
from desktop.store.sight import only_number, tail_of
from desktop.store.site_tree import sites_below
from desktop.words import mark, tr

ADDED, CHANGED = mark("补录"), mark("更正")
WORDS = {VOID: mark("作废"), RESTORE: mark("恢复")}
BLANK, UNTOLD = mark("未填"), mark("（不列出）")
ANOTHER = mark("另一条记录")


@dataclass(frozen=True)
class Changed:
    """One field of an amendment, both values in words."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class Amendment:
    """One change after closing: which record, what, why, by whom and when."""

    kind: str
    title: str
    record: str
    day: str
    person: str
    site: str
    action: str
    changes: tuple[Changed, ...]
    reason: str
    author: str
    at: str


@dataclass(frozen=True)
class CorrectionSheet:
    """The amendments of a closed period of a site, in the order in which they arrived here."""

    span: Span
    site: str
    closed_on: str
    amendments: tuple[Amendment, ...]


def correction_sheet(shelf: Shelf, span: Span, site: str) -> CorrectionSheet:
    """Return what was changed in *span* at *site* and the sites below it since it was closed last."""
    with shelf.reading() as connection:
        return _Reader(shelf, connection, span, site).sheet()


class _Reader:
    def __init__(self, shelf: Shelf, connection: Connection, span: Span, site: str) -> None:
        self._journal, self._connection, self._kinds = shelf.journal, connection, shelf.kinds
        self._known = LedgerKnown(connection, shelf.kinds, shelf.tables)
        self._first, self._last, self._span, self._site = span.first.isoformat(), span.last.isoformat(), span, site
        self._sites = sites_below(self._known.having("site"), site)

    def sheet(self) -> CorrectionSheet:
        closing = self._closing()
        if closing is None:
            raise NotClosed(period=self._span.title)
        place = self._journal.place_of(self._connection, closing)
        since = {(e.replica, e.seq): e for e in self._journal.since(self._connection, place) if self._may_touch(e)}
        order = {key: at for at, key in enumerate(since)}
        touched = dict.fromkeys((entry.kind, entry.record) for entry in since.values())
        found = [one for kind, record in touched for one in self._of(self._kinds[kind], record, order)]
        closed_on = str(closing.changes["closed_on"][0])
        return CorrectionSheet(self._span, self._site, closed_on, tuple(one for _, one in sorted(found, key=_place)))

    def _closing(self) -> Entry | None:
        """Return the entry that closed the period last, where it is closed."""
        standing = self._known.having(PERIOD, period=self._span.name, site=self._site)
        if not standing or standing[0].closed_on is None:
            return None
        entries = self._journal.entries(self._connection, record=standing[0].id)
        told = [e for e in entries if e.kind == PERIOD and e.changes.get("closed_on", (None,))[0] is not None]
        return told[-1] if told else None

    def _may_touch(self, entry: Entry) -> bool:
        kind = self._kinds.get(entry.kind)
        if kind is None or not kind.date_field or not kind.by_hand:
            return False
        return entry.action != PUT or bool(_told(kind, entry))

    def _of(self, kind: Kind, record: str, since: dict[tuple[str, int], int]) -> Iterator[tuple[int, Amendment]]:
        """Follow a record through its entries; those after closing that touch the period become amendments."""
        merged = Merged(kind.name, record)
        for entry in self._journal.entries(self._connection, record=record):
            if entry.kind != kind.name:
                continue
            before = Merged(kind.name, record, dict(merged.values), dict(merged.stamps), merged.void)
            merged.take(entry)
            place = since.get((entry.replica, entry.seq))
            if place is None or not (self._lies_in(kind, before) or self._lies_in(kind, merged)):
                continue
            changes = tuple(self._changed(kind, before, merged))
            if changes or merged.void != before.void:
                yield place, self._amendment(kind, merged, before, entry, changes)

    def _lies_in(self, kind: Kind, merged: Merged) -> bool:
        day = day_of(kind, merged, self._known)
        return isinstance(day, str) and self._first <= day <= self._last and merged.values.get("site") in self._sites

    def _changed(self, kind: Kind, before: Merged, merged: Merged) -> Iterator[Changed]:
        hides = _hides(kind, before, merged)
        for question in kind.questions:
            was, now = before.values.get(question.name), merged.values.get(question.name)
            if was != now and not question.aside:
                yield Changed(tr(question.label), *(self._words(question, value, hides) for value in (was, now)))

    def _amendment(
        self, kind: Kind, merged: Merged, before: Merged, entry: Entry, changes: tuple[Changed, ...]
    ) -> Amendment:
        resident = merged.values.get("resident")
        person = self._known.get("resident", str(resident)) if resident else None
        account = self._known.get("account", entry.author)
        hides = _hides(kind, before, merged)
        return Amendment(
            kind=kind.name, title=tr(kind.title), record=tail_of(merged.record) if hides else merged.record,
            day=str(day_of(kind, merged, self._known) or ""), person=_whom(merged.record, person, hides), site=str(merged.values.get("site") or ""),
            action=tr(WORDS.get(entry.action, CHANGED if before.stamps else ADDED)), changes=changes,
            reason=entry.reason.strip() or "；".join(dict.fromkeys(entry.explain.values())),
            author=account.shown_name if account else "", at=entry.at,
        )  # fmt: skip

    def _words(self, question: Question, value: Scalar, hides: bool) -> str:
        if value is None:
            return tr(BLANK)
        if hides and (question.refers or question.type == "text"):
            return tr(UNTOLD)  # it may hold a name
        if question.refers:
            found: Any = self._known.get(question.refers, str(value))
            name = getattr(found, "name", None)
            return (masked(name) if question.refers == "resident" else name) if name else tr(ANOTHER)
        if question.choices:
            return "、".join(tr(question.label_of(code)) for code in str(value).split(","))
        if isinstance(value, bool):
            return tr("是") if value else tr("否")
        return f"{value} {tr(question.unit)}".strip() if question.unit else str(value)


def _hides(kind: Kind, before: Merged, merged: Merged) -> bool:
    return tells_of_care(kind, before.values) or tells_of_care(kind, merged.values)


def _whom(record: str, person: Any | None, hides: bool) -> str:
    """Return whom an amendment is about; of what only those see who serve, a number: this sheet leaves the house."""
    if person is None:
        return ""
    return only_number(record) if hides else masked(person.name or "")


def masked(name: str) -> str:
    """Return a name of which paper that leaves the house shows the first character only."""
    return name[:1] + "*" * min(len(name) - 1, 2) if name else ""


def _told(kind: Kind, entry: Entry) -> list[str]:
    """Return the fields of an entry that were reported: neither review nor what stands aside."""
    return [name for name in entry.changes if name not in kind.by_name or not kind.by_name[name].aside]


def _place(found: tuple[int, Amendment]) -> int:
    return found[0]
