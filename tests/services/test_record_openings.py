"""What opens a record and reaches a community: the basic information form, health accounts, activities, zero reports."""

from typing import Any

import pytest

from tests.fakes import KnownInMemory, codes_of, resident

FORM = {"resident": "zhang", "given_on": "2025-05-06"}
ACCOUNT = {"resident": "zhang", "opened_on": "2025-05-06"}
REPORT = {"reported_on": "2025-05-06", "subject": "发热", "found": 0, "staff": "lu", "site": "310199001"}


@pytest.fixture
def known() -> KnownInMemory:
    """Return a ledger with a resident and a doctor."""
    ledger = KnownInMemory()
    resident(ledger)
    ledger.keep("staff", "lu", name="陆建华")
    return ledger


@pytest.mark.parametrize(
    ("kind", "answers", "code", "sentence"),
    [
        ("personal-information", FORM, "form-twice", "这位居民已有个人基本信息表，请打开那一份修改。"),
        ("health-account", ACCOUNT, "account-twice", "这位居民已登记过健康账户，请打开那一份修改。"),
        ("zero-report", REPORT, "reported-twice", "这一天这个项目已经报过，请打开那一份修改。"),
    ],
)
def test_there_is_one_of_each(
    known: KnownInMemory, kind: str, answers: dict[str, Any], code: str, sentence: str
) -> None:
    assert not known.judge(kind, answers).is_refused
    known.keep(kind, "first", **answers)
    (problem,) = known.judge(kind, answers).problems
    assert (problem.severity, problem.code, problem.sentence) == ("hard", code, sentence)
    assert not known.judge(kind, answers, record="first").is_refused, "the one being changed is no other"


def test_another_day_subject_or_site_is_another_report(known: KnownInMemory) -> None:
    known.keep("zero-report", "first", **REPORT)
    for other in ({"reported_on": "2025-05-07"}, {"subject": "传染病"}, {"site": "310199002"}):
        assert not known.judge("zero-report", REPORT | other).is_refused


def test_a_typed_0_is_a_zero_report_and_a_blank_is_none(known: KnownInMemory) -> None:
    assert known.judge("zero-report", REPORT).record.found == 0
    (problem,) = known.judge("zero-report", REPORT | {"found": None}).problems
    assert problem.sentence == "请填写“发现例数”。"


def test_no_allergy_excludes_every_allergy(known: KnownInMemory) -> None:
    assert codes_of(known.judge("personal-information", FORM | {"allergies": "1,2"})) == {("hard", "allergies-alone")}
    assert known.judge("personal-information", FORM | {"allergies": "青霉素、磺胺"}).record.allergies == "2,3"


def test_a_nation_other_than_han_is_named(known: KnownInMemory) -> None:
    asked = known.judge("personal-information", FORM | {"nation": "少数民族"})
    assert {problem.field for problem in asked.problems} == {"nation_text"}
    assert not known.judge("personal-information", FORM | {"nation": "99", "nation_text": "维吾尔族"}).is_refused
    assert not known.judge("personal-information", FORM | {"nation": "汉"}).is_refused


def test_the_form_asks_for_job_payment_and_surroundings(known: KnownInMemory) -> None:
    """个人基本信息表 (2017): 职业 0–8, 医疗费用支付方式 1–8, 生活环境."""
    told = {"job": "0", "payments": "职工医保、商业医疗保险", "kitchen": "无", "fuel": "天然气", "water": "自来水"}
    made = known.judge("personal-information", FORM | told | {"lavatory": "卫生厕所", "shed": "无"}).record
    assert (made.job, made.payments, made.kitchen, made.fuel, made.shed) == ("0", "1,5", "1", "3", "1")
    asked = known.kinds["personal-information"].by_name
    assert [choice.value for choice in asked["job"].choices] == list("012345678")
    assert asked["lavatory"].label_of("5") == "简易棚厕"


def test_an_account_is_looked_at_after_its_opening(known: KnownInMemory) -> None:
    assert codes_of(known.judge("health-account", ACCOUNT | {"viewed_on": "2025-05-05"})) == {("hard", "viewed-before")}
    assert not known.judge("health-account", ACCOUNT | {"viewed_on": "2025-05-06"}).is_refused


def test_a_talk_counts_its_listeners_and_a_list_of_services_its_items(known: KnownInMemory) -> None:
    held = {"held_on": "2025-05-19"}
    assert codes_of(known.judge("community-activity", held | {"form": "讲座"})) == {("hard", "talk-to-nobody")}
    assert not known.judge("community-activity", held | {"form": "讲座", "attendees": 0}).is_refused
    published = known.judge("community-activity", held | {"form": "服务清单", "media": "1,2", "items": 141})
    assert not published.is_refused and not {"media", "items"} & set(
        known.kinds["community-activity"].unfilled(published.record)
    )


def test_a_home_bed_with_online_service_says_so(known: KnownInMemory) -> None:
    bed = known.judge("home-bed", {"resident": "zhang", "opened_on": "2025-05-06", "bed_type": "1", "online": "是"})
    assert bed.record.online is True
