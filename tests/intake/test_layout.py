"""Heads are found wherever they stand, and only rows of data are taken for data."""

import pytest

from desktop.intake.candidates import Proposer
from desktop.intake.layout import DataRow, rows_below
from desktop.services.catalog import catalog
from tests.intake.ledger import sheet

PROPOSER = Proposer(catalog())
NUMBER = "310199196106195254"


def kinds_of_rows(*rows: list[object]) -> list[str]:
    told = sheet(["姓名", "身份证号", "联系电话", "住址"], *rows)
    mapping = PROPOSER.propose_sheet(told)
    assert mapping is not None
    found = rows_below(told, mapping.head, mapping.used, mapping.identity)
    return ["data" if isinstance(row, DataRow) else row.why for row in found]


def test_rows_that_are_no_data_are_told_apart() -> None:
    assert kinds_of_rows(
        ["邓丽", NUMBER, "13800000000", "东泖村1号"],
        ["", "", "", ""],
        ["  ", "", "", ""],
        ["东泖村（小计 93 人）", "", "", ""],
        ["合计", "", "427", ""],
        ["姓名", "身份证号", "联系电话", "住址"],
        ["制表人：周敏", "", "审核人：陆建华", "（盖章）"],
        ["注：本表人员均为虚构。", "", "", ""],
        ["甲", "1", "2", "3"],
        ["示例：张三", NUMBER, "", ""],
        ["第 1 页 共 3 页", "", "", ""],
    ) == ["data", "blank", "blank", "subtotal", "subtotal", "head", "footer", "footer", "head", "note", "footer"]


def test_a_row_without_a_name_or_without_a_number_is_still_data() -> None:
    assert kinds_of_rows(
        ["", NUMBER, "13800000000", ""],
        ["邓丽", "", "13800000000", ""],
        ["邓丽", 310199196106195000, "", ""],
        ["邓丽", "3.10199E+17", "", ""],
        ["", "", "13800000000", "东泖村1号"],
    ) == ["data", "data", "data", "data", "note"]


def test_a_person_whose_address_speaks_of_totals_is_data() -> None:
    assert kinds_of_rows(["邓丽", NUMBER, "", "合计路（小计弄）1号"]) == ["data"]


def test_heads_over_two_merged_rows_under_three_titles_are_found() -> None:
    told = sheet(
        ["某中心花名册", "", "", "", ""],
        ["填报单位：某中心", "", "", "", ""],
        ["填报日期：2025.12.31", "", "", "", ""],
        ["序号", "基本信息", "", "慢性病", ""],
        ["", "姓名", "身份证号", "高血压", "糖尿病"],
        [1, "邓丽", NUMBER, "√", ""],
        merged=[((0, 0), (0, 4)), ((3, 0), (4, 0)), ((3, 1), (3, 2)), ((3, 3), (3, 4))],
    )
    mapping = PROPOSER.propose_sheet(told)
    assert mapping is not None
    assert (mapping.head.first, mapping.head.last) == (3, 4)
    assert [column.means for column in mapping.columns] == [
        "", "resident.name", "resident.id_number", "disease-registration.disease=hypertension",
        "disease-registration.disease=diabetes",
    ]  # fmt: skip


def test_upper_heads_that_are_not_merged_spread_to_the_right() -> None:
    told = sheet(
        ["姓名", "身份证号", "随访日期", "方式", "血压", "", "随访医生"],
        ["", "", "", "", "高", "低", ""],
        ["邓丽", NUMBER, "2025-2-6", "门诊", 138, 86, "周敏"],
        name="高血压随访",
    )
    mapping = PROPOSER.propose_sheet(told)
    assert mapping is not None
    letters = {column.field: column.letter for column in mapping.columns}
    assert (letters["sbp_mmhg"], letters["dbp_mmhg"]) == ("E", "F")


def test_one_pressure_merged_over_both_is_no_lowest_head() -> None:
    told = sheet(
        ["姓名", "身份证号", "随访日期", "方式", "血压", ""],
        ["", "", "", "", "收缩压", "舒张压"],
        ["邓丽", NUMBER, "2025-2-6", "门诊", 138, 86],
        merged=[*(((0, place), (1, place)) for place in range(4)), ((0, 4), (0, 5))],
    )
    mapping = PROPOSER.propose_sheet(told)
    assert mapping is not None and (mapping.head.first, mapping.head.last) == (0, 1)
    assert [column.field for column in mapping.columns][4:] == ["sbp_mmhg", "dbp_mmhg"]


def test_what_is_merged_downwards_stands_in_every_row_that_says_something() -> None:
    told = sheet(
        ["姓名", "身份证号", "随访日期", "方式", "血压"],
        ["邓丽", NUMBER, "2025-2-6", "门诊", "138/86"],
        ["", "", "2025-5-6", "门诊", "136/84"],
        ["", "", "", "", ""],
        merged=[((1, 0), (3, 0)), ((1, 1), (3, 1))],
    )
    mapping = PROPOSER.propose_sheet(told)
    assert mapping is not None
    rows = list(rows_below(told, mapping.head, mapping.used, mapping.identity))
    assert [row.cells[:3] for row in rows[:2] if isinstance(row, DataRow)] == [
        ["邓丽", NUMBER, "2025-2-6"], ["邓丽", NUMBER, "2025-5-6"],
    ]  # fmt: skip
    assert not isinstance(rows[2], DataRow)


def test_a_row_of_units_under_the_heads_is_no_data() -> None:
    told = sheet(
        ["姓名", "身份证号", "随访日期", "血压", "体重", "心率"],
        ["", "", "", "(mmHg)", "(kg)", "(次/分)"],
        ["邓丽", NUMBER, "2025-2-6", "138/86", 60, 70],
    )
    mapping = PROPOSER.propose_sheet(told)
    assert mapping is not None
    found = list(rows_below(told, mapping.head, mapping.used, mapping.identity))
    assert [row.number for row in found if isinstance(row, DataRow)] == [3]


def test_other_peoples_columns_are_not_the_patients() -> None:
    told = sheet(
        ["姓名", "身份证号", "联系人姓名", "监护人电话", "户主身份证号", "填表日期"],
        ["邓丽", NUMBER, "甲", "1", "2", "3"],
    )
    mapping = PROPOSER.propose_sheet(told)
    assert mapping is not None
    assert [column.means for column in mapping.columns][:2] == ["resident.name", "resident.id_number"]
    assert not {"resident.phone", "contract.signed_on"} & {column.means for column in mapping.columns}


@pytest.mark.parametrize(
    "head",
    ["高血压", "高血压病", "是否高血压", "患高血压", "高血压患者", "有无高血压", "高血压（是/否）", "HTN", "糖尿病患者", "2型糖尿病",
     "Ⅱ型糖尿病", "COPD", "慢性阻塞性肺疾病", "慢阻肺患者",
     "T2DM"],
)  # fmt: skip
def test_a_tick_column_is_known_however_it_names_the_disease(head: str) -> None:
    mapping = PROPOSER.propose_sheet(sheet(["姓名", "身份证号", head], ["邓丽", NUMBER, "√"]))
    assert mapping is not None and mapping.kind == "resident"
    assert mapping.columns[2].means.startswith("disease-registration.disease=")


def test_less_usual_heads_of_a_roster_are_known() -> None:
    heads = ["签约人姓名", "ID号", "移动电话", "详细住址", "居委名称", "家签日期"]
    mapping = PROPOSER.propose_sheet(sheet(heads, ["邓丽", NUMBER, "13800000000", "东泖村1号", "东泖村", "2025-3-4"]))
    assert mapping is not None and mapping.kind == "resident"
    fields = ["name", "id_number", "phone", "address", "village", "signed_on"]
    assert [column.field for column in mapping.columns] == fields


def test_whether_somebody_signed_is_not_the_day_of_signing() -> None:
    mapping = PROPOSER.propose_sheet(sheet(["姓名", "身份证号", "是否签约"], ["邓丽", NUMBER, "是"]))
    assert mapping is None or mapping.columns[2].means == ""
