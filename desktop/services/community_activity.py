"""What a center does for its community at large: theme days, talks, first aid, and lists of services made public."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.record import Record
from desktop.records.rules import rule
from desktop.words import mark

FORMS = codes(
    Choice("1", mark("社区健康服务清单发布"), ("服务清单", "清单发布")),
    Choice("2", mark("世界家庭医生日主题活动"), ("世界家庭医生日",)),
    Choice("3", mark("健康讲座"), ("讲座",)),
    Choice("4", mark("义诊咨询"), ("义诊",)),
    Choice("5", mark("急救与AED培训"), ("急救培训", "AED培训")),
    Choice("6", mark("家庭医生服务专线宣传"), ("服务专线",)),
    Choice("7", mark("中医药文化宣传"), ("中医药宣传",)),
    mark("其他"),
)
PUBLISHED, OTHER = "1", "8"
MEDIA = codes(mark("公示栏"), mark("公众号或网站"), mark("印发到户"), mark("短信"), mark("其他"))


class CommunityActivity(Record):
    """社区活动与信息发布登记"""

    title = mark("社区活动与发布")
    family = "center"
    dated_by = "held_on"

    held_on: date | None = ask(mark("活动日期"), needed=True, code="date", heads=("日期", "发布日期"))
    form: str | None = choose(mark("活动类别"), FORMS, needed=True, heads=("类别",))
    form_text: str | None = ask(mark("活动名称"), longest=100, asked=when("form", OTHER), needed=True)
    place: str | None = ask(mark("地点"), longest=100)
    media: str | None = choose(mark("发布途径"), MEDIA, many=True, asked=when("form", PUBLISHED), complete=True)
    items: int | None = ask(
        mark("清单项目数"), unit=mark("项"), ge=1, le=999, asked=when("form", PUBLISHED), complete=True
    )
    attendees: int | None = ask(mark("参加人数"), unit=mark("人"), ge=0, le=99_999, heads=("人数",))
    staff: str | None = refer(mark("负责人"), "staff", complete=True)
    partner: str | None = ask(mark("合作单位"), longest=100)
    evidence: str | None = ask(mark("留存材料"), longest=200, hint=mark("照片、签到表、发布稿的存放处"))

    @rule("form", code="talk-to-nobody", says=mark("讲座、义诊和培训请填写参加人数；没有人参加时填 0。"))
    def a_talk_counts_its_listeners(self) -> bool:
        return self.form not in ("3", "4", "5") or self.attendees is not None
