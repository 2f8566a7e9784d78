"""Problems are values: what is wrong with which field, how badly, in which words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from desktop.words import tr

Severity = Literal["hard", "soft", "hint"]
DECLARED = frozenset(
    {"label", "alone", "unit", "wrong"}
)  # slots that hold words of a declaration, translated as they are

WORTH_A_LOOK = frozenset(
    {"same-day", "height-jump", "nothing-done", "scale-unfinished"}
)  # codes of hints that a reviewer looks at; all others are advice only


@dataclass(frozen=True)
class Problem:
    """One finding: *hard* must be mended, *soft* mended or explained, a *hint* is only shown."""

    field: str
    severity: Severity
    code: str
    words: str
    slots: tuple[tuple[str, object], ...] = ()

    @property
    def is_worth_a_look(self) -> bool:
        """Return whether a reviewer must see it: all but mere advice."""
        return self.severity != "hint" or self.code in WORTH_A_LOOK

    @property
    def sentence(self) -> str:
        """Return the sentence for people, in the language in use."""
        return spoken(self.words, self.slots)


def spoken(words: str, slots: Iterable[tuple[str, object]]) -> str:
    """Return *words* with their slots filled, the names of fields and choices in the language in use too."""
    return tr(words, **{name: tr(told) if name in DECLARED and isinstance(told, str) else told for name, told in slots})


def hard(field: str, code: str, words: str, **slots: object) -> Problem:
    """Return a problem that must be mended (必须修改)."""
    return Problem(field, "hard", code, words, tuple(slots.items()))


def soft(field: str, code: str, words: str, **slots: object) -> Problem:
    """Return a problem that is mended or explained in a sentence (请核实并说明)."""
    return Problem(field, "soft", code, words, tuple(slots.items()))


def hint(field: str, code: str, words: str, **slots: object) -> Problem:
    """Return advice that is shown and stops nothing."""
    return Problem(field, "hint", code, words, tuple(slots.items()))
