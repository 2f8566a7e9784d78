"""The 33 questions of the constitution form, four of them answered by measures of the body and counts of the year."""

from datetime import date
from decimal import Decimal
from typing import Any

from desktop.records import body
from desktop.records import constitution as types
from desktop.records.body import ask_height, ask_weight, computed_bmi
from desktop.records.problems import Problem, hint
from desktop.records.questions import Choice, ask, choose, codes, computed, refer
from desktop.records.record import Service
from desktop.records.rules import computes, history
from desktop.words import mark

HOW_OFTEN = codes(
    Choice("1", mark("没有"), ("根本不", "从来没有")), Choice("2", mark("很少"), ("有一点", "偶尔")),
    Choice("3", mark("有时"), ("有些", "少数时间")), Choice("4", mark("经常"), ("相当", "多数时间")),
    Choice("5", mark("总是"), ("非常", "每天")),
)  # fmt: skip
NO_BIN_COLDS = mark("一年感冒 7 次不在量表的分档里：请再问一次，仍是 7 次时建议选“经常”并说明。")
NO_BIN_ALLERGIES = mark("一年过敏超过 6 次不在量表的分档里：请再问是否每次遇到都过敏，并选定第 17 题的答案。")


def _item(number: int, label: str, **more: Any) -> Any:
    return choose(label, HOW_OFTEN, complete=True, source=f"表 ({number})", **more)


class ConstitutionQuestions(Service):
    """Head, measures and questions; the form asks about the last year and leaves no question empty."""

    given_on: date | None = ask(mark("填表日期"), needed=True, code="date", source="表 填表日期", heads=("日期",))
    staff: str | None = refer(mark("医生签名"), "staff", complete=True, source="表 医生签名", heads=("医生",))
    height_cm: Decimal | None = ask_height(shared=True, source="表 (9)")
    weight_kg: Decimal | None = ask_weight(shared=True, source="表 (9)")
    bmi: Decimal | None = computed_bmi(shared=True, source="表 (9)")
    colds_yearly: int | None = ask(mark("一年感冒次数"), unit=mark("次"), ge=0, le=60, source="表 (14)")
    allergies_yearly: int | None = ask(mark("一年过敏次数"), unit=mark("次"), ge=0, le=365, source="表 (17)")
    allergic_every_time: bool | None = ask(mark("每次遇到某种原因都过敏"), source="表 (17)")
    waist_cm: Decimal | None = ask(mark("腹围"), unit="cm", places=1, ge=40, le=200, source="表 (28)", heads=("腰围",))

    q1: str | None = _item(1, mark("精力充沛"), heading=mark("请根据近一年的体验和感觉回答"))
    q2: str | None = _item(2, mark("容易疲乏"))
    q3: str | None = _item(3, mark("容易气短"))
    q4: str | None = _item(4, mark("说话声音低弱无力"))
    q5: str | None = _item(5, mark("闷闷不乐、情绪低沉"))
    q6: str | None = _item(6, mark("容易精神紧张、焦虑不安"))
    q7: str | None = _item(7, mark("因生活状态改变而感到孤独、失落"))
    q8: str | None = _item(8, mark("容易感到害怕或受到惊吓"))
    q9: str | None = computed(
        mark("感到身体超重不轻松"), HOW_OFTEN, complete=True, source="表 (9)", hint=mark("按体质指数")
    )
    q10: str | None = _item(10, mark("眼睛干涩"))
    q11: str | None = _item(11, mark("手脚发凉"))
    q12: str | None = _item(12, mark("胃脘部、背部或腰膝部怕冷"))
    q13: str | None = _item(13, mark("比一般人耐受不了寒冷"))
    q14: str | None = computed(
        mark("容易患感冒"), HOW_OFTEN, complete=True, source="表 (14)", hint=mark("按一年感冒次数")
    )
    q15: str | None = _item(15, mark("没有感冒也会鼻塞、流鼻涕"))
    q16: str | None = _item(16, mark("口粘口腻或睡眠打鼾"))
    q17: str | None = computed(
        mark("容易过敏"), HOW_OFTEN, complete=True, source="表 (17)", hint=mark("按一年过敏次数")
    )
    q18: str | None = _item(18, mark("皮肤容易起荨麻疹"))
    q19: str | None = _item(19, mark("皮肤在不知不觉中出现青紫瘀斑"))
    q20: str | None = _item(20, mark("皮肤一抓就红并出现抓痕"))
    q21: str | None = _item(21, mark("皮肤或口唇干"))
    q22: str | None = _item(22, mark("肢体麻木或固定部位疼痛"))
    q23: str | None = _item(23, mark("面部或鼻部油腻或油亮"))
    q24: str | None = _item(24, mark("面色或目眶晦黯或出现褐斑"))
    q25: str | None = _item(25, mark("皮肤湿疹、疮疖"))
    q26: str | None = _item(26, mark("口干咽燥、总想喝水"))
    q27: str | None = _item(27, mark("口苦或嘴里有异味"))
    q28: str | None = computed(mark("腹部肥大"), HOW_OFTEN, complete=True, source="表 (28)", hint=mark("按腹围"))
    q29: str | None = _item(29, mark("吃（喝）凉的东西不舒服或怕凉"))
    q30: str | None = _item(30, mark("大便黏滞不爽、解不尽"))
    q31: str | None = _item(31, mark("容易大便干燥"))
    q32: str | None = _item(32, mark("舌苔厚腻"), hint=mark("可由调查员填写"))
    q33: str | None = _item(33, mark("舌下静脉瘀紫或增粗"), hint=mark("可由调查员填写"))

    the_weight_is_none_in_jin = body.the_weight_is_none_in_jin

    weight_over_height_squared = body.weight_over_height_squared

    @computes("q9", "bmi")
    def question_9_follows_from_the_body_mass_index(self, known: Any) -> str:
        assert self.bmi is not None
        return types.by_bmi(self.bmi)

    @computes("q14", "colds_yearly")
    def question_14_follows_from_the_colds_of_a_year(self, known: Any) -> str | None:
        return types.by_colds(self.colds_yearly or 0, known.setting("tcm-monthly-colds"))

    @computes("q17")
    def question_17_follows_from_the_allergies_of_a_year(self, known: Any) -> str | None:
        if self.allergies_yearly is None and not self.allergic_every_time:
            return None
        return types.by_allergies(self.allergies_yearly or 0, bool(self.allergic_every_time))

    @computes("q28", "waist_cm")
    def question_28_follows_from_the_waist(self, known: Any) -> str:
        assert self.waist_cm is not None
        return types.by_waist(self.waist_cm)

    @history("colds_yearly")
    def seven_colds_are_asked_again(self, known: Any) -> Problem | None:
        return hint("colds_yearly", "no-bin", NO_BIN_COLDS) if self.colds_yearly == 7 else None

    @history("allergies_yearly")
    def many_allergies_are_asked_again(self, known: Any) -> Problem | None:
        beyond = (self.allergies_yearly or 0) > 6 and not self.allergic_every_time
        return hint("allergies_yearly", "no-bin", NO_BIN_ALLERGIES) if beyond else None
