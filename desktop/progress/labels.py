"""Says who is behind a row: name, sex, age, village and the number's tail, as people are told apart everywhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.engine import Connection

from desktop.records.identity import age_on, shown
from desktop.store.chunks import chunks
from desktop.store.tables import Tables
from desktop.words import mark, tr

_SEXES = {"1": mark("男"), "2": mark("女")}


@dataclass(frozen=True)
class PersonShown:
    """What is shown of a person."""

    id: str
    name: str
    sex: str
    age: int | None
    village: str
    tail: str
    phone: str

    @property
    def label(self) -> str:
        """Return the person in one line."""
        return shown(self.name, self.sex, self.age, self.village, self.tail)


def people_shown(connection: Connection, tables: Tables, ids: Iterable[str], on: date) -> dict[str, PersonShown]:
    """Return what is shown of the residents called *ids*; their age is that on the day *on*."""
    resident = tables.of["resident"].c
    columns = (resident.id, resident.name, resident.sex, resident.born_on, resident.village)
    more = (resident.id_number, resident.phone, resident.contact_phone)
    found = {}
    for chunk in chunks(sorted(set(ids))):
        for row in connection.execute(select(*columns, *more).where(resident.id.in_(chunk))):
            found[row.id] = PersonShown(
                id=row.id,
                name=row.name or "",
                sex=tr(_SEXES[row.sex]) if row.sex in _SEXES else "",
                age=age_on(row.born_on, on) if row.born_on else None,
                village=row.village or "",
                tail=(row.id_number or "")[-4:],
                phone=row.phone or row.contact_phone or "",
            )
    return found


def names_of(connection: Connection, tables: Tables, kind: str, key: str, ids: Iterable[str]) -> Mapping[str, str]:
    """Return the names of sites by code, or of staff by id."""
    columns = tables.of[kind].c
    found: dict[str, str] = {}
    for chunk in chunks(sorted(set(ids))):
        rows = connection.execute(select(columns[key], columns.name).where(columns[key].in_(chunk)))
        found |= {row[0]: row[1] or "" for row in rows}
    return found
