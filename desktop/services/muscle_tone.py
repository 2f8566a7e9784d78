"""Muscle tone by the modified Ashworth scale on both sides."""

from typing import Any

from desktop.records.questions import Choice, ask, choose
from desktop.records.rules import rule
from desktop.records.scale import ScaleAssessment
from desktop.words import mark

GRADES = (
    Choice("0", mark("0级")), Choice("1", mark("1级")), Choice("1+", mark("1+级")), Choice("2", mark("2级")),
    Choice("3", mark("3级")), Choice("4", mark("4级")),
)  # fmt: skip
GROUPS = ("shoulder", "elbow", "wrist", "fingers", "hip", "knee", "ankle")
NOTHING_TESTED = mark("没有填写任何肌群的肌张力，请至少填写一项。")


def _muscle(label: str) -> Any:
    return choose(label, GRADES, source="MAS（改良 Ashworth 分级）")


class MuscleTone(ScaleAssessment):
    """改良 Ashworth 肌张力评定表（MAS）"""

    title = mark("肌张力评定")

    shoulder_left: str | None = _muscle(mark("左肩内收肌"))
    shoulder_right: str | None = _muscle(mark("右肩内收肌"))
    elbow_left: str | None = _muscle(mark("左屈肘肌"))
    elbow_right: str | None = _muscle(mark("右屈肘肌"))
    wrist_left: str | None = _muscle(mark("左屈腕肌"))
    wrist_right: str | None = _muscle(mark("右屈腕肌"))
    fingers_left: str | None = _muscle(mark("左屈指肌"))
    fingers_right: str | None = _muscle(mark("右屈指肌"))
    hip_left: str | None = _muscle(mark("左髋内收肌"))
    hip_right: str | None = _muscle(mark("右髋内收肌"))
    knee_left: str | None = _muscle(mark("左伸膝肌"))
    knee_right: str | None = _muscle(mark("右伸膝肌"))
    ankle_left: str | None = _muscle(mark("左踝跖屈肌"))
    ankle_right: str | None = _muscle(mark("右踝跖屈肌"))
    others: str | None = ask(mark("其他肌群"), longest=500, source="MAS（改良 Ashworth 分级）")

    @rule("stage", code="nothing-tested", says=NOTHING_TESTED)
    def some_muscle_is_tested(self) -> bool:
        sides = (getattr(self, f"{group}_{side}") for group in GROUPS for side in ("left", "right"))
        return self.others is not None or any(grade is not None for grade in sides)
