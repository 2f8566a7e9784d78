"""The command that loads a checklist of one of the three centers."""

from pathlib import Path
from typing import Any

from desktop.cli.call import Call
from desktop.faults import Refused
from desktop.progress.checklists import load_checklist, read_checklist, shipped_checklists
from desktop.store.wish import new_id
from desktop.words import mark, tr


class NoChecklist(Refused):
    """No checklist of this name ships, and no such file is there."""

    code = "no-checklist"
    words = mark("没有“{name}”这份清单。自带的有：{known}；也可以给出清单文件（.toml）的路径。")


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("checklist", help=tr("载入三大中心建设清单；不写名称时列出自带的清单"))
    parser.add_argument("name", nargs="?", default="", metavar="NAME|FILE")
    parser.set_defaults(run=checklist)


def checklist(call: Call) -> int:
    """List the checklists that ship, or load one of them or a file into the ledger."""
    shipped = {file.stem: file for file in shipped_checklists()}
    if not call.args.name:
        lists = [read_checklist(file) for file in shipped.values()]
        told = [{"id": one.id, "title": one.title, "source": one.source, "items": len(one.items)} for one in lists]
        call.speaker.answer(told, [f"{one.id}\t{one.title}\t{len(one.items)}" for one in lists])
        return 0
    file = shipped.get(call.args.name, Path(call.args.name))
    if not file.is_file():
        raise NoChecklist(name=call.args.name, known="、".join(shipped))
    found = read_checklist(file)
    with call.ledger() as ledger:
        batch = new_id()
        changed = load_checklist(found, ledger.shelf, ledger.session, batch=batch)
    told_of = {"import_id": batch, "items": len(found.items), "changed": changed}
    call.speaker.answer(
        told_of,
        [tr("“{title}”已载入：{n} 条，有变动 {changed} 条。", title=found.title, n=len(found.items), changed=changed)],
    )
    return 0
