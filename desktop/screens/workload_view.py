"""工作量: services by staff; Enter opens one into kinds and items, then into the records themselves."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.progress.workload import Part, Total, Wanted, Workload, records_behind, total_of, workload
from desktop.records.periods import Span, read_period
from desktop.screens.cards import said
from desktop.screens.choosing import FileChoosing
from desktop.screens.inputs.line import Line
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.living import living
from desktop.screens.pages import PageView
from desktop.screens.papers_view import EXCEL
from desktop.screens.picker import Picker
from desktop.screens.report_making import BAD_PERIOD, LIKE
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

COUNTING = mark("正在统计…")
TOLD = mark("截至 {on}：{n} 件，标化工作量 {weighted}，其中 {unweighed} 件未定权重；Enter 打开明细")
NO_WEIGHTS = mark("截至 {on}：{n} 件。还没有载入权重表，标化工作量为“—”；Enter 打开明细")
NOBODY_WORKED = mark("本期没有服务记录。")
WRITTEN = mark("已导出：{file}")
LACKING = mark("{n} 件未定权重")
NONE = "—"


def amount(weighted: Decimal | None) -> str:
    """Return a weighted sum as people read it; — where nothing has a weight."""
    return NONE if weighted is None else f"{weighted:,.2f}"


def _numbers(total: Callable[[Any], Total]) -> tuple[Column, ...]:
    return (
        Column(mark("件数"), lambda row: f"{total(row).records:,}", 90, is_number=True),
        Column(mark("标化工作量"), lambda row: amount(total(row).weighted), 120, is_number=True),
        Column(mark("权重情况"), lambda row: _lacking(total(row)), 200, token=lambda row: "soft_ink"),
    )


def _lacking(total: Total) -> str:
    return tr(LACKING, n=f"{total.unweighed:,}") if total.unweighed else ""


class _Level(ListView):
    """One step of the drill-down: rows that are handed in whole."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.rows: Sequence[Any] = ()
        super().__init__(LazyModel(columns, lambda at, n: self.rows[at : at + n], lambda: len(self.rows)))

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show *rows*, the cursor in the first."""
        self.rows = rows
        self.reload()
        if rows:
            self.selectRow(0)


class WorkloadView(PageView):
    """A period and a site above; below people, then their items, then the records."""

    def __init__(self, desk: WorkDesk, choosing: FileChoosing | None = None) -> None:
        super().__init__()
        self.desk, self.choosing = desk, choosing or FileChoosing()
        self.found: Workload | None = None
        self.period, self.site = Line(), Picker(mark("机构"), 22)
        self.told, self.path = said("", "soft"), said("", "section")
        self.people = _Level((Column(mark("人员"), lambda row: row[1], 220), *_numbers(lambda row: row[2])))
        self.items = _Level((
            Column(mark("服务"), lambda row: row[0].title, 200), Column(mark("项目"), lambda row: row[0].item_title, 160),
            *_numbers(lambda row: row[1]),
        ))  # fmt: skip
        self.records = _Level((
            Column(mark("日期"), lambda done: done.given_on, 110), Column(mark("服务"), lambda done: done.title, 180),
            Column(mark("项目"), lambda done: done.item_title, 130),
            Column(mark("权重"), lambda done: amount(done.weight), 90, is_number=True),
            Column(mark("居民"), lambda done: done.person, 320),
        ))  # fmt: skip
        self.levels = (self.people, self.items, self.records)
        self.people.opened.connect(lambda row: self._open_person(row[0]))
        self.items.opened.connect(lambda row: self._open_item(row[0]))
        self.records.opened.connect(lambda done: desk.go("residents", done.resident) if done.person else None)
        self.period.went_on.connect(self.refresh)
        self.site.activated.connect(lambda _place: self.refresh())
        self._lay_out()

    def entered(self) -> None:
        """Count the running year at the first visit; the list takes the keys."""
        if self.found is None:
            self.period.setText(str(self.desk.today().year))
            self._fill_sites()
            self.refresh()
        self.levels[self.stack.currentIndex()].setFocus()

    def refresh(self) -> None:
        """Count anew."""
        span = self._span()
        if span is None:
            self.told.setText(tr(BAD_PERIOD))
            return
        self.told.setText(tr(COUNTING))
        wanted, shelf, by = self._wanted(span, self.desk.today()), self.desk.shelf, self.desk.session
        self.desk.count(lambda progress: workload(shelf, wanted, by), living(self, self._show))

    def save(self) -> None:
        """Write the tables into a workbook (Ctrl+S)."""
        from desktop.reports.workload_sheet import number_of, write_workload

        found = self.found
        if found is None:
            return
        file = self.choosing.target(self, tr("导出"), EXCEL, Path.home() / f"{number_of(found)}.xlsx")
        if file is None:
            return
        now, site = self.desk.now(), self.site.currentText()

        def write(progress: object) -> Path:
            return write_workload(found, file, site, now)

        self.desk.read(write, living(self, lambda out: self.desk.notices.confirm(tr(WRITTEN, file=out))))

    def back(self) -> bool:
        """Go up one step: from records to items, from items to people."""
        place = self.stack.currentIndex()
        if place == 0:
            return False
        self._step_to(place - 1)
        return True

    def _show(self, found: Workload) -> None:
        self.found = found
        total = total_of(found.parts)
        words = TOLD if total.weighted is not None else NO_WEIGHTS if found.parts else NOBODY_WORKED
        slots = {"on": found.wanted.last, "n": f"{total.records:,}", "unweighed": f"{total.unweighed:,}"}
        self.told.setText(tr(words, weighted=amount(total.weighted), **slots))
        self.people.show_rows([(one, name, total_of(found.of(one))) for one, name in found.staff.items()])
        self._step_to(0)

    def _open_person(self, staff: str) -> None:
        assert self.found is not None
        groups: dict[tuple[str, str], list[Part]] = {}
        for part in self.found.of(staff):
            groups.setdefault((part.kind, part.item), []).append(part)
        rows: list[tuple[Part, Total]] = [(parts[0], total_of(parts)) for parts in groups.values()]
        self.items.show_rows(rows)
        self._step_to(1, self.found.staff[staff])

    def _open_item(self, part: Part) -> None:
        assert self.found is not None
        wanted, shelf, by = self.found.wanted, self.desk.shelf, self.desk.session
        named = " · ".join(word for word in (part.name, part.title, part.item_title) if word)

        def show(done: Sequence[Any]) -> None:
            self.records.show_rows(done)
            self._step_to(2, named)

        self.desk.count(
            lambda progress: records_behind(shelf, wanted, by, part.staff, part.kind, part.item), living(self, show)
        )

    def _step_to(self, place: int, path: str = "") -> None:
        if place == 1 and not path and self.items.rows:
            path = self.items.rows[0][0].name
        self.path.setText(path)
        self.head.setVisible(place > 0)
        self.stack.setCurrentIndex(place)
        self.levels[place].setFocus()

    def _span(self) -> Span | None:
        return read_period(self.period.text())

    def _wanted(self, span: Span, today: date) -> Wanted:
        return Wanted(span, today, self.site.currentData() or self.desk.session.site)

    def _fill_sites(self) -> None:
        own = self.desk.ledger.site.code
        for one in sorted(self.desk.shelf.all("site"), key=lambda one: (one.code != own, one.code)):
            self.site.addItem(one.name, one.code)
        self.site.pick(own)

    def _lay_out(self) -> None:
        self.period.setPlaceholderText(tr(LIKE))
        self.period.setAccessibleName(tr("报告期"))
        self.period.setFixedWidth(180)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for widget in (said(tr("报告期"), "soft"), self.period, self.site):
            bar.addWidget(widget)
        bar.addStretch(1)
        export = QPushButton(tr("导出　Ctrl+S"))
        export.clicked.connect(lambda _on=False: self.save())
        bar.addWidget(export)
        up = QPushButton(tr("返回　Esc"))
        up.setProperty("role", "quiet")
        up.clicked.connect(lambda _on=False: self.back())
        head = QHBoxLayout()
        head.addWidget(up)
        head.addWidget(self.path)
        head.addStretch(1)
        self.head = QWidget()
        self.head.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        for level in self.levels:
            self.stack.addWidget(level)
        self.head.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self.told)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)
