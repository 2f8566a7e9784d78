"""Draws paper into memory: the file it passes through lies beside the ledger and goes at once."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.screens.work_desk import WorkDesk

if TYPE_CHECKING:
    from desktop.reports.papers import Papers


def drawn(desk: WorkDesk, draw: Callable[["Papers", Path], object]) -> bytes:
    """Return as a PDF what *draw* prints; done in the background."""
    from desktop.reports.papers import Papers  # reportlab takes 0.3 s that only printing needs

    with tempfile.TemporaryDirectory(prefix=".printing-", dir=desk.ledger.folder) as folder:
        file = Path(folder) / "paper.pdf"
        draw(Papers(desk.ledger, desk.now()), file)
        return file.read_bytes()
