"""What may be registered for somebody: which kinds, in which families, and what is proposed first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.records.kind import Kind
from desktop.records.reading import Value
from desktop.words import mark, tr

FAMILIES = {
    "chronic": mark("慢性病"),
    "elders": mark("老年人"),
    "home-bed": mark("家庭病床"),
    "rehabilitation": mark("康复"),
    "tcm": mark("中医"),
    "hospice": mark("安宁疗护"),
    "contract": mark("签约"),
    "nursing": mark("护理"),
    "referral": mark("转诊"),
    "center": mark("中心"),
    "people": mark("居民档案"),
    "ledger": mark("台账"),
}
LINKS = ("same-person",)  # decided on a page of its own


@dataclass(frozen=True)
class Task:
    """One form to fill in: for whom, of which kinds; *record* where a saved one is edited, *given* stands in a new one."""

    resident: str
    kinds: tuple[str, ...] = ()
    record: str = ""
    given: tuple[tuple[str, Value], ...] = ()  # answers that the asker knows already

    @property
    def form(self) -> str:
        """Return the name under which its draft is kept."""
        return "/".join(("entry", self.resident, "+".join(self.kinds), self.record))


def task_of(form: str) -> Task | None:
    """Return the task whose draft is kept as *form*, or None where it is no entry."""
    parts = form.split("/")
    if len(parts) != 4 or parts[0] != "entry":
        return None
    return Task(parts[1], tuple(parts[2].split("+")), parts[3])


def entry_kinds(kinds: Mapping[str, Kind]) -> list[Kind]:
    """Return the kinds that are registered for a resident, family by family."""
    asked = [k for k in kinds.values() if k.by_hand and "resident" in k.by_name and k.name not in LINKS]
    order = [*FAMILIES, *sorted({kind.family for kind in asked} - set(FAMILIES))]
    return sorted(asked, key=lambda kind: order.index(kind.family))


def family_title(family: str) -> str:
    """Return how a family of kinds is called."""
    return tr(FAMILIES.get(family, family))


def title_of(names: Iterable[str], kinds: Mapping[str, Kind]) -> str:
    """Return the title of a form over these kinds."""
    return " ＋ ".join(tr(kinds[name].title) for name in names)
