"""Makes valid random answers for any kind from its declaration alone."""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from desktop.records.admission import Known, admit
from desktop.records.carrying import FIELD as CARRIED
from desktop.records.identity import check_character
from desktop.records.kind import Kind
from desktop.records.questions import Question

SURNAMES = "赵钱孙李周吴郑王陆沈顾张"
GIVEN = "桂英建国秀兰志明佩珏文华雪梅"
SENTENCES = ("一般情况可", "按时服药，无不适", "嘱低盐饮食", "双下肢无浮肿", "𠮷日复查", "同前")
TRIES = 1000


@dataclass(frozen=True)
class Given:
    """Answers that the door admits, and the sentences for what it wants explained."""

    values: dict[str, object]
    explain: dict[str, str] = field(default_factory=dict)


def references_first(kinds: Mapping[str, Kind]) -> list[Kind]:
    """Return *kinds* so that each stands behind those it refers to and behind what opens its episode."""
    ordered: dict[str, Kind] = {}

    def place(kind: Kind) -> None:
        for question in kind.questions:
            if question.refers and question.refers != kind.name and question.refers not in ordered:
                place(kinds[question.refers])
        opening = kind.episode.partition(":")[0]
        if opening in kinds and opening != kind.name and opening not in ordered:
            place(kinds[opening])
        ordered.setdefault(kind.name, kind)

    for kind in kinds.values():
        place(kind)
    return list(ordered.values())


class Answers:
    """Makes answers from one seed; *ids* names the records that a reference may choose, by kind; *sites* who writes."""

    def __init__(
        self, seed: int, today: date, known: Known, ids: Mapping[str, Sequence[str]], sites: Sequence[str] = ()
    ) -> None:
        self.random = random.Random(seed)
        self.today, self.known, self.ids, self.sites = today, known, ids, sites

    def make(self, kind: Kind, fullness: float = 0.6) -> Given:
        """Return answers for *kind* that are admitted; *fullness* is the share of optional questions answered."""
        found: object = None
        for _ in range(TRIES):
            values = self._draw(kind, fullness)
            explain: dict[str, str] = {}
            found = admit(kind, values, self.known, self.today)
            if any(problem.code.endswith("-runs-into") for problem in found.problems):
                continue  # what is entered behind its successor may hold services that let nobody close it
            explain = {problem.field: "属实，已核对" for problem in found.problems if problem.severity == "soft"}
            found = admit(kind, values, self.known, self.today, explain=explain)
            if not found.is_refused:
                return Given(values, explain)
        raise AssertionError(f"{kind.name}: {getattr(found, 'problems', None)}")

    def _draw(self, kind: Kind, fullness: float) -> dict[str, object]:
        values: dict[str, object] = {"site": self.random.choice(self.sites)} if self.sites else {}
        asked = [question for question in kind.questions if not question.computed and question.name != CARRIED]
        for question in asked:
            if (
                question.refers
                and self.ids.get(question.refers)
                and (question.needed or self.random.random() < fullness)
            ):
                values[question.name] = self.random.choice(self.ids[question.refers])
        earliest = self._follow_the_episode(kind, values)
        for question in asked:
            if question.refers or question.name in values:
                continue
            if question.needed or self.random.random() < fullness:
                values[question.name] = self._answer(question, earliest)
        if kind.name == "resident":
            self._fit_the_number(values)
        return values

    def _follow_the_episode(self, kind: Kind, values: dict[str, object]) -> date:
        """Take resident and opening day from the records that *values* refer to; return the day to start from."""
        earliest = self.today - timedelta(days=400)
        for question in kind.questions:
            record = self.known.get(question.refers, str(values.get(question.name))) if question.refers else None
            began = getattr(record, record.dated_by) if record is not None and record.dated_by else None
            if began is None:
                continue
            earliest = max(earliest, began)
            if "resident" in values and getattr(record, "resident", None):
                values["resident"] = record.resident
            if record.dated_by in kind.by_name and record.dated_by != kind.date_field:
                values[record.dated_by] = began.isoformat()
        return min(earliest, self.today)

    def _answer(self, question: Question, earliest: date) -> object:
        if question.name == "review":
            return "pending"  # nobody reviews what he typed himself
        if question.type in ("choice", "choices"):
            values = [choice.value for choice in question.choices]
            if question.type == "choice":
                return self.random.choice(values)
            if question.alone and self.random.random() < 0.3:
                return self.random.choice(sorted(question.alone))
            several = [value for value in values if value not in question.alone]
            return ",".join(self.random.sample(several, self.random.randint(1, min(3, len(several)))))
        if question.type == "yes-no":
            return self.random.random() < 0.5
        if question.type == "date":
            return self._day(earliest, question.future)
        if question.type in ("integer", "decimal"):
            return self._number(question)
        return self._text(question)

    def _day(self, earliest: date, future: bool) -> str:
        if self.random.random() < 0.3:  # closings need a day behind everything else of their episode
            return self.today.isoformat()
        span = (self.today - earliest).days + (400 if future else 0)
        return (earliest + timedelta(days=self.random.randint(0, max(span, 0)))).isoformat()

    def _number(self, question: Question) -> object:
        low = question.least if question.least is not None else Decimal(0)
        high = question.most if question.most is not None else low + 1000
        if question.name in ("sbp_mmhg", "dbp_mmhg"):
            low, high = (Decimal(100), Decimal(190)) if question.name == "sbp_mmhg" else (Decimal(50), Decimal(99))
        steps = int((high - low) * 10**question.places)
        number = low + Decimal(self.random.randint(0, steps)).scaleb(-question.places)
        return int(number) if question.type == "integer" else str(number)

    def _text(self, question: Question) -> str:
        if question.pattern:
            for _ in range(50):
                drawn = re.sub(r"\d", lambda _: str(self.random.randint(0, 9)), question.like)
                if re.fullmatch(question.pattern, drawn):
                    return drawn
            return question.like
        if question.name == "name":
            return self.random.choice(SURNAMES) + "".join(self.random.sample(GIVEN, 2))
        return self.random.choice(SENTENCES)[: question.longest]

    def _fit_the_number(self, values: dict[str, object]) -> None:
        born = self.today - timedelta(days=self.random.randint(1, 36500))
        sex = self.random.choice("12")
        body = f"310199{born:%Y%m%d}{self.random.randint(0, 99):02}{self.random.randint(0, 4) * 2 + (sex == '1')}"
        values |= {"born_on": born.isoformat(), "sex": sex}
        for name in ("id_type", "id_number", "number_state", "left", "left_on"):
            values.pop(name, None)
        if self.random.random() < 0.9:
            values |= {"id_type": "01", "id_number": body + check_character(body)}


def fill(known: Any, seed: int, each: int, today: date) -> dict[str, list[Given]]:
    """Keep *each* random records of every kind in *known* (a `KnownInMemory`) and return what was given."""
    ids: dict[str, list[str]] = {}
    maker = Answers(seed, today, known, ids, [f"31019900{number}" for number in range(max(each, 1))])
    given: dict[str, list[Given]] = {}
    for kind in references_first(known.kinds):
        for number in range(each):
            one = maker.make(kind)
            name = f"{kind.name}-{number}"
            known.keep(kind.name, name, **one.values)
            ids.setdefault(kind.name, []).append(name)
            given.setdefault(kind.name, []).append(one)
    return given
