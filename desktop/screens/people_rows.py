"""Rows of residents for lists: who, which diseases, how to reach; read by chunks of ids."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import false, func, select

from desktop.progress.labels import PersonShown, people_shown
from desktop.screens.person_cell import Person
from desktop.screens.work_desk import WorkDesk
from desktop.store.search import Found
from desktop.store.search_keys import in_order
from desktop.store.statement import driver
from desktop.words import mark, tr

ALL = "SELECT id, village, name, born_on FROM resident WHERE void = 0"
DISEASES = "disease-registration"
LEFT = {"1": mark("已故"), "2": mark("已迁出")}
NO_NUMBER = mark("缺证件号码")
SEVERAL = mark("多份档案合并")


@dataclass(frozen=True)
class ResidentRow:
    """One resident of a list."""

    id: str
    person: Person
    diseases: str
    phone: str
    remark: str


def everybody(desk: WorkDesk) -> list[str]:
    """Return the ids of all residents, village by village, both by pinyin; at 200,000 it takes a moment."""
    with desk.shelf.reading() as connection:
        found = driver(connection).execute(ALL).fetchall()
    order = lru_cache(maxsize=None)(in_order)
    found.sort(key=lambda one: (order(one[1] or ""), order(one[2] or ""), one[3] or ""))
    return [one[0] for one in found]


def rows_of(desk: WorkDesk, ids: Sequence[str]) -> list[ResidentRow]:
    """Return what lists show of these residents, in their order."""
    tables = desk.shelf.tables
    registered, resident = tables.of[DISEASES].c, tables.of["resident"].c
    labels = desk.kinds[DISEASES].by_name["disease"]
    with desk.shelf.reading() as connection:
        shown = people_shown(connection, tables, ids, desk.today())
        having = connection.execute(
            select(registered.resident, registered.disease)
            .where(registered.resident.in_(ids), registered.void == false(), registered.ended_on.is_(None))
            .order_by(registered.disease.desc())
        )
        diseases: dict[str, list[str]] = {}
        for one, disease in having:
            diseases.setdefault(one, []).append(tr(labels.label_of(disease or "")))
        told = connection.execute(
            select(resident.id, resident.left, resident.id_number, resident.person).where(resident.id.in_(ids))
        ).all()
        several = set(
            connection.scalars(
                select(resident.person)
                .where(resident.person.in_({row.person for row in told}), resident.void == false())
                .group_by(resident.person)
                .having(func.count() > 1)
            )
        )
        remarks = {row.id: _remark(row.left, row.id_number, row.person in several) for row in told}
    return [
        ResidentRow(one, person_of(shown[one]), "、".join(dict.fromkeys(diseases.get(one, ()))), shown[one].phone, remarks[one])
        for one in ids
        if one in shown
    ]  # fmt: skip


def _remark(left: str | None, number: str | None, is_several: bool) -> str:
    said = (tr(LEFT[left]) if left in LEFT else "" if number else tr(NO_NUMBER), tr(SEVERAL) if is_several else "")
    return "，".join(part for part in said if part)


def person_of(shown: PersonShown | Found) -> Person:
    """Return a person as cells and heads show him."""
    return Person(shown.name, tr(shown.sex), shown.age, shown.village, shown.tail)


def person_named(desk: WorkDesk, resident: str) -> Person:
    """Return one resident as heads show him."""
    with desk.shelf.reading() as connection:
        found = people_shown(connection, desk.shelf.tables, [resident], desk.today()).get(resident)
    return person_of(found) if found else Person("—")
