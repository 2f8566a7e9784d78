"""Yields the rows of a fictional center at full size: 200,000 residents and 1,000,000 services in two years."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from desktop.records.identity import turns_on

ON = date(2025, 11, 14)
CENTER = "310199000001"
SITES = (CENTER, *(f"3101990000{number:02}" for number in range(11, 28)))
DOCTORS = 40
LEFT_OUT, UNCONTROLLED = 0.05, 0.05
BED_DAYS = 90
Row = dict[str, Any]

_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华建国"
_SEEN = {
    "height_cm": 165.0, "weight_kg": 61.5, "bmi": 22.6, "heart_rate": 72, "smoking": 0, "drinking": 0.0,
    "exercise_weekly": 5, "exercise_minutes": 30, "salt": "2", "mind": "1", "compliance": "1", "adherence": "1",
    "reaction": "1", "symptoms": "1", "drug1_name": "氨氯地平片", "drug1_daily": 1, "drug1_dose": "5mg",
}  # fmt: skip


@dataclass(frozen=True)
class Bed:
    """A home bed of the resident *number*."""

    id: str
    number: int
    opened_on: date

    @property
    def closed_on(self) -> date:
        """Return the day on which it is closed."""
        return self.opened_on + timedelta(days=BED_DAYS)

    def days(self, every: int) -> Iterator[date]:
        """Yield the days on which somebody comes."""
        day = self.opened_on
        while day < min(self.closed_on, ON):
            yield day
            day += timedelta(days=max(every, 1))


class Center:
    """The people and what was done for them, the same for the same size and seed."""

    def __init__(self, residents: int, services: int, stamp: str) -> None:
        self._dice = random.Random(7)
        self._stamp = stamp
        self.residents, self.services = residents, services
        self.people = [self.new_id(date(2023, 1, 2), number) for number in range(residents)]
        self.doctors = [self.new_id(date(2023, 1, 1), number) for number in range(DOCTORS)]
        self.homes = [SITES[self._dice.randrange(len(SITES))] for _ in range(residents)]
        self._hypertension = self._dice.sample(range(residents), residents * 3 // 10)
        self._diabetes = self._dice.sample(range(residents), residents // 8)

    def new_id(self, day: date, number: int) -> str:
        """Return an id as the ledger makes them: it sorts by the time it was made."""
        millis = f"{(day.toordinal() - 719_163) * 86_400_000 + number % 86_400_000:012x}"
        chance = f"{self._dice.getrandbits(72):018x}"
        return f"{millis[:8]}-{millis[8:]}-7{chance[:3]}-8{chance[3:6]}-{chance[6:]}"

    def tables(self) -> Iterator[tuple[str, Iterator[Row]]]:
        """Yield each table with its rows, ids ascending."""
        yield "site", self._sites()
        yield "staff", ({**self._plain(one), "name": f"演示医生{n:02}"} for n, one in enumerate(self.doctors))
        yield "resident", self._residents()
        yield "disease_registration", self._registrations()
        share = self.services // 100
        yield "hypertension_follow_up", self._follow_ups(self._hypertension, share * 48)
        yield "diabetes_follow_up", self._follow_ups(self._diabetes, share * 20, "fasting_glucose_mmol")
        yield (
            "tcm_visit",
            self._visits(share * 10, place="1", technique="1", technique_name="针刺", syndrome="肝阳上亢"),
        )
        yield "contract", self._contracts(share * 6)
        yield "elder_home_service", self._visits(share * 3, place="2", items="1,2", sbp_mmhg=136, dbp_mmhg=82)
        yield "nursing_visit", self._visits(share * 4, place="2", item="3", times=1)
        yield "referral", self._visits(share, direction="1", institution="区中心医院", reason="血压控制不满意")
        yield (
            "health_checkup",
            self._visits(share * 4, purposes="1", left_sbp_mmhg=136, left_dbp_mmhg=82, self_care="1"),
        )
        beds = [self._bed(number) for number in range(share // 2)]
        yield "home_bed", self._beds(sorted(beds, key=lambda bed: bed.id))
        yield "home_bed_closing", self._closings(beds)
        yield "home_bed_visit", self._rounds(beds, share * 4)

    def _plain(self, record: str, site: str = CENTER) -> Row:
        return {"id": record, "site": site, "void": 0, "stamps": self._stamp}

    def _sites(self) -> Iterator[Row]:
        for number, code in enumerate(SITES[1:]):
            tier = "station" if number < 5 else "clinic"
            named = {"code": code, "name": f"演示站点{number:02}", "tier": tier, "parent": CENTER}
            yield {**self._plain(self.new_id(date(2023, 1, 1), 500 + number)), **named}

    def _residents(self) -> Iterator[Row]:
        for number, record in enumerate(self.people):
            born = date(1935, 1, 1) + timedelta(days=number * 7919 % 24_000)
            turns = {f"turns_{age}_on": turns_on(born, age).isoformat() for age in (60, 65)}
            name = self._dice.choice(_SURNAMES) + "".join(self._dice.choices(_GIVEN, k=2))
            told = {"name": name, "sex": str(1 + number % 2), "born_on": born.isoformat(), "person": record}
            where = {"village": f"第{number % 61:02}居委", "phone": f"139{number:08}"}
            known = {"id_number": f"310199{born:%Y%m%d}{number % 1000:03}X", "recorded_on": "2023-01-02"}
            yield {**self._plain(record, self.homes[number]), **told, **turns, **where, **known}

    def _registrations(self) -> Iterator[Row]:
        both = [(one, "hypertension") for one in self._hypertension] + [(one, "diabetes") for one in self._diabetes]
        for place, (number, disease) in enumerate(both):
            told = {"disease": disease, "registered_on": "2023-02-01", "level": "1", "staff": self._doctor(number)}
            yield {**self._of(number, date(2023, 2, 1), place), **told}

    def _follow_ups(self, patients: list[int], count: int, glucose: str = "") -> Iterator[Row]:
        seen = {name: value for name, value in _SEEN.items() if not glucose or name not in ("heart_rate", "salt")}
        for place, (day, number) in enumerate(self._rounds_of(patients, count)):
            pressures = {"sbp_mmhg": self._dice.randrange(110, 170), "dbp_mmhg": self._dice.randrange(60, 100)}
            sugar = {glucose: self._dice.randrange(50, 100) / 10} if glucose else {}
            category = "2" if self._dice.random() < UNCONTROLLED else "1"
            how = {"way": self._dice.choice("1112"), "category": category, "result": "1"}
            next_on = (day + timedelta(days=90)).isoformat()
            yield {**self._dated(number, day, place), **seen, **pressures, **sugar, **how, "next_on": next_on}

    def _rounds_of(self, patients: list[int], count: int) -> list[tuple[date, int]]:
        """Return who is seen when: every patient about once a quarter, some left out for one; *count* in all."""
        first, seen = date(2024, 1, 1), []
        every = (ON - first).days * len(patients) / count
        for number in patients:
            day = first + timedelta(days=self._dice.randrange(round(every)))
            while day <= ON:
                seen.append((day, number))
                missed = every if self._dice.random() < LEFT_OUT else 0
                day += timedelta(days=round(every * (0.8 + 0.3 * self._dice.random()) + missed))
        return sorted(seen)

    def _visits(self, count: int, **told: object) -> Iterator[Row]:
        for place, day in enumerate(self._days(count)):
            yield {**self._dated(self._dice.randrange(self.residents), day, place), **told}

    def _contracts(self, count: int) -> Iterator[Row]:
        for place, number in enumerate(self._dice.sample(range(self.residents), min(count, self.residents))):
            year = 2024 + place % 2
            days = {"signed_on": f"{year}-01-01", "starts_on": f"{year}-01-01", "ends_on": f"{year}-12-31"}
            yield {**self._of(number, date(2024, 1, 1), place), **days, "staff": self._doctor(number), "package": "1"}

    def _bed(self, number: int) -> Bed:
        opened_on = ON - timedelta(days=self._dice.randrange(1, 700))
        return Bed(self.new_id(opened_on, number), number, opened_on)

    def _beds(self, beds: list[Bed]) -> Iterator[Row]:
        for bed in beds:
            told = {"opened_on": bed.opened_on.isoformat(), "staff": self._doctor(bed.number)}
            yield {**self._plain(bed.id, self.homes[bed.number]), "resident": self.people[bed.number], **told}

    def _closings(self, beds: list[Bed]) -> Iterator[Row]:
        for place, bed in enumerate(beds):
            if bed.closed_on <= ON:
                told = {"home_bed": bed.id, "closed_on": bed.closed_on.isoformat(), "outcome": "1"}
                yield {**self._of(bed.number, bed.closed_on, place), **told}

    def _rounds(self, beds: list[Bed], count: int) -> Iterator[Row]:
        """Yield the rounds, about one in six days while a bed stands, a doctor's every other time."""
        seen = [(day, bed) for bed in beds for day in bed.days(BED_DAYS * len(beds) // count)]
        for place, (day, bed) in enumerate(sorted(seen, key=lambda one: one[0])):
            yield {**self._dated(bed.number, day, place), "home_bed": bed.id, "visitor": self._dice.choice("12")}

    def _days(self, count: int) -> Iterator[date]:
        first = date(2024, 1, 1)
        for place in range(count):
            yield first + timedelta(days=place * ((ON - first).days + 1) // count)

    def _doctor(self, number: int) -> str:
        return self.doctors[number % DOCTORS]

    def _of(self, number: int, day: date, place: int) -> Row:
        return {**self._plain(self.new_id(day, place), self.homes[number]), "resident": self.people[number]}

    def _dated(self, number: int, day: date, place: int) -> Row:
        told = {"given_on": day.isoformat(), "staff": self._doctor(number), "review": "pending"}
        return {**self._of(number, day, place), **told}


def entry_of(kind: str, row: Row, seq: int, replica: str, author: str) -> tuple[object, ...]:
    """Return a journal row as long as a real one for *row*; its chain is made up."""
    told = {name: value for name, value in row.items() if name not in ("id", "void", "stamps", "person")}
    mark = f"{seq:064x}"
    hlc = f"{1_700_000_000_000 + seq * 10:012x}0000"
    at = "2025-11-13T08:00:00+08:00"
    changes = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return (replica, seq, hlc, at, kind, row["id"], "put", changes, author, "admin", "", "{}", 1, mark[::-1], mark)
