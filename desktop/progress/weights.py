"""Knows what a service weighs on a day, after the weight table that the center loaded (标化工作量)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import false, select
from sqlalchemy.engine import Connection

from desktop.store.tables import Tables

Steps = tuple[tuple[date, Decimal], ...]


@dataclass(frozen=True)
class Weights:
    """The weights by kind and item, each with the days from which they are in force, ascending."""

    steps: Mapping[tuple[str, str], Steps]

    def on(self, kind: str, item: str, day: date) -> Decimal | None:
        """Return the weight in force on *day*: the item's own, else that of the whole kind; None where there is none."""
        own = _in_force(self.steps.get((kind, item), ()), day)
        return own if own is not None or not item else _in_force(self.steps.get((kind, ""), ()), day)


def weights_in(connection: Connection, tables: Tables) -> Weights:
    """Read the weight table of the ledger."""
    table = tables.of["workload-weight"].c
    query = select(table.kind_name, table.item, table.from_on, table.weight).where(table.void == false())
    steps: dict[tuple[str, str], list[tuple[date, Decimal]]] = {}
    for kind, item, from_on, weight in connection.execute(query.order_by(table.from_on, table.id)):
        if from_on is not None and weight is not None:
            steps.setdefault((kind, item or ""), []).append((from_on, weight))
    return Weights({key: tuple(found) for key, found in steps.items()})


def _in_force(steps: Steps, day: date) -> Decimal | None:
    return next((weight for from_on, weight in reversed(steps) if from_on <= day), None)
