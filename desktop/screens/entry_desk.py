"""服务登记 with its two side doors: a pile of papers entered one after the other, and the empty sheet of a kind."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from desktop.screens.batch_view import BatchView
from desktop.screens.entry_page import EntryPage
from desktop.screens.pages import PageView
from desktop.screens.report_tabs import PLATFORM
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

BATCH, TO_PLATFORM = mark("成批补录　Ctrl+B"), mark("平台补录")


class EntryDesk(EntryPage):
    """The page of single entries; while a pile is worked off, every key goes to it."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__(desk)
        self.batch = BatchView(desk)
        self.batch.left.connect(self._to_start)
        self.stack.addWidget(self.batch)
        for words, act in ((BATCH, self.begin_batch), (TO_PLATFORM, lambda: desk.go("reports", PLATFORM))):
            button = QPushButton(tr(words))
            button.clicked.connect(lambda _on=False, act=act: act())
            self.start.people.head.addWidget(button)
        keys = QShortcut(QKeySequence("Ctrl+B"), self)
        keys.activated.connect(self.begin_batch)

    @property
    def is_batch(self) -> bool:
        """Return whether a pile is being worked off."""
        return self.stack.currentWidget() is self.batch

    def begin_batch(self) -> None:
        """Begin a pile, or go on with it."""
        self._keep()
        self.stack.setCurrentWidget(self.batch)
        self.batch.begin()

    def entered(self) -> None:
        """Put the cursor where work begins."""
        if self.is_batch:
            self.batch.entered()
        else:
            super().entered()

    def new(self) -> None:
        """Begin with another person; within a pile with the next paper."""
        if self.is_batch:
            self.batch.back()
        else:
            super().new()

    def save(self) -> None:
        """Save the form."""
        if self.is_batch:
            self.batch.save()
        else:
            super().save()

    def edit(self) -> None:
        """Overrule what the program computed."""
        if self.is_batch:
            self.batch.edit()
        else:
            super().edit()

    def undo(self) -> None:
        """Take the last save back."""
        if self.is_batch:
            self.batch.undo()
        else:
            super().undo()

    def print_out(self) -> None:
        """Show the empty sheet of what is being filled in."""
        kinds = self.batch.kinds if self.is_batch else self.form.task.kinds if self.form else self._wanted
        if kinds:
            self.desk.go("reports", kinds[0])

    def back(self) -> bool:
        """Go back one step."""
        return self.batch.back() if self.is_batch else super().back()

    def may_leave(self) -> bool:
        """Keep what was typed."""
        return self.batch.may_leave() and super().may_leave()

    def refresh(self) -> None:
        """Read the drafts anew; a pile stays as it is."""
        if not self.is_batch:
            super().refresh()


def make(desk: WorkDesk) -> PageView:
    """Return the page."""
    return EntryDesk(desk)
