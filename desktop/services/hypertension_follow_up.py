"""Hypertension follow-up: one contact with a registered patient."""

from typing import Any

from desktop.records.chronic import ChronicFollowUp
from desktop.records.control import is_controlled, is_pressure_dangerous
from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, unless
from desktop.records.record import unless_by_phone, unless_lost
from desktop.records.rules import history
from desktop.records.rules import soft as softly
from desktop.words import mark

SYMPTOMS = codes(
    Choice("1", mark("无症状"), ("无", "没有")),
    Choice("2", mark("头痛头晕"), ("头痛", "头晕")),
    Choice("3", mark("恶心呕吐"), ("恶心", "呕吐")),
    Choice("4", mark("眼花耳鸣"), ("眼花", "耳鸣")),
    Choice("5", mark("呼吸困难"), ("气急", "气促")),
    Choice("6", mark("心悸胸闷"), ("心悸", "胸闷")),
    Choice("7", mark("鼻衄出血不止"), ("鼻衄", "鼻出血")),
    Choice("8", mark("四肢发麻"), ("手脚发麻", "发麻")),
    Choice("9", mark("下肢水肿"), ("水肿", "下肢浮肿", "浮肿")),
)  # fmt: skip
SALT = codes(
    Choice("1", mark("轻"), ("低", "少", "清淡")), Choice("2", mark("中"), ("适中",)),
    Choice("3", mark("重"), ("高", "多", "偏咸")),
)  # fmt: skip
DANGER_SIGNS = codes(
    mark("意识改变"), mark("剧烈头痛或头晕"), mark("恶心呕吐"), mark("视力模糊或眼痛"), mark("心悸或胸闷"),
    mark("喘憋不能平卧"), mark("妊娠期或哺乳期血压升高"), mark("其他不能处理的疾病"),
)  # fmt: skip


class HypertensionFollowUp(ChronicFollowUp):
    """高血压患者随访服务记录表（国家基本公共卫生服务规范第三版）"""

    title = mark("高血压随访")
    family = "chronic"
    episode = "disease-registration:hypertension"

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
        mark("其他症状"), asked=unless("symptoms", "1"), after="result_reason", source="表 3 其他"
    )
    danger: str | None = choose(
        mark("危急情况"), DANGER_SIGNS, many=True, after="result_reason", source="规范 (二)随访评估"
    )
    heart_rate: int | None = ask(
        mark("心率"),
        unit=mark("次/分钟"),
        ge=30,
        le=220,
        complete=unless_by_phone,
        after="bmi",
        source="表 7 心率",
    )
    salt: str | None = choose(
        mark("摄盐情况"),
        SALT,
        complete=unless_lost,
        after="exercise_minutes_goal",
        source="表 12 摄盐",
        heads=("摄盐",),
    )
    salt_goal: str | None = choose(
        mark("目标摄盐"), SALT, goal_of="salt", after="exercise_minutes_goal", source="表 12 摄盐"
    )

    @softly("heart_rate", code="heart-rate", says=mark("心率不在 40～150 次/分钟之间，请核对；属实时请说明。"))
    def pulse_is_between_40_and_150(self) -> bool:
        assert self.heart_rate is not None
        return 40 <= self.heart_rate <= 150

    @history("given_on")
    def danger_signs_ask_for_emergency_referral(self, known: Any) -> Problem | None:
        words = mark("血压已达危急值或有危急情况：先处理、紧急转诊，两周内主动随访转诊结果。")
        field = "sbp_mmhg" if self.sbp_mmhg is not None else "danger"
        return hint(field, "danger", words) if self.is_dangerous() else None

    def is_controlled(self, known: Any) -> bool | None:
        """Return whether both pressures lie below the line for the patient's age."""
        if self.sbp_mmhg is None or self.dbp_mmhg is None or self.given_on is None:
            return None
        person = known.get("resident", self.resident) if self.resident else None
        born = person.born_on if person else None
        return is_controlled(self.sbp_mmhg, self.dbp_mmhg, born, self.given_on, known.setting("control-line-set"))

    def is_dangerous(self) -> bool:
        """Return whether a pressure reaches its danger line or a danger sign is ticked (规范 随访评估)."""
        return is_pressure_dangerous(self.sbp_mmhg, self.dbp_mmhg) or self.danger is not None
