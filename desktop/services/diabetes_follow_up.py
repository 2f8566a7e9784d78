"""Type 2 diabetes follow-up: one contact with a registered patient."""

from datetime import date
from decimal import Decimal
from typing import Any

from desktop.records.chronic import ChronicFollowUp
from desktop.records.chronic_questions import away_from_the_clinic
from desktop.records.control import is_glucose_controlled, is_glucose_dangerous, is_pressure_dangerous
from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, goal_of, unless, when
from desktop.records.record import unless_by_phone, unless_lost
from desktop.records.rules import history, rule
from desktop.words import mark

SYMPTOMS = codes(
    Choice("1", mark("无症状"), ("无", "没有")),
    Choice("2", mark("多饮"), ("口渴",)),
    mark("多食"),
    mark("多尿"),
    Choice("5", mark("视力模糊"), ("视物模糊",)),
    mark("感染"),
    Choice("7", mark("手脚麻木"), ("麻木", "四肢麻木")),
    Choice("8", mark("下肢浮肿"), ("浮肿", "下肢水肿", "水肿")),
    Choice("9", mark("体重明显下降"), ("体重下降", "消瘦")),
)  # fmt: skip
DANGER_SIGNS = codes(
    mark("意识或行为改变"), mark("呼气有烂苹果样丙酮味"), mark("心悸或出汗"), mark("食欲减退或恶心呕吐"),
    mark("多饮多尿或腹痛"), mark("深大呼吸或皮肤潮红"), mark("持续性心动过速（每分钟超过100次）"),
    mark("体温超过39℃"), mark("突发异常如视力骤降或妊娠哺乳期血糖高"), mark("其他不能处理的疾病"),
)  # fmt: skip
PULSES = codes(
    Choice("1", mark("触及正常"), ("正常", "触及", "有")),
    Choice("2", mark("减弱（双侧）"), ("减弱", "双侧减弱")),
    Choice("3", mark("减弱（左侧）"), ("左侧减弱",)),
    Choice("4", mark("减弱（右侧）"), ("右侧减弱",)),
    Choice("5", mark("消失（双侧）"), ("消失", "双侧消失")),
    Choice("6", mark("消失（左侧）"), ("左侧消失",)),
    Choice("7", mark("消失（右侧）"), ("右侧消失",)),
)
LOW_REACTIONS = codes(Choice("1", mark("无"), ("没有", "否")), mark("偶尔"), Choice("3", mark("频繁"), ("经常",)))


class DiabetesFollowUp(ChronicFollowUp):
    """2型糖尿病患者随访服务记录表（国家基本公共卫生服务规范第三版）"""

    title = mark("2型糖尿病随访")
    family = "chronic"
    episode = "disease-registration:diabetes"
    counted = (
        *ChronicFollowUp.counted, "fasting_glucose_mmol", "random_glucose_mmol", "glucose_self_measured"
    )  # fmt: skip

    symptoms: str | None = choose(
        mark("症状"),
        SYMPTOMS,
        many=True,
        alone={"1"},
        complete=unless_lost,
        after="result_reason",
        source="表 3 症状",
        heading=mark("症状"),
    )
    symptoms_other: str | None = ask(
        mark("其他症状"), asked=unless("symptoms", "1"), after="result_reason", source="表 3 症状 其他"
    )
    danger: str | None = choose(
        mark("危急情况"), DANGER_SIGNS, many=True, after="result_reason", source="规范 (二)随访评估"
    )
    foot_pulse: str | None = choose(
        mark("足背动脉搏动"), PULSES, complete=unless_by_phone, after="bmi", source="表 7 足背动脉搏动",
        heads=("足背动脉",),
    )  # fmt: skip
    staple_food_g: int | None = ask(
        mark("主食"), unit=mark("克/天"), ge=0, le=1500, complete=unless_lost, after="exercise_minutes_goal",
        source="表 12 主食", heads=("主食量", "日主食量"),
    )  # fmt: skip
    staple_food_goal_g: int | None = goal_of(
        "staple_food_g", mark("目标主食"), unit=mark("克/天"), ge=0, le=1500, after="exercise_minutes_goal",
        source="表 12 主食",
    )  # fmt: skip
    fasting_glucose_mmol: Decimal | None = ask(
        mark("空腹血糖"), unit="mmol/L", places=1, ge="1.0", le="40.0", needed=unless_by_phone, complete=unless_lost,
        code="glucose", after="compliance", source="表 15 空腹血糖值", heads=("空腹血糖值", "血糖", "FBG", "空腹"), heading=mark("辅助检查"),
    )  # fmt: skip
    random_glucose_mmol: Decimal | None = ask(
        mark("随机血糖"), unit="mmol/L", places=1, ge="1.0", le="40.0", after="compliance", source="表 16 其他检查",
        heads=("餐后血糖", "餐后2小时血糖"), hint=mark("只作参考，不计入控制率"),
    )  # fmt: skip
    glucose_self_measured: bool | None = ask(
        mark("血糖为自测"), asked=away_from_the_clinic, after="compliance", heads=("自测血糖",)
    )
    hba1c_percent: Decimal | None = ask(
        mark("糖化血红蛋白"), unit="%", places=1, ge="3.0", le="20.0", with_="hba1c", after="compliance",
        source="表 16 其他检查", heads=("HbA1c", "糖化"),
    )  # fmt: skip
    hba1c_on: date | None = ask(
        mark("糖化血红蛋白检查日期"), with_="hba1c", asked=when("hba1c_percent"), after="compliance", source="表 16 其他检查",
        heads=("检查日期", "糖化检查日期"),
    )  # fmt: skip
    low_reaction: str | None = choose(
        mark("低血糖反应"), LOW_REACTIONS, complete=unless_lost, after="reaction_hard", source="表 19 低血糖反应",
        heads=("低血糖",),
    )  # fmt: skip
    insulin: str | None = ask(mark("胰岛素种类"), longest=60, after="drugs_other", source="表 21 胰岛素")
    insulin_use: str | None = ask(
        mark("胰岛素用法和用量"), longest=60, asked=when("insulin"), after="drugs_other", source="表 21 胰岛素"
    )

    @rule("hba1c_on", "given_on", code="hba1c-late", says=mark("糖化血红蛋白检查日期晚于随访日期，请核对。"))
    def the_test_is_not_later_than_the_visit(self) -> bool:
        assert self.hba1c_on and self.given_on
        return self.hba1c_on <= self.given_on

    @history("given_on")
    def danger_signs_ask_for_emergency_referral(self, known: Any) -> Problem | None:
        words = mark("血糖、血压已达危急值或有危急情况：先处理、紧急转诊，两周内主动随访转诊结果。")
        field = "fasting_glucose_mmol" if self.fasting_glucose_mmol is not None else "danger"
        return hint(field, "danger", words) if self.is_dangerous() else None

    def is_controlled(self, known: Any) -> bool | None:
        """Return whether the fasting glucose lies below the line; random values never count."""
        if self.fasting_glucose_mmol is None:
            return None
        return is_glucose_controlled(self.fasting_glucose_mmol, known.setting("control-line-set"))

    def is_dangerous(self) -> bool:
        """Return whether glucose or pressures reach the danger values or a sign is ticked (规范 随访评估)."""
        glucose = is_glucose_dangerous(self.fasting_glucose_mmol, self.random_glucose_mmol)
        return glucose or is_pressure_dangerous(self.sbp_mmhg, self.dbp_mmhg) or self.danger is not None
