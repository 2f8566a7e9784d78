"""The three centers 三大中心: what each is called, which targets and kinds of service are its own."""

from dataclasses import dataclass

from desktop.progress.figures import TargetFigure
from desktop.progress.targets import Target
from desktop.words import mark

BUILT = "three-centers-built"
THEME, ONLY_SHOWN = "three-center", "context"


@dataclass(frozen=True)
class Center:
    """One of the three centers; *part* is its name in the measure that counts centers in place.

    Its own are the targets of its *themes*, those of the three centers whose title holds one of its *words*, and the
    kinds of its *families*; *first* are the measures that one looks for first.
    """

    part: str
    title: str
    words: tuple[str, ...]
    themes: tuple[str, ...]
    families: tuple[str, ...]
    first: tuple[str, ...]


CENTERS = (
    Center(
        "rehabilitation", mark("康复中心"), ("康复",), (), ("rehabilitation",),
        ("rehab-sessions-by-place", "rehab-first-assessment"),
    ),
    Center(
        "nursing", mark("护理中心"), ("护理中心", "护理服务"), ("home-bed",), ("nursing", "home-bed"),
        ("home-bed-volume", "home-bed-rounds-on-time"),
    ),
    Center(
        "health", mark("健康管理中心"), ("健康管理", "健康评估"), (), ("elders",),
        ("hypertension-managed", "diabetes-managed"),
    ),
)  # fmt: skip


def center_of(one: Target | TargetFigure) -> str:
    """Return the center that a target is about; "" where it is about none or several, or is only shown."""
    named = [center.part for center in CENTERS if one.theme in center.themes]
    if one.theme == THEME:
        named = [center.part for center in CENTERS if any(word in one.title for word in center.words)]
    return named[0] if len(named) == 1 and one.scope != ONLY_SHOWN else ""
