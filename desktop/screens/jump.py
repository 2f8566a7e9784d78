"""The box that jumps anywhere: people, pages, things to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.screens import icons
from desktop.screens.inputs.line import Line
from desktop.screens.inputs.popup import Found, Popup
from desktop.words import mark, tr

ASK = mark("找人、页面、操作　Ctrl+K")
NOTHING = mark("没有找到“{typed}”，换一种写法再试")
PATIENCE_MS = 60
MOST = 12


@dataclass(frozen=True)
class Jump:
    """One place to go to."""

    label: str
    soft: str
    go: Callable[[], object]


Finder = Callable[[str], Sequence[Jump]]


class JumpBox(Line):
    """Search as you type over several finders; Enter goes to the selected place."""

    def __init__(self, finders: Sequence[Finder], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finders = tuple(finders)
        self.setPlaceholderText(tr(ASK))
        self.setAccessibleName(tr(ASK))
        self.addAction(icons.icon("search", "soft_ink"), Line.ActionPosition.LeadingPosition)
        self.setMaximumWidth(420)
        self.popup = Popup(self)
        self.popup.chosen.connect(self._go)
        self._jumps: tuple[Jump, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE_MS)
        self._soon.timeout.connect(self.search)
        self.textEdited.connect(lambda _text: self._soon.start())
        self.stepped.connect(self.popup.step)
        self.went_on.connect(self._go_selected)
        self.left.connect(self.popup.close)
        self.uses_escape = self._give_up

    def search(self) -> None:
        """Ask every finder and show what they found."""
        self._soon.stop()
        typed = self.text().strip()
        found = [jump for finder in self.finders for jump in finder(typed)] if typed else []
        self._jumps = tuple(found[:MOST])
        proposals = [Found(str(place), jump.label, jump.soft) for place, jump in enumerate(self._jumps)]
        if typed and not proposals:
            proposals = [Found("", tr(NOTHING, typed=typed))]
        self.popup.offer(proposals, preselect=bool(self._jumps))

    def _give_up(self) -> bool:
        """Forget what was typed; return whether there was anything."""
        self._soon.stop()
        was_used = bool(self.text()) or self.popup.isVisible()
        self.popup.close()
        self.clear()
        return was_used

    def _go_selected(self) -> None:
        if self._soon.isActive() or not self.popup.isVisible():
            self.search()
        if self.popup.selected is not None:
            self._go(self.popup.selected)

    def _go(self, found: Found) -> None:
        if not found.value:  # the sentence that nothing was found
            return
        jump = self._jumps[int(found.value)]
        self.popup.close()
        self.clear()
        jump.go()
