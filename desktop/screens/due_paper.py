"""Draws the due list as a PDF in memory; the file it passes through lies beside the ledger and goes at once."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from desktop.progress.duties import Duty
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

TITLE, AS_OF = mark("随访待办"), mark("截至 {day}")


def draw_due_list(desk: WorkDesk, duties: Sequence[Duty]) -> bytes:
    """Return the list as a PDF; done in the background."""
    from desktop.reports.paper import Edition  # reportlab takes 0.3 s that only printing needs
    from desktop.reports.work_list import Due, draw_work_list

    rows = [
        Due(d.name, d.sex, d.age, d.village, d.tail, d.staff, d.what, d.due_on, d.days, d.phone) for d in duties
    ]  # fmt: skip
    edition = Edition(
        title=tr(TITLE),
        site=desk.ledger.site.name,
        period=tr(AS_OF, day=desk.today()),
        document_id="",
        digest="",
        is_draft=False,
        drawn_at=desk.now(),
    )
    with tempfile.TemporaryDirectory(prefix=".printing-", dir=desk.ledger.folder) as folder:
        return draw_work_list(rows, Path(folder) / "list.pdf", edition).read_bytes()
