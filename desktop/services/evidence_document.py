"""A document kept as evidence: what it is, what it shows, where it lies; the file itself stays outside."""

from datetime import date

from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.records.record import Record
from desktop.words import mark

FORMS = codes(
    Choice("1", mark("文件"), ("红头文件",)), mark("制度"), mark("会议纪要"), mark("协议"), mark("证书"), mark("照片"),
    mark("台账"), mark("报告"), mark("其他"),
)  # fmt: skip
DIGEST = r"[0-9a-f]{64}"


class EvidenceDocument(Record):
    """佐证材料登记"""

    title = mark("佐证材料")
    family = "center"
    dated_by = "dated_on"

    name: str | None = ask(mark("材料名称"), longest=200, needed=True, heads=("名称",))
    form: str | None = choose(mark("材料类型"), FORMS, needed=True, heads=("类型",))
    number: str | None = ask(mark("文号"), longest=60)
    issuer: str | None = ask(mark("出具单位"), longest=100)
    dated_on: date | None = ask(mark("材料日期"), needed=True, code="date", heads=("日期",))
    about: str | None = ask(mark("证明事项"), longest=300, complete=True, hint=mark("写指标编号或任务，用顿号分开"))
    place: str | None = ask(
        mark("存放位置"), longest=200, complete=True, hint=mark("档案柜号或电子文件夹，不写个人信息")
    )
    pages: int | None = ask(mark("页数"), unit=mark("页"), ge=0, le=99_999)
    digest: str | None = ask(
        mark("电子文件校验值"), pattern=DIGEST, like="0" * 64, longest=64, hint=mark("SHA-256，小写十六进制")
    )
    staff: str | None = refer(mark("经办人"), "staff")
    valid_until_on: date | None = ask(mark("有效期至"), future=True)
