"""What follows from a saved row, in the same transaction: persons, search keys, computed fields of others."""

from desktop.store.computed import recompute_what_looks_at
from desktop.store.desk import AfterSave
from desktop.store.persons import keep_persons
from desktop.store.search import keep_search_keys

AFTER_SAVE: tuple[AfterSave, ...] = (keep_persons, keep_search_keys, recompute_what_looks_at)
