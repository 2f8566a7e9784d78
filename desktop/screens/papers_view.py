"""登记簿与表格: choose a kind, then its register, roster, empty sheets, Excel template or export."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.faults import Fault
from desktop.records.kind import Kind
from desktop.records.periods import Span
from desktop.screens.cards import said, scrolled
from desktop.screens.choosing import FileChoosing
from desktop.screens.inputs.key_choice import initials
from desktop.screens.inputs.line import Line
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.living import living
from desktop.screens.pages import PageView
from desktop.screens.paper_asking import SIGN_IN, PaperCards
from desktop.screens.paper_drawing import drawn
from desktop.screens.paper_view import OPEN_FOLDER, PaperView
from desktop.screens.tasks import FAMILIES, family_title
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

NARROW = mark("类别名称或拼音首字母")
ALL = mark("共 {n} 类；选一类，再选要打印或导出什么")
REGISTER, ROSTER, EMPTY, TEMPLATE, EXPORT = (
    mark("登记簿"), mark("在管名册"), mark("空表"), mark("填报模板"), mark("导出")
)  # fmt: skip
DRAWING, WRITING = mark("正在排版…"), mark("正在导出…")
MADE, EXPORTED = mark("模板已生成：{file}"), mark("已导出 {n} 条：{file}。文件含个人信息，用后请妥善保管。")
EXCEL = "Excel (*.xlsx)"


class PapersView(PageView):
    """All kinds at the left, what can be had of the chosen one at the right; pages take the whole room."""

    def __init__(self, desk: WorkDesk, choosing: FileChoosing | None = None) -> None:
        super().__init__()
        self.desk, self.choosing = desk, choosing or FileChoosing()
        order = [*FAMILIES, *sorted({kind.family for kind in desk.kinds.values()} - set(FAMILIES))]
        by_hand = [kind for kind in desk.kinds.values() if kind.by_hand]
        self.all: list[Kind] = sorted(by_hand, key=lambda kind: order.index(kind.family))
        self.found = self.all
        self.narrow = Line()
        self.told = said(tr(ALL, n=len(self.all)), "soft")
        columns = (
            Column(mark("类别"), lambda kind: tr(kind.title), 190),
            Column(mark("归类"), lambda kind: family_title(kind.family), 90),
        )
        self.list = ListView(LazyModel(columns, lambda at, n: self.found[at : at + n], lambda: len(self.found)))
        self.cards = PaperCards(desk.today(), desk.kinds)
        self.paper = PaperView(desk.notices, self.choosing)
        self._lay_out()
        self.narrow.textEdited.connect(lambda _typed: self.show_narrowed())
        self.narrow.stepped.connect(self._step)
        self.narrow.went_on.connect(self.cards.start)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_kind())
        self.list.opened.connect(lambda _kind: self.cards.start())
        self.cards.register_asked.connect(self.print_register)
        self.cards.empty_asked.connect(self.print_empty)
        self.cards.sign_in_asked.connect(self.print_sign_in)
        self.cards.template_asked.connect(self.write_template)
        self.cards.export_asked.connect(self.export)
        self.paper.left.connect(self.back)
        self.list.selectRow(0)

    @property
    def kind(self) -> Kind:
        """Return the kind that is chosen."""
        found: Kind = self.list.selected() or self.all[0]
        return found

    def entered(self) -> None:
        """Put the cursor where one narrows the kinds."""
        if self.stack.currentWidget() is self.body:
            self.narrow.setFocus()

    def search(self) -> None:
        """Narrow the kinds."""
        self.back()
        self.narrow.setFocus()

    def choose(self, name: str) -> None:
        """Choose a kind by its name."""
        self.narrow.clear()
        self.show_narrowed()
        self.list.selectRow([kind.name for kind in self.found].index(name))

    def show_narrowed(self) -> None:
        """Show the kinds that the line lets through."""
        typed = self.narrow.text().strip().lower()
        self.found = [kind for kind in self.all if typed in tr(kind.title) or typed in initials(tr(kind.title))]
        self.list.reload()
        if self.found:
            self.list.selectRow(0)

    def print_register(self, span: Span, is_roster: bool) -> None:
        """Show the register of a period, or who stands open at its end."""
        kind = self.kind
        name = f"{tr(kind.title)}{tr(ROSTER if is_roster else REGISTER)}-{span.name}.pdf"
        self._draw(lambda papers, out: papers.register(kind, span, out, is_roster=is_roster), name)

    def print_empty(self, copies: int = 1) -> None:
        """Show empty sheets."""
        kind = self.kind
        self._draw(lambda papers, out: papers.empty(kind, out, copies), f"{tr(kind.title)}-{tr(EMPTY)}.pdf")

    def print_sign_in(self) -> None:
        """Show a blank sign-in sheet."""
        kind = self.kind
        self._draw(lambda papers, out: papers.sign_in(kind, out), f"{tr(kind.title)}-{tr(SIGN_IN)}.pdf")

    def write_template(self) -> None:
        """Write the Excel template where somebody says."""
        kind, now = self.kind, self.desk.now()
        out = self._target(f"{tr(kind.title)}-{tr(TEMPLATE)}.xlsx")
        if out is None:
            return

        def write(progress: object) -> Path:
            from desktop.reports.templates import write_template  # XlsxWriter

            return write_template(kind, self.desk.kinds, out, now)

        self.desk.read(write, living(self, lambda file: self._written(tr(MADE, file=file), file)))

    def export(self, span: Span | None, reason: str) -> None:
        """Export the records of the kind where somebody says; names go out for a reason only."""
        kind, now = self.kind, self.desk.now()
        out = self._target(f"{tr(kind.title)}-{tr(EXPORT)}-{span.name if span else f'{now:%Y%m%d}'}.xlsx")
        if out is None:
            return
        self.told.setText(tr(WRITING))

        def write(progress: object) -> int:
            from desktop.reports.exports import export_recorded  # XlsxWriter

            return export_recorded(kind, self.desk.shelf, out, now, self.desk.session, reason, span)

        done = living(self, lambda n: self._written(tr(EXPORTED, n=n, file=out), out))
        self.desk.write(write, done, living(self, self._not_done))

    def print_out(self) -> None:
        """Print the pages that are shown; without any, show the empty sheet of the kind."""
        if self.stack.currentWidget() is self.paper:
            self.paper.print_out()
        else:
            self.print_empty()

    def back(self) -> bool:
        """Go back from the pages to the kinds."""
        if self.stack.currentWidget() is not self.paper:
            return False
        self.paper.clear()
        self.stack.setCurrentWidget(self.body)
        self.list.setFocus()
        return True

    def _draw(self, draw: Callable[[Any, Path], object], name: str) -> None:
        self.told.setText(tr(DRAWING))
        done, failed = living(self, lambda pdf: self._show(pdf, name)), living(self, self._not_done)
        self.desk.read(lambda progress: drawn(self.desk, draw), done, failed)

    def _show(self, pdf: bytes, name: str) -> None:
        self.told.setText(tr(ALL, n=len(self.all)))
        self.paper.show_pdf(pdf, name)
        self.stack.setCurrentWidget(self.paper)
        self.paper.setFocus()

    def _not_done(self, fault: Fault) -> None:
        self.told.setText(tr(ALL, n=len(self.all)))
        self.desk.notices.show_fault(fault)

    def _target(self, name: str) -> Path | None:
        return self.choosing.target(self, tr(mark("存放到")), EXCEL, Path.home() / name)

    def _written(self, words: str, file: Path) -> None:
        self.told.setText(tr(ALL, n=len(self.all)))
        self.desk.notices.confirm(words, tr(OPEN_FOLDER), lambda: self.choosing.show_folder(file.parent))

    def _show_kind(self) -> None:
        kind = self.list.selected()
        if kind is not None:
            self.cards.show_kind(kind)

    def _step(self, by: int) -> None:
        place = self.list.currentIndex().row() + by
        if 0 <= place < len(self.found):
            self.list.selectRow(place)

    def _lay_out(self) -> None:
        self.narrow.setPlaceholderText(tr(NARROW))
        self.narrow.setAccessibleName(tr(NARROW))
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.narrow)
        left.addWidget(self.list, 1)
        side = QWidget()
        side.setFixedWidth(320)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(side)
        both.addWidget(scrolled(self.cards), 1)
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.told)
        column.addLayout(both, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.body)
        self.stack.addWidget(self.paper)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
