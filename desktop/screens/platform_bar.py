"""What is asked for in 平台补录: period, kind, staff, or a sheet that was printed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.records.kind import Kind
from desktop.records.periods import Span, read_period
from desktop.screens.inputs.line import Line
from desktop.screens.picker import Picker
from desktop.screens.report_making import LIKE, running_periods
from desktop.screens.work_desk import WorkDesk
from desktop.store.platform_list import Asked
from desktop.store.platform_sheets import KeptSheet
from desktop.words import mark, tr

NOW, EVERYBODY = mark("现在的名单"), mark("全部人员")
OF_SHEET, KIND_SAID = mark("清单 {number} · {n} 条"), mark("{title}（{n}）")
THIS_MONTH = 4  # among the running periods


class PlatformBar(QWidget):
    """Says *changed* whenever something else is asked for."""

    changed = Signal()

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__()
        self._kinds: Mapping[str, Kind] = desk.kinds
        self.kind, self.staff = Picker(mark("类别"), 15), Picker(mark("服务人员"), 7)
        self.sheets = Picker(mark("清单"), 12)
        self.period = Line()
        self.period.setPlaceholderText(tr(LIKE))
        self.period.setAccessibleName(tr(LIKE))
        self.period.setFixedWidth(150)
        self.period.setText(running_periods(desk.today())[THIS_MONTH])
        self.staff.addItem(tr(EVERYBODY), "")
        for one in desk.shelf.all("staff"):
            self.staff.addItem(one.name or "—", one.id)
        self.sheets.addItem(tr(NOW), None)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        for widget in (self.period, self.kind, self.staff, self.sheets):
            self.row.addWidget(widget)
        self.row.addStretch(1)
        self.period.went_on.connect(self._asked_for_now)
        for picker in (self.kind, self.staff):
            picker.currentIndexChanged.connect(lambda _at: self._asked_for_now())
        self.sheets.currentIndexChanged.connect(lambda _at: self.changed.emit())

    @property
    def sheet(self) -> KeptSheet | None:
        """Return the printed sheet that is chosen, or None where the list of the moment is."""
        found: KeptSheet | None = self.sheets.currentData()
        return found

    @property
    def kind_name(self) -> str:
        """Return the kind that is asked for, "" before any was offered."""
        return self.sheet.kind if self.sheet else str(self.kind.currentData() or "")

    def span(self) -> Span | None:
        """Return the period, or None where it cannot be read."""
        return read_period(self.period.text())

    def asked(self, span: Span) -> Asked:
        """Return what is asked for."""
        return Asked(self.kind_name, span.first, span.last, staff=str(self.staff.currentData() or ""))

    def offer(self, counts: Mapping[str, int]) -> bool:
        """Offer the kinds that have something left; return whether the one that was chosen is another one now."""
        standing = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        for name in sorted(counts, key=lambda name: -counts[name]):
            self.kind.addItem(tr(KIND_SAID, title=tr(self._kinds[name].title), n=counts[name]), name)
        self.kind.pick(standing)
        self.kind.blockSignals(False)
        return bool(self.kind.currentData() != standing)

    def offer_sheets(self, kept: Sequence[KeptSheet], chosen: int = 0) -> None:
        """Offer the printed sheets; *chosen* is the number of the one to show, 0 for the list of the moment."""
        self.sheets.blockSignals(True)
        self.sheets.clear()
        self.sheets.addItem(tr(NOW), None)
        for one in kept:
            self.sheets.addItem(tr(OF_SHEET, number=one.number, n=len(one.ids)), one)
            if one.number == chosen:
                self.sheets.setCurrentIndex(self.sheets.count() - 1)
        self.sheets.blockSignals(False)

    def _asked_for_now(self) -> None:
        self.sheets.blockSignals(True)
        self.sheets.setCurrentIndex(0)
        self.sheets.blockSignals(False)
        self.changed.emit()
