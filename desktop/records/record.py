"""What every record has: whose it is, whether it is void, and how a service is told."""

import re
from datetime import date
from typing import Any, ClassVar, Literal

from sqlmodel import SQLModel

from desktop.records.questions import Choice, ask, choose, codes, refer
from desktop.words import mark

REVIEWS = codes(
    Choice("pending", mark("待审核")),
    Choice("reviewed", mark("已审核")),
    Choice("returned", mark("退回")),
)
WAYS = codes(
    Choice("1", mark("门诊"), ("门诊随访", "面访", "到院")),
    Choice("2", mark("家庭"), ("上门", "入户", "家庭随访", "家访")),
    Choice("3", mark("电话"), ("电话随访", "电话访问", "微信", "网络")),
)
RESULTS = codes(
    Choice("1", mark("继续随访")),
    Choice("2", mark("失访")),
    Choice("3", mark("死亡")),
    Choice("4", mark("迁出")),
    Choice("5", mark("拒访")),
)
BY_PHONE, SEEN = "3", "1"


class Record(SQLModel):
    """A record of the ledger."""

    title: ClassVar[str] = ""
    family: ClassVar[str] = ""
    episode: ClassVar[str] = ""
    travels: ClassVar[Literal["local", "up", "down", "shared"]] = "up"
    by_hand: ClassVar[bool] = True
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = ()
    dated_by: ClassVar[str] = ""

    id: str | None = None
    site: str | None = None
    contact: str | None = None

    @classmethod
    def own_kind(cls) -> str:
        """Return the kind's name: its class's, in kebab case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()


class Service(Record):
    """Something done for a resident on a day."""

    dated_by = "given_on"

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    given_on: date | None = ask(mark("日期"), needed=True, shared=True, code="date", heads=("服务日期", "就诊日期"))
    staff: str | None = refer(mark("服务人员"), "staff", shared=True)
    review: str | None = choose(mark("审核状态"), REVIEWS, aside=True)
    platform: bool | None = ask(mark("平台已录"), aside=True, hint=mark("线上平台是否已经录入"))


class FollowUp(Service):
    """A contact with a registered patient: by which way, and how it ended."""

    given_on: date | None = ask(
        mark("随访日期"),
        needed=True,
        shared=True,
        code="date",
        source="表 1 随访日期",
        heads=("日期", "访视日期"),
    )
    way: str | None = choose(mark("随访方式"), WAYS, needed=True, shared=True, source="表 2 随访方式", heads=("方式",))
    result: str | None = choose(mark("本次结果"), RESULTS, shared=True)
    result_reason: str | None = ask(mark("结果原因"), shared=True, hint=mark("失访、死亡、迁出、拒访时写明日期和原因"))
    staff: str | None = refer(mark("随访医生"), "staff", shared=True, complete=True, source="表 22 随访医生签名")


def is_lost(record: Any) -> bool:
    """Return whether the contact ended otherwise than in going on: lost, dead, moved away, refused."""
    return record.result not in (None, SEEN)


def unless_by_phone(record: Any) -> bool:
    """Tell that an answer is needed where somebody was seen: neither by telephone nor lost."""
    return record.way != BY_PHONE and not is_lost(record)


def unless_lost(record: Any) -> bool:
    """Tell that an answer is wanted where the contact took place."""
    return not is_lost(record)
