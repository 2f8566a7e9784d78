"""What stands above an entry: what is filled in and for whom, how it stands, and what one should know first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.screens.cards import said
from desktop.screens.elided import Elided
from desktop.screens.person_cell import Person


class EntryHead(QWidget):
    """One line, and below it strips that are there only while they say something."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.rest, self.state = said("", "section"), Elided(wants_room=True), said("", "soft")
        self.rest.setProperty("role", "soft")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.keys = Elided()  # which the form knows besides Enter
        self.keys.setProperty("role", "caption")
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.returned, self.first = _strip("strip"), _strip()
        self.returned.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.name)
        line.addWidget(self.rest)
        line.addWidget(self.keys, 1)
        line.addWidget(self.state)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(line)
        whole.addWidget(self.returned)
        whole.addWidget(self.first)

    def show_task(self, title: str, person: Person) -> None:
        """Say what is filled in and for whom."""
        self.name.setText(f"{title} · {person.name}")
        self.rest.say(person.rest)

    def say_first(self, words: str) -> None:
        """Say what comes before this record; blank hides it."""
        _say(self.first, words)

    def say_returned(self, words: str) -> None:
        """Say why the record was sent back, for as long as it is shown; blank hides it."""
        _say(self.returned, words)


def _strip(name: str = "") -> QLabel:
    strip = said("")
    strip.setObjectName(name)
    strip.setTextFormat(Qt.TextFormat.PlainText)
    strip.setWordWrap(True)
    strip.setProperty("state", "explain")
    strip.hide()
    return strip


def _say(strip: QLabel, words: str) -> None:
    strip.setText(f"! {words}")
    strip.setVisible(bool(words))
