"""Commands about records: kinds, apply, dump, digest, find, import, undo."""

import json
import sys
from pathlib import Path
from typing import Any

from desktop.cli.applying import apply
from desktop.cli.call import Call
from desktop.faults import Refused
from desktop.keys.durable import write_whole
from desktop.records.dictionary import describe
from desktop.services.catalog import catalog
from desktop.store.content import Told, digest, dump
from desktop.store.rights import ADMIN, HEAD
from desktop.store.search import find
from desktop.store.sight import Sight
from desktop.words import mark, tr

KEEPERS = (ADMIN, HEAD)


class UnknownKind(Refused):
    """There is no such kind."""

    code = "unknown-kind"
    words = mark("没有“{kind}”这类记录，用 taizhang kinds 查看全部类别。")


class NoSuchForm(Refused):
    """The dictionary is asked for in a form that it is not written in."""

    code = "no-such-form"
    words = mark("数据字典只能写成 .xlsx 或 .md 文件，请改文件名后重试。")


def add_to(commands: Any) -> None:
    """Add these commands to the parser."""
    told = commands.add_parser("kinds", help=tr("列出全部记录类别和字段，或写成数据字典"))
    told.add_argument("--out", type=Path, metavar="FILE.xlsx|FILE.md", help=tr("数据字典：工作簿或网页文本"))
    told.set_defaults(run=kinds)
    apply_ = commands.add_parser("apply", help=tr("逐行执行 JSON 操作"))
    apply_.add_argument("file", metavar="FILE|-")
    apply_.set_defaults(run=apply)
    dumped = commands.add_parser("dump", help=tr("按行导出记录"))
    dumped.add_argument("--kind")
    dumped.add_argument("--canonical", action="store_true")
    dumped.set_defaults(run=dump_records)
    commands.add_parser("digest", help=tr("内容摘要")).set_defaults(run=show_digest)
    found = commands.add_parser("find", help=tr("按姓名、拼音首字母、号码尾数、电话找人"))
    found.add_argument("text", metavar="TEXT|-")
    found.set_defaults(run=find_people)
    taken = commands.add_parser("import", help=tr("导入 Excel 登记簿"))
    taken.add_argument("file", type=Path, metavar="FILE")
    taken.add_argument("--as", dest="as_kind", metavar="KIND")
    taken.add_argument("--map", dest="mapping", type=Path, metavar="FILE", help=tr("按改过的列对应关系导入"))
    taken.add_argument("--map-out", type=Path, metavar="FILE", help=tr("写出程序认出的列对应关系，改好后用 --map 读回"))
    taken.add_argument("--dry-run", action="store_true")
    taken.add_argument("--explain", default="", metavar="SENTENCE")
    taken.add_argument("--errors", type=Path, metavar="OUT.xlsx")
    taken.set_defaults(run=import_workbook)
    undone = commands.add_parser("undo", help=tr("撤销自己的一次导入"))
    undone.add_argument("id")
    undone.set_defaults(run=undo)


def kinds(call: Call) -> int:
    """Print the catalog: every kind that people record, with its fields; or write it as a data dictionary."""
    if call.args.out:
        return _dictionary(call, call.args.out)
    told = [describe(kind) for kind in catalog().values() if kind.by_hand]
    call.speaker.answer(told, [f"{kind['kind']}\t{kind['title']}\t{len(kind['fields'])}" for kind in told])
    return 0


def _dictionary(call: Call, out: Path) -> int:
    if out.suffix == ".xlsx":
        from desktop.reports.dictionary_book import write_dictionary

        write_dictionary(catalog(), out, call.now())
    elif out.suffix == ".md":
        from desktop.reports.dictionary_page import dictionary_page

        write_whole(out, dictionary_page(catalog()).encode())
    else:
        raise NoSuchForm
    call.speaker.answer({"dictionary": str(out)}, tr("数据字典已生成：{file}", file=out))
    return 0


def dump_records(call: Call) -> int:
    """Print the records as sorted JSON lines."""
    if call.args.kind and call.args.kind not in catalog():
        raise UnknownKind(kind=call.args.kind)
    with call.ledger() as ledger, ledger.shelf.reading() as connection:
        by = ledger.session
        by.must_see_people()
        sight = Sight(connection, ledger.shelf.kinds, ledger.shelf.tables, by)
        for told in dump(connection, ledger.shelf.kinds, call.args.kind):
            # the ledger's keepers take it out whole, as a backup does; others what they may see
            if by.role not in KEEPERS and not sight.shows(told["kind"], told["values"]):
                continue
            text = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            print(text, file=call.speaker.out)
    return 0


def show_digest(call: Call) -> int:
    """Print the digest of all that stands: the same for the same content, whatever the order of arrival."""
    with call.ledger() as ledger, ledger.shelf.reading() as connection:
        told = digest(connection, ledger.shelf.kinds, _stands)
    call.speaker.answer({"digest": told}, told)
    return 0


def find_people(call: Call) -> int:
    """Print the people that a name, initials, number tail or phone points to."""
    text = sys.stdin.readline().strip() if call.args.text == "-" else call.args.text
    with call.ledger() as ledger, ledger.shelf.reading() as connection:
        ledger.session.must_see_people()
        found = find(connection, text, today=call.now().date())
    call.speaker.answer(
        [{"id": one.resident, "label": one.label} for one in found],
        [f"{one.resident}\t{one.label}" for one in found] or tr("没有找到。"),
    )
    return 0


def import_workbook(call: Call) -> int:
    """Take a workbook in, or show what taking it in would do."""
    from desktop.cli.importing import run_import

    return run_import(call)


def undo(call: Call) -> int:
    """Take an own import back; what was changed since is listed and left."""
    from desktop.store.undo import undo_batch

    with call.ledger() as ledger:
        done = undo_batch(ledger.shelf, call.args.id, by=ledger.session)
    told = {"import_id": call.args.id, "undone": done.undone, "kept": list(done.kept)}
    call.speaker.answer(told, tr("已撤销 {n} 条；{kept} 条之后改动过，予以保留。", n=done.undone, kept=len(done.kept)))
    return 2 if done.kept else 0


def _stands(told: Told) -> bool:
    """Leave voided records out, so that what was taken back leaves the digest as it was before."""
    return not told["void"]
