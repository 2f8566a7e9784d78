"""A verdict on two residents: the same person, or different ones."""

from datetime import date
from typing import Any

from desktop.records.problems import Problem, hard, soft
from desktop.records.questions import Choice, ask, choose, refer
from desktop.records.record import Record
from desktop.records.rules import history, rule
from desktop.words import mark

SAME, DIFFERENT = "same", "different"
VERDICTS = (Choice(SAME, mark("同一人")), Choice(DIFFERENT, mark("不是同一人")))
JUDGED = mark("这两位居民已经判定过，请打开那一份修改。")
NUMBERS_DIFFER = mark("两位居民的证件号码不同，判为同一人时请说明依据。")


class SamePerson(Record):
    """重复建档判定（同一人在多处建档时合并计数，原记录不改动）"""

    title = mark("同一人判定")
    family = "people"
    travels = "shared"

    resident: str | None = refer(mark("居民"), "resident", needed=True)
    other: str | None = refer(mark("另一位居民"), "resident", needed=True)
    verdict: str | None = choose(mark("判定"), VERDICTS, needed=True)
    decided_on: date | None = ask(mark("判定日期"))
    grounds: str | None = ask(mark("依据"))

    @rule("other", "resident", code="same-record", says=mark("两处选了同一份档案，请选择另一位居民。"))
    def the_two_are_different_records(self) -> bool:
        return self.resident != self.other

    @history("resident", "other")
    def a_pair_is_judged_once(self, known: Any) -> Problem | None:
        forth = known.having("same-person", resident=self.resident, other=self.other)
        back = known.having("same-person", resident=self.other, other=self.resident)
        return hard("other", "judged-twice", JUDGED) if forth or back else None

    @history("resident", "other", "verdict")
    def one_person_has_one_number(self, known: Any) -> Problem | None:
        one, two = known.get("resident", self.resident), known.get("resident", self.other)
        if self.verdict != SAME or one is None or two is None:
            return None
        differ = one.id_number and two.id_number and one.id_type == two.id_type and one.id_number != two.id_number
        return soft("verdict", "numbers-differ", NUMBERS_DIFFER) if differ else None
