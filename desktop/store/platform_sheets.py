"""Fill-in sheets as they were printed: a number on paper keeps its meaning while the list on the screen grows shorter."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.faults import Refused
from desktop.store.drafts import Draft, clear_draft, drafts_of, load_draft, save_draft
from desktop.store.shelf import Shelf
from desktop.words import mark

OF_ALL = "platform-sheets"  # in place of an account: whoever is at the desk types the ticks
KEPT = 40
_RANGE = re.compile(r"(\d{1,4})(?:-(\d{1,4}))?")
_DASHES = str.maketrans("—–~至", "----")


class BadLines(Refused):
    """Line numbers could not be read."""

    code = "bad-lines"
    words = mark("行号“{given}”读不懂或超出了清单（1～{most}），请写成 1-12,15 的样子。")


class NoSuchSheet(Refused):
    """No sheet of this number is kept."""

    code = "no-such-sheet"
    words = mark("没有第 {number} 号补录清单，请核对清单左上角的编号；太早的清单请重新打印。")


@dataclass(frozen=True)
class KeptSheet:
    """A printed list: its number, the kind, what it said it shows, and the records in the order of their lines."""

    number: int
    kind: str
    shows: str
    ids: tuple[str, ...]


def keep_sheet(shelf: Shelf, kind: str, shows: str, ids: Sequence[str]) -> KeptSheet:
    """Give a list that is about to be printed the next number and keep it; the oldest go."""
    standing = sheets_kept(shelf)
    number = max((one.number for one in standing), default=0) + 1
    save_draft(shelf, OF_ALL, str(number), {"kind": kind, "shows": shows, "ids": list(ids)})
    for old in standing[KEPT - 1 :]:
        clear_draft(shelf, OF_ALL, str(old.number))
    return sheet_kept(shelf, number)


def sheet_kept(shelf: Shelf, number: int) -> KeptSheet:
    """Return a printed list, or raise NoSuchSheet."""
    found = load_draft(shelf, OF_ALL, str(number))
    if found is None:
        raise NoSuchSheet(number=number)
    return _sheet(found)


def sheets_kept(shelf: Shelf) -> list[KeptSheet]:
    """Return the printed lists, the last one first."""
    return sorted((_sheet(draft) for draft in drafts_of(shelf, OF_ALL)), key=lambda one: -one.number)


def read_lines(text: str, most: int) -> list[int]:
    """Return the line numbers that *text* names, as `1-12,15` or `1～12、15`; raise BadLines for any other."""
    found: list[int] = []
    plain = unicodedata.normalize("NFKC", text.strip()).translate(_DASHES)
    for part in re.split(r"[,、;\s]+", plain.strip(",、; ")):
        named = _RANGE.fullmatch(part)
        first, last = (int(named[1]), int(named[2] or named[1])) if named else (0, 0)
        if not 1 <= first <= last <= most:
            raise BadLines(given=text, most=most)
        found += range(first, last + 1)
    return sorted(set(found))


def _sheet(draft: Draft) -> KeptSheet:
    told = draft.content
    ids = told["ids"]
    assert isinstance(ids, list)
    return KeptSheet(int(draft.form), str(told["kind"]), str(told["shows"]), tuple(map(str, ids)))
