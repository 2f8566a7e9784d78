"""Which forms answer a duty: one contact for all the diseases of a patient, or the record that waits for its answer."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.progress.duties import Duty
from desktop.progress.duty_kinds import DUTIES, FOLLOW_UPS
from desktop.records.kind import Kind
from desktop.store.known import LedgerKnown


@dataclass(frozen=True)
class Forms:
    """The kinds that are filled in together for a resident; *record* where one that stands is completed."""

    resident: str
    kinds: tuple[str, ...]
    record: str = ""


def forms_for(known: LedgerKnown, kinds: Mapping[str, Kind], duties: Sequence[Duty]) -> list[Forms]:
    """Return the forms that answer *duties*, one each."""
    found = []
    for duty in duties:
        kind = DUTIES[duty.kind]
        together = follow_ups_of(known.of("disease-registration", duty.resident), kinds)
        forms = together if set(kind.opens) <= set(together) else kind.opens
        found.append(Forms(duty.resident, forms, duty.subject if kind.edits else ""))
    return found


def follow_ups_of(registrations: Iterable[Any], kinds: Mapping[str, Kind]) -> tuple[str, ...]:
    """Return the follow-ups that belong to the registrations still open: several are one contact."""
    episodes = {f"disease-registration:{one.disease}" for one in registrations if one.ended_on is None}
    found = [kind.name for kind in kinds.values() if kind.by_hand and kind.episode in episodes]
    first = list(FOLLOW_UPS.values())  # the disease that most people have leads
    return tuple(sorted(found, key=lambda name: first.index(name) if name in first else len(first)))
