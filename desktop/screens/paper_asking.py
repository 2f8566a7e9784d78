"""What can be had of one kind: its register and roster of a period, empty sheets, Excel template and export."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.records.kind import Kind
from desktop.records.periods import Span, read_period
from desktop.screens.buttons import push_button
from desktop.screens.cards import Card, said
from desktop.screens.inputs.line import Line
from desktop.screens.report_making import BAD_PERIOD, LIKE, running_periods
from desktop.words import mark, tr

PAPER, TABLES = mark("打印"), mark("Excel")
PERIOD, REASON = mark("时期"), mark("导出事由（记入台账）")
REGISTER, ROSTER = mark("登记簿"), mark("在管名册（期末）")
EMPTY, COPIES, SIGN_IN = mark("空表"), mark("份数"), mark("签到表")
TEMPLATE, EXPORT = mark("生成填报模板…"), mark("导出这一时期的记录…")
EXPORT_ALL = mark("时期空着时导出全部。")
REASON_NEEDED = mark("导出含有居民姓名和证件号码，请先写明事由。")
BAD_COPIES = mark("份数填 1 到 200。")
MOST_COPIES = 200


class PaperCards(QWidget):
    """The cards at the right; signals carry what is asked for, problems are said where they are."""

    register_asked = Signal(object, bool)
    empty_asked = Signal(int)
    sign_in_asked = Signal()
    template_asked = Signal()
    export_asked = Signal(object, str)

    def __init__(self, today: date, kinds: Mapping[str, Kind]) -> None:
        super().__init__()
        self._kinds = kinds
        self._has_names = False
        self.title, self.form = said("", "section"), said("", "caption")
        self.form.setWordWrap(True)
        self.period, self.copies, self.reason = Line(), Line(), Line()
        self.problem = said("")
        self.problem.setProperty("state", "mend")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.period.setText(running_periods(today)[2])
        self.period.setPlaceholderText(tr(LIKE))
        self.copies.setText("1")
        self._lay_out()

    def show_kind(self, kind: Kind) -> None:
        """Offer what there is of *kind*."""
        from desktop.reports.registers import has_roster  # reportlab
        from desktop.reports.sign_in_sheet import SIGNED

        self._has_names = kind.name == "resident" or "resident" in kind.by_name
        self.title.setText(tr(kind.title))
        self.form.setText(kind.form)
        self.roster.setVisible(has_roster(kind, self._kinds))
        self.sign_in.setVisible(kind.name in SIGNED)
        self.reason.setVisible(self._has_names)
        self.reason_label.setVisible(self._has_names)
        self._say("")

    def start(self) -> None:
        """Put the cursor into the period."""
        self.period.setFocus()

    def ask_register(self, *, is_roster: bool) -> None:
        """Ask for a register or a roster."""
        span = self._span()
        if span is not None:
            self.register_asked.emit(span, is_roster)

    def ask_empty(self) -> None:
        """Ask for empty sheets."""
        typed = self.copies.text().strip()
        n = int(typed) if typed.isdecimal() else 0
        self._say("" if 1 <= n <= MOST_COPIES else tr(BAD_COPIES))
        if 1 <= n <= MOST_COPIES:
            self.empty_asked.emit(n)

    def ask_export(self) -> None:
        """Ask for an export; without a period of everything."""
        span = self._span() if self.period.text().strip() else None
        if span is None and self.period.text().strip():
            return
        reason = self.reason.text().strip()
        if self._has_names and not reason:
            self._say(tr(REASON_NEEDED))
            self.reason.setFocus()
            return
        self._say("")
        self.export_asked.emit(span, reason)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _span(self) -> Span | None:
        span = read_period(self.period.text())
        self._say("" if span else tr(BAD_PERIOD))
        if span is None:
            self.period.setFocus()
        return span

    def _lay_out(self) -> None:
        for line, words, wide in ((self.period, PERIOD, 180), (self.copies, COPIES, 64), (self.reason, REASON, 360)):
            line.setAccessibleName(tr(words))
            line.setFixedWidth(wide)
        self.period.went_on.connect(lambda: self.ask_register(is_roster=False))
        self.copies.went_on.connect(self.ask_empty)
        self.reason.went_on.connect(self.ask_export)
        self.sign_in = push_button(tr(SIGN_IN), self.sign_in_asked.emit)
        self.roster = push_button(tr(ROSTER), lambda: self.ask_register(is_roster=True))
        self.reason_label = said(tr(REASON), "caption")
        head = Card()
        head.body.addWidget(self.title)
        head.body.addWidget(self.form)
        head.body.addWidget(said(tr(PERIOD), "caption"))
        head.body.addWidget(self.period)
        head.body.addWidget(self.problem)
        paper = Card(tr(PAPER))
        register = push_button(tr(REGISTER), lambda: self.ask_register(is_roster=False), "primary")
        paper.body.addLayout(_row(register, self.roster))
        paper.body.addLayout(
            _row(push_button(tr(EMPTY), self.ask_empty), self.copies, said(tr(COPIES), "soft"), self.sign_in)
        )
        tables = Card(tr(TABLES))
        tables.body.addLayout(_row(push_button(tr(TEMPLATE), self.template_asked.emit)))
        tables.body.addWidget(self.reason_label)
        tables.body.addWidget(self.reason)
        tables.body.addLayout(_row(push_button(tr(EXPORT), self.ask_export), said(tr(EXPORT_ALL), "caption")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (head, paper, tables):
            column.addWidget(card)
        column.addStretch(1)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    row.addStretch(1)
    return row
