"""One journal entry: who changed what, when, and the hash that chains it to the one before."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

Scalar = str | int | bool | None
Change = tuple[Scalar, str | None]
GENESIS = "0" * 64
PUT, VOID, RESTORE = "put", "void", "restore"
ACTIONS = (PUT, VOID, RESTORE)


_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def canonical(value: object) -> str:
    """Return *value* as RFC 8785 text; it holds strings, integers below 2**53, booleans, null, lists and objects.

    Object keys are ASCII, so sorting by code point is sorting by UTF-16 unit, as the RFC wants it.
    """
    return _encode(value)


@dataclass(frozen=True)
class Entry:
    """An entry of the journal (house §5); *changes* maps a field to (new value, stamp of the value seen)."""

    replica: str
    seq: int
    hlc: str
    at: str
    kind: str
    record: str
    action: str
    author: str
    role: str
    changes: Mapping[str, Change] = field(default_factory=dict)
    reason: str = ""
    explain: Mapping[str, str] = field(default_factory=dict)
    op: str = ""
    batch: str = ""
    schema: int = 1
    previous: str = GENESIS
    hash: str = ""

    @property
    def stamp(self) -> str:
        """Return the stamp that the values of this entry carry: clock, then replica to break ties."""
        return f"{self.hlc}@{self.replica}"

    def as_object(self) -> dict[str, Any]:
        """Return the entry as a JSON object, hash included."""
        told = {name: getattr(self, name) for name in self.__dataclass_fields__}
        told["changes"] = {name: list(change) for name, change in self.changes.items()}
        told["explain"] = dict(self.explain)
        return told

    def digest(self) -> str:
        """Return the SHA-256 over the canonical form without the hash itself."""
        told = self.as_object()
        del told["hash"]
        return _sha256(told)

    def chained(self, previous: str) -> "Entry":
        """Return the entry with its place in the chain."""
        told = self.as_object() | {"previous": previous}
        del told["hash"]
        return replace(self, previous=previous, hash=_sha256(told))


def _sha256(told: Mapping[str, Any]) -> str:
    return hashlib.sha256(canonical(told).encode()).hexdigest()


def entry_from(told: Mapping[str, Any]) -> Entry:
    """Build an entry from its JSON object; raises ValueError, KeyError or TypeError on anything that is none."""
    changes = {str(name): (change[0], change[1]) for name, change in told["changes"].items()}
    known = {name: told[name] for name in Entry.__dataclass_fields__ if name not in ("changes", "explain")}
    entry = Entry(**known, changes=changes, explain={str(k): str(v) for k, v in told["explain"].items()})
    if entry.action not in ACTIONS or not isinstance(entry.seq, int) or entry.seq < 1:
        raise ValueError("not a journal entry")
    return entry
