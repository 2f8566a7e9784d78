"""The card 三大中心 of the workbench: one line a center, whether it is built and the figures one looks for first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.screens.cards import Card, said
from desktop.screens.workbench_facts import CenterLine
from desktop.words import mark, tr

CENTERS = mark("三大中心")
BUILT, NOT_BUILT, NOT_TOLD = mark("✓ 已建成运行"), mark("! 未建成运行"), mark("— 未登记")
COUNTING = mark("正在统计…")


class CentersCard(Card):
    """Says that it is counting until there is something to show."""

    def __init__(self) -> None:
        super().__init__(tr(CENTERS))
        self.body.addWidget(said(tr(COUNTING), "soft"))

    def show_lines(self, lines: tuple[CenterLine, ...]) -> None:
        """Show a line for each center."""
        self.clear()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        for row, line in enumerate(lines):
            state = {True: tr(BUILT), False: tr(NOT_BUILT), None: tr(NOT_TOLD)}[line.is_built]
            grid.addWidget(said(line.title, "section"), row, 0)
            grid.addWidget(said(state, "good" if line.is_built else "soft"), row, 1)
            for place, (title, value) in enumerate(line.figures):
                grid.addWidget(_figure(title, value), row, 2 + place)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 1)
        holder = QWidget()
        holder.setLayout(grid)
        self.body.addWidget(holder)


def _figure(title: str, value: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(said(title, "soft"))
    number = said(value, "section")
    row.addWidget(number, 1, Qt.AlignmentFlag.AlignLeft)
    return holder
