"""What can be wrong with an archive; the English *detail* is for the log and for tests."""

from desktop.faults import Damaged, Refused
from desktop.words import mark


class NotAnArchive(Refused):
    """The file is not a ZIP archive at all."""

    code = "zip/not-an-archive"
    words = mark("这不是压缩包格式的文件，请确认选对了文件。")


class ArchiveDamaged(Damaged):
    """What the archive says of itself does not agree."""

    code = "zip/damaged"
    words = mark("文件已损坏、不完整或被改动，请重新拷贝，或请对方重新发送。")

    def __init__(self, detail: str) -> None:
        super().__init__(detail=detail)
        self.detail = detail


class ArchiveCutShort(ArchiveDamaged):
    """The file begins as an archive and lacks its end."""

    code = "zip/cut-short"
    words = mark("文件不完整，后面缺了一截，请重新拷贝，或请对方重新发送。")


class ArchiveTooLong(ArchiveCutShort):
    """Behind the end of a whole archive lie more bytes."""

    words = mark("文件末尾多出了 {extra} 个字节，与生成时不同，请重新拷贝，或请对方重新发送。")

    def __init__(self, extra: int) -> None:
        super().__init__("bytes behind the end record")
        self.slots["extra"] = extra


class ArchiveRefused(Refused):
    """No honest program writes such an archive."""

    code = "zip/refused"
    words = mark("文件的内部结构不正常（可能有害），已拒绝打开，请联系发送方核实。")

    def __init__(self, detail: str) -> None:
        super().__init__(detail=detail)
        self.detail = detail


class ArchiveTooBig(ArchiveRefused):
    """The archive, or what comes out of it, is beyond the limits."""

    code = "zip/too-big"
    words = mark("文件过大，或解开后过大，已拒绝打开。请拆分后再试，或联系发送方核实。")
