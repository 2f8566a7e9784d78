"""Accounts: who may log in with which role; everybody changes his own password here."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.faults import Fault
from desktop.screens.cards import Card, said
from desktop.screens.inputs.flow import flowing
from desktop.screens.inputs.line import Line
from desktop.screens.lists import Column, LazyModel, ListView
from desktop.screens.living import living
from desktop.screens.picker import Picker
from desktop.screens.two_step import TwoStepButton
from desktop.store import accounts
from desktop.store.accounts import Account
from desktop.store.session import ADMIN, VILLAGE
from desktop.words import mark, tr

NOT_TWICE = mark("两次输入的新密码不同，请重新输入。")
FIRST_CHOOSE = mark("请先在名单里选一个账号。")
NOBODY = mark("不对应任何人员")
WHY_STAFF = mark("安宁疗护记录只给收治登记上的责任医生、责任护士看：用的就是这里的对应关系；不设时按姓名对应。")
MISSING = mark("请填写账号和密码。")
WHICH_SITE = mark("请选择村医所在的站点：他的随访待办只列这个站点的居民。")


class AccountsView(QWidget):
    """The list of accounts for the administrator, the own password for everybody."""

    def __init__(self, desk: Any) -> None:
        super().__init__()
        self._desk = desk
        self._found: list[Account] = []
        self._staff: dict[str, str] = {}
        self._warned: set[str] = set()
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
            self._fill_sites()
        self.list.reload()
        self._follow_chosen()

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
        self.role.went_on.connect(change.setFocus)
        self.new_password.went_on.connect(reset.setFocus)
        card.body.addWidget(flowing((self.role, change, self.new_password, reset, stop)))
        self.staff = Picker(mark("对应人员"), least=16)
        link = QPushButton(tr("设为对应人员"))
        link.clicked.connect(lambda: self._for_chosen(lambda one: self._name_staff(one)))
        self.staff.went_on.connect(link.setFocus)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._follow_chosen())
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
        self.site = Picker(mark("所在站点"), least=12)
        self.login.went_on.connect(self.shown.setFocus)
        self.shown.went_on.connect(self.first_role.setFocus)
        self.first_role.went_on.connect(lambda: (self.password if self.site.isHidden() else self.site).setFocus())
        self.site.went_on.connect(self.password.setFocus)
        self.password.went_on.connect(self.add)
        labels = (mark("账号"), mark("显示姓名"), mark("角色"), mark("所在站点"), mark("密码"))
        fields = (self.login, self.shown, self.first_role, self.site, self.password)
        self._site_label = _grid(card, labels, fields, add)[fields.index(self.site)]
        self.first_role.currentIndexChanged.connect(lambda _place: self._show_site())
        self._show_site()
        return card

    def _fill_sites(self) -> None:
        """Offer the sites below the ledger's own; nobody is put at one unasked."""
        ledger, chosen = self._desk.ledger, self.site.currentData()
        self.site.clear()
        self.site.addItem(tr("请选择"), "")
        for one in sorted(ledger.shelf.all("site"), key=lambda one: one.code or ""):
            if one.code != ledger.site.code:
                self.site.addItem(one.name or one.code, one.code)
        self.site.pick(chosen)
        self._show_site()

    def _show_site(self) -> None:
        """Ask for the site of a village doctor, where the ledger has sites below its own."""
        asks = self.first_role.currentData() == VILLAGE and self.site.count() > 1
        for widget in (self.site, self._site_label):
            widget.setVisible(asks)

    def _follow_chosen(self) -> None:
        """Let what stands under the list be that of the account chosen in it."""
        one = self.list.selected()
        if one is not None and self._desk.ledger.session.role == ADMIN:
            self.role.pick(one.role)
            self.staff.pick(one.staff)

    def _own_card(self) -> Card:
        card = Card(tr("修改自己的密码"))
        self.old, self.new, self.again = (
            _password(words) for words in (mark("现在的密码"), mark("新密码"), mark("再输一遍"))
        )
        change = QPushButton(tr("修改密码"))
        change.clicked.connect(self.change_own)
        self.old.went_on.connect(self.new.setFocus)
        self.new.went_on.connect(self.again.setFocus)
        self.again.went_on.connect(self.change_own)
        _grid(card, (mark("现在的密码"), mark("新密码"), mark("再输一遍")), (self.old, self.new, self.again), change)
        return card

    def add(self) -> None:
        """Add an account."""
        name, shown, password = self.login.text().strip(), self.shown.text().strip(), self.password.text()
        role, ledger = self.first_role.currentData(), self._desk.ledger
        if not name or not password:
            self._warn(MISSING)
            (self.password if name else self.login).setFocus()
            return
        site = "" if self.site.isHidden() else self.site.currentData()
        if not self.site.isHidden() and not site:
            self._warn(WHICH_SITE)
            self.site.setFocus()
            return
        self._do(
            lambda: accounts.add_account(ledger, name, password, role=role, shown=shown or name, site=site),
            tr("已新增账号。"),
            (self.login, self.shown, self.password),
        )

    def change_own(self) -> None:
        """Change the own password; the old one is asked again."""
        old, new, ledger = self.old.text(), self.new.text(), self._desk.ledger
        if new != self.again.text():
            self._warn(NOT_TWICE)
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
            self._warn(FIRST_CHOOSE)
        else:
            act(chosen)

    def _do(self, act: Callable[[], object], words: str, fields: tuple[Line, ...] = ()) -> None:
        """Do it in the background, for deriving a key takes a moment; a typed password does not stay.

        What stood against it before is taken back, and the cursor begins anew.
        """

        def done(_result: object) -> None:
            for field in fields:
                field.clear()
            if fields:
                fields[0].setFocus()
            while self._warned:
                self._desk.notices.take_back(self._warned.pop())
            self._desk.notices.confirm(words)
            self.fetch()

        def failed(fault: Fault) -> None:
            self._warned.add(self._desk.notices.show_fault(fault).sentence)

        self._desk.write(lambda _progress: act(), done=living(self, done), failed=living(self, failed))

    def _warn(self, words: str) -> None:
        self._warned.add(self._desk.notices.warn(tr(words)).sentence)

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


def _grid(card: Card, labels: tuple[str, ...], fields: tuple[QWidget, ...], button: QPushButton) -> list[QLabel]:
    """Lay the fields out in a row, each below its label, and return the labels."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    said_of = [said(tr(label), "caption") for label in labels]
    for place, (label, field) in enumerate(zip(labels, fields, strict=True)):
        grid.addWidget(said_of[place], 0, place)
        grid.addWidget(field, 1, place)
        field.setAccessibleName(tr(label))
    grid.addWidget(button, 1, len(fields))
    card.body.addLayout(grid)
    return said_of
