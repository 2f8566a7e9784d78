"""What goes wrong at a desk, with the exact sentence that is shown."""

from datetime import date
from typing import Any

import pytest

from desktop.records.kind import Kind
from desktop.records.problems import Problem
from desktop.records.units import MISTAKEN, mistaken_unit
from tests.every_kind.walk import BY_HAND
from tests.fakes import KnownInMemory, resident

HYPERTENSION, DIABETES, CHECKUP = "hypertension-follow-up", "diabetes-follow-up", "health-checkup"
VISIT = {"resident": "zhang", "way": "1", "given_on": "2026-09-05", "sbp_mmhg": 138, "dbp_mmhg": 86}
GLUCOSE = VISIT | {"fasting_glucose_mmol": "6.1"}
CHECK = {"resident": "zhang", "given_on": "2026-09-05", "purposes": "1"}
LI = {"name": "李明", "sex": "1", "born_on": "1950-01-01"}
ROUND = {"resident": "zhang", "home_bed": "closed", "given_on": "2026-02-08", "visitor": "1"}
CLOSING = {"resident": "zhang", "home_bed": "bed", "opened_on": "2026-03-01", "closed_on": "2026-06-01", "outcome": "2"}
HOSPICE = {"resident": "zhang", "admitted_on": "2026-08-01", "place": "1"}
ENDING = {"resident": "zhang", "hospice_admission": "hospice", "closed_on": "2026-08-19", "outcome": "2"}


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with a patient who has two diseases, a closed and an open home bed, hospice care, and a death."""
    made = KnownInMemory()
    resident(made)
    resident(made, "wang", name="王秀珍", left="死亡", left_on="2026-05-01")
    for disease in ("hypertension", "diabetes"):
        made.keep("disease-registration", disease, resident="zhang", disease=disease, registered_on="2020-01-01")
    made.keep("disease-registration", "copd", resident="zhang", disease="copd", registered_on="2020-01-01",
              ended_on="2026-03-31", ending="2")  # fmt: skip
    made.keep("home-bed", "closed", resident="zhang", opened_on="2026-01-01", bed_type="1")
    made.keep(
        "home-bed-closing",
        "closing",
        **CLOSING | {"home_bed": "closed", "opened_on": "2026-01-01", "closed_on": "2026-02-01"},
    )
    made.keep("home-bed", "bed", resident="zhang", opened_on="2026-03-01", bed_type="1")
    made.keep("home-bed-summary", "summary", resident="zhang", home_bed="bed", given_on="2026-06-01")
    made.keep("hospice-admission", "hospice", **HOSPICE)
    met = {"resident": "zhang", "hospice_admission": "hospice", "given_on": "2026-08-20"}
    made.keep("family-meeting", "meeting", **met)
    made.keep(HYPERTENSION, "seen", **VISIT)
    return made


def said(known: KnownInMemory, kind: str, answers: dict[str, Any], field: str, severity: str = "hard") -> list[str]:
    """Return the sentences at *field* of such a severity."""
    problems = known.judge(kind, answers).problems
    return [problem.sentence for problem in problems if (problem.field, problem.severity) == (field, severity)]


@pytest.mark.parametrize(
    ("kind", "answers", "field", "sentence"),
    [
        (HYPERTENSION, VISIT | {"sbp_mmhg": 86, "dbp_mmhg": 138}, "sbp_mmhg",
         "收缩压应高于舒张压，请核对两个数是否录反。"),
        (HYPERTENSION, VISIT | {"sbp_mmhg": "一三八"}, "sbp_mmhg", "“收缩压”只填数字、不写单位和其他符号（如 120），请核对。"),
        (HYPERTENSION, VISIT | {"sbp_mmhg": "138.5"}, "sbp_mmhg", "“收缩压”只填整数（如 120），请核对。"),
        (HYPERTENSION, VISIT | {"sbp_mmhg": "1380"}, "sbp_mmhg", "“收缩压”应在 60～300 mmHg之间，请核对。"),
        (HYPERTENSION, VISIT | {"sbp_mmhg": "-138"}, "sbp_mmhg", "“收缩压”应在 60～300 mmHg之间，请核对。"),
        (HYPERTENSION, VISIT | {"weight_kg": "65.55"}, "weight_kg", "“体重”最多 1 位小数（如 65.5），请核对。"),
        (HYPERTENSION, VISIT | {"given_on": "2026-02-30"}, "given_on",
         "“随访日期”写的 2026-02-30 这一天不存在，请核对日期。"),
        (HYPERTENSION, VISIT | {"given_on": "2026-11-23"}, "given_on", "“随访日期”晚于今天，请核对日期。"),
        (HYPERTENSION, VISIT | {"given_on": "1899-12-31"}, "given_on",
         "“随访日期”应在 1900 年到 2200 年之间，请核对年份。"),
        (HYPERTENSION, VISIT | {"given_on": "上周三"}, "given_on",
         "“随访日期”读不懂，请按“2026-09-05”的样子填写。"),
        (HYPERTENSION, VISIT | {"way": "7"}, "way", "“随访方式”没有这个选项，请从列出的选项中选择。"),
        (HYPERTENSION, VISIT | {"symptoms": "1,3"}, "symptoms",
         "“症状”中的“无症状”不能与其他选项同时选，请去掉一边。"),
        (HYPERTENSION, VISIT | {"tests": "长" * 201}, "tests", "“辅助检查”太长，最多 200 个字，请缩短。"),
        (HYPERTENSION, VISIT | {"tests": "a\x00b"}, "tests", "“辅助检查”里有无法保存的字符，请重新输入。"),
        (HYPERTENSION, VISIT | {"resident": "nobody"}, "resident",
         "“居民”指向的记录不在台账里，请先登记或重新选择。"),
        (HYPERTENSION, VISIT | {"given_on": "1949-12-31"}, "given_on",
         "“随访日期”早于这位居民的出生日期（1950-01-01），请核对日期，或核对是否选错了人。"),
        (HYPERTENSION, VISIT | {"resident": "wang"}, "given_on",
         "“随访日期”晚于这位居民的死亡日期（2026-05-01），请核对日期，或核对是否选错了人。"),
        ("copd-follow-up", {"resident": "zhang", "way": "1", "given_on": "2026-09-05"}, "given_on",
         "这位居民已于 2026-03-31 终止管理，随访日期在那之后；请核对日期，或先恢复管理。"),
        ("disease-registration", {"resident": "zhang", "disease": "高血压", "registered_on": "2026-01-01"}, "disease",
         "这位居民已登记过该病种且未终止管理，请勿重复登记。"),
        ("home-bed", {"resident": "zhang", "opened_on": "2026-04-01", "bed_type": "1"}, "opened_on",
         "这位居民在这一天已有未撤的家庭病床，请先撤床或核对建床日期。"),
        ("home-bed-visit", ROUND, "given_on", "“查床日期”晚于结束日期（2026-02-01），请核对日期。"),
        ("home-bed-visit", ROUND | {"given_on": "2025-12-31"}, "given_on",
         "“查床日期”早于开始日期（2026-01-01），请核对日期。"),
        ("home-bed-closing", CLOSING | {"home_bed": "closed", "closed_on": "2025-12-31"}, "closed_on",
         "“撤床日期”早于开始日期（2026-01-01），请核对日期。"),
        ("home-bed-closing", CLOSING | {"home_bed": "closed", "opened_on": "2026-01-01"}, "home_bed", "这张家床已登记过撤床，请勿重复登记。"),
        ("home-bed-closing", CLOSING | {"closed_on": "2026-05-31"}, "closed_on",
         "这张家床在撤床日期之后还有查床、小结、续床、护理计划或暂停记录（2026-06-01），请核对撤床日期。"),
        ("hospice-closing", ENDING, "closed_on",
         "结束日期之后还有评估、转移、家庭会议或意愿记录（2026-08-20），请核对结束日期。"),
        ("hospice-admission", HOSPICE | {"admitted_on": "2026-08-10"}, "admitted_on",
         "这位居民在这一天已有未结束的安宁疗护，请先登记结束或核对日期。"),
        (HYPERTENSION, VISIT | {"way": "3", "dbp_mmhg": None}, "dbp_mmhg", "请填写“舒张压”。"),
        ("copd-follow-up", {"resident": "zhang", "way": "3", "given_on": "2026-03-05", "dbp_mmhg": 86}, "sbp_mmhg",
         "请填写“收缩压”。"),
        ("screening", {"resident": "zhang", "given_on": "2026-09-05", "disease": "stroke", "outcome": "1", "sbp_mmhg": 138},
         "dbp_mmhg", "请填写“舒张压”。"),
        ("high-risk-registration", {"resident": "zhang", "disease": "stroke", "registered_on": "2026-09-05", "grounds": "1",
         "dbp_mmhg": 86}, "sbp_mmhg", "请填写“收缩压”。"),
        ("elder-home-service", {"resident": "zhang", "given_on": "2026-09-05", "place": "1", "items": "1", "sbp_mmhg": 138},
         "dbp_mmhg", "请填写“舒张压”。"),
        ("self-measurement", {"resident": "zhang", "measured_on": "2026-09-05", "source": "1", "weight_kg": 60,
         "dbp_mmhg": 86}, "sbp_mmhg", "请填写“收缩压”。"),
        (CHECKUP, CHECK | {"right_dbp_mmhg": 86}, "right_sbp_mmhg", "请填写“右侧收缩压”。"),
        (CHECKUP, CHECK | {"smoking_from_age": 40, "smoking_until_age": 20}, "smoking_until_age",
         "戒除的年龄小于开始的年龄，请核对两个数是否录反。"),
        (CHECKUP, CHECK | {"drinking_from_age": 40, "sober_from_age": 20}, "sober_from_age",
         "戒除的年龄小于开始的年龄，请核对两个数是否录反。"),
        (CHECKUP, CHECK | {"smoking_from_age": 77}, "smoking_from_age",
         "“开始吸烟年龄”大于体检时的年龄（76 岁），请核对。"),
        (CHECKUP, CHECK | {"stay1_from_on": "2026-09-06"}, "stay1_from_on", "“住院1入院日期”晚于体检日期，请核对。"),
        ("disease-registration", {"resident": "zhang", "disease": "copd", "diagnosed_on": "1949-12-31"}, "diagnosed_on",
         "“确诊日期”早于这位居民的出生日期（1950-01-01），请核对日期，或核对是否选错了人。"),
        ("call-attempt", {"resident": "zhang", "duty": "1", "tried_on": "2026-09-05", "way": "1", "outcome": "1",
         "agreed_on": "2026-09-04"}, "tried_on", "约定日期早于联系日期，请核对。"),
        ("home-bed-summary", {"resident": "zhang", "home_bed": "bed", "given_on": "2026-07-01", "from_on": "2026-02-28"},
         "from_on", "“阶段开始日期”早于开始日期（2026-03-01），请核对日期。"),
        ("rehabilitation-course", {"resident": "zhang", "started_on": "2026-05-01", "place": "1", "outcome": "1"},
         "ended_on", "请填写“疗程结束日期”。"),
        ("elder-home-service", {"resident": "zhang", "given_on": "2026-09-05", "place": "1", "items": "1",
         "next_on": "2026-09-04"}, "next_on", "“下次服务日期”早于“服务日期”（2026-09-05），请核对日期。"),
        ("certificate", {"name": "1", "awarded_on": "2026-09-05", "valid_until_on": "2026-09-04"}, "valid_until_on",
         "“有效期至”早于“授予日期”（2026-09-05），请核对日期。"),
        ("qc-round", {"held_on": "2026-09-05", "subject": "1", "form": "1", "level": "2", "correct_by_on": "2026-09-04"},
         "correct_by_on", "“整改期限”早于“检查日期”（2026-09-05），请核对日期。"),
        ("monthly-summary", {"month": "2026-12", "visits": 10}, "month", "“月份”还没有开始，请核对年份和月份。"),
        ("resident", LI | {"id_number": "310199195001010010"}, "id_number", "身份证号校验码不符，请照证件核对最后几位。"),
        ("resident", LI | {"id_number": "31019919500101001"}, "id_number",
         "身份证号不是 18 位或位数、字符有误，请照证件核对。"),
        ("resident", LI | {"id_number": "3.10199E+17"}, "id_number", "身份证号不是 18 位或位数、字符有误，请照证件核对。"),
        ("resident", LI | {"id_number": "310199501301001"}, "id_number",
         "身份证号里的出生日期并不存在，请照证件核对第 7～14 位。"),
        ("resident", LI | {"born_on": "2026-11-23"}, "born_on", "“出生日期”晚于今天，请核对日期。"),
    ],
)  # fmt: skip
def test_what_must_be_mended_says_how(
    known: KnownInMemory, kind: str, answers: dict[str, Any], field: str, sentence: str
) -> None:
    assert said(known, kind, answers, field) == [sentence]


@pytest.mark.parametrize(
    ("kind", "answers", "field", "sentence"),
    [
        (DIABETES, GLUCOSE | {"fasting_glucose_mmol": "126"}, "fasting_glucose_mmol",
         "“空腹血糖”像是按 mg/dL 填的：126 mg/dL 约合 7.0 mmol/L，请核对后改填。"),
        (HYPERTENSION, VISIT | {"sbp_mmhg": "18.4", "dbp_mmhg": 86}, "sbp_mmhg",
         "“收缩压”像是按 kPa 填的：18.4 kPa 约合 138 mmHg，请核对后改填。"),
        (HYPERTENSION, VISIT | {"dbp_mmhg": "11.2"}, "dbp_mmhg",
         "“舒张压”像是按 kPa 填的：11.2 kPa 约合 84 mmHg，请核对后改填。"),
        (HYPERTENSION, VISIT | {"height_cm": "1.58"}, "height_cm",
         "“身高”像是按 米 填的：1.58 米 约合 158.0 cm，请核对后改填。"),
        (HYPERTENSION, VISIT | {"weight_kg": "320"}, "weight_kg",
         "“体重”像是按 斤 填的：320 斤 约合 160.0 kg，请核对后改填。"),
        (HYPERTENSION, VISIT | {"drinking": "100"}, "drinking",
         "“日饮酒量”像是按 毫升 填的：100 毫升 约合 2.0 两，请核对后改填。"),
        (CHECKUP, CHECK | {"waist_cm": "2.4"}, "waist_cm",
         "“腰围”像是按 尺 填的：2.4 尺 约合 80.0 cm，请核对后改填。"),
        (CHECKUP, CHECK | {"triglyceride_mmol": "150"}, "triglyceride_mmol",
         "“甘油三酯”像是按 mg/dL 填的：150 mg/dL 约合 1.69 mmol/L，请核对后改填。"),
        (CHECKUP, CHECK | {"creatinine_umol": "1.1"}, "creatinine_umol",
         "“血清肌酐”像是按 mg/dL 填的：1.1 mg/dL 约合 97.2 μmol/L，请核对后改填。"),
        (CHECKUP, CHECK | {"hemoglobin_g": "13.5"}, "hemoglobin_g",
         "“血红蛋白”像是按 g/dL 填的：13.5 g/dL 约合 135 g/L，请核对后改填。"),
    ],
)  # fmt: skip
def test_a_value_in_another_unit_is_told_what_it_comes_to(
    known: KnownInMemory, kind: str, answers: dict[str, Any], field: str, sentence: str
) -> None:
    assert said(known, kind, answers, field) == [sentence]


@pytest.mark.parametrize(
    ("kind", "answers", "field", "sentence"),
    [
        ("resident", LI | {"record_number": "3101990011"}, "record_number", "“健康档案编号”应为 17 位数字，请核对。"),
        ("resident", LI | {"id_type": "06", "id_number": "X12345678"}, "id_number",
         "“证件号码”不像所选证件的号码，请照证件核对号码和证件类型。"),
    ],
)  # fmt: skip
def test_what_may_be_right_is_only_pointed_at(
    known: KnownInMemory, kind: str, answers: dict[str, Any], field: str, sentence: str
) -> None:
    assert said(known, kind, answers, field, "hint") == [sentence]
    sound = {"record_number": "31019900110100045", "id_type": "06", "id_number": "H12345678"}
    assert said(known, kind, answers | sound, field, "hint") == []


def test_what_is_beyond_every_unit_is_only_out_of_range(known: KnownInMemory) -> None:
    """Control: 1500 is no glucose in mg/dL either, and 5 is no pressure in kPa."""
    glucose = "“空腹血糖”应在 1.0～40.0 mmol/L之间，请核对。"
    assert said(known, DIABETES, GLUCOSE | {"fasting_glucose_mmol": "1500"}, "fasting_glucose_mmol") == [glucose]
    pressure = "“收缩压”应在 60～300 mmHg之间，请核对。"
    assert said(known, HYPERTENSION, VISIT | {"sbp_mmhg": "5"}, "sbp_mmhg") == [pressure]


@pytest.mark.parametrize(
    ("kind", "answers", "field", "severity", "sentence"),
    [
        (HYPERTENSION, VISIT | {"height_cm": 158, "weight_kg": "125"}, "weight_kg", "soft",
         "按身高 158.0 cm 算，体重 125.0 kg 不合常理，像是按斤填的（合 62.5 kg）；请核对，属实时请说明。"),
        (HYPERTENSION, VISIT | {"heart_rate": 168}, "heart_rate", "soft", "心率不在 40～150 次/分钟之间，请核对；属实时请说明。"),
        ("resident", LI | {"id_number": "310199500101001"}, "id_number", "hint",
         "这是 15 位旧号码，程序按换算成的 18 位号码核对；有新证件时请改填 18 位。"),
        ("resident", LI | {"id_number": "310199195102020018"}, "id_number", "soft", ""),
        ("resident", LI | {"phone": "见备注"}, "phone", "hint", "“本人电话”不像电话号码，请核对。"),
        ("resident", LI | {"name": "李明2"}, "name", "hint", "“姓名”里有数字，请核对。"),
        ("resident", LI, "id_number", "soft", "没有身份证号，请补上；确实没有时请说明原因。"),
        ("home-bed", {"resident": "zhang", "opened_on": "2025-11-01", "bed_type": "1"}, "opened_on", "soft",
         "这位居民之后另有一张家庭病床，而这张床还没有撤床记录；补录时请说明，并随后登记撤床。"),
    ],
)  # fmt: skip
def test_what_is_odd_asks_or_advises(
    known: KnownInMemory, kind: str, answers: dict[str, Any], field: str, severity: str, sentence: str
) -> None:
    assert said(known, kind, answers, field, severity) == ([sentence] if sentence else [])


PRESSURES = [
    (kind, question.name, question.name.replace("sbp", "dbp"))
    for kind in BY_HAND
    for question in kind.questions
    if question.name.endswith("sbp_mmhg")
]


@pytest.mark.parametrize(("kind", "systolic", "diastolic"), PRESSURES, ids=lambda one: getattr(one, "name", str(one)))
def test_swapped_pressures_are_noticed_wherever_they_are_asked(kind: Kind, systolic: str, diastolic: str) -> None:
    (rule,) = [rule for rule in kind.rules if set(rule.fields) == {systolic, diastolic} and rule.stage == "rule"]
    assert rule.severity == "hard" and rule.words.endswith("请核对两个数是否录反。")
    swapped = kind.model.model_validate({systolic: 86, diastolic: 138})
    assert rule.problem(rule.check(swapped)) is not None
    assert rule.problem(rule.check(kind.model.model_validate({systolic: 138, diastolic: 86}))) is None


DATED = [kind for kind in BY_HAND if "resident" in kind.by_name and kind.date_field]


@pytest.mark.parametrize("kind", DATED, ids=lambda kind: kind.name)
def test_nothing_happens_to_anybody_before_birth_or_after_death(kind: Kind, known: KnownInMemory) -> None:
    """Every kind that belongs to a resident and has a day; closings, lost contacts and grief may follow a death."""
    label = kind.by_name[kind.date_field].label
    for person, day, words in (
        (
            "zhang",
            date(1949, 12, 31),
            f"“{label}”早于这位居民的出生日期（1950-01-01），请核对日期，或核对是否选错了人。",
        ),
        ("wang", date(2026, 5, 2), f"“{label}”晚于这位居民的死亡日期（2026-05-01），请核对日期，或核对是否选错了人。"),
    ):
        record = kind.model.model_validate({"resident": person, kind.date_field: day})
        answers = [rule.check(record, known) for rule in kind.rules if rule.code.startswith("it-lies-within-the-life")]
        found = [problem.sentence for problem in answers if isinstance(problem, Problem)]
        assert found == ([] if person == "wang" and record.may_follow_death() else [words])


def test_every_unit_that_is_mistaken_is_asked_for_somewhere() -> None:
    """Control for the table of units: no line of it waits for a field that nobody declares."""
    questions = [question for kind in BY_HAND for question in kind.questions]
    for one in MISTAKEN:
        proposed = [
            problem
            for question in questions
            if question.most is not None and question.unit == one.wanted
            for middle in [(question.least + question.most) / 2 / one.factor]
            if (problem := mistaken_unit(question, middle)) and dict(problem.slots)["wrong"] == one.wrong
        ]
        assert proposed, one
