"""Psychological counselling at a community's counselling point."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Service
from desktop.words import mark

TOPICS = codes(mark("情绪问题"), mark("睡眠问题"), mark("家庭关系"), mark("老年心理"), mark("青少年心理"), mark("慢病适应"),
               mark("哀伤"), mark("其他"))  # fmt: skip
WAYS = codes(mark("面谈"), mark("电话"), Choice("3", mark("线上"), ("视频",)), mark("团体辅导"))
OUTCOMES = codes(
    Choice("1", mark("结束"), ("已结束",)), mark("继续咨询"), Choice("3", mark("转介专科"), ("转诊", "转介"))
)


class CounsellingSession(Service):
    """心理咨询记录（社区心理咨询点）"""

    title = mark("心理咨询")
    family = "chronic"

    given_on: date | None = ask(mark("咨询日期"), needed=True, code="date", heads=("日期",))
    way: str | None = choose(mark("咨询方式"), WAYS, needed=True, after="given_on", heads=("方式",))
    staff: str | None = refer(mark("咨询人员"), "staff", complete=True, heads=("医生", "咨询师"))
    topics: str | None = choose(mark("咨询主题"), TOPICS, many=True, complete=True, heads=("主题",))
    phq9: int | None = ask(mark("PHQ-9总分"), unit=mark("分"), ge=0, le=27, source="PHQ-9", heads=("PHQ-9",))
    gad7: int | None = ask(mark("GAD-7总分"), unit=mark("分"), ge=0, le=21, source="GAD-7", heads=("GAD-7",))
    minutes: int | None = ask(mark("咨询时长"), unit=mark("分钟"), ge=1, le=300, heads=("时长",))
    outcome: str | None = choose(mark("咨询结果"), OUTCOMES, complete=True, heads=("结果",))
    referred_to: str | None = ask(mark("转介机构"), longest=100, asked=when("outcome", "3"), needed=True)
    next_on: date | None = ask(mark("下次咨询日期"), future=True)
