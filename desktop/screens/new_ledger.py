"""Makes a new ledger: where it lies, whose it is, and its first administrator; faults stand below their field."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.faults import Fault, NoRoom
from desktop.keys.signing import SiteNameUnfit
from desktop.keys.slots import SHORTEST_PASSWORD, PasswordTooShort, SlotsExist
from desktop.records.problems import Problem
from desktop.records.reading import read_answer
from desktop.records.site import BELOW_A_CENTER, NO_PARENT, OWN_PARENT, TIERS
from desktop.screens import theme
from desktop.screens.cards import said
from desktop.screens.choosing import FileChoosing
from desktop.screens.inputs.line import Line
from desktop.screens.lone_card import LoneCard
from desktop.screens.picker import Picker
from desktop.screens.work import Work
from desktop.services.catalog import catalog
from desktop.words import mark, tr

TITLE = mark("新建台账")
ABOUT = mark("每个机构一个台账，只放在本机或移动盘上，不连网。建好后给出三份恢复凭证，请先备好纸笔或打印机。")
FOLDER, ACCOUNT, PASSWORD, AGAIN = mark("存放文件夹"), mark("管理员账号"), mark("密码"), mark("再输一遍")
BROWSE, WHERE = mark("浏览…"), mark("选择一个空文件夹，台账将建在那里")
CODE_IS = mark("区里编给本机构的代码（字母、数字、短横线），如 310117-01；建好后不能改。")
PARENT_IS = mark("站、村卫生室填所属中心的代码；中心填区的代码，如 310117。")
ACCOUNT_IS = mark("字母或汉字均可，登录时用；其他人的账号建好后在“设置 · 账号”里新增。")
PASSWORD_IS = mark("至少 {least} 个字符。忘记时只有恢复凭证能打开。")
CHOOSE = mark("请选择")
MAKE, MAKING, BACK = mark("建立台账"), mark("正在建立…"), mark("返回")
MISSING = mark("请填写“{field}”。")
NOT_TWICE = mark("两次输入的密码不同，请重新输入。")
NOT_EMPTY = mark("这个文件夹里已有别的文件，请换一个空文件夹，或在后面添一个新文件夹名。")
DISTRICT = "district"


@dataclass(frozen=True)
class Wanted:
    """What a new ledger is made from."""

    folder: Path
    site: str
    name: str
    tier: str
    parent: str
    account: str
    password: str = field(repr=False)


@dataclass(frozen=True)
class Made:
    """A ledger that was made: where, for whom, and the shares that are shown once."""

    folder: Path
    site: str
    name: str
    account: str
    shares: tuple[str, ...] = field(repr=False)


Make = Callable[[Wanted], Sequence[str]]


class NewLedger(LoneCard):
    """Asks line by line; *made* with the ledger and its shares, *left* to go back."""

    made = Signal(object)
    left = Signal()

    def __init__(self, make: Make, proposed: Path, today: date, choosing: FileChoosing | None = None) -> None:
        super().__init__(tr(TITLE), width=640)
        self._make, self._today, self._work = make, today, Work()
        self._choosing = choosing or FileChoosing()
        site, account = catalog()["site"], catalog()["account"]
        self._questions = {name: site.by_name[name] for name in ("code", "name", "tier", "parent")}
        self._questions["account"] = account.by_name["login"]
        self.folder, self.code, self.name, self.parent_code, self.account, self.password, self.again = (
            Line() for _ in range(7)
        )
        self.folder.setText(str(proposed))
        self.tier = Picker(self._questions["tier"].label, least=16)
        for choice in TIERS:
            self.tier.addItem(tr(choice.label), choice.value)
        self.tier.setPlaceholderText(tr(CHOOSE))
        self.tier.setCurrentIndex(-1)
        self.tier.currentIndexChanged.connect(lambda _place: self._follow_tier())
        for line in (self.password, self.again):
            line.setEchoMode(Line.EchoMode.Password)
            line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.fields: dict[str, Line | Picker] = {
            "folder": self.folder, "code": self.code, "name": self.name, "tier": self.tier, "parent": self.parent_code,
            "account": self.account, "password": self.password, "again": self.again,
        }  # fmt: skip
        own = {"folder": FOLDER, "account": ACCOUNT, "password": PASSWORD, "again": AGAIN}
        self.labels = {name: own.get(name) or self._questions[name].label for name in self.fields}
        self.remarks = {name: QLabel() for name in self.fields}
        self._hints = {
            "code": tr(CODE_IS), "parent": tr(PARENT_IS), "account": tr(ACCOUNT_IS),
            "password": tr(PASSWORD_IS, least=SHORTEST_PASSWORD),
        }  # fmt: skip
        self.message = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setProperty("state", "mend")
        self.browse = QPushButton(tr(BROWSE))
        self.browse.clicked.connect(self.ask_folder)
        self.button, self.back_button = QPushButton(tr(MAKE)), QPushButton(tr(BACK))
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.make)
        self.back_button.setProperty("role", "quiet")
        self.back_button.clicked.connect(lambda: self.left.emit())
        for name, one in self.fields.items():
            one.went_on.connect(lambda name=name: self._go_on(name))
        self._lay_out()
        self._calm()
        self.open_at(800, 680)
        self.folder.setFocus()

    def ask_folder(self) -> None:
        """Let somebody choose where the ledger is to lie."""
        chosen = self._choosing.folder(self, tr(WHERE), Path(self.folder.text()).parent)
        if chosen is not None:
            self.folder.setText(str(chosen))
            self.code.setFocus()

    def make(self) -> None:
        """Make the ledger in the background, or say below the first field that stands against it why."""
        if not self.button.isEnabled():
            return
        self._calm()
        for name in self._asked():
            sentence = self._trouble(name)
            if sentence:
                self._mend(name, sentence)
                return
        code, name, tier, parent, account = (self._read(name) for name in self._questions)
        parent = parent if "parent" in self._asked() else ""
        wanted = Wanted(_folder_of(self._text("folder")), code, name, tier, parent, account, self.password.text())
        self._wait(True)
        self._work.run(
            lambda progress: tuple(self._make(wanted)),
            done=lambda shares: self._done(wanted, shares),
            failed=self._failed,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.back_button.isEnabled():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave no secret behind; a ledger that is being made comes to its end, or nobody would see its shares."""
        if not self.back_button.isEnabled():
            event.ignore()
            return
        for line in (self.password, self.again):
            line.clear()
        self._work.close()
        super().closeEvent(event)

    def _asked(self) -> list[str]:
        """Return what is asked; above a district there is nobody."""
        return [name for name in self.fields if name != "parent" or self.tier.currentData() != DISTRICT]

    def _text(self, name: str) -> str:
        one = self.fields[name]
        return one.text().strip() if isinstance(one, Line) else str(one.currentData() or "")

    def _read(self, name: str) -> str:
        """Return the answer as a record would keep it: full-width figures and stray spaces are mended."""
        return str(read_answer(self._questions[name], self._text(name), self._today) or "")

    def _trouble(self, name: str) -> str:
        """Return what stands against the answer to *name*, or ""."""
        text = self.password.text() if name == "password" else self._text(name)
        if not text and name != "parent":
            return tr(MISSING, field=tr(self.labels[name]))
        if name == "folder":
            return _folder_trouble(_folder_of(text))
        if name == "password":
            return PasswordTooShort(least=SHORTEST_PASSWORD).sentence if len(text) < SHORTEST_PASSWORD else ""
        if name == "again":
            return tr(NOT_TWICE) if self.again.text() != self.password.text() else ""
        if name == "parent" and text and self._read(name) == self._read("code"):
            return tr(OWN_PARENT)
        read = read_answer(self._questions[name], text, self._today)
        return read.sentence if isinstance(read, Problem) else ""

    def _go_on(self, name: str) -> None:
        """Go to the next field, past an answer that stands; behind the last the ledger is made."""
        self._rest(name)
        sentence = self._trouble(name)
        if sentence:
            self._mend(name, sentence)
            return
        asked = self._asked()
        after = asked[asked.index(name) + 1 :]
        if after:
            self._show(after[0])
        else:
            self.make()

    def _follow_tier(self) -> None:
        is_asked = "parent" in self._asked()
        for widget in (self._label["parent"], self.parent_code, self.remarks["parent"]):
            widget.setVisible(is_asked)
        self._rest("parent")
        self._rest("tier")

    def _done(self, wanted: Wanted, shares: tuple[str, ...]) -> None:
        self._wait(False)
        for line in (self.password, self.again):
            line.clear()
        self.made.emit(Made(wanted.folder, wanted.site, wanted.name, wanted.account, shares))

    def _failed(self, fault: Fault) -> None:
        self._wait(False)
        for kind, name in (
            (SlotsExist, "folder"),
            (NoRoom, "folder"),
            (SiteNameUnfit, "name"),
            (PasswordTooShort, "password"),
        ):
            if isinstance(fault, kind):
                self._mend(name, fault.sentence)
                return
        self.message.setText(f"× {fault.sentence}")
        self.message.show()
        self._show("folder")

    def _mend(self, name: str, sentence: str) -> None:
        self.remarks[name].setText(f"× {sentence}")
        self.remarks[name].show()
        theme.set_state(self.remarks[name], state="mend")
        theme.set_state(self.fields[name], state="mend")
        self._show(name)

    def _show(self, name: str) -> None:
        one = self.fields[name]
        one.setFocus()
        if isinstance(one, Line):
            one.selectAll()
        self.area.ensureWidgetVisible(one)

    def _rest(self, name: str) -> None:
        """Let *name* stand as before anything was said against it."""
        lacks_parent = self.tier.currentData() in BELOW_A_CENTER and not self._text("parent")
        hint = tr(NO_PARENT) if name == "parent" and lacks_parent else self._hints.get(name, "")
        self.remarks[name].setText(hint)
        self.remarks[name].setVisible(bool(hint) and name in self._asked())
        theme.set_state(self.remarks[name], state="")
        theme.set_state(self.fields[name], state="white")

    def _calm(self) -> None:
        self.message.hide()
        for name in self.fields:
            self._rest(name)

    def _wait(self, is_waiting: bool) -> None:
        for widget in (*self.fields.values(), self.browse, self.button, self.back_button):
            widget.setEnabled(not is_waiting)
        self.button.setText(tr(MAKING if is_waiting else MAKE))

    def _lay_out(self) -> None:
        column = self.column
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(said(tr(TITLE), "title"))
        about = said(tr(ABOUT), "soft")
        about.setWordWrap(True)
        column.addWidget(about)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._label: dict[str, QLabel] = {}
        for row, (name, widget) in enumerate(self.fields.items()):
            label = self._label[name] = said(tr(self.labels[name]), "soft")
            label.setMinimumHeight(theme.CONTROL)
            label.setBuddy(widget)
            widget.setAccessibleName(tr(self.labels[name]))
            remark = self.remarks[name]
            remark.setProperty("role", "caption")
            remark.setWordWrap(True)
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(widget, 1)
            if name == "folder":
                line.addWidget(self.browse)
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addLayout(line)
            cell.addWidget(remark)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(cell, row, 1)
        column.addLayout(grid)
        column.addWidget(self.message)
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.button)
        column.addLayout(foot)


def _folder_of(text: str) -> Path:
    return Path(text).expanduser().absolute()


def _folder_trouble(folder: Path) -> str:
    """Return why no ledger can be made in *folder*, or ""."""
    try:
        return tr(NOT_EMPTY) if folder.exists() and (not folder.is_dir() or any(folder.iterdir())) else ""
    except OSError:
        return NoRoom(place=folder).sentence
