"""Says from a row alone whether the online platform has the record as it stands."""

import json
from collections.abc import Mapping
from typing import Any

PLATFORM = "platform"
NEW, CHANGED, GONE = "new", "changed", "gone"
_ALIKE = frozenset({PLATFORM, "review", "void", "site", "contact"})  # what no form of the platform asks
_TICKED_LAST = ':"platform"}'

# Written out because an index holds exactly these rows: what waits is found without reading what is done.
# The stamps of a row are sorted, so the tick stands last where nothing was changed after it.
WAITING = (
    "(void = 0 AND platform IS NOT 1) OR (void = 1 AND platform IS 1) OR "
    "(void = 0 AND platform IS 1 AND substr(stamps, 1, 1) = '{' "
    f"AND substr(stamps, -{len(_TICKED_LAST)}) <> '{_TICKED_LAST}')"
)


def state_of(cells: Mapping[str, Any]) -> str:
    """Return why the platform still waits for a row: new there, changed after its tick, void here; "" where it does not."""
    if cells["void"]:
        return GONE if cells[PLATFORM] else ""
    if not cells[PLATFORM]:
        return NEW
    return CHANGED if changed_since_tick(str(cells["stamps"])) else ""


def changed_since_tick(stamps: str) -> frozenset[str]:
    """Return the fields whose stamp is later than that of the tick."""
    if not stamps.startswith("{"):
        return frozenset()
    fields = {name: stamp for stamp, names in json.loads(stamps).items() for name in names.split()}
    ticked = fields.get(PLATFORM, "")
    return frozenset(name for name, stamp in fields.items() if stamp > ticked and name not in _ALIKE)
