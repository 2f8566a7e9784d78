"""Counts how much of what a measure rests on has been reviewed: 待审核 counts, and this share stands beside."""

from dataclasses import dataclass

from sqlalchemy import false, func, select

from desktop.progress.days import base_days
from desktop.progress.measures import Measure
from desktop.progress.relations import own_sites
from desktop.progress.run import Reader


@dataclass(frozen=True)
class Reviewed:
    """Of *all* services of the year so many are *reviewed*."""

    reviewed: int
    all: int


class Reviews:
    """Remembers each kind's share, as several measures rest on one kind."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._known: dict[str, Reviewed] = {}
        self._sites = own_sites(reader.connection, reader.asking.site) if reader.asking.site else None

    def of(self, measure: Measure) -> Reviewed | None:
        """Return the share over the kinds of services that *measure* counts; None where none is reviewed at all."""
        kinds = [kind for kind in measure.kinds if "review" in self._reader.kinds[kind].by_name]
        counts = [self._of(kind) for kind in kinds]
        return Reviewed(sum(one.reviewed for one in counts), sum(one.all for one in counts)) if counts else None

    def _of(self, kind: str) -> Reviewed:
        if kind not in self._known:
            table = self._reader.tables.of[kind]
            on = self._reader.asking.on
            dated = table.c[self._reader.kinds[kind].date_field]
            query = (
                select(table.c.review, func.count())
                .where(table.c.void == false(), dated >= base_days(on)["year_start"], dated <= on)
                .group_by(table.c.review)
            )
            if self._sites is not None:
                query = query.where(table.c.site.in_(self._sites))
            counts = {row[0]: row[1] for row in self._reader.connection.execute(query)}
            self._known[kind] = Reviewed(counts.get("reviewed", 0), sum(counts.values()))
        return self._known[kind]
