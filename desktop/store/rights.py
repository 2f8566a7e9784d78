"""Who may do what: one table for the window, the command line and the exchange."""

from collections.abc import Iterable, Mapping

from desktop.faults import NoRight
from desktop.words import mark, tr

ENTRY, REVIEWER, HEAD, ADMIN, VILLAGE, INSPECTOR = "entry", "reviewer", "head", "admin", "village", "inspector"

NAMES: Mapping[str, str] = {
    ENTRY: mark("录入员"),
    REVIEWER: mark("审核人"),
    HEAD: mark("单位负责人"),
    ADMIN: mark("系统管理员"),
    VILLAGE: mark("村医"),
    INSPECTOR: mark("检查人员"),
}
WRITERS = frozenset({ENTRY, REVIEWER, HEAD, ADMIN, VILLAGE})
REVIEWERS = frozenset({REVIEWER, HEAD, ADMIN})  # review, amend what is closed, void what others entered
CLOSERS = frozenset({HEAD, ADMIN})
MANAGERS = frozenset({ADMIN})

MAY_WRITE: Mapping[str, frozenset[str]] = {
    "account": MANAGERS,
    "setting-value": MANAGERS,
    "site": MANAGERS,
    "staff": MANAGERS,
    "period": CLOSERS,
    "base-figure": REVIEWERS,
    "declared-figure": REVIEWERS,
}
BACK_UP, MAKE_REPORT, PEOPLE = "back-up", "make-report", "people"
MAY_DO: Mapping[str, frozenset[str]] = {
    BACK_UP: WRITERS,  # a backup is the whole ledger
    MAKE_REPORT: WRITERS,  # drawn into the ledger's own folder
    PEOPLE: WRITERS,  # an inspector is shown figures, and the people behind them by number
}


class RightOfOthers(NoRight):
    """Others have this right; the sentence names them."""

    words = mark("您的账号没有这项权限，请由{who}操作。")

    def __init__(self, roles: Iterable[str]) -> None:
        having = set(roles)
        super().__init__(who=tr(mark("、")).join(tr(words) for role, words in NAMES.items() if role in having))


class NumbersOnly(NoRight):
    """This account is shown figures and numbers of rows, nobody's name."""

    code = "numbers-only"
    words = mark("检查人员看数字，数字背后的人按编号看，不显示姓名和号码。需要看到人时，请由单位负责人打开同一份名单。")


def may_write(role: str, kind: str) -> bool:
    """Return whether *role* may save records of *kind* at all; kinds without a line are everybody's who writes."""
    return role in MAY_WRITE.get(kind, WRITERS)


def may_do(role: str, what: str) -> bool:
    """Return whether *role* backs up, makes reports or is shown people by name."""
    return role in MAY_DO[what]


def may_review(role: str) -> bool:
    """Return whether *role* reviews, amends closed periods and voids what others entered."""
    return role in REVIEWERS


def may_close(role: str) -> bool:
    """Return whether *role* closes and reopens periods."""
    return role in CLOSERS
