"""Manual muscle test of the main groups on both sides, nought to five with plus and minus."""

from typing import Any

from desktop.records.questions import Choice, ask, choose
from desktop.records.rules import rule
from desktop.records.scale import ScaleAssessment
from desktop.words import mark

GRADES = (
    Choice("0", mark("0级")), Choice("1", mark("1级")), Choice("2-", mark("2-级")), Choice("2", mark("2级")),
    Choice("2+", mark("2+级")), Choice("3-", mark("3-级")), Choice("3", mark("3级")), Choice("3+", mark("3+级")),
    Choice("4-", mark("4-级")), Choice("4", mark("4级")), Choice("4+", mark("4+级")), Choice("5-", mark("5-级")),
    Choice("5", mark("5级")),
)  # fmt: skip
GROUPS = ("shoulder", "elbow_flexors", "elbow_extensors", "wrist", "grip", "hip", "knee", "ankle")
NOTHING_TESTED = mark("没有填写任何肌群的肌力，请至少填写一项。")


def _muscle(label: str) -> Any:
    return choose(label, GRADES, source="MMT（Lovett 分级）")


class MuscleStrength(ScaleAssessment):
    """徒手肌力评定表（MMT）"""

    title = mark("徒手肌力评定")

    shoulder_left: str | None = _muscle(mark("左肩外展肌"))
    shoulder_right: str | None = _muscle(mark("右肩外展肌"))
    elbow_flexors_left: str | None = _muscle(mark("左屈肘肌"))
    elbow_flexors_right: str | None = _muscle(mark("右屈肘肌"))
    elbow_extensors_left: str | None = _muscle(mark("左伸肘肌"))
    elbow_extensors_right: str | None = _muscle(mark("右伸肘肌"))
    wrist_left: str | None = _muscle(mark("左伸腕肌"))
    wrist_right: str | None = _muscle(mark("右伸腕肌"))
    grip_left: str | None = _muscle(mark("左屈指肌"))
    grip_right: str | None = _muscle(mark("右屈指肌"))
    hip_left: str | None = _muscle(mark("左屈髋肌"))
    hip_right: str | None = _muscle(mark("右屈髋肌"))
    knee_left: str | None = _muscle(mark("左伸膝肌"))
    knee_right: str | None = _muscle(mark("右伸膝肌"))
    ankle_left: str | None = _muscle(mark("左踝背屈肌"))
    ankle_right: str | None = _muscle(mark("右踝背屈肌"))
    others: str | None = ask(mark("其他肌群"), longest=500, source="MMT（Lovett 分级）")

    @rule("stage", code="nothing-tested", says=NOTHING_TESTED)
    def some_muscle_is_tested(self) -> bool:
        sides = (getattr(self, f"{group}_{side}") for group in GROUPS for side in ("left", "right"))
        return self.others is not None or any(grade is not None for grade in sides)
