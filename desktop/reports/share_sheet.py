"""Draws the recovery shares to hand out: one page each, kept in memory only, for a file would be a copy too many."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer, Table, TableStyle

from desktop.reports import faces
from desktop.reports.lines import LINE, MIDDLE, Words, ink
from desktop.reports.paper import BODY_WIDTH, Edition, pages_of
from desktop.words import mark, tr

TITLE, NUMBER = mark("台账恢复凭证"), mark("第 {n} 份，共 {most} 份")
OF = mark("{name}（{site}）　{day}")
WHAT_FOR = (
    mark("忘记密码时，凭三份中的任意两份可以重新打开这个台账；只有一份打不开。"),
    mark("请装入信封封好，写上机构名称和份号，三份交三个人分三处保管，不要放在一起，也不要放在这台电脑旁边。"),
    mark("不要拍照、扫描或存进电脑；复印件和原件一样能打开台账。"),
    mark("使用时在登录窗口选“用恢复凭证打开”，按编号逐词输入，词与词之间空一格。"),
)
KEEPER = mark("保管人（签名）：　　　　　　　　　　　领取日期：　　　　　　　　　　　")
_COLUMNS = 3


@dataclass(frozen=True)
class ShareHolder:
    """Whose ledger the shares open."""

    site: str
    name: str
    made_at: datetime


def draw_shares(shares: Sequence[str], holder: ShareHolder) -> bytes:
    """Return the pages, a share on each."""
    day = f"{holder.made_at:%Y-%m-%d}"
    story: list[Flowable] = []
    for number, share in enumerate(shares, 1):
        story += [
            *([PageBreak()] if story else []),
            Words(tr(TITLE), faces.BOLD, 16, leading=24, align=MIDDLE),
            Words(tr(NUMBER, n=number, most=len(shares)), faces.BOLD, 13, leading=22, align=MIDDLE),
            Words(tr(OF, name=holder.name, site=holder.site, day=day), faces.SANS, 10, align=MIDDLE),
            Spacer(0, 6 * mm),
            _words(share.split()),
            Spacer(0, 6 * mm),
            *[Words(f"{place}. {tr(said)}", size=10.5, after=4) for place, said in enumerate(WHAT_FOR, 1)],
            Spacer(0, 10 * mm),
            Words(tr(KEEPER), faces.SANS, 10.5),
        ]
    return pages_of(story, Edition(tr(TITLE), holder.name, day, holder.site, "", False, holder.made_at))


def _words(words: Sequence[str]) -> Table:
    """Return the words, numbered down the columns."""
    lines = -(-len(words) // _COLUMNS)
    numbered = [f"{number:>2}　{word}" for number, word in enumerate(words, 1)]
    rows = [
        [numbered[at] if at < len(words) else "" for at in range(row, lines * _COLUMNS, lines)] for row in range(lines)
    ]
    style = TableStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), faces.SANS),
            ("FONTSIZE", (0, 0), (-1, -1), 12),
            ("BOX", (0, 0), (-1, -1), 0.5, ink(LINE)),
            ("INNERGRID", (0, 0), (-1, -1), 0.5, ink(LINE)),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ]
    )
    return Table(rows, colWidths=[BODY_WIDTH / _COLUMNS] * _COLUMNS, rowHeights=[9 * mm] * lines, style=style)
