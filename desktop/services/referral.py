"""Referral up or down: reason, target, priorities given, result back, loop closed."""

from datetime import date, timedelta
from typing import Any

from desktop.records.diagnosis import NOT_ICD10, looks_like_icd10
from desktop.records.questions import Choice, ask, choose, codes, computed, refer, when
from desktop.records.record import Service
from desktop.records.rules import computes, rule
from desktop.records.rules import soft as softly
from desktop.words import mark

DIRECTIONS = codes(
    Choice("up", mark("上转"), ("转上级", "向上转诊")), Choice("down", mark("下转"), ("转回社区", "向下转诊"))
)
PRIORITIES = codes(
    Choice("1", mark("优先预约"), ("预约",)), Choice("2", mark("优先就诊"), ("就诊",)),
    Choice("3", mark("优先检查"), ("检查",)), Choice("4", mark("优先住院"), ("住院",)),
    Choice("5", mark("优先会诊"), ("会诊",)), Choice("6", mark("未享受优先"), ("无",)),
)  # fmt: skip
REASONS = codes(
    mark("诊断不明"), mark("病情加重或危急"), mark("控制不满意"), mark("需要专科检查"), mark("需要手术或住院"),
    Choice("6", mark("康复期或稳定期转回社区"), ("康复期", "稳定期")), Choice("7", mark("安宁疗护"), ("临终关怀",)),
    mark("其他"),
)  # fmt: skip
CHANNELS = codes(mark("转诊平台"), mark("电话预约"), mark("纸质转诊单"), Choice("4", mark("服务专窗"), ("专窗",)))
CLOSURES = codes(
    Choice("1", mark("已就诊并有结果"), ("已就诊",)), mark("未去就诊"), mark("自行去其他医院"), mark("失去联系"),
)  # fmt: skip
UP, DOWN, NO_PRIORITY = "up", "down", "6"


class Referral(Service):
    """双向转诊登记（上转、下转、结果反馈）"""

    title = mark("双向转诊")
    family = "referral"
    indexes = (("resident", "given_on"),)
    told_first = ("diagnosis", "closure")

    given_on: date | None = ask(mark("转诊日期"), needed=True, code="date", heads=("日期", "上转日期", "下转日期"))
    direction: str | None = choose(mark("转诊方向"), DIRECTIONS, needed=True, after="given_on", heads=("方向", "类型"))
    staff: str | None = refer(mark("经办医生"), "staff", complete=True, heads=("医生", "转诊医生"))
    institution: str | None = ask(
        mark("对方机构"), longest=100, needed=True, heads=("转往机构", "转入医院", "转出医院", "医院"),
        hint=mark("上转填转往的医院，下转填转来的医院"),
    )  # fmt: skip
    department: str | None = ask(mark("科室"), longest=60, complete=True, heads=("科别",))
    reason: str | None = choose(mark("转诊原因"), REASONS, needed=True, heads=("原因",))
    diagnosis: str | None = ask(mark("初步诊断"), longest=200, complete=True, heads=("诊断",))
    icd10: str | None = ask(mark("诊断编码"), longest=20, heads=("ICD-10",))
    summary: str | None = ask(mark("病情摘要"), longest=1000)
    urgent: bool | None = ask(mark("紧急转诊"), heads=("急诊转诊",))
    channel: str | None = choose(mark("转诊途径"), CHANNELS, heads=("途径",))
    priorities: str | None = choose(
        mark("享受的优先"), PRIORITIES, many=True, alone={NO_PRIORITY},
        asked=when("direction", UP), complete=True, source="沪府办发〔2019〕2号", heads=("优先项目",),
    )  # fmt: skip
    visited_on: date | None = ask(mark("上级就诊日期"), heads=("就诊日期",))
    result_due_on: date | None = computed(mark("取得结果期限"), future=True)
    result_on: date | None = ask(mark("结果反馈日期"), with_="closing", heads=("反馈日期",))
    result: str | None = ask(
        mark("转诊结果"), longest=1000, with_="closing", asked=when("result_on"), needed=True,
        heads=("结果", "诊治结果"),
    )  # fmt: skip
    closure: str | None = choose(mark("闭环情况"), CLOSURES, with_="closing", asked=when("result_on"), complete=True)
    accepted_on: date | None = ask(mark("下转接收日期"), heads=("接收日期",))
    seen_due_on: date | None = computed(mark("下转后随访期限"), future=True)
    seen_on: date | None = ask(mark("下转后随访日期"))

    @rule("given_on", "visited_on", code="visited-before", says=mark("上级就诊日期早于转诊日期，请核对。"))
    def the_visit_follows_the_referral(self) -> bool:
        assert self.given_on and self.visited_on
        return self.given_on <= self.visited_on

    @rule("given_on", "result_on", code="result-before", says=mark("结果反馈日期早于转诊日期，请核对。"))
    def the_result_follows_the_referral(self) -> bool:
        assert self.given_on and self.result_on
        return self.given_on <= self.result_on

    @rule("accepted_on", "seen_on", code="seen-before", says=mark("下转后随访日期早于接收日期，请核对。"))
    def who_is_accepted_is_seen_afterwards(self) -> bool:
        assert self.accepted_on and self.seen_on
        return self.accepted_on <= self.seen_on

    @rule("accepted_on", "direction", code="accepted-up", says=mark("只有下转才有接收日期，请核对转诊方向。"))
    def only_who_comes_down_is_accepted(self) -> bool:
        return self.direction == DOWN

    @softly("icd10", code="icd10", says=NOT_ICD10)
    def the_code_has_the_shape_of_icd10(self) -> bool:
        return looks_like_icd10(self.icd10 or "")

    @computes("result_due_on", "given_on", "direction")
    def some_days_after_going_up(self, known: Any) -> date | None:
        assert self.given_on
        return self.given_on + timedelta(known.setting("referral-result-days")) if self.direction == UP else None

    @computes("seen_due_on", "accepted_on")
    def some_days_after_coming_down(self, known: Any) -> date | None:
        assert self.accepted_on
        return self.accepted_on + timedelta(known.setting("down-referral-days"))
