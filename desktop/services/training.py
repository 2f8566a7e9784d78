"""A training session: level, hours, who was trained, in persons."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, computed, refer
from desktop.records.record import Record
from desktop.records.rules import computes, rule
from desktop.words import mark

LEVELS = codes(
    Choice("1", mark("市级"), ("市",)),
    Choice("2", mark("区级"), ("区",)),
    Choice("3", mark("社区级"), ("社区", "中心")),
)
THEMES = codes(
    mark("乡村医生培训"), Choice("2", mark("一专多能护理培训"), ("一专多能",)), mark("全科医生培训"),
    Choice("4", mark("中医药服务培训"), ("中医药培训", "中医适宜技术")), Choice("5", mark("安宁疗护培训"), ("安宁疗护",)),
    mark("家庭病床培训"), mark("康复培训"), mark("慢病管理培训"), mark("公共卫生培训"), mark("急救培训"), mark("其他"),
)  # fmt: skip
FORMS = codes(mark("集中授课"), mark("线上"), mark("操作演练"), mark("病例讨论"), mark("考核"))


class Training(Record):
    """培训登记（含乡村医生市、区、社区三级培训）"""

    title = mark("培训")
    family = "center"
    dated_by = "held_on"
    indexes = (("held_on",),)

    held_on: date | None = ask(mark("培训日期"), needed=True, code="date", heads=("日期",))
    topic: str | None = ask(mark("培训内容"), longest=200, needed=True, heads=("主题", "课程"))
    theme: str | None = choose(mark("培训类别"), THEMES, needed=True, heads=("类别",))
    level: str | None = choose(mark("培训级别"), LEVELS, needed=True, heads=("级别",))
    form: str | None = choose(mark("培训形式"), FORMS, heads=("形式",))
    organiser: str | None = ask(mark("举办单位"), longest=100, complete=True)
    teacher: str | None = ask(mark("授课人"), longest=50, heads=("讲师",))
    staff: str | None = refer(mark("组织者"), "staff")
    hours: int | None = ask(mark("学时"), unit=mark("学时"), ge=0, le=200, complete=True, heads=("课时",))
    village_doctors: int | None = ask(mark("乡村医生人数"), unit=mark("人"), ge=0, le=9999, heads=("村医人数",))
    doctors: int | None = ask(mark("医生人数"), unit=mark("人"), ge=0, le=9999)
    nurses: int | None = ask(mark("护士人数"), unit=mark("人"), ge=0, le=9999)
    others: int | None = ask(mark("其他人员人数"), unit=mark("人"), ge=0, le=9999)
    attendees: int | None = computed(mark("培训人次"), unit=mark("人次"), heads=("人次", "参加人数"))
    passed: int | None = ask(mark("考核合格人数"), unit=mark("人"), ge=0, le=9999, heads=("合格人数",))
    note: str | None = ask(mark("备注"))

    @rule("passed", "attendees", code="passed-above", says=mark("考核合格人数多于培训人次，请核对。"))
    def no_more_pass_than_attend(self) -> bool:
        return (self.passed or 0) <= (self.attendees or 0)

    @computes("attendees")
    def all_who_attended(self, known: object) -> int | None:
        counts = (self.village_doctors, self.doctors, self.nurses, self.others)
        return None if all(count is None for count in counts) else sum(count or 0 for count in counts)
