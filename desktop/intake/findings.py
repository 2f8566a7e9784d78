"""What is said of a row: findings, and the one status that they come to."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from desktop.records.problems import Problem, spoken
from desktop.words import mark

Rank = Literal["hard", "duplicate", "soft", "repair", "note"]
RANKS: tuple[Rank, ...] = ("hard", "duplicate", "soft", "repair", "note")
OK = "ok"
REPAIRS = {
    "id-wide": mark("身份证号里的全角数字已改成半角。"),
    "id-trim": mark("身份证号里多余的空格或符号已去掉。"),
    "id-case": mark("身份证号末尾的小写 x 已改成大写。"),
    "id-fifteen": mark("15 位旧身份证号已换算成 18 位。"),
    "name-space": mark("姓名里的空格已去掉。"),
}


@dataclass(frozen=True)
class Finding:
    """One thing said of a row: how grave, under which code, in words; *field* where it belongs to one."""

    rank: Rank
    code: str
    words: str
    slots: tuple[tuple[str, object], ...] = ()
    field: str = ""

    @property
    def status(self) -> str:
        """Return the word that counts: `soft:id-cut`, `duplicate`."""
        return "duplicate" if self.rank == "duplicate" else f"{self.rank}:{self.code}"

    @property
    def sentence(self) -> str:
        """Return the sentence for people."""
        return spoken(self.words, self.slots)


def finding(rank: Rank, code: str, words: str, field: str = "", **slots: object) -> Finding:
    """Return one finding."""
    return Finding(rank, code, words, tuple(slots.items()), field)


def repaired(code: str) -> Finding:
    """Return the finding that something was mended without asking."""
    return Finding("repair", code, REPAIRS[code])


def found(problems: Iterable[Problem]) -> list[Finding]:
    """Return the problems of the door as findings; hints are for the form, not for a register."""
    return [
        Finding(
            "hard" if problem.severity == "hard" else "soft", problem.code, problem.words, problem.slots, problem.field
        )
        for problem in problems
        if problem.severity != "hint"
    ]


def status_of(findings: Iterable[Finding]) -> str:
    """Return the one status of a row: hard before duplicate before soft before repair before ok."""
    counted = [one for one in findings if one.rank != "note"]
    return min(counted, key=lambda one: RANKS.index(one.rank)).status if counted else OK
