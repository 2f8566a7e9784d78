"""The left rail: one button a page, icon over word."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout

from desktop.screens import icons, theme
from desktop.screens.pages import Page
from desktop.words import tr

WIDTH, WIDER = 92, 104  # px; the wider one where a title takes two lines
LONGEST = 12  # letters of a title that stay on one line


class Rail(QFrame):
    """The pages; Alt+1 … Alt+0 open them too."""

    picked = Signal(int)

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__()
        self.setObjectName("rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(4)
        self.buttons = QButtonGroup(self)
        self.buttons.setExclusive(True)
        for place, page in enumerate(pages):
            button = QToolButton()
            button.setText(in_lines(tr(page.title)))
            button.setIcon(icons.icon(page.icon, "soft_ink", "pine"))
            button.setIconSize(QSize(theme.ICON, theme.ICON))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            button.setMaximumHeight(72 if "\n" in button.text() else 56)
            button.setMinimumHeight(48)
            digit = (place + 1) % 10  # the tenth page answers to Alt+0
            button.setToolTip(f"{tr(page.title)}  Alt+{digit}")
            QShortcut(QKeySequence(f"Alt+{digit}"), self).activated.connect(button.click)
            self.buttons.addButton(button, place)
            column.addWidget(button, 4)
        column.addStretch(1)
        self.setFixedWidth(WIDER if any("\n" in one.text() for one in self.buttons.buttons()) else WIDTH)
        self.buttons.idClicked.connect(self.picked)

    def show_at(self, place: int) -> None:
        """Mark the page that is shown."""
        self.buttons.button(place).setChecked(True)


def in_lines(title: str) -> str:
    """Return a long title of several words in two lines, broken near its middle."""
    spaces = [place for place, letter in enumerate(title) if letter == " "]
    if len(title) <= LONGEST or not spaces:
        return title
    middle = min(spaces, key=lambda place: abs(2 * place - len(title)))
    return f"{title[:middle]}\n{title[middle + 1 :]}"
