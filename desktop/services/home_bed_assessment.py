"""Assessment for a home bed: at the application, within the bed, or for its renewal."""

from datetime import date
from typing import Any

from desktop.records.episode import BEFORE_OPENING, OTHER_RESIDENT
from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Service
from desktop.records.rules import history, rule
from desktop.words import mark

OCCASIONS = codes(
    Choice("1", mark("建床评估"), ("首次评估", "首次访视")), Choice("2", mark("续床评估"), ("续床",)), mark("病情变化评估"),
    Choice("4", mark("撤床评估"), ("撤床",)),
)  # fmt: skip
MOBILITY = codes(mark("可下床活动"), mark("借助器具活动"), Choice("3", mark("卧床"), ("长期卧床",)))
CARERS = codes(mark("配偶"), mark("子女"), mark("保姆或护工"), mark("机构人员"), mark("无照护人"), mark("其他"))
HOMES = codes(Choice("1", mark("适合"), ("合适",)), Choice("2", mark("需改进后适合"), ("需改进",)), mark("不适合"))
RISKS = codes(
    Choice("1", mark("无明显风险"), ("无",)), mark("跌倒"), mark("压疮"), mark("误吸"), mark("管路滑脱"), mark("走失"),
    mark("其他"),
)  # fmt: skip
VERDICTS = codes(Choice("1", mark("符合建床条件"), ("符合",)), Choice("2", mark("不符合建床条件"), ("不符合",)),
                 mark("建议住院"))  # fmt: skip


class HomeBedAssessment(Service):
    """家庭病床评估表（上海市家庭病床服务办法）"""

    title = mark("家床评估")
    family = "home-bed"
    indexes = (("home_bed",),)

    application: str | None = refer(mark("家床申请"), "home-bed-application", after="resident")
    home_bed: str | None = refer(mark("家床"), "home-bed", after="resident", heads=("家床号",))
    given_on: date | None = ask(mark("评估日期"), needed=True, code="date", heads=("日期",))
    occasion: str | None = choose(mark("评估类型"), OCCASIONS, needed=True, after="given_on", heads=("类型",))
    staff: str | None = refer(mark("评估医生"), "staff", complete=True, heads=("医生",))
    nurse: str | None = refer(mark("评估护士"), "staff", heads=("护士",))
    condition: str | None = ask(mark("病情评估"), longest=1000, complete=True, heads=("病情",))
    mobility: str | None = choose(mark("活动能力"), MOBILITY, complete=True)
    barthel: int | None = ask(
        mark("Barthel评分"), unit=mark("分"), ge=0, le=100, complete=True, heads=("BI", "ADL评分")
    )
    risks: str | None = choose(mark("护理风险"), RISKS, many=True, alone={"1"}, complete=True)
    carer: str | None = choose(mark("主要照护人"), CARERS, complete=True)
    home: str | None = choose(mark("居家环境"), HOMES, complete=True)
    needs: str | None = ask(mark("服务需求"), longest=500, complete=True)
    verdict: str | None = choose(mark("评估结论"), VERDICTS, needed=True, heads=("结论",))
    verdict_reason: str | None = ask(mark("结论说明"), longest=500, asked=when("verdict", "2", "3"), needed=True)

    @rule("occasion", code="no-occasion", says=mark("请选择家床申请或家床：建床评估对应申请，续床、撤床评估对应家床。"))
    def it_belongs_to_an_application_or_a_bed(self) -> bool:
        return self.application is not None or self.home_bed is not None

    @history("resident", "given_on")
    def application_and_bed_are_the_residents_and_earlier(self, known: Any) -> list[Problem]:
        found = []
        for field, kind in (("application", "home-bed-application"), ("home_bed", "home-bed")):
            other = known.get(kind, getattr(self, field) or "")
            if other is None:
                continue
            if other.resident != self.resident:
                found.append(hard(field, "other-resident", OTHER_RESIDENT, label=self.label_of(field)))
            day = getattr(other, other.dated_by)
            if field == "application" and day and self.given_on and self.given_on < day:
                found.append(
                    hard("given_on", "before-opening", BEFORE_OPENING, label=self.label_of("given_on"), day=day)
                )
        return found
