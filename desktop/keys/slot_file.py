"""The key slots beside the database: one JSON file in two copies, the damaged one healed from the other."""

import base64
import binascii
import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.faults import Damaged, NoRoom, Refused, Unreadable
from desktop.keys.durable import PRIVATE, write_whole
from desktop.keys.wrapping import Cost, Wrapped
from desktop.words import mark

NAMES = ("keys.json", "keys.copy.json")
FORMAT = "taizhang-keys/1"
MOST_BYTES = 4_000_000


class SlotsMissing(Refused):
    """There is no slot file where a ledger should have one."""

    code = "keys/missing"
    words = mark("这里没有台账的钥匙文件 keys.json。请确认台账文件夹选对了，或用备份恢复到新的文件夹。")


class SlotsDamaged(Damaged):
    """Both copies of the slot file are unreadable."""

    code = "keys/damaged"
    words = mark("两份钥匙文件 keys.json 和 keys.copy.json 都已损坏，台账打不开。请用最近的备份恢复到新的文件夹。")


@dataclass(frozen=True)
class Slot:
    """One account's way in."""

    cost: Cost
    wrapped: Wrapped


@dataclass(frozen=True)
class Slots:
    """All ways into one ledger; accounts stand as opaque marks, never by name."""

    ledger: bytes
    revision: int
    accounts: dict[str, Slot] = field(default_factory=dict)
    recovery: Wrapped | None = None

    def mark_of(self, account: str) -> str:
        """Return the opaque mark of *account* in this ledger."""
        return hashlib.sha256(self.ledger + b"\x00" + account.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def read_slots(folder: Path) -> Slots:
    """Return the newest sound copy in *folder* and mend the other; raise SlotsMissing or SlotsDamaged."""
    written = {name: _content(folder / name) for name in NAMES}
    if all(content is None for content in written.values()):
        raise SlotsMissing
    sound = {name: slots for name, content in written.items() if content and (slots := _parsed(content))}
    if not sound:
        raise SlotsDamaged
    best = max(sound, key=lambda name: sound[name].revision)
    for name in NAMES:
        if written[name] != written[best]:
            with suppress(NoRoom):  # the sound copy opens the ledger; mending waits until the disk can be written
                write_whole(folder / name, written[best] or b"", PRIVATE)
    return sound[best]


def write_slots(folder: Path, slots: Slots) -> None:
    """Replace both copies, the second only when the first is safely on the disk."""
    content = slots_to_bytes(slots)
    for name in NAMES:
        write_whole(folder / name, content, PRIVATE)


def slots_to_bytes(slots: Slots) -> bytes:
    """Return *slots* as they stand in a file or in a backup."""
    body: dict[str, Any] = {
        "format": FORMAT,
        "ledger": _text(slots.ledger),
        "revision": slots.revision,
        "accounts": {
            name: {
                "argon2id": [slot.cost.memory_kib, slot.cost.passes, slot.cost.lanes],
                **_wrapped_to_json(slot.wrapped),
            }
            for name, slot in slots.accounts.items()
        },
        "recovery": _wrapped_to_json(slots.recovery) if slots.recovery else None,
    }
    body["digest"] = _digest(body)
    return json.dumps(body, indent=1, sort_keys=True).encode() + b"\n"


def slots_from_bytes(content: bytes) -> Slots:
    """Return the slots that a file or a backup holds; raise SlotsDamaged when they are not as written."""
    slots = _parsed(content)
    if slots is None:
        raise SlotsDamaged
    return slots


def _content(file: Path) -> bytes | None:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None
    except PermissionError as unread:
        raise Unreadable(place=file) from unread
    except OSError:  # a bad sector is a damaged copy, not a missing one
        return b""


def _parsed(content: bytes) -> Slots | None:
    """Return the slots in *content*, or None when a single character is not what was written."""
    try:
        body = json.loads(content)
        if body.pop("digest") != _digest(body) or body["format"] != FORMAT or len(content) > MOST_BYTES:
            return None
        slots = Slots(
            _bytes(body["ledger"]),
            int(body["revision"]),
            {
                str(name): Slot(Cost(*map(int, slot["argon2id"])), _wrapped_from_json(slot))
                for name, slot in body["accounts"].items()
            },
            _wrapped_from_json(body["recovery"]) if body["recovery"] else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return slots if all(slot.cost.is_sane for slot in slots.accounts.values()) else None


def _digest(body: dict[str, Any]) -> str:
    plain = json.dumps({k: v for k, v in body.items() if k != "digest"}, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()


def _wrapped_to_json(wrapped: Wrapped) -> dict[str, str]:
    return {"salt": _text(wrapped.salt), "nonce": _text(wrapped.nonce), "closed": _text(wrapped.closed)}


def _wrapped_from_json(body: dict[str, Any]) -> Wrapped:
    return Wrapped(_bytes(body["salt"]), _bytes(body["nonce"]), _bytes(body["closed"]))


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as trouble:
        raise ValueError(text) from trouble
