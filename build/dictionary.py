"""Writes docs/dictionary.md from the declarations; run it after a kind, a field or a rule changed."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "docs" / "dictionary.md"


def page() -> str:
    """Return the page as the declarations stand."""
    sys.path.insert(0, str(ROOT))
    from desktop.reports.dictionary_page import dictionary_page
    from desktop.services.catalog import catalog

    return dictionary_page(catalog())


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8", newline="\n")
