"""Parameters: numbers that no confirmed document fixes; whoever changes one says why."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.screens.cards import Card, said
from desktop.screens.inputs.line import Line
from desktop.screens.inputs.making import Helps, make_input
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.living import living
from desktop.settings import SETTINGS, Setting
from desktop.store.session import ADMIN
from desktop.store.shelf import Answer, Put, new_id
from desktop.store.wish import must_be_done
from desktop.words import mark, tr

KIND = "setting-value"
HOW = mark("选一行，按 Enter 修改。标着“待区级确认”的数是工作口径，区里有文后请改成文件里的数并写明文号。")


@dataclass(frozen=True)
class InForce:
    """A setting with the value in force; *record* where this ledger has its own."""

    setting: Setting
    value: int
    reason: str
    record: str


class ParametersView(QWidget):
    """The list, and below it the line that changes one."""

    def __init__(self, desk: Any) -> None:
        super().__init__()
        self._desk = desk
        self._found: list[InForce] = []
        self._chosen: InForce | None = None
        columns = (
            Column(mark("参数"), lambda one: tr(one.setting.label), 300),
            Column(mark("数值"), lambda one: f"{one.value} {tr(one.setting.unit)}".strip(), 100, is_number=True),
            Column(mark("默认"), lambda one: one.setting.default, 70, is_number=True),
            Column(mark("状态"), lambda one: tr(one.setting.standing) or tr("文件已定"), 110, token=_token),
            Column(mark("出处或修改理由"), lambda one: one.reason or one.setting.source, 260),
        )
        self.list = ListView(LazyModel(columns, lambda at, most: self._found[at : at + most], lambda: len(self._found)))
        self.list.opened.connect(self.choose)
        self.list.clicked.connect(lambda index: self.choose(self._found[index.row()]))
        card, self.edit = Card(tr("参数")), Card()
        words = said(tr(HOW), "caption")
        words.setWordWrap(True)
        card.body.addWidget(words)
        card.body.addWidget(self.list, 1)
        self.name = said("", "section")
        question = desk.ledger.shelf.kinds[KIND].by_name["value"]
        self.value = make_input(question, Helps(desk.today))
        self.reason = Line()
        self.reason.setPlaceholderText(tr("理由，如区级通知的文号"))
        self.reason.setAccessibleName(tr("理由"))
        save, back = QPushButton(tr("保存")), QPushButton(tr("恢复默认"))
        save.setProperty("role", "primary")
        save.clicked.connect(self.save)
        back.clicked.connect(self.restore_default)
        self.value.finished.connect(self.reason.setFocus)
        self.reason.went_on.connect(self.save)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.value)
        row.addWidget(self.reason, 1)
        row.addWidget(save)
        row.addWidget(back)
        self.edit.body.addWidget(self.name)
        self.edit.body.addLayout(row)
        self.edit.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card, 1)
        column.addWidget(self.edit)

    def fetch(self) -> None:
        """Fetch the values in force."""
        own = {one.name: one for one in self._desk.ledger.shelf.all(KIND)}
        self._found = [
            InForce(one, own[one.name].value, own[one.name].reason or "", own[one.name].id)
            if one.name in own
            else InForce(one, one.default, "", "")
            for one in SETTINGS.values()
        ]
        self.list.reload()

    def choose(self, one: InForce) -> None:
        """Offer to change one, where this account may."""
        if self._desk.ledger.session.role != ADMIN:
            return
        self._chosen = one
        self.name.setText(tr(one.setting.label))
        self.value.set_value(one.value)
        self.value.show_problem(None)
        self.reason.clear()
        self.edit.show()
        self.value.focus()

    def save(self) -> None:
        """Save value and reason."""
        if self._chosen is None:
            return
        values = {
            "name": self._chosen.setting.name,
            **self.value.answers(),
            "reason": self.reason.text().strip() or None,
        }
        self._put(Put(KIND, self._chosen.record or new_id(), values), self._told)

    def restore_default(self) -> None:
        """Take the own value back; the journal keeps that it was there."""
        if self._chosen is None or not self._chosen.record:
            return
        reason = self.reason.text().strip() or tr("恢复默认值")
        self._put(Put(KIND, self._chosen.record, {}, action="void", reason=reason), self._taken_back)

    def _put(self, wish: Put, done: Callable[[Answer], None]) -> None:
        """Save in the background: with some settings every record is computed anew."""
        shelf, session = self._desk.ledger.shelf, self._desk.ledger.session
        self.edit.setEnabled(False)
        job = self._desk.write(lambda _progress: shelf.put(wish, session), done=living(self, done))
        job.ended.connect(living(self, lambda: self.edit.setEnabled(True)))
        self._desk.follow(job, tr("正在保存参数…"))

    def _taken_back(self, answer: Answer) -> None:
        must_be_done(answer)
        self._done()

    def _told(self, answer: Answer) -> None:
        self.edit.setEnabled(True)  # what is disabled takes no focus
        if not answer.is_refused:
            self._done()
            return
        problem = next(one for one in answer.problems if one.severity != "hint")
        if problem.field == "value":
            self.value.show_problem(problem)
            self.value.focus()
        else:
            self._desk.notices.warn(problem.sentence)
            self.reason.setFocus()

    def _done(self) -> None:
        self.edit.hide()
        self.fetch()
        self._desk.notices.confirm(tr("参数已修改，指标会按新的数重新计算。"))
        self._desk.saved.emit(frozenset())
        self.list.setFocus()


def _token(one: InForce) -> str:
    return "explain" if one.setting.standing and not one.record else "soft_ink"
