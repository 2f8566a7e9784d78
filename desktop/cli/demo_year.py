"""A fictional center's year, told as wishes to the shelf: everybody and everything in it is made up."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from desktop.records.identity import check_character
from desktop.store.shelf import Put, new_id

AREA = "310199"
FIRST, LAST = date(2025, 1, 1), date(2025, 12, 31)
SITES: tuple[dict[str, str], ...] = (
    {"code": "YM01", "name": "东泖村卫生室", "tier": "clinic", "village": "东泖村", "tcm_pavilion_on": "2024-11-08"},
    {"code": "YM02", "name": "西塘村卫生室", "tier": "clinic", "village": "西塘村"},
    {"code": "YM03", "name": "南浦社区卫生服务站", "tier": "station", "village": "南浦居委", "tcm_pavilion_on": "2025-06-20",
     "tcm_demonstration_on": "2025-09-30"},
)  # fmt: skip
STAFF: tuple[dict[str, object], ...] = (
    {"name": "陆建华", "job": "1", "works": True},
    {"name": "沈佩珏", "job": "1", "is_tcm": True, "works": True},
    {"name": "周敏", "job": "2", "multi_skilled": True, "works": True},
    {"name": "𠮷田宁", "job": "5", "works": True},
    {"name": "顾䶮", "job": "3", "tcm_qualified": True, "works": True},
)
BASE_FIGURES = {
    "resident-population": 480,
    "residents-65-plus": 215,
    "key-population": 330,
    "hypertension-estimated": 260,
    "diabetes-estimated": 120,
    "households": 190,
}
TECHNIQUES = (("1", "毫针刺法"), ("2", "推拿手法"), ("4", "拔罐"), ("5", "艾灸"), ("6", "中药熏蒸"))
GIVEN = "安宁康泰和平敏慧芳华国强建军玉兰秀珍志明德福永𬭸"
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"


@dataclass
class Year:
    """The wishes of a year, in an order that the door admits; *people* are residents already on the shelf."""

    people: list[Any]
    staff: dict[str, str]
    center: str
    rng: random.Random
    wishes: list[Put] = field(default_factory=list)

    def wish(self, kind: str, **values: object) -> str:
        """Add one record and return its id."""
        made = new_id()
        told = {name: _plain(value) for name, value in values.items() if value is not None}
        self.wishes.append(Put(kind, made, told))
        return made

    def day(self, first: date = FIRST, last: date = LAST) -> date:
        """Return some working day."""
        found = first + timedelta(self.rng.randrange((last - first).days + 1))
        return found - timedelta(max(0, found.weekday() - 4)) if found.weekday() > 4 and found > first else found


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def center_registers(center: str) -> Iterator[Put]:
    """Tell what the center is: its units, special clinic, base figures and monthly summaries."""
    units: tuple[dict[str, object], ...] = (
        {"unit": "rehabilitation", "in_place": True, "grade": "2", "opened_on": "2023-05-10",
         "accepted_on": "2024-10-15", "mechanism": True},
        {"unit": "nursing", "in_place": True, "grade": "1", "opened_on": "2025-03-01", "accepted_on": "2025-08-20"},
        {"unit": "health", "in_place": True, "grade": "1", "opened_on": "2025-10-08", "accepted_on": "2025-11-28"},
    )  # fmt: skip
    for unit in units:
        yield Put("center-unit", new_id(), {**unit, "site": center})
    clinic = {"name": "中医骨伤专病门诊", "disease": "膝骨关节炎", "opened_on": "2024-04-01", "half_days_weekly": 3}
    yield Put("tcm-special-clinic", new_id(), clinic)
    for name, value in BASE_FIGURES.items():
        told = {"name": name, "value": value, "counted_on": "2024-12-31", "source": "镇统计年报（虚构）"}
        yield Put("base-figure", new_id(), told)
    for month in range(1, 13):
        visits = 96 + 3 * month
        told = {
            "month": f"2025-{month:02}", "visits": visits, "tcm_visits": visits // 5,
            "prescriptions": visits * 8 // 10, "herbal_prescriptions": visits // 9, "long_prescriptions": 16 + month,
            "extended_prescriptions": 4 + month, "disease_codes": "I10,E11,J44,M17,K29",
        }  # fmt: skip
        yield Put("monthly-summary", new_id(), told)


def more_people(count: int, rng: random.Random) -> Iterator[Put]:
    """Make up *count* further residents with sound numbers of the unassigned area 310199."""
    for number in range(count):
        born = date(1931, 1, 1) + timedelta(rng.randrange(30000))
        body = f"{AREA}{born:%Y%m%d}{number % 1000:03}"
        name = rng.choice(SURNAMES) + "".join(rng.sample(GIVEN, rng.choice((1, 2, 2))))
        values = {
            "name": name, "sex": "1" if int(body[16]) % 2 else "2", "born_on": born.isoformat(),
            "id_number": body + check_character(body), "village": rng.choice(("东泖村", "西塘村", "中泾居委")),
            "phone": f"19900{rng.randrange(10**6):06}",
        }  # fmt: skip
        yield Put("resident", new_id(), values)


def in_order(people: list[Any]) -> list[Any]:
    """Return residents in an order that two demos of one seed share; their ids are made anew each time."""
    return sorted(people, key=lambda one: (one.name, str(one.born_on), one.id_number or "", one.phone or ""))


def settled(people: list[Any], rng: random.Random) -> Iterator[Put]:
    """Give residents their managing site by village, and most elders a health record."""
    homes = {"东泖村": "YM01", "西塘村": "YM02", "南浦居委": "YM03"}
    for number, person in enumerate(people):
        values: dict[str, object] = {}
        if person.village in homes:
            values["site"] = homes[person.village]
        if person.born_on and person.born_on.year <= 1960 and rng.random() < 0.94:
            values |= {"recorded_on": "2019-06-30", "record_number": f"{AREA}001101{number:05}"}
        if values:
            yield Put("resident", person.id, values)


def services(year: Year) -> None:
    """Tell a year of home beds, hospice, rehabilitation, TCM, diabetes follow-ups and renewals."""
    elders = [person for person in year.people if person.born_on and person.born_on.year <= 1955]
    year.rng.shuffle(elders)
    for person in elders[:24]:
        _home_bed(year, person)
    for person in elders[24:30]:
        _hospice(year, person)
    for person in elders[30:66]:
        _rehabilitation(year, person)
    for person in year.rng.sample(year.people, min(150, len(year.people))):
        _tcm(year, person)


def diabetes_follow_ups(year: Year, patients: list[Any]) -> None:
    """Tell a year of follow-ups of the people registered for diabetes."""
    for person in patients:
        day = year.day(FIRST, date(2025, 3, 20))
        weight = year.rng.randrange(480, 860)
        while day <= LAST and year.rng.random() < 0.93:
            glucose = year.rng.choice(("5.8", "6.2", "6.6", "6.9", "7.0", "7.4", "8.9", "10.2"))
            year.wish(
                "diabetes-follow-up", resident=person.id, given_on=day, way=year.rng.choice("1112"),
                result="1", symptoms="1", sbp_mmhg=year.rng.randrange(112, 152), dbp_mmhg=year.rng.randrange(64, 92),
                height_cm="165", weight_kg=f"{weight / 10:.1f}", foot_pulse="1", smoking=0, drinking="0",
                exercise_weekly=5, exercise_minutes=30, staple_food_g=250, mind="1", compliance="1",
                fasting_glucose_mmol=glucose, adherence=year.rng.choice("1112"), reaction="1", low_reaction="1",
                drug1_name="二甲双胍片", drug1_daily=2, drug1_dose="0.5g", staff=year.staff["陆建华"],
            )  # fmt: skip
            early = glucose >= "7.0" and len(glucose) == 3
            day = year.day(day + timedelta(10 if early else 80), day + timedelta(14 if early else 96))


def _home_bed(year: Year, person: Any) -> None:
    doctor, nurse = year.staff["陆建华"], year.staff["周敏"]
    asked = year.day(FIRST, date(2025, 9, 30))
    application = year.wish(
        "home-bed-application", resident=person.id, applied_on=asked, diagnosis="脑梗死后遗症", icd10="I69.3",
        summary="行动不便，需连续治疗。", grounds="符合收治指征，同意建床。", staff=doctor,
        first_visit_on=asked + timedelta(year.rng.choice((1, 2, 3, 5))), consent=True, decision="1",
    )  # fmt: skip
    opened = asked + timedelta(6)
    bed = year.wish(
        "home-bed", resident=person.id, application=application, opened_on=opened, number=f"JC{len(year.wishes):05}",
        bed_type="1", place="1", diagnosis="脑梗死后遗症", icd10="I69.3", staff=doctor, nurse=nurse, agreement=True,
    )  # fmt: skip
    closed = min(opened + timedelta(year.rng.randrange(40, 100)), LAST)
    day = opened
    while day < closed:
        year.wish(
            "home-bed-visit", resident=person.id, home_bed=bed, given_on=day, visitor="1", level="1", staff=doctor,
            complaint="病情平稳，无特殊不适。", examination="神清，血压平稳。", treatment="继续目前治疗。",
        )  # fmt: skip
        day += timedelta(year.rng.choice((5, 6, 7, 7, 9)))
    if closed < LAST:
        year.wish(
            "home-bed-closing", resident=person.id, home_bed=bed, opened_on=opened, closed_on=closed, outcome="2",
            diagnosis="脑梗死后遗症", summary="经治疗好转，撤床。", staff=doctor,
        )  # fmt: skip


def _hospice(year: Year, person: Any) -> None:
    doctor = year.staff["沈佩珏"]
    day = year.day(FIRST, date(2025, 10, 31))
    case = year.wish(
        "hospice-admission", resident=person.id, admitted_on=day, admitted_at="09:30", place=year.rng.choice("12"),
        origin="4", diagnosis="肺恶性肿瘤", icd10="C34.9", end_stage="终末期，以舒缓治疗为主。", survival="3",
        consent=True, wishes="1,2", staff=doctor,
    )  # fmt: skip
    for week, score in enumerate((6, 3, 2, 2)):
        year.wish(
            "hospice-assessment", resident=person.id, hospice_admission=case, given_on=day + timedelta(week * 2),
            given_at="15:00", occasion="1" if week == 0 else "4", staff=doctor, kps="40", pps="40", nrs=score,
        )  # fmt: skip


def _rehabilitation(year: Year, person: Any) -> None:
    therapist = year.staff["𠮷田宁"]
    start = year.day(FIRST, date(2025, 9, 30))
    place = year.rng.choice("1123")
    end = start + timedelta(42)
    course = year.wish(
        "rehabilitation-course", resident=person.id, started_on=start, place=place, origin=year.rng.choice("134"),
        diagnosis="脑卒中恢复期", functions="1,2", goal="改善步行和日常生活活动能力", planned_sessions=12,
        staff=therapist, ended_on=end, outcome="1", summary="完成疗程。",
    )  # fmt: skip
    items = (
        "feeding",
        "bathing",
        "grooming",
        "dressing",
        "bowels",
        "bladder",
        "toilet",
        "transfer",
        "walking",
        "stairs",
    )
    first = dict(zip(items, ("5", "0", "0", "5", "10", "10", "5", "10", "5", "0"), strict=True))
    last = first | {"walking": "10", "stairs": "5", "dressing": "10"}
    for stage, day, scores in (("1", start, first), ("3", end - timedelta(2), last)):
        year.wish(
            "barthel-assessment", resident=person.id, rehabilitation_course=course, given_on=day, stage=stage,
            staff=therapist, band_set="wst431", **scores,
        )  # fmt: skip
    for session in range(year.rng.randrange(6, 13)):
        year.wish(
            "rehabilitation-session", resident=person.id, rehabilitation_course=course,
            given_on=start + timedelta(session * 3), category=year.rng.choice("1245"), item="步态训练", minutes=40,
            place=place, staff=therapist,
        )  # fmt: skip


def _tcm(year: Year, person: Any) -> None:
    for _ in range(year.rng.choice((1, 1, 2, 3))):
        technique, name = year.rng.choice(TECHNIQUES)
        year.wish(
            "tcm-visit", resident=person.id, given_on=year.day(), staff=year.staff["沈佩珏"], place="1",
            tcm_diagnosis="痹证", syndrome="风寒湿痹证", technique=technique, technique_name=name,
            site=year.rng.choice((year.center, year.center, year.center, "YM01", "YM03")),
        )  # fmt: skip
