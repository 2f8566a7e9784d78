"""Family meeting in hospice care: who met, what was told, what was agreed."""

from datetime import date

from desktop.records.episode import Visit
from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.words import mark

TOPICS = codes(
    mark("病情告知"), mark("预后与预计生存期"), mark("治疗目标"), mark("症状控制"), mark("是否有创抢救"), mark("离世地点"),
    mark("家属分工"), mark("死亡教育"), mark("后事准备"), mark("社会支持"), mark("其他"),
)  # fmt: skip
AGREEMENTS = codes(
    Choice("1", mark("达成一致"), ("一致",)), mark("部分一致"), Choice("3", mark("未达成一致"), ("不一致",))
)
WAYS = codes(mark("机构内"), Choice("2", mark("家中"), ("居家",)), Choice("3", mark("线上"), ("视频", "电话")))


class FamilyMeeting(Visit):
    """安宁疗护家庭会议记录（安宁疗护实践指南）"""

    title = mark("家庭会议")
    family = "hospice"
    sight = "team"
    episode = "hospice-admission"
    opens = "admitted_on"
    closes = "hospice-closing"
    indexes = (("hospice_admission",),)
    told_first = ("agreement",)

    hospice_admission: str | None = refer(mark("安宁疗护收治"), "hospice-admission", needed=True, after="resident")
    given_on: date | None = ask(mark("会议日期"), needed=True, code="date", heads=("日期",))
    way: str | None = choose(mark("会议形式"), WAYS, after="given_on")
    staff: str | None = refer(mark("主持人"), "staff", complete=True, heads=("医生",))
    team: str | None = ask(mark("团队参加人员"), longest=200, complete=True, hint=mark("写岗位和姓名，用顿号分开"))
    relatives: str | None = ask(mark("参加家属与患者关系"), longest=200, complete=True, heads=("参加家属",))
    patient_there: bool | None = ask(mark("患者本人参加"))
    topics: str | None = choose(mark("会议内容"), TOPICS, many=True, complete=True)
    summary: str | None = ask(mark("会议记录"), longest=2000, complete=True)
    agreement: str | None = choose(mark("会议结果"), AGREEMENTS, complete=True, heads=("结果",))
    decisions: str | None = ask(mark("决定事项"), longest=1000)
    next_on: date | None = ask(mark("下次会议日期"), future=True)
