"""Registration of a chronic disease: the episode that follow-ups belong to."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hard, soft
from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Record, is_lost, on_platform
from desktop.records.rules import history, rule
from desktop.words import mark

DISEASES = (
    Choice("hypertension", mark("高血压"), ("高血压病", "原发性高血压")),
    Choice("diabetes", mark("2型糖尿病"), ("糖尿病", "II型糖尿病", "二型糖尿病")),
    Choice("copd", mark("慢阻肺"), ("慢性阻塞性肺疾病", "COPD")),
)
ENDINGS = codes(
    Choice("1", mark("死亡"), ("去世", "已故")), Choice("2", mark("迁出"), ("搬迁", "外迁")), mark("失访"),
    Choice("4", mark("拒绝"), ("拒访", "拒绝管理")), Choice("5", mark("误诊"), ("排除诊断",)), mark("其他"),
)  # fmt: skip
LEVELS = codes(
    Choice("1", mark("一级"), ("1级", "I级")), Choice("2", mark("二级"), ("2级", "II级")),
    Choice("3", mark("三级"), ("3级", "III级")),
)  # fmt: skip
VISITED_LATER = mark("终止管理日期之后还有这个病种的随访（{day}），请核对终止日期；属实时请说明。")
TWICE = mark("这位居民已登记过该病种且未终止管理，请勿重复登记。")


class DiseaseRegistration(Record):
    """慢性病患者管理登记"""

    title = mark("慢病登记")
    family = "chronic"
    dated_by = "registered_on"
    counted = ("void", "disease", "ended_on", "ending", "interval_days", "staff")

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    disease: str | None = choose(mark("病种"), DISEASES, needed=True, heads=("疾病", "慢病类型", "管理病种"))
    registered_on: date | None = ask(
        mark("登记日期"), hint=mark("不知道时留空，按建账之前算"), heads=("纳入管理日期", "建卡日期")
    )
    diagnosed_on: date | None = ask(mark("确诊日期"), heads=("确诊时间",))
    diagnosed_at: str | None = ask(mark("确诊单位"), longest=100, heads=("确诊医院",))
    family_history: bool | None = ask(mark("有家族史"), heads=("家族史",))
    level: str | None = choose(mark("管理分级"), LEVELS, heads=("管理级别", "分级"))
    interval_days: int | None = ask(mark("随访间隔"), unit=mark("天"), ge=7, le=366)
    staff: str | None = refer(mark("责任医生"), "staff", heads=("管理医生", "医生"))
    ended_on: date | None = ask(mark("终止管理日期"), with_="ending", needed=when("ending"), heads=("终止日期",))
    ending: str | None = choose(mark("终止原因"), ENDINGS, with_="ending", asked=when("ended_on"), needed=True)
    platform: bool | None = on_platform()

    @rule("registered_on", "ended_on", code="ended-before", says=mark("终止管理日期早于登记日期，请核对。"))
    def an_ending_follows_the_registration(self) -> bool:
        assert self.registered_on and self.ended_on
        return self.registered_on <= self.ended_on

    @history("resident", "disease")
    def one_open_registration_a_disease(self, known: Any) -> Problem | None:
        open_ones = [
            other for other in known.of("disease-registration", self.resident)
            if other.disease == self.disease and other.ended_on is None
        ]  # fmt: skip
        return hard("disease", "registered-twice", TWICE) if open_ones and self.ended_on is None else None

    @history("resident", "disease", "ended_on")
    def nobody_is_followed_up_after_the_ending(self, known: Any) -> Problem | None:
        """Judge by the follow-ups that no other registration of the disease covers and in which somebody was met."""
        assert self.ended_on
        others = [one for one in known.of("disease-registration", self.resident) if one.disease == self.disease]
        days = [
            visit.given_on
            for visit in known.of(f"{self.disease}-follow-up", self.resident)
            if visit.given_on and visit.given_on > self.ended_on and not is_lost(visit)
            and not any(one.ended_on is None or visit.given_on <= one.ended_on for one in others)
        ]  # fmt: skip
        return soft("ended_on", "visited-later", VISITED_LATER, day=max(days)) if days else None
