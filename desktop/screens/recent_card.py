"""The card 近况 beside a form: pressures against their lines, the visits before, what is still to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.progress.duties import Duty
from desktop.screens.cards import Card, hairline, said
from desktop.screens.glucose_chart import GlucoseChart
from desktop.screens.pressure_chart import PressureChart
from desktop.screens.recent import Recent
from desktop.screens.record_line import Line
from desktop.words import mark, tr

TITLE, LOOKING = mark("近况"), mark("正在查找以前的记录…")
PRESSURE, GLUCOSE = mark("血压 mmHg"), mark("空腹血糖 mmol/L")
OTHERS = mark("其他服务")
BEFORE, NOTHING_BEFORE = mark("以前的记录"), mark("还没有这类记录，这是第一次。")
TO_DO, NOTHING_TO_DO = mark("待办"), mark("90 天内没有其他待办。")
LATE, DUE = mark("逾期 {n} 天"), mark("{day} 前")
WIDTH, NARROW = 288, 208  # px; the narrow one where the form needs the room


class RecentCard(Card):
    """Filled in the background; until then it says that it looks."""

    def __init__(self) -> None:
        super().__init__(tr(TITLE))
        self.recent = Recent()
        self.wait()

    def wait(self) -> None:
        """Say that the facts are being looked for."""
        self.clear()
        self.body.addWidget(said(tr(LOOKING), "soft"))
        self.body.addStretch(1)

    def show_recent(self, recent: Recent) -> None:
        """Show the facts."""
        self.recent = recent
        self.clear()
        for alert in recent.alerts:
            self.body.addWidget(_alert(alert))
        if recent.contract:
            self.body.addWidget(_soft(recent.contract))
        if recent.pressures:
            self.body.addWidget(said(tr(PRESSURE), "caption"))
            self.body.addWidget(PressureChart(recent.pressures, recent.lines))
            self.body.addWidget(hairline())
        if recent.glucoses:
            self.body.addWidget(said(tr(GLUCOSE), "caption"))
            self.body.addWidget(GlucoseChart(recent.glucoses, recent.glucose_line))
            self.body.addWidget(hairline())
        self.body.addWidget(said(tr(BEFORE), "caption"))
        for line in recent.visits:
            self.body.addWidget(_visit(line))
        if not recent.visits:
            self.body.addWidget(_soft(tr(NOTHING_BEFORE)))
        if recent.others:
            self.body.addWidget(said(tr(OTHERS), "caption"))
        for line in recent.others:
            self.body.addWidget(_visit(line))
        self.body.addWidget(hairline())
        self.body.addWidget(said(tr(TO_DO), "caption"))
        for duty in recent.duties:
            self.body.addWidget(duty_line(duty))
        if not recent.duties:
            self.body.addWidget(_soft(tr(NOTHING_TO_DO)))
        self.body.addStretch(1)


def duty_line(duty: Duty) -> QLabel:
    """Return what is still to do, late ones with mark and colour."""
    is_late = duty.days > 0
    when = tr(LATE, n=duty.days) if is_late else tr(DUE, day=duty.due_on)
    label = _soft(f"{'! ' if is_late else ''}{duty.what} · {when}")
    label.setProperty("state", "explain" if is_late else "hint")
    label.setProperty("role", "")
    return label


def _visit(line: Line) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    head = _plain(" · ".join(part for part in (str(line.day or ""), line.title, line.staff) if part))
    head.setProperty("role", "caption")
    column.addWidget(head)
    column.addWidget(_plain(line.words or "—"))
    return holder


def _alert(words: str) -> QLabel:
    label = _plain(f"! {words}")
    label.setProperty("state", "explain")
    return label


def _soft(words: str) -> QLabel:
    label = _plain(words)
    label.setProperty("role", "soft")
    return label


def _plain(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
