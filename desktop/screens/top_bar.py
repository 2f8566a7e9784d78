"""The bar above the pages: which site, the search box, who is at work, and the lock."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from desktop.screens import icons
from desktop.screens.elided import Elided
from desktop.screens.jump import JumpBox
from desktop.words import mark, tr

STEPS = mark("最近 30 步：撤销与重做（Ctrl+Alt+Z）")
SWITCH = mark("换人（Ctrl+L）")
LOCK = mark("锁定（Ctrl+Shift+L）")
HEIGHT = 48


class TopBar(QFrame):
    """Site at the left, search in the middle, the person at work at the right."""

    switch_asked = Signal()
    lock_asked = Signal()
    steps_asked = Signal()

    def __init__(self, site: str, who: str, jump: JumpBox, standing: str = "") -> None:
        super().__init__()
        self.setObjectName("top")
        self.buttons: dict[str, QToolButton] = {}
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(12)
        self.site = Elided(site)
        self.site.setProperty("role", "section")
        row.addWidget(self.site, 3)
        if standing:
            badge = QLabel(standing)
            badge.setObjectName("badge")
            row.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(jump, 4)
        row.addStretch(1)
        self.who = Elided(who)
        self.who.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.who, 2)
        for icon, words, keys, signal in (
            ("undo", STEPS, "Ctrl+Alt+Z", self.steps_asked),
            ("user-switch", SWITCH, "Ctrl+L", self.switch_asked),
            ("lock", LOCK, "Ctrl+Shift+L", self.lock_asked),
        ):
            button = QToolButton()
            button.setIcon(icons.icon(icon))
            button.setToolTip(tr(words))
            button.setAccessibleName(tr(words))
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
            button.clicked.connect(signal)
            self.buttons[icon] = button
            row.addWidget(button)
