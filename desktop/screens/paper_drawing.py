"""Draws paper into memory: the file it passes through lies beside the ledger and goes at once, or at the next opening."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.keys.durable import PRINTING
from desktop.screens.work_desk import WorkDesk

if TYPE_CHECKING:
    from desktop.reports.papers import Papers


def drawn(desk: WorkDesk, draw: Callable[["Papers", Path], object]) -> bytes:
    """Return as a PDF what *draw* prints; done in the background."""
    from desktop.reports.papers import Papers  # reportlab takes 0.3 s that only printing needs

    papers = Papers(desk.ledger, desk.now())
    return read_back(desk, lambda out: draw(papers, out))


def read_back(desk: WorkDesk, draw: Callable[[Path], object]) -> bytes:
    """Return what *draw* writes into the file it is given."""
    with tempfile.TemporaryDirectory(prefix=PRINTING, dir=desk.ledger.folder) as folder:
        file = Path(folder) / "paper.pdf"
        draw(file)
        return file.read_bytes()
