"""TCM constitution of elders: 33 questions, nine types, what they mean, and the guidance given."""

from datetime import date, timedelta
from typing import Any

from desktop.records import constitution as types
from desktop.records.constitution_questions import ConstitutionQuestions
from desktop.records.problems import Problem, hint
from desktop.records.questions import ask, choose, codes, computed, refer, when
from desktop.records.rules import computes, history
from desktop.words import mark

GUIDANCE = codes(mark("情志调摄"), mark("饮食调养"), mark("起居调摄"), mark("运动保健"), mark("穴位保健"), mark("其他"))
TIED = mark("有几种体质得分并列最高，请由中医师判定主要体质。")
CONTRADICTS = mark("阴虚质与阳虚质同时成立，请重新核对答案，并请中医师协助判定。")
NONE_APPLIES = mark("没有一种体质成立：请核对答案，仍然如此时两周后重新采集。")


class TcmConstitution(ConstitutionQuestions):
    """老年人中医药健康管理服务记录表（老年人中医药健康管理服务技术规范）"""

    title = mark("老年人中医体质辨识")
    family = "tcm"
    indexes = (("resident", "given_on"),)

    qi_xu: int | None = computed(
        mark("气虚质得分"), unit=mark("分"), heading=mark("体质辨识"), source="表 体质辨识 得分"
    )
    qi_xu_is: str | None = computed(mark("气虚质"), types.BIASED_RESULTS, source="表 体质辨识")
    yang_xu: int | None = computed(mark("阳虚质得分"), unit=mark("分"), source="表 体质辨识 得分")
    yang_xu_is: str | None = computed(mark("阳虚质"), types.BIASED_RESULTS, source="表 体质辨识")
    yin_xu: int | None = computed(mark("阴虚质得分"), unit=mark("分"), source="表 体质辨识 得分")
    yin_xu_is: str | None = computed(mark("阴虚质"), types.BIASED_RESULTS, source="表 体质辨识")
    tan_shi: int | None = computed(mark("痰湿质得分"), unit=mark("分"), source="表 体质辨识 得分")
    tan_shi_is: str | None = computed(mark("痰湿质"), types.BIASED_RESULTS, source="表 体质辨识")
    shi_re: int | None = computed(mark("湿热质得分"), unit=mark("分"), source="表 体质辨识 得分")
    shi_re_is: str | None = computed(mark("湿热质"), types.BIASED_RESULTS, source="表 体质辨识")
    xue_yu: int | None = computed(mark("血瘀质得分"), unit=mark("分"), source="表 体质辨识 得分")
    xue_yu_is: str | None = computed(mark("血瘀质"), types.BIASED_RESULTS, source="表 体质辨识")
    qi_yu: int | None = computed(mark("气郁质得分"), unit=mark("分"), source="表 体质辨识 得分")
    qi_yu_is: str | None = computed(mark("气郁质"), types.BIASED_RESULTS, source="表 体质辨识")
    te_bing: int | None = computed(mark("特禀质得分"), unit=mark("分"), source="表 体质辨识 得分")
    te_bing_is: str | None = computed(mark("特禀质"), types.BIASED_RESULTS, source="表 体质辨识")
    ping_he: int | None = computed(mark("平和质得分"), unit=mark("分"), source="表 体质辨识 得分")
    ping_he_is: str | None = computed(mark("平和质"), types.BALANCED_RESULTS, source="表 体质辨识")
    main_type: str | None = computed(mark("主要体质"), types.TYPES, hint=mark("得分最高的一种；并列时由中医师判定"))
    decided_type: str | None = choose(mark("中医师判定"), types.TYPES, hint=mark("得分并列或互相矛盾时"))
    recollect_on: date | None = computed(mark("重新采集日期"), future=True)
    guidance: str | None = choose(
        mark("中医药保健指导"), GUIDANCE, many=True, complete=True, heading=mark("保健指导"), source="表 中医药保健指导"
    )
    guidance_text: str | None = ask(
        mark("指导内容"), longest=500, asked=when("guidance", "6"), complete=True,
        source="表 中医药保健指导 其他",
    )  # fmt: skip
    guided_by: str | None = refer(mark("指导人"), "staff", asked=when("guidance"), complete=True)

    @computes("qi_xu", *types.questions_of("qi_xu"))
    def the_sum_of_qi_xu(self, known: Any) -> int:
        return self._sum("qi_xu")

    @computes("qi_xu_is", "qi_xu")
    def what_qi_xu_means(self, known: Any) -> str:
        return types.judge_biased(self.qi_xu or 0)

    @computes("yang_xu", *types.questions_of("yang_xu"))
    def the_sum_of_yang_xu(self, known: Any) -> int:
        return self._sum("yang_xu")

    @computes("yang_xu_is", "yang_xu")
    def what_yang_xu_means(self, known: Any) -> str:
        return types.judge_biased(self.yang_xu or 0)

    @computes("yin_xu", *types.questions_of("yin_xu"))
    def the_sum_of_yin_xu(self, known: Any) -> int:
        return self._sum("yin_xu")

    @computes("yin_xu_is", "yin_xu")
    def what_yin_xu_means(self, known: Any) -> str:
        return types.judge_biased(self.yin_xu or 0)

    @computes("tan_shi", *types.questions_of("tan_shi"))
    def the_sum_of_tan_shi(self, known: Any) -> int:
        return self._sum("tan_shi")

    @computes("tan_shi_is", "tan_shi")
    def what_tan_shi_means(self, known: Any) -> str:
        return types.judge_biased(self.tan_shi or 0)

    @computes("shi_re", *types.questions_of("shi_re"))
    def the_sum_of_shi_re(self, known: Any) -> int:
        return self._sum("shi_re")

    @computes("shi_re_is", "shi_re")
    def what_shi_re_means(self, known: Any) -> str:
        return types.judge_biased(self.shi_re or 0)

    @computes("xue_yu", *types.questions_of("xue_yu"))
    def the_sum_of_xue_yu(self, known: Any) -> int:
        return self._sum("xue_yu")

    @computes("xue_yu_is", "xue_yu")
    def what_xue_yu_means(self, known: Any) -> str:
        return types.judge_biased(self.xue_yu or 0)

    @computes("qi_yu", *types.questions_of("qi_yu"))
    def the_sum_of_qi_yu(self, known: Any) -> int:
        return self._sum("qi_yu")

    @computes("qi_yu_is", "qi_yu")
    def what_qi_yu_means(self, known: Any) -> str:
        return types.judge_biased(self.qi_yu or 0)

    @computes("te_bing", *types.questions_of("te_bing"))
    def the_sum_of_te_bing(self, known: Any) -> int:
        return self._sum("te_bing")

    @computes("te_bing_is", "te_bing")
    def what_te_bing_means(self, known: Any) -> str:
        return types.judge_biased(self.te_bing or 0)

    @computes("ping_he", "q1", "q2", "q4", "q5", "q13")
    def the_sum_of_ping_he(self, known: Any) -> int:
        return int(self.q1 or 0) + sum(6 - int(getattr(self, f"q{number}")) for number in types.REVERSED)

    @computes("ping_he_is", "ping_he", *types.BIASED)
    def what_ping_he_means(self, known: Any) -> str:
        return types.judge_balanced(self.ping_he or 0, [getattr(self, one) for one in types.BIASED])

    @computes("main_type", "ping_he_is")
    def the_highest_of_those_that_apply(self, known: Any) -> str | None:
        leading = self._leading()
        return leading[0] if len(leading) == 1 else None

    @computes("recollect_on", "given_on", "ping_he_is")
    def some_days_later_where_none_applies(self, known: Any) -> date | None:
        assert self.given_on
        return None if self._leading() else self.given_on + timedelta(known.setting("tcm-recollect-days"))

    @history("ping_he_is")
    def a_tie_or_contradiction_goes_to_the_tcm_doctor(self, known: Any) -> list[Problem]:
        leading, found = self._leading(), []
        if not leading:
            found.append(hint("ping_he_is", "none-applies", NONE_APPLIES))
        if len(leading) > 1 and self.decided_type is None:
            found.append(hint("decided_type", "tied", TIED))
        if self.yin_xu_is == types.YES == self.yang_xu_is and self.decided_type is None:
            found.append(hint("decided_type", "contradicts", CONTRADICTS))
        return found

    def _sum(self, constitution: str) -> int:
        return sum(int(getattr(self, question)) for question in types.questions_of(constitution))

    def _leading(self) -> list[str]:
        """Return the types that apply and have the highest score among them: one, several where tied, or none."""
        names = (*types.BIASED, "ping_he")
        scores = {
            choice.value: getattr(self, name)
            for choice, name in zip(types.TYPES, names, strict=True)
            if getattr(self, f"{name}_is") in (types.YES, types.LEANING)
        }
        return [constitution for constitution, score in scores.items() if score == max(scores.values())]
