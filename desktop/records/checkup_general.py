"""First page of the health check-up form: symptoms, general state, way of life."""

from datetime import date
from decimal import Decimal

from desktop.records.body import ask_height, ask_weight, computed_bmi
from desktop.records.checkup_codes import (
    DIET,
    DRINKING,
    DRINKS,
    EXERCISE,
    HEALTH_FEELINGS,
    NONE_OR_SOME,
    POSITIVE,
    PURPOSES,
    ROUGH_SCREENS,
    SELF_CARE_BANDS,
    SMOKING,
    SOBER,
    SYMPTOMS,
    YES_OR_NO,
    for_elders,
)
from desktop.records.questions import ask, choose, refer, unless, when
from desktop.records.record import Service
from desktop.words import mark


class CheckupGeneral(Service):
    """Head, symptoms, general state and way of life."""

    given_on: date | None = ask(
        mark("体检日期"), needed=True, shared=True, code="date", source="表 体检日期", heads=("日期", "检查日期")
    )
    purposes: str | None = choose(
        mark("体检类别"), PURPOSES, many=True, needed=True, after="given_on", heads=("体检类型", "类别"),
        hint=mark("一次体检可同时算老年人体检和慢病年度检查"),
    )  # fmt: skip
    staff: str | None = refer(mark("责任医生"), "staff", complete=True, source="表 责任医生", heads=("医生",))
    symptoms: str | None = choose(
        mark("症状"), SYMPTOMS, many=True, alone={"1"}, complete=True, heading=mark("症状"), source="表 症状"
    )
    symptoms_other: str | None = ask(mark("其他症状"), source="表 症状 其他")

    temperature_c: Decimal | None = ask(
        mark("体温"), unit="℃", places=1, ge="34.0", le="42.5", complete=True, heading=mark("一般状况"),
        source="表 体温",
    )  # fmt: skip
    pulse: int | None = ask(
        mark("脉率"), unit=mark("次/分钟"), ge=30, le=220, complete=True, source="表 脉率", heads=("脉搏",)
    )
    breaths: int | None = ask(
        mark("呼吸频率"), unit=mark("次/分钟"), ge=6, le=60, complete=True, source="表 呼吸频率", heads=("呼吸",)
    )
    left_sbp_mmhg: int | None = ask(
        mark("左侧收缩压"), unit="mmHg", ge=60, le=300, complete=True, with_="left-pressure",
        needed=when("left_dbp_mmhg"), source="表 血压 左侧",
    )  # fmt: skip
    left_dbp_mmhg: int | None = ask(
        mark("左侧舒张压"), unit="mmHg", ge=30, le=200, complete=True, with_="left-pressure",
        needed=when("left_sbp_mmhg"), source="表 血压 左侧",
    )  # fmt: skip
    right_sbp_mmhg: int | None = ask(
        mark("右侧收缩压"), unit="mmHg", ge=60, le=300, complete=True, with_="right-pressure",
        needed=when("right_dbp_mmhg"), source="表 血压 右侧",
    )  # fmt: skip
    right_dbp_mmhg: int | None = ask(
        mark("右侧舒张压"), unit="mmHg", ge=30, le=200, complete=True, with_="right-pressure",
        needed=when("right_sbp_mmhg"), source="表 血压 右侧",
    )  # fmt: skip
    height_cm: Decimal | None = ask_height(complete=True, shared=True, source="表 身高")
    weight_kg: Decimal | None = ask_weight(complete=True, shared=True, source="表 体重")
    waist_cm: Decimal | None = ask(mark("腰围"), unit="cm", places=1, ge=40, le=200, complete=True, source="表 腰围")
    bmi: Decimal | None = computed_bmi(shared=True, source="表 体质指数")
    feeling: str | None = choose(
        mark("老年人健康状态自我评估"), HEALTH_FEELINGS, complete=for_elders, source="表 老年人健康状态自我评估*",
        heads=("健康状态自评",),
    )  # fmt: skip
    self_care: str | None = choose(
        mark("老年人生活自理能力自我评估"), SELF_CARE_BANDS, complete=for_elders, source="表 老年人生活自理能力自我评估*",
        heads=("自理能力",),
    )  # fmt: skip
    cognition: str | None = choose(
        mark("老年人认知功能"), ROUGH_SCREENS, complete=for_elders, source="表 老年人认知功能*", heads=("认知功能",)
    )
    mmse: int | None = ask(
        mark("简易智力状态检查总分"), unit=mark("分"), ge=0, le=30, asked=when("cognition", POSITIVE), complete=True,
        source="表 老年人认知功能*", heads=("MMSE",),
    )  # fmt: skip
    mood: str | None = choose(
        mark("老年人情感状态"), ROUGH_SCREENS, complete=for_elders, source="表 老年人情感状态*", heads=("情感状态",)
    )
    gds: int | None = ask(
        mark("老年人抑郁评分"), unit=mark("分"), ge=0, le=30, asked=when("mood", POSITIVE), complete=True,
        source="表 老年人情感状态*", heads=("GDS",),
    )  # fmt: skip

    exercise: str | None = choose(
        mark("锻炼频率"), EXERCISE, complete=True, heading=mark("生活方式"), source="表 体育锻炼"
    )
    exercise_minutes: int | None = ask(
        mark("每次锻炼时间"), unit=mark("分钟"), ge=0, le=600, asked=unless("exercise", "4"), source="表 体育锻炼"
    )
    exercise_years: Decimal | None = ask(
        mark("坚持锻炼时间"),
        unit=mark("年"),
        places=1,
        ge=0,
        le=100,
        asked=unless("exercise", "4"),
        source="表 体育锻炼",
    )
    exercise_way: str | None = ask(mark("锻炼方式"), longest=60, asked=unless("exercise", "4"), source="表 体育锻炼")
    diet: str | None = choose(mark("饮食习惯"), DIET, many=True, complete=True, source="表 饮食习惯")
    smoking_state: str | None = choose(mark("吸烟状况"), SMOKING, complete=True, source="表 吸烟情况")
    smoking: int | None = ask(
        mark("日吸烟量"), unit=mark("支"), ge=0, le=100, asked=when("smoking_state", "3"), complete=True,
        source="表 吸烟情况",
    )  # fmt: skip
    smoking_from_age: int | None = ask(
        mark("开始吸烟年龄"), unit=mark("岁"), ge=5, le=120, asked=unless("smoking_state", "1"), source="表 吸烟情况"
    )
    smoking_until_age: int | None = ask(
        mark("戒烟年龄"), unit=mark("岁"), ge=5, le=120, asked=when("smoking_state", "2"), source="表 吸烟情况"
    )
    drinking_state: str | None = choose(mark("饮酒频率"), DRINKING, complete=True, source="表 饮酒情况")
    drinking: Decimal | None = ask(
        mark("日饮酒量"), unit=mark("两"), places=1, ge=0, le=20, source="表 饮酒情况（折合白酒）",
        asked=unless("drinking_state", "1"), complete=when("drinking_state", "3", "4"),
    )  # fmt: skip
    sober: str | None = choose(mark("是否戒酒"), SOBER, asked=unless("drinking_state", "1"), source="表 饮酒情况")
    sober_from_age: int | None = ask(
        mark("戒酒年龄"), unit=mark("岁"), ge=5, le=120, asked=when("sober", "2"), source="表 饮酒情况"
    )
    drinking_from_age: int | None = ask(
        mark("开始饮酒年龄"), unit=mark("岁"), ge=5, le=120, asked=unless("drinking_state", "1"), source="表 饮酒情况"
    )
    drunk: str | None = choose(
        mark("近一年内是否曾醉酒"),
        YES_OR_NO,
        asked=unless("drinking_state", "1"),
        source="表 饮酒情况",
        heads=("醉酒",),
    )
    drinks: str | None = choose(
        mark("饮酒种类"), DRINKS, many=True, asked=unless("drinking_state", "1"), source="表 饮酒情况"
    )
    hazard: str | None = choose(
        mark("职业病危害因素接触史"), NONE_OR_SOME, complete=True, source="表 职业病危害因素接触史"
    )
    hazard_job: str | None = ask(
        mark("接触工种"), longest=60, asked=unless("hazard", "1"), source="表 职业病危害因素接触史"
    )
    hazard_years: int | None = ask(
        mark("从业时间"), unit=mark("年"), ge=0, le=80, asked=unless("hazard", "1"), source="表 职业病危害因素接触史"
    )
    dust: str | None = ask(mark("粉尘"), longest=60, asked=unless("hazard", "1"), source="表 毒物种类 粉尘")
    dust_guard: str | None = choose(mark("粉尘防护措施"), NONE_OR_SOME, asked=when("dust"), source="表 毒物种类 粉尘")
    radiation: str | None = ask(
        mark("放射物质"), longest=60, asked=unless("hazard", "1"), source="表 毒物种类 放射物质"
    )
    radiation_guard: str | None = choose(
        mark("放射物质防护措施"), NONE_OR_SOME, asked=when("radiation"), source="表 毒物种类 放射物质"
    )
    physical: str | None = ask(mark("物理因素"), longest=60, asked=unless("hazard", "1"), source="表 毒物种类 物理因素")
    physical_guard: str | None = choose(
        mark("物理因素防护措施"), NONE_OR_SOME, asked=when("physical"), source="表 毒物种类 物理因素"
    )
    chemical: str | None = ask(mark("化学物质"), longest=60, asked=unless("hazard", "1"), source="表 毒物种类 化学物质")
    chemical_guard: str | None = choose(
        mark("化学物质防护措施"), NONE_OR_SOME, asked=when("chemical"), source="表 毒物种类 化学物质"
    )
    other_hazard: str | None = ask(mark("其他毒物"), longest=60, asked=unless("hazard", "1"), source="表 毒物种类 其他")
    other_guard: str | None = choose(
        mark("其他毒物防护措施"), NONE_OR_SOME, asked=when("other_hazard"), source="表 毒物种类 其他"
    )
