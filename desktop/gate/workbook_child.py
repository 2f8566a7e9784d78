"""The child process that reads a workbook: it takes bytes, limits itself first, and says only rows.

Limits and the workbook itself come on standard input: no path, no name, no argument. The packed program starts
itself with `workbook_wire.MARKER`; its composition root then calls `main_in_child` and imports nothing else.
"""

import faulthandler
import gc
import io
import os
import sys
from itertools import islice
from typing import BinaryIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from desktop.gate.workbook_wire import (
    ROWS_A_LINE,
    Limits,
    SheetHead,
    end_line,
    head_line,
    read_limits,
    rows_line,
    trouble_line,
)


def main_in_child() -> None:
    """Read a workbook from standard input and say its rows on standard output."""
    asked, said = sys.stdin.buffer, sys.stdout.buffer
    limits = read_limits(asked.readline())
    limit_this_process(limits)
    gc.disable()  # a short life with millions of cells and no cycles
    try:
        _say_workbook(asked.read(), limits, said)
    except PasswordError:
        said.write(trouble_line("password"))
    except (CalamineError, ValueError, OverflowError):
        said.write(trouble_line("damaged"))
    except MemoryError:
        said.write(trouble_line("too-big"))
    said.flush()


def limit_this_process(limits: Limits) -> None:
    """End this process after its time; on Linux and macOS also when it wants too much memory or any file."""
    # a windowed program has no standard error to write a trace to
    faulthandler.dump_traceback_later(limits.seconds, exit=True, file=os.open(os.devnull, os.O_WRONLY))
    if sys.platform == "win32":
        return
    import resource

    memory = limits.memory_mib * 1024 * 1024
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, limits.seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def _say_workbook(content: bytes, limits: Limits, said: BinaryIO) -> None:
    with CalamineWorkbook.from_filelike(io.BytesIO(content)) as book:
        sheets = [one for one in book.sheets_metadata if one.typ is SheetTypeEnum.WorkSheet]
        if len(sheets) > limits.most_sheets:
            said.write(trouble_line("too-big"))
            return
        cells = 0
        for described in sheets:
            sheet = book.get_sheet_by_name(described.name)
            last_row, last_column = sheet.end or (-1, -1)
            cells += (last_row + 1) * (last_column + 1)
            if cells > limits.most_cells or last_column >= limits.most_columns:
                said.write(trouble_line("too-big"))
                return
            merged = tuple(sorted(sheet.merged_cell_ranges or ()))
            is_hidden = described.visible is not SheetVisibleEnum.Visible
            said.write(head_line(SheetHead(described.name, is_hidden, merged)))
            _say_rows(sheet, said)
        said.write(end_line())


def _say_rows(sheet: CalamineSheet, said: BinaryIO) -> None:
    """Say every row from the first row and the first column of the sheet on, whether used or not."""
    if sheet.start is None:
        return
    blank_columns = [""] * sheet.start[1]
    rows = iter(sheet.iter_rows())
    while handful := [blank_columns + row for row in islice(rows, ROWS_A_LINE)]:
        said.write(rows_line(handful))


if __name__ == "__main__":
    main_in_child()
