"""Sites: the facts of the own site, and the stations and village clinics below it."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.records.admission import admit
from desktop.records.kind import Kind
from desktop.screens.cards import Card
from desktop.screens.form import FormView
from desktop.screens.inputs.making import Helps
from desktop.screens.judging import Answers, Explained, Judgement
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.store.about import site_id
from desktop.store.known import LedgerKnown
from desktop.store.session import ADMIN
from desktop.store.shelf import Put
from desktop.words import mark, tr

KIND = "site"


class SitesView(QWidget):
    """The list at the left, one site's form at the right."""

    def __init__(self, desk: Any) -> None:
        super().__init__()
        self._desk = desk
        self._kind: Kind = desk.ledger.shelf.kinds[KIND]
        self._found: list[Any] = []
        self._record = ""
        tier = self._kind.by_name["tier"]
        columns = (
            Column(mark("机构"), lambda one: one.name, 190),
            Column(mark("类别"), lambda one: tr(tier.label_of(one.tier)), 120),
        )
        self.list = ListView(LazyModel(columns, lambda at, most: self._found[at : at + most], lambda: len(self._found)))
        self.list.opened.connect(self.show_site)
        self.list.clicked.connect(lambda index: self.show_site(self._found[index.row()]))
        self.form = FormView((self._kind,), Helps(desk.today), self._judge)
        self.form.completed.connect(self.save)
        self.button, fresh = QPushButton(tr("保存")), QPushButton(tr("新增机构"))
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.save)
        fresh.clicked.connect(self.begin)
        left = Card(tr("机构"))
        left.body.addWidget(self.list, 1)
        left.body.addWidget(fresh)
        left.setFixedWidth(360)
        right = QVBoxLayout()
        right.addWidget(self.form, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        right.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(left)
        whole.addLayout(right, 1)
        for widget in (self.button, fresh):
            widget.setVisible(desk.ledger.session.role == ADMIN)

    def fetch(self) -> None:
        """Fetch the sites, the own one first."""
        own = self._desk.ledger.site.code
        self._found = sorted(self._desk.ledger.shelf.all(KIND), key=lambda one: (one.code != own, one.code))
        self.list.reload()
        if not self._record and self._found:
            self.show_site(self._found[0])

    def show_site(self, one: Any) -> None:
        """Show one site; its code stays what it is."""
        self._record = one.id
        self.form.give({name: getattr(one, name) for name in self._kind.by_name})
        self.form.input("code").lock()

    def begin(self) -> None:
        """Begin a new site below the own one."""
        self._record = ""
        self.form.give(dict.fromkeys(self._kind.by_name) | {"parent": self._desk.ledger.site.code})
        self.form.input("code").lock(False)
        self.form.start()

    def save(self) -> None:
        """Save what is filled in; a site's record has the same id in every ledger."""
        if not self.form.check():
            return
        answers = self.form.answers(self._kind)
        record = self._record or site_id(str(answers["code"]))
        explain = self.form.explained(self._kind)
        answer = self._desk.ledger.shelf.put(Put(KIND, record, answers, explain=explain), self._desk.ledger.session)
        if answer.is_refused:
            self._desk.notices.warn(" ".join(problem.sentence for problem in answer.problems))
            return
        self._record = record
        self.fetch()
        self._desk.notices.confirm(tr("机构信息已保存。"))
        self._desk.saved.emit(frozenset())

    def _judge(self, kind: Kind, answers: Answers, explained: Explained) -> Judgement:
        shelf = self._desk.ledger.shelf
        with shelf.reading() as connection:
            known = LedgerKnown(connection, shelf.kinds, shelf.tables, self._record)
            admission = admit(kind, answers, known, self._desk.today(), explain=explained)
        return Judgement({}, admission.problems)
