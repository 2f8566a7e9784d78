"""Takes down calls from the due list: asks how it went, saves it, says so, and takes the last one back."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.progress.duties import Duty
from desktop.records.reading import Value
from desktop.screens.call_saving import call_wishes
from desktop.screens.call_strip import CallStrip
from desktop.screens.last_steps import undo_last
from desktop.screens.saved_strip import SavedStrip
from desktop.screens.saving import Saved, save_together
from desktop.screens.work_desk import WorkDesk
from desktop.store.undo import Undone, undo_save
from desktop.words import mark, tr

KEPT, NOT_KEPT = mark("已记下 {name} 的联系"), mark("没有保存：{sentences}")
NOT_TAKEN_BACK = mark("刚才记下的联系后来又有改动，没有撤销；请打开那条联系记录更正。")


class Calling(QObject):
    """The strip below the list and the line that says what was kept; *duties* gives all that is known to be due."""

    left = Signal()

    def __init__(self, desk: WorkDesk, own: str, duties: Callable[[], Sequence[Duty]]) -> None:
        super().__init__()
        self.desk = desk
        self._own, self._duties = own, duties
        self._last: tuple[str, Saved] | None = None
        self.strip, self.told = CallStrip(desk.kinds["call-attempt"], desk.today), SavedStrip()
        self.strip.kept.connect(self._keep)
        self.strip.left.connect(self.left)
        self.told.undo_asked.connect(self.undo)

    def undo(self) -> None:
        """Take the call back that was taken down last."""
        if self._last is None:
            undo_last(self.desk)
            return
        (resident, saved), self._last = self._last, None
        shelf, by = self.desk.shelf, self.desk.session
        self.told.say("")

        def take_back(progress: object) -> list[Undone]:
            return [undo_save(shelf, seq, by=by) for seq in reversed(saved.seqs)]

        self.desk.write(take_back, lambda done: self._taken_back(resident, done))

    def _keep(self, duty: Duty, answers: Mapping[str, Value]) -> None:
        wishes = call_wishes(self.desk, duty, self._duties(), answers, self._own)
        shelf, by = self.desk.shelf, self.desk.session
        self.desk.write(lambda progress: save_together(shelf, wishes, by), lambda saved: self._kept(duty, saved))

    def _kept(self, duty: Duty, saved: Saved) -> None:
        if saved.is_refused:
            told = " ".join(problem.sentence for _, problem in saved.problems if problem.severity != "hint")
            self.desk.notices.warn(tr(NOT_KEPT, sentences=told))
            return
        self._last = duty.resident, saved
        self.told.say(tr(KEPT, name=duty.name))
        self.strip.close_up()
        self.desk.saved.emit(frozenset({duty.resident}))

    def _taken_back(self, resident: str, done: Sequence[Undone]) -> None:
        if any(one.kept for one in done):
            self.desk.notices.warn(tr(NOT_TAKEN_BACK))
        self.desk.saved.emit(frozenset({resident}))
