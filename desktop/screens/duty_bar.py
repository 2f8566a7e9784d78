"""What narrows the due list: village, doctor, kind, words, and the order; the doctor is oneself at first."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.progress.duties import Duty
from desktop.progress.duty_choice import ORDERS, Wanted
from desktop.progress.duty_kinds import DUTIES
from desktop.screens import icons
from desktop.screens.inputs.line import Line
from desktop.screens.picker import Picker
from desktop.store.search_keys import in_order
from desktop.words import mark, tr

ALL_VILLAGES, ALL_DOCTORS, ALL_KINDS = mark("全部村（居）"), mark("全部医生"), mark("日常事项")
NO_VILLAGE, NO_DOCTOR = mark("未填村（居）"), mark("未指定医生")
NARROW, ORDER = mark("姓名、拼音、尾号、电话　Ctrl+F"), mark("排序")
OWN = mark("{name}（本人）")


class DutyBar(QWidget):
    """Pickers and a line; *changed* after each choice and each key."""

    changed = Signal()

    def __init__(self, own: str = "") -> None:
        super().__init__()
        self.own = own
        self._is_first = True
        self.village, self.doctor, self.what = Picker(ALL_VILLAGES, 7), Picker(ALL_DOCTORS, 8), Picker(ALL_KINDS, 9)
        self.order = Picker(ORDER, 8)
        for name, (words, _) in ORDERS.items():
            self.order.addItem(tr(words), name)
        self.narrow = Line()
        self.narrow.setPlaceholderText(tr(NARROW))
        self.narrow.setAccessibleName(tr(NARROW))
        self.narrow.addAction(icons.icon("search", "soft_ink"), Line.ActionPosition.LeadingPosition)
        self.narrow.setMinimumWidth(150)
        self.narrow.setMaximumWidth(260)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.narrow, self.village, self.doctor, self.what, self.order):
            row.addWidget(widget)
        for picker in (self.village, self.doctor, self.what, self.order):
            picker.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.narrow.textEdited.connect(lambda _text: self.changed.emit())

    def wanted(self, view: str) -> Wanted:
        """Return what is wanted of *view*."""
        return Wanted(
            view, self.village.currentData(), self.doctor.currentData(), self.what.currentData(),
            self.narrow.text().strip(), self.order.currentData() or "due",
        )  # fmt: skip

    def offer(self, duties: Sequence[Duty]) -> None:
        """Offer the villages, doctors and kinds of *duties*; the first time those of whoever is at work are shown."""
        doctors = {duty.staff_id: duty.staff for duty in duties}
        if doctors.get(self.own):
            doctors[self.own] = tr(OWN, name=doctors[self.own])
        crowds = {name: tr(kind.title) for name, kind in DUTIES.items() if kind.crowd}
        kinds = {name: tr(kind.title) for name, kind in DUTIES.items() if name in {duty.kind for duty in duties}}
        _fill(self.village, ALL_VILLAGES, NO_VILLAGE, _sorted((duty.village, duty.village) for duty in duties))
        _fill(self.doctor, ALL_DOCTORS, NO_DOCTOR, _sorted(doctors.items()))
        _fill(self.what, ALL_KINDS, ALL_KINDS, kinds | crowds)
        if self._is_first and duties:
            self._is_first = False
            if self.own:
                self._pick_quietly(self.own)

    def widen(self) -> None:
        """Narrow by nothing: everybody's, everywhere, every daily kind."""
        self._is_first = False
        self.narrow.clear()
        for picker in (self.village, self.doctor, self.what):
            picker.blockSignals(True)
            picker.pick(None)
            picker.blockSignals(False)
        self.changed.emit()

    def turn_doctor(self) -> None:
        """Show everybody's instead of one's own, or one's own instead of everybody's."""
        is_own = self.doctor.currentData() == self.own
        if not self.doctor.pick(None if is_own or not self.own else self.own):
            self.doctor.pick(None)

    def _pick_quietly(self, meant: str) -> None:
        self.doctor.blockSignals(True)
        self.doctor.pick(meant)
        self.doctor.blockSignals(False)


def _sorted(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    return dict(sorted(set(pairs), key=lambda pair: (pair[1] == "", in_order(pair[1]))))


def _fill(picker: Picker, everyone: str, nobody: str, names: Mapping[str, str]) -> None:
    standing = picker.currentData()
    picker.blockSignals(True)
    picker.clear()
    picker.addItem(tr(everyone), None)
    for meant, words in names.items():
        picker.addItem(words or tr(nobody), meant)
    picker.pick(standing)
    picker.blockSignals(False)
