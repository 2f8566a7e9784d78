"""What an import would do: rows by status, and a sentence for every sort of row that asks for one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.intake.preview import Preview
from desktop.screens import theme
from desktop.screens.cards import said
from desktop.screens.import_words import KNOWN, RANK_TOKENS, RANK_WORDS, Group, groups_of
from desktop.screens.inputs.line import Line
from desktop.words import mark, tr

LONGEST = 200
FOR_ALL = mark("统一说明（下面没有单独说明的都用这一句）")
HERE = mark("单独说明这一类")
EMPTY_MEANS = mark("留空的类别不导入。")
COUNTED = mark("{rows} 行：可导入 {fine} 行，待说明 {asking} 行，不导入 {out} 行。")


class PreviewView(QScrollArea):
    """The groups, what must be mended first."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.groups: list[Group] = []
        self.lines: dict[str, Line] = {}
        self.for_all = Line()
        self.for_all.setMaxLength(LONGEST)
        self.for_all.setAccessibleName(tr(FOR_ALL))
        self._kept: dict[str, str] = {}

    def show_preview(self, preview: Preview) -> None:
        """Show *preview*; sentences typed before stay."""
        self._kept |= {status: line.text() for status, line in self.lines.items()}
        self.groups, self.lines = groups_of(preview), {}
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        known = tr(KNOWN, n=preview.known) if preview.known else ""
        column.addWidget(_wrapped(summary_of(self.groups) + known, "section"))
        if any(group.asks for group in self.groups):
            column.addWidget(said(f"{tr(FOR_ALL)}　{tr(EMPTY_MEANS)}", "caption"))
            self.for_all.setParent(page)
            column.addWidget(self.for_all)
        for group in self.groups:
            column.addWidget(self._group(group))
        column.addStretch(1)
        old = self.takeWidget()
        self.setWidget(page)
        if old is not None:
            old.deleteLater()

    def explained(self) -> dict[str, str]:
        """Return the sentence of every sort of row that asks: its own, else the one for all."""
        common = self.for_all.text().strip()
        return {status: line.text().strip() or common for status, line in self.lines.items()}

    def _group(self, group: Group) -> QWidget:
        box = QFrame()
        box.setObjectName("figure")
        grid = QGridLayout(box)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setVerticalSpacing(4)
        head = QHBoxLayout()
        rank = QLabel(tr(RANK_WORDS[group.rank]))
        rank.setFont(theme.font(bold=True))
        if group.rank in RANK_TOKENS:
            rank.setStyleSheet(f"color: {theme.colour(RANK_TOKENS[group.rank]).name()};")
        head.addWidget(rank)
        head.addStretch(1)
        head.addWidget(said(tr("{n} 行", n=group.count), "section"))
        grid.addLayout(head, 0, 0)
        if group.example:
            grid.addWidget(_wrapped(group.example), 1, 0)
            grid.addWidget(_wrapped(tr("第 {rows} 行", rows=group.places), "caption"), 2, 0)
        if group.asks:
            line = self.lines[group.status] = Line()
            line.setMaxLength(LONGEST)
            line.setPlaceholderText(tr(HERE))
            line.setAccessibleName(tr(HERE))
            line.setText(self._kept.get(group.status, ""))
            grid.addWidget(line, 3, 0)
        return box


def summary_of(groups: list[Group]) -> str:
    """Return in one line how many rows would come in."""
    counted = [one for one in groups if one.rank in RANK_WORDS and one.status != "completes"]
    fine = sum(one.count for one in counted if one.rank in ("ok", "repair"))
    asking = sum(one.count for one in counted if one.rank == "soft")
    out = sum(one.count for one in counted if one.rank in ("hard", "duplicate"))
    return tr(COUNTED, rows=fine + asking + out, fine=fine, asking=asking, out=out)


def _wrapped(text: str, role: str = "") -> QLabel:
    label = said(text, role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
