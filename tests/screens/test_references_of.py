"""What a form refers to by itself."""

from datetime import date
from types import SimpleNamespace
from typing import Any

from desktop.screens.references_of import only_choice
from desktop.services.catalog import catalog

BED = SimpleNamespace(id="bed", opened_on=date(2025, 10, 3))


def test_the_closing_of_the_only_home_bed_knows_its_first_day() -> None:
    kind = catalog()["home-bed-closing"]

    def chosen(*beds: object) -> dict[str, str]:
        known: Any = SimpleNamespace(of=lambda _kind, _resident: list(beds))
        return dict(only_choice(kind, known, "zhang"))

    assert chosen(BED) == {"home_bed": "bed", "opened_on": "2025-10-03"}
    assert chosen(BED, BED) == {}  # nobody knows which
