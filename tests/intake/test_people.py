"""People are recognised by number, else by name, birth date and sex; nobody is merged or doubled silently."""

from pathlib import Path
from typing import Any

import pytest

from desktop.intake.run import Result
from desktop.records.identity import check_character
from desktop.store.session import ENTRY, Session
from desktop.store.shelf import Put, Shelf, new_id
from tests.intake.ledger import BY, EXPLAIN, ask, bring_in, count, ledger, sheet

HEADS = ["姓名", "性别", "身份证号", "出生日期", "联系电话", "住址"]
VISIT_HEADS = ["姓名", "身份证号", "随访日期", "方式", "血压", "随访医生"]


def number(seq: int, born: str = "19610619") -> str:
    body = f"310199{born}{seq:03}"
    return body + check_character(body)


MAN, WOMAN = number(525), number(524)


def roster(*rows: list[Any]) -> list[Any]:
    return [sheet(HEADS, *rows, name="花名册")]


def visits(*rows: list[Any]) -> list[Any]:
    return [sheet(VISIT_HEADS, *rows, name="高血压随访")]


def said(result: Result) -> list[str]:
    return [outcome.status for outcome in result.outcomes]


@pytest.fixture
def shelf(tmp_path: Path) -> Any:
    with ledger(tmp_path) as opened:
        yield opened


def test_a_lost_number_finds_its_person_by_name_birth_date_and_sex(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", "3.10199E+17", "1961-6-19", "", ""]))
    result = bring_in(shelf, visits(["邓丽", MAN, "2025-3-1", "门诊", "138/86", "周敏"]))
    assert said(result) == ["ok"]
    assert ask(shelf, "SELECT id_number, number_state FROM resident") == [(MAN, None)]


def test_the_number_waits_until_somebody_confirms_it(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", "", "1961-6-19", "", ""]))
    result = bring_in(shelf, visits(["邓丽", MAN, "2025-3-1", "门诊", "138/86", "周敏"]), explain="")
    assert said(result) == ["ok"] and result.completed == 0
    assert ask(shelf, "SELECT id_number, number_state FROM resident") == [(None, "missing")]
    assert count(shelf, "SELECT count(*) FROM hypertension_follow_up") == 1
    assert bring_in(shelf, visits(["邓丽", MAN, "2025-3-1", "门诊", "138/86", "周敏"])).completed == 1
    assert ask(shelf, "SELECT id_number FROM resident") == [(MAN,)]


def test_a_number_of_the_other_sex_or_another_day_completes_nobody(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", "", "1961-6-19", "", ""]))
    other_day = number(525, "19610620")
    result = bring_in(
        shelf,
        visits(
            ["邓丽", WOMAN, "2025-3-1", "门诊", "138/86", ""], ["邓丽", other_day, "2025-3-1", "门诊", "138/86", ""]
        ),
    )
    assert said(result) == ["hard:resident-unknown"] * 2


def test_two_who_could_be_meant_are_not_guessed(shelf: Shelf) -> None:
    twice = [["邓丽", "男", number(525), "", "", ""], ["邓丽", "男", number(527), "", "", ""]]
    bring_in(shelf, roster(*twice))
    assert said(bring_in(shelf, roster(["邓丽", "男", "", "1961-6-19", "", ""]))) == ["hard:resident-unclear"]
    result = bring_in(shelf, visits(["邓丽", "310199196106190000", "2025-3-1", "门诊", "138/86", ""]))
    assert said(result) == ["hard:resident-unclear"]


def test_two_numbers_for_one_person_without_a_number_complete_nobody(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", "", "1961-6-19", "", ""]))
    rows = [["邓丽", n, "2025-3-1", "门诊", "138/86", ""] for n in (number(525), number(527))]
    assert said(bring_in(shelf, visits(*rows))) == ["hard:resident-unclear"] * 2
    assert ask(shelf, "SELECT id_number FROM resident") == [(None,)]


def test_a_hard_row_does_not_carry_away_the_number_that_a_later_row_brings(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", "", "1961-6-19", "", ""]))
    rows = [["邓丽", MAN, "2025-2-30", "门诊", "138/86", ""], ["邓丽", MAN, "2025-3-1", "门诊", "138/86", ""]]
    assert said(bring_in(shelf, visits(*rows))) == ["hard:date", "ok"]
    assert ask(shelf, "SELECT id_number FROM resident") == [(MAN,)]


def test_a_repeated_row_fills_blanks_and_changes_nothing_else(shelf: Shelf) -> None:
    rows = [["邓丽", "男", MAN, "", "", "东泖村6号"], ["邓丽", "男", MAN, "1961-06-19", "13173141146", "东泖村9号"]]
    assert said(bring_in(shelf, roster(*rows))) == ["ok", "duplicate"]
    assert ask(shelf, "SELECT phone, address FROM resident") == [("13173141146", "东泖村6号")]
    assert bring_in(shelf, roster(*rows)).updated == 0


def test_a_number_under_two_names_is_refused(shelf: Shelf) -> None:
    result = bring_in(shelf, roster(["邓丽", "男", MAN, "", "", ""], ["王红", "男", MAN, "", "", ""]))
    assert said(result) == ["ok", "hard:id-taken"]


def test_dots_and_gaps_do_not_make_another_name(shelf: Shelf) -> None:
    rows = [["阿依古丽·买买提", "男", MAN, "", "", ""], ["阿依古丽•买买提", "男", MAN, "", "", ""]]
    assert said(bring_in(shelf, roster(*rows))) == ["ok", "duplicate"]


def test_a_later_roster_brings_news_and_blanks_take_nothing_away(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", MAN, "", "13100000000", "东泖村6号"]))
    result = bring_in(shelf, roster(["邓丽", "男", MAN, "", "13200000000", ""]))
    assert (said(result), result.created, result.updated) == (["ok"], 0, 1)
    assert ask(shelf, "SELECT phone, address FROM resident") == [("13200000000", "东泖村6号")]


def test_an_old_register_does_not_undo_what_was_corrected_since(shelf: Shelf) -> None:
    old = roster(["邓丽", "男", MAN, "", "13100000000", ""])
    bring_in(shelf, old)
    person = shelf.all("resident")[0]
    shelf.put(Put("resident", person.id, {"phone": "13900000000"}), BY)
    assert bring_in(shelf, old).updated == 0
    assert ask(shelf, "SELECT phone FROM resident") == [("13900000000",)]


def test_a_corrected_visit_is_mended_and_not_doubled(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", MAN, "", "", ""]))
    first = visits(["邓丽", MAN, "2025-3-1", "门诊", "138/86", ""], ["邓丽", MAN, "2025-6-1", "门诊", "", ""])
    assert said(bring_in(shelf, first)) == ["ok", "hard:bp-missing"]
    mended = visits(["邓丽", MAN, "2025-3-1", "门诊", "148/86", ""], ["邓丽", MAN, "2025-6-1", "门诊", "131/80", ""])
    result = bring_in(shelf, mended)
    assert (result.created, result.updated) == (1, 1)
    assert ask(shelf, "SELECT given_on, sbp_mmhg FROM hypertension_follow_up ORDER BY 1") == [
        ("2025-03-01", 148), ("2025-06-01", 131),
    ]  # fmt: skip


def test_two_visits_of_one_day_stay_two_and_a_repeated_line_stays_one(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", MAN, "", "", ""]))
    rows = [
        ["邓丽", MAN, "2025-3-1", "门诊", "138/86", ""],
        ["邓丽", MAN, "2025-3-1", "家庭", "142/90", ""],
        ["邓丽", MAN, "2025.3.1", "1", "138-86", ""],
    ]
    assert said(bring_in(shelf, visits(*rows))) == ["ok", "ok", "duplicate"]
    again = bring_in(shelf, visits(*rows))
    assert (again.created, again.updated) == (0, 0)
    assert count(shelf, "SELECT count(*) FROM hypertension_follow_up") == 2


def test_rows_out_of_order_are_judged_in_the_order_of_days(shelf: Shelf) -> None:
    heads = [*VISIT_HEADS, "体重"]
    bring_in(shelf, roster(["邓丽", "男", MAN, "", "", ""]))
    rows = [
        ["邓丽", MAN, "2025-9-1", "门诊", "138/86", "", 61],
        ["邓丽", MAN, "2025-3-1", "门诊", "138/86", "", 60],
        ["邓丽", MAN, "2025-6-1", "门诊", "138/86", "", 85],
    ]
    assert said(bring_in(shelf, [sheet(heads, *rows)])) == ["soft:weight-jump", "ok", "soft:weight-jump"]


def test_a_lost_patient_needs_no_pressure_but_a_telephone_row_of_pressures_does(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", MAN, "", "", ""]))
    heads = [*VISIT_HEADS, "随访结果"]
    rows = [["邓丽", MAN, "2025-3-1", "电话", "", "", "失访"], ["邓丽", MAN, "2025-4-1", "电话", "", "", ""]]
    assert said(bring_in(shelf, [sheet(heads, *rows)])) == ["ok", "hard:bp-missing"]


def test_a_registration_that_was_ended_is_not_opened_again(shelf: Shelf) -> None:
    flagged = [sheet(["姓名", "性别", "身份证号", "高血压", "签约日期"], ["邓丽", "男", MAN, "√", "2025-1-12"])]
    bring_in(shelf, flagged)
    one = shelf.all("disease-registration")[0]
    shelf.put(Put("disease-registration", one.id, {"ended_on": "2025-06-01", "ending": "1"}), BY)
    assert bring_in(shelf, flagged).updated == 0
    assert count(shelf, "SELECT count(*) FROM disease_registration") == 1
    assert ask(shelf, "SELECT starts_on, ends_on FROM contract") == [("2025-01-12", "2026-01-11")]


def test_diseases_may_stand_in_one_column(shelf: Shelf) -> None:
    rows = [["邓丽", "男", MAN, "高血压、2型糖尿病"], ["王红", "女", WOMAN, "无"], ["李兰", "男", number(527), "痛风"]]
    result = bring_in(shelf, [sheet(["姓名", "性别", "身份证号", "慢病病种"], *rows)])
    assert said(result) == ["ok", "ok", "hard:disease"]
    assert sorted(ask(shelf, "SELECT disease FROM disease_registration")) == [("diabetes",), ("hypertension",)]


def test_a_doctor_is_found_by_name_and_made_once(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", MAN, "", "", ""]))
    known = new_id()
    shelf.put(Put("staff", known, {"name": "周敏"}), BY)
    days = ("2025-1-1", "2025-2-1", "2025-3-1", "2025-4-1")
    rows = [
        ["邓丽", MAN, day, "门诊", "138/86", who]
        for day, who in zip(days, ("周敏", "陆 建华", "陆建华", ""), strict=True)
    ]
    assert said(bring_in(shelf, visits(*rows))) == ["ok"] * 4
    assert sorted(one.name for one in shelf.all("staff")) == ["周敏", "陆建华"]
    assert count(shelf, f"SELECT count(*) FROM hypertension_follow_up WHERE staff = '{known}'") == 1


def test_who_may_not_register_staff_is_asked_about_unknown_doctors(shelf: Shelf) -> None:
    nurse = Session("00000000-0000-7000-8000-000000000002", "护士", ENTRY, "S1")
    bring_in(shelf, roster(["邓丽", "男", MAN, "", "", ""]), by=nurse)
    result = bring_in(shelf, visits(["邓丽", MAN, "2025-3-1", "门诊", "138/86", "周敏"]), by=nurse)
    assert said(result) == ["soft:staff-unknown"]
    assert (
        count(shelf, "SELECT count(*) FROM staff"),
        count(shelf, "SELECT count(*) FROM hypertension_follow_up"),
    ) == (0, 1)


def test_who_rests_on_a_row_left_out_is_left_out_too(shelf: Shelf) -> None:
    rows = [["邓丽", "男", "3.10199E+17", "1961-6-19", "", ""], ["邓丽", "男", MAN, "1961-6-19", "139", ""]]
    result = bring_in(shelf, roster(*rows), explain="")
    assert said(result) == ["soft:id-lost", "duplicate"]
    assert count(shelf, "SELECT count(*) FROM resident") == 0
    assert bring_in(shelf, roster(*rows), explain=EXPLAIN).created == 1
    assert ask(shelf, "SELECT id_number, phone FROM resident") == [(MAN, "139")]


def test_beside_cut_numbers_one_that_fits_by_chance_is_not_believed(shelf: Shelf) -> None:
    chance = next(n for n in (number(seq) for seq in range(100, 1000, 100)) if n.endswith("000"))
    rows = [["邓丽", "女", chance, "1961-6-19", "", ""], ["王红", "女", "310199196106191000", "1961-6-19", "", ""]]
    assert said(bring_in(shelf, roster(*rows))) == ["soft:id-cut", "soft:id-cut"]
    assert said(bring_in(shelf, roster(["李兰", "女", chance, "1961-6-19", "", ""]))) == ["ok"]


def test_other_documents_are_kept_with_their_type(shelf: Shelf) -> None:
    heads = ["姓名", "性别", "证件类型", "证件号码", "出生日期"]
    rows = [["安娜", "女", "护照", "E 1234567", "1961-6-19"], ["邓丽", "男", "居民身份证", MAN, ""]]
    file = [sheet(heads, *rows)]
    assert said(bring_in(shelf, file)) == ["ok", "ok"]
    assert sorted(ask(shelf, "SELECT id_type, id_number FROM resident")) == [("01", MAN), ("03", "E1234567")]
    assert bring_in(shelf, file).updated == 0


def test_a_number_of_another_shape_is_refused_and_not_kept(shelf: Shelf) -> None:
    result = bring_in(shelf, roster(["邓丽", "男", MAN[:17], "1961-6-19", "", ""]))
    assert said(result) == ["hard:id-shape"]


def test_a_visit_under_another_name_goes_to_the_number_and_asks(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", MAN, "", "", ""]))
    file = visits(["邓利", MAN, "2025-3-1", "门诊", "138/86", ""])
    assert said(bring_in(shelf, file, explain="")) == ["soft:name-differs"]
    assert count(shelf, "SELECT count(*) FROM hypertension_follow_up") == 0
    assert bring_in(shelf, file).created == 1
    assert ask(shelf, "SELECT name FROM resident") == [("邓丽",)]


def test_a_register_with_contract_columns_says_more_than_a_year(shelf: Shelf) -> None:
    heads = ["姓名", "性别", "身份证号", "签约日期", "协议到期日期", "签约医生"]
    file = [
        sheet(heads, ["邓丽", "男", MAN, "2024-2-29", "2026-2-28", "周敏"], ["王红", "女", WOMAN, "2027-1-1", "", ""])
    ]
    assert said(bring_in(shelf, file)) == ["ok", "hard:signed-future"]
    assert ask(shelf, "SELECT signed_on, starts_on, ends_on FROM contract") == [
        ("2024-02-29", "2024-02-29", "2026-02-28")
    ]
    assert [one.name for one in shelf.all("staff")] == ["周敏"]
    assert count(shelf, "SELECT count(*) FROM resident") == 1


def test_a_year_s_contract_of_a_leap_day_ends_on_the_last_of_february(shelf: Shelf) -> None:
    bring_in(shelf, [sheet(["姓名", "性别", "身份证号", "签约日期"], ["邓丽", "男", MAN, "2024-2-29"])])
    assert ask(shelf, "SELECT ends_on FROM contract") == [("2025-02-28",)]


def test_a_visit_without_a_sound_number_finds_its_person_and_says_so(shelf: Shelf) -> None:
    bring_in(shelf, roster(["邓丽", "男", MAN, "", "", ""]))
    heads = ["姓名", "性别", "出生日期", "身份证号", "随访日期", "方式", "血压"]
    rows = [
        ["邓丽", "男", "1961-6-19", "3.10199E+17", "2025-3-1", "门诊", "138/86"],
        ["邓丽", "男", "1961-6-19", "", "2025-6-1", "门诊", "138/86"],
        ["邓丽", "男", "1961-6-18", "", "2025-9-1", "门诊", "138/86"],
    ]
    assert said(bring_in(shelf, [sheet(heads, *rows)])) == ["soft:id-lost", "soft:id-missing", "hard:resident-unknown"]
    assert ask(shelf, "SELECT id_number FROM resident") == [(MAN,)]
