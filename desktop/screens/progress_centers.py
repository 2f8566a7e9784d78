"""Says what each of the three centers shows beside its targets: whether it is in place, what it did this year."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import false, func, select

from desktop.progress.centers import CENTERS
from desktop.progress.relations import Asking, own_sites
from desktop.progress.standing import Standing
from desktop.store.shelf import Shelf
from desktop.words import tr


@dataclass(frozen=True)
class Served:
    """How many records of a kind the year has up to the day."""

    title: str
    records: int


def built_text(standing: Standing, part: str) -> str:
    """Return whether a center is in place, after the standing that counts them."""
    amount = standing.parts.get(part, 0)
    return tr("✓ 已建成运行") if amount == 1 else tr("✓ 已建成 {n} 家", n=amount) if amount else tr("× 未建成运行")


def count_served(shelf: Shelf, asking: Asking) -> Mapping[str, tuple[Served, ...]]:
    """Return for each center how many records of its kinds the year has up to the day asked for."""
    found: dict[str, list[Served]] = {one.part: [] for one in CENTERS}
    first = asking.on.replace(month=1, day=1)
    with shelf.reading() as connection:
        sites = own_sites(connection, asking.site)
        for kind in shelf.kinds.values():
            part = next((one.part for one in CENTERS if kind.family in one.families), "")
            if not part or not kind.date_field:
                continue
            table = shelf.tables.of[kind.name]
            dated = table.c[kind.date_field]
            query = select(func.count()).select_from(table)
            query = query.where(table.c.void == false(), dated >= first, dated <= asking.on, table.c.site.in_(sites))
            found[part].append(Served(tr(kind.title), connection.execute(query).scalar_one()))
    return {part: tuple(one for one in served if one.records) for part, served in found.items()}
