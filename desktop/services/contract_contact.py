"""Contact with a contracted resident: by which channel, begun by whom, about what."""

from datetime import date, timedelta
from typing import Any

from desktop.records.episode import OTHER_RESIDENT
from desktop.records.problems import Problem, hard, hint
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.record import Service
from desktop.records.rules import computes, history
from desktop.words import mark

STARTERS = codes(
    Choice("1", mark("家庭医生团队主动联系"), ("主动", "主动联系", "医生")),
    Choice("2", mark("居民来访或来电"), ("居民", "被动")),
)  # fmt: skip
CHANNELS = codes(
    Choice("1", mark("面对面"), ("门诊", "上门", "家访")), Choice("2", mark("电话"), ("电话联系",)),
    Choice("3", mark("短信"), ("短信推送",)), Choice("4", mark("微信或APP"), ("微信", "APP", "线上")),
    Choice("5", mark("集体活动"), ("讲座", "义诊")),
)  # fmt: skip
TOPICS = codes(
    mark("健康咨询"), mark("慢病管理"), mark("用药指导"), mark("健康评估"), mark("预约转诊"), mark("疫苗接种"),
    mark("签约回访"), mark("其他"),
)  # fmt: skip
RESULTS = codes(
    Choice("1", mark("已联系上"), ("成功", "联系上")), Choice("2", mark("未联系上"), ("失败", "无人接听")),
    mark("信息有误"), Choice("4", mark("要求解约"), ("解约",)),
)  # fmt: skip
BY_TEAM, REACHED = "1", "1"
NOT_VALID = mark("这一天没有有效签约，本次联系不计入季度主动联系；请核对日期或签约记录。")


class ContractContact(Service):
    """签约居民联系记录（每季度至少主动联系一次）"""

    title = mark("签约主动联系")
    family = "contract"
    indexes = (("resident", "given_on"),)

    given_on: date | None = ask(mark("联系日期"), needed=True, code="date", heads=("日期",))
    contract: str | None = refer(mark("签约协议"), "contract", after="resident")
    starter: str | None = choose(mark("发起方"), STARTERS, needed=True, after="given_on", heads=("联系类型",))
    channel: str | None = choose(mark("联系方式"), CHANNELS, needed=True, after="given_on", heads=("方式", "渠道"))
    staff: str | None = refer(mark("联系人员"), "staff", complete=True, heads=("医生", "家庭医生"))
    reached: str | None = choose(mark("联系结果"), RESULTS, needed=True, heads=("结果",))
    topics: str | None = choose(mark("联系内容"), TOPICS, many=True, asked=when("reached", REACHED), complete=True)
    summary: str | None = ask(mark("情况记录"), longest=500, heads=("内容",))
    contract_true: bool | None = ask(mark("签约信息真实有效"), hint=mark("电话回访核实签约是否真实时填写"))
    next_due_on: date | None = computed(mark("下次主动联系期限"), future=True)

    @history("resident", "contract")
    def the_contract_is_the_residents(self, known: Any) -> Problem | None:
        signed = known.get("contract", self.contract)
        other = signed is not None and signed.resident != self.resident
        return hard("contract", "other-resident", OTHER_RESIDENT, label=self.label_of("contract")) if other else None

    @history("resident", "given_on")
    def it_counts_while_a_contract_is_valid(self, known: Any) -> Problem | None:
        valid = any(one.is_valid_on(self.given_on) for one in known.of("contract", self.resident))
        return None if valid else hint("given_on", "no-contract", NOT_VALID)

    @computes("next_due_on", "given_on", "starter", "reached")
    def a_quarter_after_the_team_reached_the_resident(self, known: Any) -> date | None:
        assert self.given_on
        counts = self.starter == BY_TEAM and self.reached == REACHED
        return self.given_on + timedelta(known.setting("contact-days")) if counts else None
