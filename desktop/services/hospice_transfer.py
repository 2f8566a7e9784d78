"""Move of a hospice patient between home, ward and other places within one episode."""

from datetime import date

from desktop.records.episode import Visit
from desktop.records.questions import Choice, ask, choose, codes, refer, when
from desktop.records.rules import rule
from desktop.words import mark

PLACES = codes(
    Choice("1", mark("居家"), ("家庭", "家中")), Choice("2", mark("病房"), ("住院", "本院病房")), mark("门诊"),
    mark("养老机构"), Choice("5", mark("上级医院"), ("其他医院",)),
)  # fmt: skip
REASONS = codes(
    mark("症状难以控制"), mark("照护困难"), mark("患者或家属意愿"), mark("病情稳定"), mark("临终"), mark("其他")
)


class HospiceTransfer(Visit):
    """安宁疗护转介记录（居家、病房、机构之间）"""

    title = mark("安宁转介")
    family = "hospice"
    sight = "team"
    episode = "hospice-admission"
    opens = "admitted_on"
    closes = "hospice-closing"
    indexes = (("hospice_admission", "given_on"),)

    hospice_admission: str | None = refer(mark("安宁疗护收治"), "hospice-admission", needed=True, after="resident")
    given_on: date | None = ask(mark("转介日期"), needed=True, code="date", heads=("日期",))
    from_place: str | None = choose(mark("转出地点"), PLACES, needed=True, with_="move", heads=("转出",))
    to_place: str | None = choose(mark("转入地点"), PLACES, needed=True, with_="move", heads=("转入",))
    institution: str | None = ask(mark("转入机构"), longest=100, asked=when("to_place", "4", "5"), complete=True)
    reason: str | None = choose(mark("转介原因"), REASONS, complete=True, heads=("原因",))
    handed_over: bool | None = ask(mark("已交接病情与方案"), complete=True)
    staff: str | None = refer(mark("责任医生"), "staff", complete=True, heads=("医生",))
    note: str | None = ask(mark("备注"))

    @rule("from_place", "to_place", code="same-place", says=mark("转出地点与转入地点相同，请核对。"))
    def one_moves_to_another_place(self) -> bool:
        return self.from_place != self.to_place
