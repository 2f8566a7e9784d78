"""Raw cells become answers that the declarations can read."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from desktop.intake.cells import given, is_marked, mended_name
from desktop.intake.composites import read_exercise, read_pressure, read_with_others, read_with_text
from desktop.intake.heads import unit_of
from desktop.records.problems import Problem
from desktop.records.reading import read_answer
from desktop.services.catalog import catalog

FOLLOW_UP = catalog()["hypertension-follow-up"]
TODAY = date(2025, 12, 31)


def read(field: str, cell: object, unit: str = "") -> object:
    question = FOLLOW_UP.by_name[field]
    value = read_answer(question, given(question, cell, unit), TODAY)
    return value.code if isinstance(value, Problem) else value


@pytest.mark.parametrize(
    "cell",
    [
        date(2025, 2, 6), datetime(2025, 2, 6, 9, 30), 20250206, 20250206.0, "20250206", "2025-2-6", "2025.2.6", "2025/2/6",
        "2025年2月6日", "2025-02-06 09:30:00", "２０２５－２－６", 45694, 45694.0, "45694", "2025.02.06.",
    ],
)  # fmt: skip
def test_a_day_is_read_however_registers_spell_it(cell: object) -> None:
    assert read("given_on", cell) == date(2025, 2, 6)


def test_a_serial_may_be_the_birthday_of_somebody_very_old_but_no_year() -> None:
    assert [read("given_on", cell) for cell in (10228, 14653, "14653")] == [
        date(1928, 1, 1), date(1940, 2, 12), date(1940, 2, 12),
    ]  # fmt: skip
    assert [read("given_on", cell) for cell in (1940, 2025, 9999, 99999, "1940")] == ["date"] * 5


@pytest.mark.parametrize(
    ("cell", "code"), [("2025-02-30", "date"), ("2027-05-01", "date-future"), ("上周", "date"), (True, "date")]
)
def test_a_day_that_is_none_is_refused(cell: object, code: str) -> None:
    assert read("given_on", cell) == code


@pytest.mark.parametrize(
    ("field", "cell", "value"),
    [
        ("weight_kg", 65.3, Decimal("65.3")),
        ("weight_kg", 44.900000000000006, Decimal("44.9")),
        ("weight_kg", "65.3kg", Decimal("65.3")),
        ("weight_kg", "６５", Decimal("65.0")),
        ("weight_kg", "/", None),
        ("heart_rate", "76次/分", 76),
        ("heart_rate", 76.0, 76),
        ("smoking", "不吸烟", 0),
        ("smoking", 0, 0),
        ("smoking", "", None),
        ("drinking", "无", Decimal("0.0")),
        ("heart_rate", "无", "heart-rate"),
        ("way", 1, "1"),
        ("way", 3.0, "3"),
        ("way", "上门", "2"),
        ("symptoms", 26, "2,6"),
        ("symptoms", "头痛头晕、心悸胸闷", "2,6"),
        ("symptoms", "头痛头晕/心悸胸闷", "2,6"),
    ],
)
def test_numbers_and_choices_are_read_as_registers_write_them(field: str, cell: object, value: object) -> None:
    assert read(field, cell) == value


def test_a_weight_in_jin_is_halved() -> None:
    assert read("weight_kg", 130, "斤") == Decimal("65.0")
    assert read("weight_kg", 130) == Decimal("130.0")


@pytest.mark.parametrize(
    ("field", "cell", "value"),
    [
        ("weight_kg", "120斤", Decimal("60.0")), ("weight_kg", "60公斤", Decimal("60.0")), ("height_cm", "1.58米", Decimal("158.0")),
        ("sbp_mmhg", "18.4kPa", 138), ("sbp_mmhg", "138mmHg", 138), ("heart_rate", "76 次／分", 76), ("drinking", "2两/天", Decimal("2.0")),
        ("drinking", "100ml", Decimal("2.0")), ("smoking", "10支", 10),
    ],
)  # fmt: skip
def test_a_unit_written_in_the_cell_is_taken_at_its_word(field: str, cell: str, value: object) -> None:
    assert read(field, cell) == value


@pytest.mark.parametrize(
    ("field", "cell", "code"),
    [
        ("heart_rate", "76以上", "heart-rate"), ("heart_rate", "76?", "heart-rate"), ("heart_rate", "76kg", "heart-rate"),
        ("weight_kg", "60左右", "weight-kg"), ("sbp_mmhg", "138²", "bp"), ("sbp_mmhg", "③", "bp"), ("sbp_mmhg", "NaN", "bp"),
        ("sbp_mmhg", float("inf"), "bp"), ("sbp_mmhg", "１３８．５", "bp"), ("sbp_mmhg", 18.4, "bp-unit"), ("height_cm", 1.58, "height-cm-unit"),
        ("symptoms", "777", "symptoms"), ("symptoms", 22, "symptoms"),
    ],
)  # fmt: skip
def test_what_is_doubtful_is_left_for_the_door_to_refuse(field: str, cell: object, code: str) -> None:
    assert read(field, cell) == code


@pytest.mark.parametrize(
    ("head", "cell", "value"),
    [("收缩压（kPa）", 18.4, 138), ("收缩压(千帕)", 18, 135), ("收缩压mmHg", 138, 138), ("体重（斤）", 130, Decimal("65.0")),
     ("体重（公斤）", 65, Decimal("65.0")), ("身高（m）", 1.58, Decimal("158.0")), ("身高（cm）", 158, Decimal("158.0"))],
)  # fmt: skip
def test_a_unit_in_the_head_holds_for_its_column(head: str, cell: float, value: object) -> None:
    field = {"收": "sbp_mmhg", "体": "weight_kg", "身": "height_cm"}[head[0]]
    assert read(field, cell, unit_of(head)) == value


@pytest.mark.parametrize("cell", ["138/86", "138-86", "138／86", "１３８/８６", "138 / 86", "138/86mmHg", "138，86"])
def test_a_pressure_is_read_out_of_one_cell(cell: str) -> None:
    assert read_pressure(cell) == ({"sbp_mmhg": "138", "dbp_mmhg": "86"}, [])


@pytest.mark.parametrize("cell", ["138", 138.86, "高", "138/"])
def test_half_a_pressure_is_none(cell: object) -> None:
    answers, problems = read_pressure(cell)
    assert answers == {} and [one.code for one in problems] == ["bp"]


@pytest.mark.parametrize(
    ("cell", "weekly", "minutes"),
    [
        ("3次/周 30分钟", "3", "30"), ("每天30分钟", "7", "30"), ("5次/周，每次40分钟", "5", "40"), ("不运动", "0", "0"),
        ("每周3次，每次半小时", "3", "30"), ("3次30分", "3", "30"), ("每天1小时", "7", "60"), ("每日2次 20分钟", "14", "20"),
    ],
)  # fmt: skip
def test_exercise_is_how_often_a_week_and_how_long(cell: str, weekly: str, minutes: str) -> None:
    assert read_exercise(cell) == ({"exercise_weekly": weekly, "exercise_minutes": minutes}, [])


def test_exercise_told_only_in_words_asks_for_an_explanation() -> None:
    answers, problems = read_exercise("偶尔散步")
    assert answers == {} and [(one.severity, one.code) for one in problems] == [("soft", "exercise")]


@pytest.mark.parametrize(
    ("cell", "code", "text"),
    [
        ("有:干咳", "2", "干咳"),
        ("有（干咳）", "2", "干咳"),
        ("有干咳", "2", "干咳"),
        ("干咳", "2", "干咳"),
        ("无", "无", None),
        (1, "1", None),
    ],
)
def test_a_reaction_keeps_its_words(cell: object, code: str, text: str | None) -> None:
    answers = read_with_text(FOLLOW_UP.by_name["reaction"], cell)
    assert (answers["reaction"], answers.get("reaction_text")) == (code, text)


def test_symptoms_that_the_form_does_not_have_go_to_the_others() -> None:
    answers = read_with_others(FOLLOW_UP.by_name["symptoms"], "头痛头晕、乏力")
    assert answers == {"symptoms": "头痛头晕", "symptoms_other": "乏力"}


@pytest.mark.parametrize(
    ("cell", "name", "mended"),
    [("毛　建霞", "毛建霞", True), (" 张三 ", "张三", True), ("张三", "张三", False), ("John Smith", "John Smith", False), (None, "", False),
     ("阿依古丽·买买提", "阿依古丽·买买提", False), ("𠮷 䶮", "𠮷䶮", True)],
)  # fmt: skip
def test_a_gap_in_a_chinese_name_is_closed(cell: str | None, name: str, mended: bool) -> None:
    assert mended_name(cell) == (name, mended)


def test_ticks_are_told_from_blanks_and_from_riddles() -> None:
    assert [is_marked(cell) for cell in ("√", "是", "有", 1, True, "1")] == [True] * 6
    assert [is_marked(cell) for cell in ("", None, "否", "无", 0, False, "×")] == [False] * 7
    assert is_marked("？") is None
