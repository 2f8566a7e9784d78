"""Draws the 核验说明: one page that tells whoever holds a package what it is and how to check it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from desktop.keys.durable import SHARED
from desktop.reports import faces
from desktop.reports.lines import INK, LINE, MIDDLE, SOFT, Words, ink
from desktop.reports.paper import BODY_WIDTH, Edition, write_pages
from desktop.words import tr


@dataclass(frozen=True)
class Sent:
    """What a sealed package says of itself, in texts that are ready to be printed."""

    file: str
    from_name: str
    from_code: str
    to_name: str
    period: str
    seq: int
    sealed_at: datetime
    plans: tuple[str, ...]
    members: tuple[tuple[str, str], ...]
    loose: tuple[str, ...]
    figures_digest: str
    journal_head: str
    journal_length: int
    identity: str
    root_fingerprint: str
    openssl_lines: tuple[str, ...]
    is_demo: bool = False


def draw_verification_page(sent: Sent, out: Path) -> Path:
    """Write the page to *out*; the same package gives the same page."""
    title = tr("核验说明")
    told = [
        (tr("文件包"), sent.file),
        (tr("封存机构"), f"{sent.from_name}（{sent.from_code}）"),
        (tr("报送对象"), sent.to_name),
        (tr("期间"), sent.period),
        (tr("依据方案"), "；".join(sent.plans)),
        (tr("封存时间"), f"{sent.sealed_at:%Y-%m-%d %H:%M}"),
        (tr("通道序号"), str(sent.seq)),
        (tr("日志"), tr("{n} 条，末条摘要 {head}", n=sent.journal_length, head=grouped(sent.journal_head[:16]))),
    ]
    proofs = [
        (tr("包标识"), grouped(sent.identity)),
        (tr("数据摘要"), grouped(sent.figures_digest)),
        (tr("根证书指纹（SHA-256）"), grouped(sent.root_fingerprint.replace(":", ""))),
    ]
    faces.check_glyphs([said for _, said in told] + [text for pair in sent.members for text in pair])
    story: list[Flowable] = [
        Words(title, faces.BOLD, 16, align=MIDDLE, leading=22),
        *([Words(tr("【演示数据，不是正式报送】"), faces.BOLD, 10.5, align=MIDDLE)] if sent.is_demo else []),
        Spacer(0, 3 * mm),
        *_heading(tr("一、这是什么")),
        _pairs(told, 26 * mm),
        *_heading(tr("二、包内有什么")),
        _pairs(sent.members, 40 * mm),
        *_loose(sent.loose),
        *_heading(tr("三、用来核对的三个数")),
        _pairs(proofs, 40 * mm),
        Spacer(0, 1 * mm),
        Words(tr("根证书指纹应与封存机构另行提供的纸面指纹逐组相同；不同就不要采信，请电话询问该机构。"), size=10),
        *_heading(tr("四、怎样核验")),
        Words(tr("有“社区卫生服务台账”的电脑，运行下面一行；显示“核验通过”才可采信："), size=10),
        _line(f"taizhang package verify {sent.file} --trust root.pem"),
        Words(tr("没有本程序的电脑，把文件包改名为 .zip 解压，在该文件夹里用 openssl："), size=10),
        *[_line(line) for line in sent.openssl_lines],
        Words(tr("详细步骤见包内 VERIFY.txt。文件包改动一个字节，核验就不会通过。"), size=10),
    ]
    edition = Edition(
        title, sent.from_name, sent.period, grouped(sent.identity[:16]), sent.figures_digest, False, sent.sealed_at
    )
    return write_pages(out, story, edition, mode=SHARED)


def grouped(digest: str) -> str:
    """Return a digest in groups of four, so that two people can read it to each other."""
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4)).upper() or "—"


def _heading(said: str) -> list[Flowable]:
    return [Spacer(0, 3 * mm), Words(said, faces.BOLD, 11, leading=16), Spacer(0, 1 * mm)]


def _loose(names: Sequence[str]) -> list[Flowable]:
    if not names:
        return [Words(tr("文件包已加密，只有收件机构能打开，旁边不放副本。"), size=10)]
    said = tr("旁边的 {names} 是包内同名文件的副本，供直接查看；数字以包内的为准。", names="、".join(names))
    return [Spacer(0, 1 * mm), Words(said, size=10)]


def _pairs(pairs: Sequence[tuple[str, str]], label: float) -> Table:
    rows = [[Words(name, faces.SANS, 9, color=SOFT), Words(said or "—", faces.SANS, 9)] for name, said in pairs]
    return Table(
        rows,
        colWidths=[label, BODY_WIDTH - label],
        style=TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), faces.SANS),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 1.2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, ink(LINE)),
            ]
        ),
        hAlign="LEFT",
    )


def _line(said: str) -> Table:
    """Return a command in a frame, so that where it begins and ends is plain."""
    return Table(
        [[Words(said, faces.SANS, 8.5, leading=12, color=INK)]],
        colWidths=[BODY_WIDTH],
        style=TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), faces.SANS),
                ("BOX", (0, 0), (-1, -1), 0.5, ink(LINE)),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        ),
        spaceBefore=2,
        spaceAfter=4,
        hAlign="LEFT",
    )
