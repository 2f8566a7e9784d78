"""Stands in for the store while records are judged: a ledger in memory that answers `Known`."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.records.admission import Admission, admit
from desktop.records.kind import Kind
from desktop.services.catalog import catalog
from desktop.settings import SETTINGS

TODAY = date(2026, 11, 22)


class KnownInMemory:
    """The records that stand, by kind and id; *judged* is left out of `of`, `before` and `having`."""

    def __init__(self, kinds: Mapping[str, Kind] | None = None, **settings: int) -> None:
        self.kinds = dict(kinds or catalog())
        self.settings = settings
        self.records: dict[str, dict[str, Any]] = {}
        self.judged = ""

    def get(self, kind: str, record: str) -> Any | None:
        return self.records.get(kind, {}).get(record)

    def of(self, kind: str, resident: str) -> list[Any]:
        return self.having(kind, resident=resident)

    def before(self, kind: str, resident: str, day: date) -> Any | None:
        dated = self.kinds[kind].date_field
        earlier = [one for one in self.of(kind, resident) if getattr(one, dated) and getattr(one, dated) < day]
        return earlier[-1] if earlier else None

    def having(self, kind: str, **values: str | None) -> list[Any]:
        dated = self.kinds[kind].date_field if kind in self.kinds else ""
        found = [
            one
            for name, one in self.records.get(kind, {}).items()
            if name != self.judged and all(getattr(one, field) == value for field, value in values.items())
        ]
        return sorted(found, key=lambda one: ((getattr(one, dated) if dated else None) or date.min, one.id))

    def resting_on(self, kind: str) -> list[Any]:
        link = kind.replace("-", "_")
        dated = [one.name for one in self.kinds.values() if one.date_field and link in one.by_name]
        return [one for name in dated for one in self.having(name, **{link: self.judged})] if self.judged else []

    def between(self, kind: str, first: date, last: date) -> list[Any]:
        dated = self.kinds[kind].date_field
        return [one for one in self.having(kind) if (day := getattr(one, dated)) and first <= day <= last]

    def setting(self, name: str) -> int:
        return self.settings.get(name.replace("-", "_"), SETTINGS[name].default)

    def judge(
        self, kind: str, answers: Mapping[str, object], *, explain: Mapping[str, str] | None = None, record: str = ""
    ) -> Admission:
        """Return what the door says to *answers*; *record* is the id of one that is changed."""
        self.judged = record
        try:
            return admit(self.kinds[kind], answers, self, TODAY, explain=explain)
        finally:
            self.judged = ""

    def keep(self, kind: str, record: str, **answers: object) -> Any:
        """Keep a record that the door admits, whatever it wants explained, and return it."""
        explain = dict.fromkeys(self.kinds[kind].by_name, "如实登记")
        admission = self.judge(kind, answers, explain=explain, record=record)
        assert not admission.is_refused, [(p.field, p.code, p.sentence) for p in admission.problems]
        admission.record.id = record
        self.records.setdefault(kind, {})[record] = admission.record
        return admission.record


def resident(known: KnownInMemory, record: str = "zhang", born: str = "1950-01-01", **more: object) -> Any:
    """Keep a fictional resident; without a number unless one is given."""
    return known.keep("resident", record, **{"name": "张桂英", "sex": "女", "born_on": born, **more})


def codes_of(admission: Admission) -> set[tuple[str, str]]:
    """Return severity and code of every problem, those left out that only miss an answer."""
    return {(problem.severity, problem.code) for problem in admission.problems if "missing" not in problem.code}
