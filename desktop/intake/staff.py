"""Finds the doctor whose name stands in a register, or plans a record for one who is not known yet."""

import re
from types import SimpleNamespace
from typing import Any

from desktop.gate.workbook_wire import Cell
from desktop.intake.cells import mended_name
from desktop.intake.outlook import Outlook
from desktop.intake.plans import PlannedPut
from desktop.store.session import ADMIN, Session
from desktop.store.shelf import new_id

STAFF = "staff"
_SEVERAL = re.compile(r"[、,，/;；]")


class Doctors:
    """The staff of the site, as far as names in registers tell; only an administrator's import adds to them."""

    def __init__(self, outlook: Outlook, by: Session) -> None:
        self._outlook = outlook
        self._by = by
        self._ids: dict[str, str | None] = {}
        self.planned: dict[str, PlannedPut] = {}

    def reference(self, cell: Cell) -> tuple[str | None, bool]:
        """Return the record of the (first) doctor in *cell*, and whether the name is somebody's or empty."""
        written = _SEVERAL.split(mended_name(cell)[0])[0]
        if not written:
            return None, True
        if written not in self._ids:
            self._ids[written] = self._find(written) or self._plan(written)
        return self._ids[written], self._ids[written] is not None

    def _find(self, name: str) -> str | None:
        found: list[Any] = self._outlook.having(STAFF, name=name)
        own = [one for one in found if one.site == self._by.site]
        return str(own[0].id) if own else None

    def _plan(self, name: str) -> str | None:
        if self._by.role != ADMIN:
            return None
        record = new_id()
        self._outlook.plan(STAFF, SimpleNamespace(id=record, name=name, site=self._by.site))
        self.planned[record] = PlannedPut(STAFF, record, {"name": name}, is_new=True)
        return record
