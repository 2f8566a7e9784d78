"""What every record has: whose it is, whether it is void, and how a service is told."""

import re
from datetime import date
from typing import Any, ClassVar, Literal

from sqlmodel import SQLModel

from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, Question, ask, choose, codes, refer
from desktop.records.reading import has_words
from desktop.records.rules import history, rule
from desktop.words import mark

REVIEWS = codes(
    Choice("pending", mark("待审核")),
    Choice("reviewed", mark("已审核")),
    Choice("returned", mark("退回")),
)
WAYS = codes(
    Choice("1", mark("门诊"), ("门诊随访", "面访", "面对面", "到院", "来院", "就诊")),
    Choice("2", mark("家庭"), ("上门", "上门随访", "入户", "入户随访", "家庭随访", "家访", "居家")),
    Choice("3", mark("电话"), ("电话随访", "电话访问", "微信", "网络", "短信", "视频")),
)
RESULTS = codes(
    Choice("1", mark("继续随访"), ("继续", "正常", "完成", "已访")),
    Choice("2", mark("失访"), ("联系不上", "无人接听")),
    Choice("3", mark("死亡"), ("去世", "已故", "亡故")),
    Choice("4", mark("迁出"), ("迁走", "搬走", "搬迁", "外迁")),
    Choice("5", mark("拒访"), ("拒绝", "拒绝随访")),
)
CLINIC, BY_PHONE, SEEN = "1", "3", "1"
DIED = "1"
BEFORE_BIRTH = mark("“{label}”早于这位居民的出生日期（{day}），请核对日期，或核对是否选错了人。")
REASON_IN_WORDS = mark(
    "结果原因要用文字写明（如“三次电话无人接听”），不能只有数字；如果是把日期填错了格，请改正本次结果。"
)
AFTER_DEATH = mark("“{label}”晚于这位居民的死亡日期（{day}），请核对日期，或核对是否选错了人。")
COMES_EARLIER = mark("“{label}”早于“{other}”（{day}），请核对日期。")
COMING = ("next_on", "booked_on", "correct_by_on", "check_due_on", "valid_until_on")  # days ahead, as people type them


class Record(SQLModel):
    """A record of the ledger."""

    model_config = {"defer_build": True}  # a start needs no validators; a kind builds its own with its first record

    title: ClassVar[str] = ""
    family: ClassVar[str] = ""
    episode: ClassVar[str] = ""
    travels: ClassVar[Literal["local", "up", "down", "shared"]] = "up"
    sight: ClassVar[Literal["all", "team"]] = "all"  # "team": shown to those only who serve the resident
    by_hand: ClassVar[bool] = True
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = ()
    counted: ClassVar[tuple[str, ...]] = ()  # columns in the index by resident and date: counting opens no row
    dated_by: ClassVar[str] = ""
    weighed_by: ClassVar[str] = ""  # the choice whose answers have weights of their own in the workload
    told_first: ClassVar[tuple[str, ...]] = ()  # what a line of its register tells beside what is needed

    id: str | None = None
    site: str | None = None
    contact: str | None = None

    @classmethod
    def own_kind(cls) -> str:
        """Return the kind's name: its class's, in kebab case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    @property
    def falls_on(self) -> date | None:
        """Return the day that dates the record, None where it has none."""
        return getattr(self, self.dated_by) if self.dated_by else None

    def may_follow_death(self) -> bool:
        """Return whether a record of this kind may be dated after the resident's death, as closings are."""
        return False

    @history()
    def it_lies_within_the_life_of_the_resident(self, known: Any) -> Problem | None:
        resident = getattr(self, "resident", None)
        person = known.get("resident", resident) if resident else None
        if person is None:
            return None
        for field, told in self.__dict__.items():
            if person.born_on and isinstance(told, date) and told < person.born_on:
                return hard(field, "before-birth", BEFORE_BIRTH, label=self.label_of(field), day=person.born_on)
        day, died_on = self.falls_on, person.left_on if person.left == DIED else None
        if day and died_on and day > died_on and not self.may_follow_death():
            return hard(self.dated_by, "after-death", AFTER_DEATH, label=self.label_of(self.dated_by), day=died_on)
        return None

    @history()
    def what_lies_ahead_comes_later(self, known: Any) -> list[Problem]:
        day = self.falls_on
        other = self.label_of(self.dated_by) if day else ""
        return [
            hard(field, "comes-earlier", COMES_EARLIER, label=self.label_of(field), other=other, day=day)
            for field in COMING
            if day and (told := getattr(self, field, None)) and told < day and not self.is_computed(field)
        ]

    def asks(self, question: Question) -> bool:
        """Return whether *question* is asked beside the answers given; what is not asked may stand all the same."""
        return question.is_asked(self)

    @classmethod
    def label_of(cls, field: str) -> str:
        """Return the label of the question *field*."""
        question = cls._question(field)
        return question.label if question else field

    @classmethod
    def is_computed(cls, field: str) -> bool:
        """Return whether the program fills *field*; the rules of its kind judge what is typed there instead."""
        question = cls._question(field)
        return question is not None and question.computed

    @classmethod
    def _question(cls, field: str) -> Question | None:
        extra = cls.model_fields[field].json_schema_extra
        question = extra.get("question") if isinstance(extra, dict) else None
        return question if isinstance(question, Question) else None


def on_platform() -> Any:
    """Declare whether the online platform has the record."""
    return ask(mark("平台已录"), aside=True, hint=mark("线上平台是否已经录入"))


class Service(Record):
    """Something done for a resident on a day."""

    dated_by = "given_on"

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    given_on: date | None = ask(mark("日期"), needed=True, shared=True, code="date", heads=("服务日期", "就诊日期"))
    staff: str | None = refer(mark("服务人员"), "staff", shared=True)
    review: str | None = choose(mark("审核状态"), REVIEWS, aside=True)
    platform: bool | None = on_platform()


def is_lost(record: Any) -> bool:
    """Return whether the contact ended otherwise than in going on: lost, dead, moved away, refused."""
    return record.result not in (None, SEEN)


class FollowUp(Service):
    """A contact with a registered patient: by which way, and how it ended."""

    weighed_by = "way"

    given_on: date | None = ask(
        mark("随访日期"),
        needed=True,
        shared=True,
        code="date",
        source="表 1 随访日期",
        heads=("日期", "访视日期", "随访时间"),
        heading=mark("本次随访"),
    )
    way: str | None = choose(
        mark("随访方式"), WAYS, needed=True, shared=True, source="表 2 随访方式", heads=("方式", "随访形式", "访视方式")
    )
    result: str | None = choose(mark("本次结果"), RESULTS, shared=True, heads=("随访结果", "结果"))
    result_reason: str | None = ask(
        mark("结果原因"),
        shared=True,
        asked=is_lost,
        source="填表说明 1 随访日期",
        hint=mark("失访、死亡、迁出、拒访时写明日期和原因"),
        heads=("失访原因", "死亡原因"),
    )

    def may_follow_death(self) -> bool:
        """Return whether the contact only found somebody gone: nobody was served."""
        return is_lost(self)

    @rule("result_reason", code="reason-words", says=REASON_IN_WORDS)
    def a_reason_is_told_in_words(self) -> bool:
        return not is_lost(self) or has_words(self.result_reason or "")

    def asks(self, question: Question) -> bool:
        """Return whether *question* is asked: where nobody was seen, only by whom, how and why not."""
        return super().asks(question) and (not is_lost(self) or question.name in FollowUp.model_fields)


def unless_by_phone(record: Any) -> bool:
    """Tell that an answer is needed where somebody was seen: neither by telephone nor lost."""
    return record.way != BY_PHONE and not is_lost(record)


def unless_lost(record: Any) -> bool:
    """Tell that an answer is wanted where the contact took place."""
    return not is_lost(record)
