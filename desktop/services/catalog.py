"""Finds every kind: the four that all others refer to, and one in each file of this folder."""

import importlib
import pkgutil
from functools import cache

import desktop.services
from desktop.records.kind import Kind, kind_of
from desktop.records.period import Period
from desktop.records.record import Record
from desktop.records.resident import Resident
from desktop.records.site import Site
from desktop.records.staff import Staff


@cache
def catalog() -> dict[str, Kind]:
    """Return all kinds by name: people and center first, then the services in the order of their files."""
    first: tuple[type[Record], ...] = (Resident, Site, Staff, Period)
    kinds = {kind.name: kind for kind in map(kind_of, first)}
    for module in sorted(pkgutil.iter_modules(desktop.services.__path__), key=lambda found: found.name):
        if module.name != "catalog":
            for kind in map(kind_of, declared_in(f"{desktop.services.__name__}.{module.name}")):
                kinds[kind.name] = kind
    return kinds


def declared_in(module: str) -> list[type[Record]]:
    """Return the kinds that *module* itself declares."""
    members = vars(importlib.import_module(module)).values()
    return [
        member
        for member in members
        if isinstance(member, type) and issubclass(member, Record) and member.__module__ == module and member.title
    ]
