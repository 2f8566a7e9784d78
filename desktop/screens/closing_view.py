"""结账与更正: closes the periods of the site, and shows what was amended since; Ctrl+P shows the sheet as it prints."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.records.periods import Span, read_period
from desktop.screens.cards import said
from desktop.screens.inputs.line import Line
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.pages import PageView
from desktop.screens.paper_drawing import read_back
from desktop.screens.paper_view import PaperView
from desktop.screens.two_step import TwoStepButton
from desktop.screens.work_desk import WorkDesk
from desktop.store.amendments import Amendment, CorrectionSheet, correction_sheet
from desktop.store.closing import close_period, periods_of, reopen_period
from desktop.store.rights import may_close
from desktop.words import mark, tr

OPEN, CLOSED = mark("未结账"), mark("已结账 {day}")
ABOUT = mark("结账后再改这一期的记录，须由审核人或单位负责人写明原因，并列入更正单。本中心结账，下属站点同时结账。")
NOT_CLOSED = mark("{period}还没有结账。")
AMENDED, NOTHING = mark("{period}于 {day} 结账，此后改动 {n} 条。"), mark("{period}于 {day} 结账，此后没有改动。")
CLOSE, CLOSE_ASKING = mark("结账"), mark("再按一次：确认结账")
REOPEN, REOPEN_ASKING = mark("取消结账"), mark("再按一次：确认取消")
NONE_YET = mark("结账以后改动的记录会列在这里；这一期还没有结账。")
NONE_SINCE = mark("结账以后没有改动，更正单是空的。")
NO_PERIODS = mark("还没有过完的报告期。")
WHY = mark("取消结账的原因")
PRINT = mark("更正单　Ctrl+P")
HAS_CLOSED, HAS_REOPENED = mark("{period}已结账。"), mark("{period}已取消结账。")
FILE = mark("更正单-{period}.pdf")
PERIODS = (
    Column(mark("报告期"), lambda row: row.span.title, 120),
    Column(mark("状态"), lambda row: row.state, 150, token=lambda row: "pine" if row.closed_on else "soft_ink"),
)
AMENDMENTS = (
    Column(mark("记录"), lambda one: f"{one.title} · {one.action}", 150),
    Column(mark("居民"), lambda one: one.person, 70),
    Column(mark("日期"), lambda one: one.day, 92),
    Column(mark("更正内容"), lambda one: "；".join(f"{c.label} {c.before}→{c.after}" for c in one.changes) or one.action, 240),
    Column(mark("原因"), lambda one: one.reason, 160),
    Column(mark("更正人"), lambda one: one.author, 80),
)  # fmt: skip


@dataclass(frozen=True)
class PeriodRow:
    """A period that is over, and when it was closed."""

    span: Span
    closed_on: date | None

    @property
    def state(self) -> str:
        """Return the state in words."""
        return f"✓ {tr(CLOSED, day=self.closed_on)}" if self.closed_on else tr(OPEN)


class ClosingView(PageView):
    """Periods at the left; what was amended in the selected one at the right."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self.desk = desk
        self.rows: list[PeriodRow] = []
        self.sheet: CorrectionSheet | None = None
        self.periods = ListView(LazyModel(PERIODS, lambda at, n: self.rows[at : at + n], lambda: len(self.rows)))
        self.periods.setFixedWidth(300)
        self.periods.say_when_empty(tr(NO_PERIODS))
        self.periods.opened.connect(lambda _row: self._go_on())
        self.periods.selectionModel().currentRowChanged.connect(lambda *_: self._show_selected())
        self.amended = ListView(
            LazyModel(AMENDMENTS, lambda at, n: self._amendments[at : at + n], lambda: len(self._amendments))
        )
        self.told, self.about = said("", "section"), said(tr(ABOUT), "soft")
        self.about.setWordWrap(True)
        self.close_button = TwoStepButton(CLOSE, CLOSE_ASKING)
        self.close_button.setProperty("role", "primary")
        self.close_button.confirmed.connect(self.close_selected)
        self.reopen_button = TwoStepButton(REOPEN, REOPEN_ASKING)
        self.reopen_button.confirmed.connect(self.reopen_selected)
        self.why = Line()
        self.why.setPlaceholderText(tr(WHY))
        self.why.setAccessibleName(tr(WHY))
        self.print_button = QPushButton(tr(PRINT))
        self.print_button.clicked.connect(self.print_out)
        self.paper = PaperView(desk.notices)
        self.paper.left.connect(self.back)
        self._lay_out()
        desk.saved.connect(lambda _touched: self.refresh() if self.isVisible() else None)

    @property
    def _amendments(self) -> tuple[Amendment, ...]:
        return self.sheet.amendments if self.sheet is not None else ()

    def entered(self) -> None:
        """Read the periods."""
        self.refresh()
        self.periods.setFocus()

    def refresh(self) -> None:
        """Read the periods anew."""
        site, today = self.desk.session.site, self.desk.today()

        def read(progress: object) -> list[PeriodRow]:
            closed = {one.name: one.closed_on for one in periods_of(self.desk.shelf, [site])}
            names = [*dict.fromkeys([*over(today), *closed])]
            spans = [span for name in names if (span := read_period(name)) is not None]
            return [PeriodRow(span, closed.get(span.name)) for span in sorted(spans, key=_latest_first)]

        self.desk.read(read, self._have)

    def close_selected(self) -> None:
        """Close the selected period."""
        row = self.periods.selected()
        if row is not None:
            self.desk.write(
                lambda progress: close_period(self.desk.shelf, row.span.name, self.desk.session, on=self.desk.today()),
                lambda _: self._said(tr(HAS_CLOSED, period=row.span.title)),
            )

    def reopen_selected(self) -> None:
        """Take the closing of the selected period back, with the reason."""
        row, why = self.periods.selected(), self.why.text().strip()
        if not why:
            self.why.setFocus()
        elif row is not None:
            self.desk.write(
                lambda progress: reopen_period(self.desk.shelf, row.span.name, self.desk.session, reason=why),
                lambda _: self._said(tr(HAS_REOPENED, period=row.span.title)),
            )

    def print_out(self) -> None:
        """Show the correction sheet as it prints; in the preview, print."""
        if self.stack.currentWidget() is self.paper:
            self.paper.print_out()
        elif self.sheet is not None:
            sheet = self.sheet
            name = tr(FILE, period=sheet.span.name)
            self.desk.read(lambda progress: _drawn(self.desk, sheet), lambda pdf: self._show_paper(pdf, name))

    def back(self) -> bool:
        """Go back from the preview."""
        if self.stack.currentWidget() is not self.paper:
            return False
        self.paper.clear()
        self.stack.setCurrentIndex(0)
        self.periods.setFocus()
        return True

    def _have(self, rows: list[PeriodRow]) -> None:
        place = max(0, self.periods.currentIndex().row())
        self.rows = rows
        self.periods.reload()
        if rows:
            self.periods.selectRow(min(place, len(rows) - 1))
        self._show_selected()

    def _go_on(self) -> None:
        """Put the cursor where the selected period is closed, or where one says why it is reopened."""
        (self.close_button if self.close_button.isVisible() else self.why).setFocus()

    def _show_selected(self) -> None:
        row: PeriodRow | None = self.periods.selected()
        self._have_sheet(row, None)
        if row is not None and row.closed_on:
            shelf, site = self.desk.shelf, self.desk.session.site
            self.desk.read(
                lambda progress: correction_sheet(shelf, row.span, site), lambda sheet: self._have_sheet(row, sheet)
            )

    def _have_sheet(self, row: PeriodRow | None, sheet: CorrectionSheet | None) -> None:
        if row != self.periods.selected():
            return
        self.sheet = sheet
        self.amended.reload()
        is_closed, may = bool(row and row.closed_on), may_close(self.desk.session.role)
        self.close_button.setVisible(may and row is not None and not is_closed)
        self.reopen_button.setVisible(may and is_closed)
        self.why.setVisible(may and is_closed)
        self.print_button.setVisible(sheet is not None)
        if row is not None:
            words = NOT_CLOSED if not is_closed else AMENDED if sheet and sheet.amendments else NOTHING
            n = len(sheet.amendments) if sheet else 0
            self.amended.say_when_empty(tr(NONE_SINCE if is_closed else NONE_YET) if sheet or not is_closed else "")
            self.told.setText(tr(words, period=row.span.title, day=row.closed_on, n=n))

    def _said(self, words: str) -> None:
        self.why.clear()
        self.desk.notices.confirm(words)
        self.periods.setFocus()
        self.refresh()

    def _show_paper(self, pdf: bytes, name: str) -> None:
        self.paper.show_pdf(pdf, name)
        self.stack.setCurrentWidget(self.paper)
        self.paper.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.print_button)
        foot.addStretch(1)
        foot.addWidget(self.why, 2)
        foot.addWidget(self.reopen_button)
        foot.addWidget(self.close_button)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.told)
        right.addWidget(self.about)
        right.addWidget(self.amended, 1)
        right.addLayout(foot)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.periods)
        row.addLayout(right, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(both)
        self.stack.addWidget(self.paper)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)


def over(today: date) -> list[str]:
    """Return the periods that ended last: twelve months, four quarters, two half-years, two years."""
    ended = []
    for year in (today.year, today.year - 1, today.year - 2):
        names = [str(year), *(f"{year}H{n}" for n in (2, 1)), *(f"{year}Q{n}" for n in (4, 3, 2, 1))]
        names += [f"{year}-{month:02}" for month in range(12, 0, -1)]
        ended += [span for name in names if (span := read_period(name)) is not None and span.last <= today]
    months = [span.name for span in ended if (span.last - span.first) < timedelta(32)][:12]
    longer = [span for span in ended if (span.last - span.first) >= timedelta(32)]
    most = {"Q": 4, "H": 2, "Y": 2}
    kept = []
    for span in longer:
        sort = "Q" if "Q" in span.name else "H" if "H" in span.name else "Y"
        if most[sort]:
            most[sort] -= 1
            kept.append(span.name)
    return [*months, *kept]


def _latest_first(span: Span) -> tuple[int, int]:
    return -span.last.toordinal(), (span.last - span.first).days


def _drawn(desk: WorkDesk, sheet: CorrectionSheet) -> bytes:
    from desktop.reports.amendment_sheet import draw_correction_sheet  # reportlab loads when somebody prints

    sites = desk.shelf.all("site", code=sheet.site)
    name, code = (sites[0].name, sites[0].credit_code or "") if sites else (desk.ledger.site.name, "")
    return read_back(desk, lambda out: draw_correction_sheet(sheet, name, code, out, desk.now(), desk.session.name))
