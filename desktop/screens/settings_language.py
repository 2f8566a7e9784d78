"""The language of this PC's window."""

import os
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.screens.cards import Card, said
from desktop.screens.remembered import VARIABLE, language_in_force, remember_language
from desktop.words import mark, tr

NAMES = {"zh": "中文", "en": "English"}  # each in its own words, whatever is spoken
LATER = mark("下次登录时生效（锁定或换人后即可），对这台电脑上的每个账号都一样。")
FORCED = mark("这台电脑设置了 TAIZHANG_LANGUAGE，语言由它决定，这里不能改。")


class LanguageView(QWidget):
    """One button a language."""

    def __init__(self, machine: Path) -> None:
        super().__init__()
        self._machine = machine
        self.choices = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(8)
        for language, name in NAMES.items():
            button = QPushButton(name)
            button.setObjectName("choice")
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, language=language: self.choose(language))
            self.choices.addButton(button)
            self.buttons[language] = button
            row.addWidget(button)
        row.addStretch(1)
        self.told = said("", "soft")
        self.told.setWordWrap(True)
        card = Card(tr("语言 Language"))
        card.body.addLayout(row)
        card.body.addWidget(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)

    def choose(self, language: str) -> None:
        """Remember *language* for the next log-in on this PC."""
        remember_language(self._machine, language)
        self.fetch()

    def fetch(self) -> None:
        """Show which language the next log-in speaks, and who says so."""
        is_forced = bool(os.environ.get(VARIABLE))
        self.buttons[language_in_force(self._machine)].setChecked(True)
        for button in self.buttons.values():
            button.setEnabled(not is_forced)
        self.told.setText(tr(FORCED if is_forced else LATER))
