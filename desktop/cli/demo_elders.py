"""The part of the fictional year that elders and contracted residents see: check-ups, assessments, home service."""

from datetime import date, timedelta
from typing import Any

from desktop.cli.demo_year import FIRST, LAST, Year

FROM_MEASURES = (9, 14, 17, 28)  # BMI, colds, allergies, waist


def elder_services(year: Year, contracted: set[str]) -> None:
    """Tell a year of check-ups, constitutions, home services, assessments and nursing visits."""
    for person in year.people:
        is_elder = bool(person.born_on and person.born_on.year <= 1960)
        if is_elder and year.rng.random() < 0.72:
            _check_up(year, person)
        if is_elder and year.rng.random() < 0.55:
            _twice_at_home(year, person)
        if person.id in contracted and year.rng.random() < 0.6:
            _assessment(year, person)
    for person in year.rng.sample(year.people, min(40, len(year.people))):
        year.wish(
            "nursing-visit", resident=person.id, given_on=year.day(), place=year.rng.choice("12"),
            item=year.rng.choice("123456"), staff=year.staff["周敏"],
        )  # fmt: skip


def _check_up(year: Year, person: Any) -> None:
    day = year.day(date(2025, 3, 1), date(2025, 11, 28))
    done = year.rng.random() < 0.93
    year.wish(
        "health-checkup", resident=person.id, given_on=day, purposes="1", staff=year.staff["陆建华"],
        evaluation="1" if done else None, guidance="1" if done else None,
    )  # fmt: skip
    doctor = year.staff["沈佩珏"]
    answers: dict[str, object] = {f"q{number}": "1" for number in range(1, 34) if number not in FROM_MEASURES}
    answers |= {"q1": "5", "q2": "2", "height_cm": "162", "weight_kg": "58.5", "waist_cm": "78"}
    answers |= {"colds_yearly": 1, "allergies_yearly": 0, "guidance": "1,2,4", "guided_by": doctor}
    if year.rng.random() < 0.8:
        year.wish("tcm-constitution", resident=person.id, given_on=day, staff=doctor, **answers)


def _twice_at_home(year: Year, person: Any) -> None:
    first = year.day(FIRST, date(2025, 6, 20))
    days = [first] if year.rng.random() < 0.15 else [first, first + timedelta(150)]
    for day in days:
        year.wish(
            "elder-home-service", resident=person.id, given_on=day, place="1", items="1,2", staff=year.staff["周敏"]
        )


def _assessment(year: Year, person: Any) -> None:
    day = year.day(date(2025, 2, 1), date(2025, 11, 20))
    fed_back = day + timedelta(9) if year.rng.random() < 0.9 else None
    year.wish(
        "health-assessment", resident=person.id, given_on=day, reported_on=min(day + timedelta(4), LAST),
        fed_back_on=fed_back, staff=year.staff["陆建华"],
    )  # fmt: skip
