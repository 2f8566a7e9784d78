"""One entry: whose, the form at the left, 近况 at the right, and the button that saves it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.faults import Fault
from desktop.records.carrying import FIELD, last_told
from desktop.records.kind import Kind
from desktop.records.reading import Value
from desktop.screens import entry_draft
from desktop.screens.cards import scrolled
from desktop.screens.closed_while_filling import minding_closed
from desktop.screens.contract_term import CONTRACT, ContractTerm
from desktop.screens.entry_buttons import SaveButton, Tick, quiet_button
from desktop.screens.entry_head import EntryHead
from desktop.screens.form import FormView
from desktop.screens.inputs.making import Helps
from desktop.screens.judging import judge_by
from desktop.screens.known_while_filling import RememberedKnown
from desktop.screens.live_line import live_line
from desktop.screens.living import living
from desktop.screens.person_cell import Person
from desktop.screens.recent import Recent, recent_of
from desktop.screens.recent_card import NARROW, WIDTH, RecentCard
from desktop.screens.references_of import missing_opening, only_choice, sources_for
from desktop.screens.saved_strip import SavedStrip
from desktop.screens.saving import Saved, Wish, save_together
from desktop.screens.standing_record import answers_standing, explanations_standing, return_standing
from desktop.screens.tasks import Task, title_of
from desktop.screens.typed_ahead import TypedAhead
from desktop.screens.work_desk import WorkDesk
from desktop.words import mark, tr

SAVE, SAVE_NEXT = mark("保存　Ctrl+S"), mark("保存并下一位（还有 {n} 位）　Ctrl+S")
NEXT_SECTION, AS_LAST = mark("PgDn 下一段"), mark("F4 同上次")
STICKY = mark("沿用日期、方式、医生")
GIVE_UP = mark("放弃草稿")
DRAFT_KEPT, DRAFT_BACK, SAVING = mark("草稿已存"), mark("已恢复上次没有保存的草稿"), mark("正在保存…")
TIMES, EDITING = mark("今年第 {n} 次"), mark("修改已保存的记录")
LEFT_OPEN = mark("还有 {n} 处需要修改或说明，已标出；草稿已保留。")
REFUSED = mark("没有保存：{sentences}")
QUIET_MS = 800
ROOMY = 820  # px from which form and 近况 stand side by side in full


class EntryForm(QWidget):
    """A form over one or several kinds, used again and again for one resident after the other."""

    saved = Signal(object, object)  # task, Saved
    given_up = Signal(object)

    def __init__(self, desk: WorkDesk, kinds: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.kinds = tuple(desk.kinds[name] for name in kinds)
        self.task = Task("", kinds)
        self.site = ""  # where the record counts; the site of whoever is at work unless a register says otherwise
        self.known = RememberedKnown(desk.shelf)
        judge = minding_closed(
            judge_by(self.known, desk.today), self.known, desk.session, lambda: self.task.record, lambda: self.site
        )
        sources = sources_for(desk, self.known, lambda: self.task.resident)
        self.form = FormView(self.kinds, Helps(desk.today, sources), judge, parent=self)
        self.recent = RecentCard()
        self.ahead = TypedAhead(self)
        self.is_saving = self._is_unsaved = self._is_told_what_is_left = False
        self._keeping = 0  # drafts on their way into the file
        self._offered: tuple[Task, tuple[Value, ...]] | None = None
        self._soon = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._soon.timeout.connect(self.keep_draft)
        self._lay_out()
        self.term = ContractTerm(self.form) if CONTRACT in kinds else None
        if self.term is not None:
            self.form.changed.connect(self.term.propose)  # before what was typed is kept
        self.form.changed.connect(self._note_change)
        self.form.completed.connect(self.button.setFocus)
        self.form.told.connect(self._tell)

    def begin(self, task: Task, person: Person, carried: Mapping[str, Value], waiting: int) -> None:
        """Empty the form for *task*: what is *carried* over stands in it, and the draft where one was kept."""
        self.task = task
        self.is_saving = self._is_unsaved = self._is_told_what_is_left = False
        self._soon.stop()
        self.known.begin(task.record)
        self.form.clear()
        self._offered = None
        self.head.show_task(title_of(task.kinds, self.desk.kinds), person)
        self.head.say_returned("")
        self.side.setVisible(bool(task.resident))
        self.state.setText(tr(EDITING) if task.record else "")
        self.head.keys.say("　".join(self._keys()))
        self.button.setText(tr(SAVE_NEXT, n=waiting) if waiting else tr(SAVE))
        for kind in self.kinds:
            if task.record:
                self.form.give(answers_standing(self.desk.shelf, kind, task.record), kind.name)
                self.form.explain(explanations_standing(self.desk.shelf, task.record), kind.name)
                self.head.say_returned(return_standing(self.desk.shelf, kind, task.record))
            else:
                given = {name: value for name, value in carried.items() if name in kind.by_name}
                given |= {"resident": task.resident, **only_choice(kind, self.known, task.resident)}
                self.form.carry(given, kind.name)
        self._say_what_comes_first()
        draft = entry_draft.kept(self.desk, task)
        if draft is not None:
            entry_draft.fill(self.form, draft.content)
            self.state.setText(tr(DRAFT_BACK))
        if self.term is not None:
            self.term.begin(is_new=not task.record)
        self.give_up.setVisible(draft is not None)
        self._offer_last()
        if task.resident:
            self.recent.wait()
            self.desk.read(lambda progress: recent_of(self.desk, task), lambda found: self._show_recent(task, found))
        self.form.start()

    def warm_up(self) -> None:
        """Do before the first need what takes a moment: dress every field, have rules and queries ready."""
        for kind in self.kinds:
            self.known.before(kind.name, "", self.desk.today())
            self.known.of(kind.name, "")
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        self.form.judge_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give 近况 the width that the form can spare."""
        super().resizeEvent(event)
        self.side.setFixedWidth(WIDTH if event.size().width() >= ROOMY else NARROW)

    def save(self) -> None:
        """Save what is filled in, or show what stands against it."""
        if self.is_saving:
            return
        cursor = self.focusWidget()
        self.button.setFocus()  # what is still being typed is taken
        if not self.form.check():
            left = sum(one.has_trouble for one in set(self.form.inputs.values()))  # a pressure is two answers
            self.keep_draft()
            self.state.setText(tr(LEFT_OPEN, n=left))
            self._is_told_what_is_left = True
            return
        if cursor is not None:
            cursor.setFocus()
        self.is_saving = True
        self._soon.stop()
        self.state.setText(tr(SAVING))
        self.setEnabled(False)
        self.ahead.hold()
        task = self.task
        site: dict[str, Value] = {"site": self.site} if self.site else {}
        wishes = [
            Wish(kind.name, self.form.answers(kind) | site, self.form.explained(kind), task.record)
            for kind in self.kinds
        ]
        self.desk.write(lambda progress: self._write(task, wishes), lambda done: self._done(task, done), self._failed)

    def keep_draft(self) -> None:
        """Keep what stands in the form."""
        self._soon.stop()
        if not self._is_unsaved or self.is_saving:
            return
        self._is_unsaved = False
        task, content = self.task, entry_draft.content_of(self.form)
        self._keeping += 1
        self.desk.write(
            lambda progress: entry_draft.keep(self.desk, task, content),
            living(self, lambda _: self._kept(task)),
            living(self, self._not_kept),
        )

    def drop_draft(self) -> None:
        """Forget what was typed."""
        self._soon.stop()
        self._is_unsaved = False
        task = self.task
        self.desk.write(lambda progress: entry_draft.forget(self.desk, task), lambda _: self.given_up.emit(task))

    def _write(self, task: Task, wishes: list[Wish]) -> Saved:
        saved = save_together(self.desk.shelf, wishes, self.desk.session)
        if not saved.is_refused:
            entry_draft.forget(self.desk, task)
        return saved

    def _done(self, task: Task, saved: Saved) -> None:
        self.is_saving = False
        self.setEnabled(True)
        if saved.is_refused:
            self.ahead.forget()
            self.known.begin(task.record)
            self.state.setText("")
            said_so = " ".join(problem.sentence for _, problem in saved.problems if problem.severity != "hint")
            self.desk.notices.warn(tr(REFUSED, sentences=said_so))
            self.form.check()
            return
        self._is_unsaved = False
        self.saved.emit(task, saved)
        self.ahead.replay()

    def _failed(self, fault: Fault) -> None:
        self.is_saving = False
        self.ahead.forget()
        self.setEnabled(True)
        self.state.setText("")
        self.desk.notices.show_fault(fault)

    def _note_change(self) -> None:
        """Keep what was typed as soon as its field is left; while one draft is written, the next one waits for it."""
        self._is_unsaved = True
        self._is_told_what_is_left = False
        self._soon.start()
        if not self._keeping:
            self.keep_draft()
        self._offer_last()

    def _offer_last(self) -> None:
        """Offer what was answered before the day that stands in the form; a record that is mended stays as it was asked."""
        days = tuple(self.form.answers(kind).get(kind.date_field) for kind in self.kinds)
        if self.task.record or not self.task.resident or (self.task, days) == self._offered:
            return
        self._offered = (self.task, days)
        told = {kind.name: last_told(kind, self._before(kind, day)) for kind, day in zip(self.kinds, days, strict=True)}
        self.form.offer(told)

    def _before(self, kind: Kind, day: Value) -> list[Any]:
        found = self.known.of(kind.name, self.task.resident) if FIELD in kind.by_name else []
        return [one for one in found if not isinstance(day, date) or (getattr(one, kind.date_field) or day) < day]

    def _tell(self, words: str) -> None:
        """Say what a key could not do; it stays until the next answer."""
        self.state.setText(words)
        self._is_told_what_is_left = True

    def _not_kept(self, fault: Fault) -> None:
        self._keeping -= 1
        self._is_unsaved = True
        self.desk.notices.show_fault(fault)

    def _kept(self, task: Task) -> None:
        self._keeping -= 1
        if task == self.task and not self.is_saving:
            if not self._is_told_what_is_left:
                self.state.setText(tr(DRAFT_KEPT))
            self.give_up.setVisible(True)
        if not self._keeping:
            self.keep_draft()

    def _say_what_comes_first(self) -> None:
        """Say on opening, not only at saving, that the episode lacks in which the record would belong."""
        task, today = self.task, self.desk.today()
        is_new = task.resident and not task.record
        found = [missing_opening(kind, self.known, task.resident, today) for kind in self.kinds] if is_new else []
        self.head.say_first(next((one for one in found if one), ""))

    def _show_recent(self, task: Task, found: Recent) -> None:
        if task == self.task:
            self.recent.show_recent(found)
            if not self.state.text() and not task.record:
                self.state.setText(tr(TIMES, n=found.this_year + 1))

    def _keys(self) -> list[str]:
        """Return the keys that this form knows besides Enter."""
        takes_over = self.form.chips and not self.task.record
        return [tr(NEXT_SECTION)] * (len(self.form.path.firsts) > 1) + [tr(AS_LAST)] * bool(takes_over)

    def _lay_out(self) -> None:
        self.head = EntryHead()
        self.state = self.head.state
        self.button = SaveButton(tr(SAVE))
        self.button.clicked.connect(self.save)
        self.give_up = quiet_button(tr(GIVE_UP), self.drop_draft)
        self.sticky = Tick(tr(STICKY))
        self.strip = SavedStrip()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.give_up)
        foot.addWidget(live_line(self.form), 1)
        foot.addWidget(self.strip)
        foot.addWidget(self.sticky)
        foot.addWidget(self.button)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.form, 1)
        self.side = scrolled(self.recent)
        middle.addWidget(self.side, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self.head)
        whole.addLayout(middle, 1)
        whole.addLayout(foot)
