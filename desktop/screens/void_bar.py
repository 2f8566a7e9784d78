"""Voids the selected record of a person with a reason; nothing is deleted, and Ctrl+Z brings it back."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.screens.inputs.line import Line
from desktop.screens.lists import ListView
from desktop.screens.record_line import Line as RecordLine
from desktop.screens.two_step import TwoStepButton
from desktop.screens.work_desk import WorkDesk
from desktop.store.entry import VOID
from desktop.store.rights import WRITERS
from desktop.store.shelf import Answer, Put, new_id
from desktop.words import mark, tr

WHY = mark("作废选中记录的原因（如重复登记、录错了人）")
VOID_IT, ASKING = mark("作废"), mark("再按一次：确认作废")
VOIDED = mark("已作废：{title} {day}。记录仍保留，可按 Ctrl+Z 恢复。")


class VoidBar(QWidget):
    """A line for the reason and a button that asks twice."""

    def __init__(self, desk: WorkDesk, records: ListView) -> None:
        super().__init__()
        self.desk, self._records = desk, records
        self.why = Line()
        self.why.setPlaceholderText(tr(WHY))
        self.why.setAccessibleName(tr(WHY))
        self.button = TwoStepButton(VOID_IT, ASKING)
        self.button.confirmed.connect(self.void)
        self.why.went_on.connect(self.button.setFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.why, 1)
        row.addWidget(self.button)
        if desk.session.role not in WRITERS:
            self.hide()

    def void(self) -> None:
        """Void the selected record; without a reason the cursor goes to the line that asks for it."""
        line, why = self._records.selected(), self.why.text().strip()
        if line is None:
            self._records.setFocus()
        elif not why:
            self.why.setFocus()
        else:
            wish = Put(line.kind, line.record, {}, action=VOID, op=new_id(), reason=why)
            resident = self._resident(line)
            self.desk.write(
                lambda progress: self.desk.shelf.put(wish, self.desk.session),
                lambda answer: self._done(line, resident, answer),
            )

    def _resident(self, line: RecordLine) -> str:
        record = self.desk.shelf.get(line.kind, line.record)
        return str(getattr(record, "resident", None) or "")

    def _done(self, line: RecordLine, resident: str, answer: Answer) -> None:
        if answer.is_refused:
            self.desk.notices.warn(" ".join(p.sentence for p in answer.problems if p.severity != "hint"))
            return
        self.why.clear()
        self.desk.notices.confirm(tr(VOIDED, title=line.title, day=line.day or ""))
        self.desk.saved.emit(frozenset({resident}))
