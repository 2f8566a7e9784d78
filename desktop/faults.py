"""Faults: what ends a piece of work, each with the Chinese sentence that says what to do.

Fault
├── Refused    the input is at fault                     exit 2
│   └── Unreadable   it is there and may not be read
├── Damaged    the ledger or a file is not what it was   exit 3
├── Busy       another process holds the ledger          exit 4
├── NoRight    this account may not do that              exit 5
└── NoRoom     the disk is full or cannot be written     exit 6
"""

from typing import ClassVar

from desktop.words import mark, tr


class Fault(Exception):
    """End the work and tell the user why; *slots* fill the sentence and never hold a person's data."""

    code: ClassVar[str] = "fault"
    exit_code: ClassVar[int] = 1
    words: ClassVar[str] = mark("程序遇到了没有料到的问题，已写入日志；请重试，仍不行请联系管理员。")

    def __init__(self, **slots: object) -> None:
        super().__init__(type(self).code)
        self.slots = slots

    @property
    def sentence(self) -> str:
        """Return the sentence for people, in the language in use."""
        return tr(type(self).words, **self.slots)

    def __str__(self) -> str:
        return self.sentence


class Refused(Fault):
    """The input is at fault."""

    code = "refused"
    exit_code = 2
    words = mark("无法处理这份输入，请检查后重试。")


class Unreadable(Refused):
    """A file is there and may not be read."""

    code = "unreadable"
    words = mark("读不了：{place}。可能没有读取权限，或正被别的程序占用；请检查后重试，文件没有改动。")


class Damaged(Fault):
    """The ledger or the file is not what it was."""

    code = "damaged"
    exit_code = 3
    words = mark("文件已损坏或被改动，请用最近的备份恢复。")


class Busy(Fault):
    """Another process holds the ledger."""

    code = "busy"
    exit_code = 4
    words = mark("台账正被另一个程序使用（{holder}，自 {since} 起），请先关闭它再试。")


class NoRight(Fault):
    """This account may not do that."""

    code = "no-right"
    exit_code = 5
    words = mark("当前账号没有这项权限，请换用有权限的账号，或请管理员授权。")


class NoRoom(Fault):
    """The disk is full or cannot be written."""

    code = "no-room"
    exit_code = 6
    words = mark(
        "磁盘空间不足或无法写入：{place}。请清理磁盘或换一个位置后再做。已经保存的记录都保留，包括这次已存好的。"
    )
