"""The sections of 设置, and who has which."""

from desktop.store.rights import ADMIN, BACK_UP, may_do, may_write
from desktop.words import mark

IMPORT, RECOVERY = "import", "recovery"
SECTIONS = (
    ("accounts", mark("账号")),
    ("sites", mark("机构")),
    ("parameters", mark("参数")),
    ("backup", mark("备份")),
    (RECOVERY, mark("恢复凭证")),
    ("trust", mark("信任与证书")),
    (IMPORT, mark("导入登记簿")),
    ("language", mark("语言 Language")),
    ("about", mark("关于")),
)


def sections_for(role: str) -> tuple[tuple[str, str], ...]:
    """Return the sections of *role*: who only reads neither backs up nor imports, shares are the administrator's."""
    open_to = {"backup": may_do(role, BACK_UP), RECOVERY: role == ADMIN, IMPORT: may_write(role, "import-run")}
    return tuple(section for section in SECTIONS if open_to.get(section[0], True))
