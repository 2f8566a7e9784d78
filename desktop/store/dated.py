"""Tells the day of a record as it stands in the journal, computed where the program dates it."""

from desktop.records.admission import Known, compute
from desktop.records.kind import Kind
from desktop.records.reading import as_value
from desktop.store.entry import Scalar
from desktop.store.merge import Merged
from desktop.store.rows import record_of


def day_of(kind: Kind, merged: Merged, known: Known) -> Scalar:
    """Return the day that dates *merged*, as the journal spells it, or None."""
    field = kind.date_field
    if field not in kind.computed or merged.values.get(field) is not None or not merged.stamps:
        return merged.values.get(field)
    record = record_of(kind, merged)
    compute(kind, record, known)
    return as_value(getattr(record, field))
