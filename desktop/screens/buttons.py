"""A button that does one thing."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton


def push_button(words: str, act: Callable[[], object], role: str = "") -> QPushButton:
    """Return a button that says *words*; its *role* is one of the theme's: primary, quiet."""
    made = QPushButton(words)
    if role:
        made.setProperty("role", role)
    made.clicked.connect(lambda: act())
    return made
