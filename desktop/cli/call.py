"""One call of the command line: its arguments, its speaker, its clock, and the ledger it opens."""

import argparse
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.cli.speaking import Speaker
from desktop.faults import Refused
from desktop.services.catalog import catalog
from desktop.store.ledger import Ledger, open_ledger
from desktop.words import mark


class NoLedgerNamed(Refused):
    """No ledger folder was named."""

    code = "no-ledger-named"
    words = mark("请用 --ledger 指明台账文件夹（或设置 TAIZHANG_LEDGER）。")


class NoAccountNamed(Refused):
    """No account or password file was named."""

    code = "no-account-named"
    words = mark("请用 --user 和 --password-file 指明账号和密码文件（或设置 TAIZHANG_USER、TAIZHANG_PASSWORD_FILE）。")


class PasswordFileUnread(Refused):
    """The password file cannot be read."""

    code = "password-file-unread"
    words = mark("读不了密码文件 {file}：请检查路径；密码写在第一行，用 UTF-8 保存。")


class BadClock(Refused):
    """The clock is not a date and time."""

    code = "bad-clock"
    words = mark("--clock 读不懂，请写成 2025-12-31T08:00:00 的样子。")


@dataclass
class Call:
    """What a command gets."""

    args: argparse.Namespace
    speaker: Speaker

    @property
    def folder(self) -> Path:
        """Return the ledger's folder."""
        named = self.args.ledger or os.environ.get("TAIZHANG_LEDGER")
        if not named:
            raise NoLedgerNamed
        return Path(named)

    @property
    def account(self) -> str:
        """Return the account at work."""
        named = self.args.user or os.environ.get("TAIZHANG_USER")
        if not named:
            raise NoAccountNamed
        return str(named)

    @property
    def password(self) -> str:
        """Return the password from its file; it is never an argument."""
        named = self.args.password_file or os.environ.get("TAIZHANG_PASSWORD_FILE")
        if not named:
            raise NoAccountNamed
        return password_in(Path(named))

    @property
    def clock(self) -> datetime | None:
        """Return the clock that --clock sets, or None."""
        if not self.args.clock:
            return None
        try:
            return datetime.fromisoformat(self.args.clock).astimezone()
        except (ValueError, OverflowError, OSError) as unread:
            raise BadClock from unread

    @property
    def now(self) -> Callable[[], datetime]:
        """Return the clock in force."""
        fixed = self.clock
        return (lambda: fixed) if fixed else (lambda: datetime.now().astimezone())

    @contextmanager
    def ledger(self) -> Iterator[Ledger]:
        """Open the ledger for this call."""
        ledger = open_ledger(
            self.folder, catalog(), account=self.account, password=self.password, now=self.now,
            fixed_clock=self.clock is not None,
        )  # fmt: skip
        try:
            yield ledger
        finally:
            ledger.close()


def password_in(file: Path) -> str:
    """Return the password on the first line of *file*."""
    try:
        return file.read_text("utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as unread:
        raise PasswordFileUnread(file=file) from unread
