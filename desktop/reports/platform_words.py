"""Says why the online platform still waits for a record, and what changed since it was typed there."""

from desktop.records.kind import Kind
from desktop.reports.sheet_rows import Naming, unit_of, value_of
from desktop.store.platform_list import Waiting
from desktop.store.platform_state import CHANGED, GONE, NEW
from desktop.words import mark, tr

CAUSES = {NEW: mark("未录"), CHANGED: mark("已录后有改动"), GONE: mark("已录后作废"), "": mark("已录")}
SAME = mark("改动后又改回原值，请核对后打勾。")


def changes_told(kind: Kind, waits: Waiting, naming: Naming) -> str:
    """Return what changed since the tick: the label, what stood at the platform, what stands now."""
    told = []
    for name, before in waits.before.items():
        question = kind.by_name[name]
        unit = f" {unit_of(question)}" if question.unit else ""
        was = value_of(question, before, naming) or tr("（空）")
        now = value_of(question, getattr(waits.record, name), naming) or tr("（空）")
        told.append(f"{tr(question.label)} {was} → {now}{unit}")
    return "；".join(told) or tr(SAME)
