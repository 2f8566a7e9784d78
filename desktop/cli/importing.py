"""Takes a workbook in from the command line: preview, backup, commit, error copy."""

import hashlib
from typing import Any

from desktop.cli.call import Call
from desktop.faults import Fault
from desktop.gate.workbook import read_workbook
from desktop.intake.candidates import NUMBER_HEAD
from desktop.intake.error_copy import must_take_a_copy, write_error_copy
from desktop.intake.mapping import load_mapping, save_mapping
from desktop.intake.preview import SHEETS_LEFT, prepare, sheets_left
from desktop.intake.run import Result, commit, dry_run
from desktop.words import tr


def run_import(call: Call) -> int:
    """Import a workbook; exit 2 when some rows are left out."""
    args = call.args
    if args.errors:
        must_take_a_copy(args.file, args.errors)
    sheets = read_workbook(args.file)
    with call.ledger() as ledger:
        kinds, today = ledger.shelf.kinds, call.now().date()
        mapping = load_mapping(args.mapping, sheets, kinds) if args.mapping else None
        preview = prepare(sheets, ledger.shelf, ledger.session, today, mapping=mapping, as_kind=args.as_kind)
        if args.map_out:
            save_mapping(preview.mapping, args.map_out)
        if args.dry_run:
            result = dry_run(preview, args.explain)
        else:
            ledger.backup_before("import")
            digest = hashlib.sha256(args.file.read_bytes()).hexdigest()
            result = commit(preview, ledger.shelf, ledger.session, explain=args.explain, file_digest=digest)
    told = {
        "import_id": result.import_id,
        "rows": result.rows,
        "by_status": result.by_status,
        "created": result.created,
        "updated": result.updated,
        "errors": str(args.errors) if args.errors else None,
        "unread": [
            {"sheet": one.sheet, "column": column.letter, "head": " / ".join(column.head)}
            for one in preview.mapping.sheets
            for column in one.unread
            if column.head[-1] != NUMBER_HEAD
        ],
        "unread_sheets": sheets_left(sheets, preview.mapping),
    }
    try:
        if args.errors:
            write_error_copy(args.file, args.errors, preview.mapping, result.left_out)
    except Fault:
        call.speaker.answer({**told, "errors": None}, _lines(told, result))  # what is in must be known
        raise
    call.speaker.answer(told, _lines(told, result))
    return 2 if result.left_out else 0


def _lines(told: dict[str, Any], result: Result) -> list[str]:
    lines = [
        tr(
            "共 {rows} 行：新增 {created} 条，更新 {updated} 条。",
            **{k: told[k] for k in ("rows", "created", "updated")},
        )
    ]
    lines += [f"  {status}\t{count}" for status, count in told["by_status"].items()]
    if told["unread"]:
        named = "、".join(f"{column['column']} {column['head']}" for column in told["unread"])
        lines.append(
            tr(
                "没有对应字段、未导入的列：{columns}；要导入，用 --map-out 写出对应关系，改好后用 --map 读回。",
                columns=named,
            )
        )
    if told["unread_sheets"]:
        lines.append(tr(SHEETS_LEFT, sheets="、".join(told["unread_sheets"])))
    if result.left_out:
        lines.append(tr("有 {n} 行没有导入；用 --errors 另存一份带原因的副本，改好后再导入。", n=len(result.left_out)))
    if result.import_id:
        lines.append(tr("导入编号 {id}；要整次撤销，用 taizhang undo {id}。", id=result.import_id))
    return lines
