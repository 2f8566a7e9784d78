"""Every kind that people record goes through the command line: applied, dumped, voided, restored."""

import uuid
from datetime import date
from typing import Any

from desktop.records.kind import Kind
from desktop.records.reading import as_value, read_answer
from desktop.services.catalog import catalog
from tests.answers import Given, fill, references_first
from tests.cli.calling import Site
from tests.fakes import TODAY, KnownInMemory

NAMES = uuid.UUID(int=7)
EACH = 3


def ids(kind: str, number: int) -> str:
    return str(uuid.uuid5(NAMES, f"{kind}-{number}"))


def with_ids(kind: Kind, given: Given) -> dict[str, object]:
    """Return the answers with references to records by UUID, as a ledger names them."""
    values = dict(given.values)
    for question in kind.questions:
        if question.refers and values.get(question.name):
            values[question.name] = str(uuid.uuid5(NAMES, str(values[question.name])))
    return values


def as_kept(kind: Kind, values: dict[str, object], today: date) -> dict[str, Any]:
    """Return the answers as the journal holds them; "site" stands beside the values."""
    read = {name: read_answer(kind.by_name[name], given, today) for name, given in values.items() if name != "site"}
    return {name: as_value(value) for name, value in read.items() if value is not None}


def test_all_kinds_come_in_stand_go_and_come_back(site: Site) -> None:
    site = Site(site.folder, site.password, f"{TODAY.isoformat()}T08:00:00")
    kinds = {name: kind for name, kind in catalog().items() if kind.by_hand}
    known = KnownInMemory(kinds)
    given = fill(known, seed=11, each=EACH, today=TODAY)
    sites = [{"code": f"31019900{number}", "name": f"第{number}卫生室", "tier": "clinic"} for number in range(EACH)]
    assert site.apply(*({"kind": "site", "values": values} for values in sites)).code == 0
    empty = site.digest()
    wishes, expected = [], {}
    for kind in references_first(kinds):
        for number, one in enumerate(given[kind.name]):
            values, record = with_ids(kind, one), ids(kind.name, number)
            wishes.append({"id": record, "kind": kind.name, "values": values, "explain": one.explain, "reason": "试"})
            expected[record] = as_kept(kind, values, TODAY)
    told = site.apply(*wishes)
    assert told.code == 0, [one for one in told.lines if "refused" in one]
    full = site.digest()
    dumped = {one["id"]: one for kind in kinds for one in site("dump", "--kind", kind).lines}
    for record, values in expected.items():
        kept = dumped[record]["values"]
        assert {name: kept.get(name) for name in values} == values, dumped[record]["kind"]
    backwards = [{"id": one["id"], "kind": one["kind"], "action": "void", "reason": "试"} for one in reversed(wishes)]
    assert site.apply(*backwards).code == 0
    assert site.digest() == empty
    restored = [{**one, "action": "restore", "reason": "试", "values": {}} for one in wishes]
    told = site.apply(*restored)
    assert told.code == 0, [one for one in told.lines if "refused" in one]
    assert site.digest() == full
    assert site.is_whole()
