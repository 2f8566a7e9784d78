"""The files that are shown together because somebody judged them one person's, and parting them again."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.screens.work_desk import WorkDesk
from desktop.store.known import LedgerKnown
from desktop.store.persons import LINK, RESIDENT, SAME
from desktop.store.shelf import Put, new_id
from desktop.store.wish import Answer
from desktop.words import mark, tr

SEX_WORDS = {"1": mark("男"), "2": mark("女")}


@dataclass(frozen=True)
class Joined:
    """One judgement that joins two files: *link* is its record, *other* the file at its far end, told in words."""

    link: str
    other: str
    words: str


def joined_with(known: LedgerKnown, resident: str, files: Sequence[str]) -> tuple[Joined, ...]:
    """Return the judgements that join *files*, those of *resident* himself first."""
    if len(files) < 2:
        return ()
    links = {}
    for file in files:
        for end in (RESIDENT, "other"):
            for link in known.having(LINK, **{end: file, "verdict": SAME}):
                links[link.id] = link
    found = []
    for link in links.values():
        other = link.resident if link.other == resident else link.other
        found.append(
            (resident not in (link.resident, link.other), link.id, Joined(link.id, other, _told(known, other)))
        )
    return tuple(joined for _, _, joined in sorted(found, key=lambda one: one[:2]))


def part(desk: WorkDesk, link: str, reason: str) -> Answer:
    """Void the judgement *link*: both files stand alone again, with the visits that each of them had."""
    wish = Put(LINK, link, {}, action="void", reason=reason, op=new_id())
    return desk.shelf.put(wish, desk.session)


def _told(known: LedgerKnown, resident: str) -> str:
    file = known.get(RESIDENT, resident)
    if file is None:
        return "—"
    sex = tr(SEX_WORDS[file.sex]) if file.sex in SEX_WORDS else ""
    tail = f"··{file.id_number[-4:]}" if file.id_number else ""
    return " ".join(part for part in (file.name, sex, str(file.born_on or ""), file.village, tail) if part)
