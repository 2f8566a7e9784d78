"""An account: who logs in, under which name, with which role; its password is no record."""

from typing import Any

from desktop.records.problems import Problem, hard
from desktop.records.questions import Choice, ask, choose, refer
from desktop.records.record import Record
from desktop.records.rules import history
from desktop.words import mark

ROLES = (
    Choice("entry", mark("录入员")),
    Choice("reviewer", mark("审核人")),
    Choice("head", mark("单位负责人")),
    Choice("admin", mark("系统管理员")),
    Choice("village", mark("村医")),
    Choice("inspector", mark("检查人员")),
)
LOGIN = r"[\w][\w.-]{0,31}"
TAKEN = mark("这个账号已被占用，请换一个。")


class Account(Record):
    """账号登记"""

    title = mark("账号")
    family = "ledger"
    travels = "local"
    by_hand = False

    login: str | None = ask(mark("账号"), needed=True, pattern=LOGIN, like="zhoumin01", longest=32)
    shown_name: str | None = ask(mark("显示姓名"), needed=True, longest=50)
    role: str | None = choose(mark("角色"), ROLES, needed=True)
    staff: str | None = refer(mark("人员"), "staff")
    disabled: bool | None = ask(mark("已停用"))

    @history("login")
    def a_login_belongs_to_one_account(self, known: Any) -> Problem | None:
        return hard("login", "login-taken", TAKEN) if known.having("account", login=self.login) else None
