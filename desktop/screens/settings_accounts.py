"""Accounts: who may log in with which role; everybody changes his own password here."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.screens.cards import Card, said
from desktop.screens.inputs.line import Line
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.living import living
from desktop.screens.picker import Picker
from desktop.screens.two_step import TwoStepButton
from desktop.store import accounts
from desktop.store.accounts import Account
from desktop.store.session import ADMIN
from desktop.words import mark, tr

NOT_TWICE = mark("两次输入的新密码不同，请重新输入。")
FIRST_CHOOSE = mark("请先在名单里选一个账号。")
NOBODY = mark("不对应任何人员")
WHY_STAFF = mark("安宁疗护记录只给收治登记上的责任医生、责任护士看：用的就是这里的对应关系；不设时按姓名对应。")
MISSING = mark("请填写账号和密码。")


class AccountsView(QWidget):
    """The list of accounts for the administrator, the own password for everybody."""

    def __init__(self, desk: Any) -> None:
        super().__init__()
        self._desk = desk
        self._found: list[Account] = []
        self._staff: dict[str, str] = {}
        self._roles = desk.ledger.shelf.kinds["account"].by_name["role"]
        columns = (
            Column(mark("姓名"), lambda one: one.shown, 160),
            Column(mark("账号"), lambda one: one.name, 160),
            Column(mark("角色"), lambda one: tr(self._roles.label_of(one.role)), 150),
            Column(mark("对应人员"), lambda one: self._staff.get(one.staff, ""), 120),
            Column(mark("状态"), lambda one: tr("× 已停用") if one.is_disabled else tr("✓ 可登录"), 120),
        )
        self.list = ListView(LazyModel(columns, lambda at, most: self._found[at : at + most], lambda: len(self._found)))
        self.list.setMinimumHeight(160)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.own = self._own_card()
        if desk.ledger.session.role == ADMIN:
            column.addWidget(self._list_card(), 1)
            column.addWidget(self._new_card())
        column.addWidget(self.own)
        if desk.ledger.session.role != ADMIN:
            column.addStretch(1)

    def fetch(self) -> None:
        """Fetch the accounts."""
        self._found = accounts.list_accounts(self._desk.ledger)
        self._staff = {one.id: one.name or "" for one in self._desk.ledger.shelf.all("staff")}
        if self._desk.ledger.session.role == ADMIN:
            chosen = self.staff.currentData()
            self.staff.clear()
            self.staff.addItem(tr(NOBODY), "")
            for record, name in sorted(self._staff.items(), key=lambda one: one[1]):
                self.staff.addItem(name, record)
            self.staff.pick(chosen)
        self.list.reload()

    def _list_card(self) -> Card:
        card = Card(tr("账号"))
        card.body.addWidget(self.list, 1)
        self.role = self._role_picker()
        self.new_password = _password(mark("新密码"))
        change, stop = QPushButton(tr("改为此角色")), TwoStepButton(mark("停用"), mark("再点一次，停用所选账号"))
        reset = QPushButton(tr("重设密码（停用的同时启用）"))
        change.clicked.connect(lambda: self._for_chosen(lambda one: self._change_role(one)))
        stop.confirmed.connect(lambda: self._for_chosen(lambda one: self._disable(one)))
        reset.clicked.connect(lambda: self._for_chosen(lambda one: self._reset(one)))
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.role, change, self.new_password, reset, stop):
            row.addWidget(widget)
        card.body.addLayout(row)
        self.staff = Picker(mark("对应人员"), least=16)
        link = QPushButton(tr("设为对应人员"))
        link.clicked.connect(lambda: self._for_chosen(lambda one: self._name_staff(one)))
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.staff)
        second.addWidget(link)
        why = said(tr(WHY_STAFF), "caption")
        why.setWordWrap(True)
        second.addWidget(why, 1)
        card.body.addLayout(second)
        return card

    def _new_card(self) -> Card:
        card = Card(tr("新增账号"))
        self.login, self.shown = Line(), Line()
        self.first_role, self.password = self._role_picker(), _password(mark("密码"))
        add = QPushButton(tr("新增"))
        add.setProperty("role", "primary")
        add.clicked.connect(self.add)
        self.password.went_on.connect(self.add)
        labels = (mark("账号"), mark("显示姓名"), mark("角色"), mark("密码"))
        _grid(card, labels, (self.login, self.shown, self.first_role, self.password), add)
        return card

    def _own_card(self) -> Card:
        card = Card(tr("修改自己的密码"))
        self.old, self.new, self.again = (
            _password(words) for words in (mark("现在的密码"), mark("新密码"), mark("再输一遍"))
        )
        change = QPushButton(tr("修改密码"))
        change.clicked.connect(self.change_own)
        self.again.went_on.connect(self.change_own)
        _grid(card, (mark("现在的密码"), mark("新密码"), mark("再输一遍")), (self.old, self.new, self.again), change)
        return card

    def add(self) -> None:
        """Add an account."""
        name, shown, password = self.login.text().strip(), self.shown.text().strip(), self.password.text()
        role, ledger = self.first_role.currentData(), self._desk.ledger
        if not name or not password:
            self._desk.notices.warn(tr(MISSING))
            return
        self._do(
            lambda: accounts.add_account(ledger, name, password, role=role, shown=shown or name),
            tr("已新增账号。"),
            (self.login, self.shown, self.password),
        )

    def change_own(self) -> None:
        """Change the own password; the old one is asked again."""
        old, new, ledger = self.old.text(), self.new.text(), self._desk.ledger
        if new != self.again.text():
            self._desk.notices.warn(tr(NOT_TWICE))
            self.new.setFocus()
            return
        fields = (self.old, self.new, self.again)
        self._do(lambda: accounts.change_password(ledger, old, new), tr("密码已修改，下次登录用新密码。"), fields)

    def _change_role(self, one: Account) -> None:
        role, ledger = self.role.currentData(), self._desk.ledger
        self._do(lambda: accounts.change_role(ledger, one.name, role), tr("角色已修改，这个人下次登录时生效。"))

    def _name_staff(self, one: Account) -> None:
        staff, ledger = self.staff.currentData(), self._desk.ledger
        self._do(lambda: accounts.name_staff(ledger, one.name, staff), tr("已设定账号对应的人员。"))

    def _disable(self, one: Account) -> None:
        ledger = self._desk.ledger
        self._do(lambda: accounts.disable(ledger, one.name), tr("账号已停用，其记录保留。"))

    def _reset(self, one: Account) -> None:
        password, ledger = self.new_password.text(), self._desk.ledger
        act = accounts.enable if one.is_disabled else accounts.reset_password
        self._do(lambda: act(ledger, one.name, password), tr("密码已重设，请当面告知本人。"), (self.new_password,))

    def _for_chosen(self, act: Callable[[Account], None]) -> None:
        chosen = self.list.selected()
        if chosen is None:
            self._desk.notices.warn(tr(FIRST_CHOOSE))
        else:
            act(chosen)

    def _do(self, act: Callable[[], object], words: str, fields: tuple[Line, ...] = ()) -> None:
        """Do it in the background, for deriving a key takes a moment; a typed password does not stay."""

        def done(_result: object) -> None:
            for field in fields:
                field.clear()
            self._desk.notices.confirm(words)
            self.fetch()

        self._desk.write(lambda _progress: act(), done=living(self, done))

    def _role_picker(self) -> Picker:
        picker = Picker(mark("角色"))
        for choice in self._roles.choices:
            picker.addItem(tr(choice.label), choice.value)
        return picker


def _password(words: str) -> Line:
    line = Line()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setAccessibleName(tr(words))
    line.setPlaceholderText(tr(words))
    line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
    return line


def _grid(card: Card, labels: tuple[str, ...], fields: tuple[QWidget, ...], button: QPushButton) -> None:
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    for place, (label, field) in enumerate(zip(labels, fields, strict=True)):
        grid.addWidget(said(tr(label), "caption"), 0, place)
        grid.addWidget(field, 1, place)
        field.setAccessibleName(tr(label))
    grid.addWidget(button, 1, len(fields))
    card.body.addLayout(grid)
