"""Takes one's last steps back and does them again, by name: Ctrl+Z, Ctrl+Y, and the list of the last thirty."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.progress.labels import people_shown
from desktop.screens.tasks import title_of
from desktop.screens.work_desk import EVERYBODY, WorkDesk
from desktop.store.steps import ADDED, CHANGED, REVIEWED, Step, last_steps, to_redo, to_undo, turn_back
from desktop.store.undo import Undone
from desktop.words import mark, tr

WHAT = {
    ADDED: mark("新增"),
    CHANGED: mark("修改"),
    REVIEWED: mark("审核"),
    "void": mark("作废"),
    "restore": mark("恢复"),
}
ONE, MANY = mark("{title} · {person} · {what} · {at}"), mark("{what} {n} 条 · {at}")
TAKEN_BACK, DONE_AGAIN = mark("已撤销：{step}。"), mark("已重做：{step}。")
KEPT = mark("{step}：后来又有改动或已被引用，没有撤销；请打开记录更正。")
NOTHING_TO_UNDO, NOTHING_TO_REDO = mark("没有可以撤销的保存。"), mark("没有可以重做的撤销。")
HEAD = mark("最近的保存：点一下撤销，再点一下重做")
GONE = mark("（已撤销）")


@dataclass(frozen=True)
class NamedStep:
    """A step with the words that people know it by."""

    step: Step
    words: str


def named_steps(desk: WorkDesk) -> list[NamedStep]:
    """Return one's last steps by name, the newest first; read in the background."""
    steps = last_steps(desk.shelf, desk.session)
    with desk.shelf.reading() as connection:
        people = people_shown(connection, desk.shelf.tables, (s.resident for s in steps if s.resident), desk.today())
    return [NamedStep(step, _words(desk, step, {one: shown.name for one, shown in people.items()})) for step in steps]


def undo_last(desk: WorkDesk) -> None:
    """Take back the last step that stands."""
    _turn(desk, to_undo, NOTHING_TO_UNDO)


def redo_last(desk: WorkDesk) -> None:
    """Do again what was taken back last."""
    _turn(desk, to_redo, NOTHING_TO_REDO)


def offer_steps(desk: WorkDesk, below: QWidget) -> None:
    """Open the list of the last steps below a button."""
    desk.read(lambda progress: named_steps(desk), lambda found: menu_of(desk, found, below).popup(_corner(below)))


def menu_of(desk: WorkDesk, found: list[NamedStep], owner: QWidget) -> QMenu:
    """Return the list: what stands with a tick, what was taken back without one."""
    menu = QMenu(owner)
    head = QAction(tr(HEAD if found else NOTHING_TO_UNDO), menu)
    head.setEnabled(False)
    menu.addAction(head)
    menu.addSeparator()
    for named in found:
        action = menu.addAction(f"✓ {named.words}" if named.step.stands else f"↶ {named.words}{tr(GONE)}")
        action.triggered.connect(lambda _on=False, named=named: turn(desk, named))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def turn(desk: WorkDesk, named: NamedStep) -> None:
    """Take a step back, or do it again."""
    desk.write(lambda progress: turn_back(desk.shelf, named.step, desk.session), lambda done: _say(desk, named, done))


def _turn(desk: WorkDesk, choose: Callable[[list[Step]], Step | None], nothing: str) -> None:
    def take(progress: object) -> tuple[NamedStep, Undone] | None:
        found = named_steps(desk)
        step = choose([named.step for named in found])
        named = next((one for one in found if one.step is step), None)
        return (named, turn_back(desk.shelf, named.step, desk.session)) if named is not None else None

    def told(done: tuple[NamedStep, Undone] | None) -> None:
        if done is None:
            desk.notices.warn(tr(nothing))
        else:
            _say(desk, *done)

    desk.write(take, told)


def _say(desk: WorkDesk, named: NamedStep, done: Undone) -> None:
    step = named.step
    desk.saved.emit(frozenset({step.resident}) if step.resident and step.count == 1 else EVERYBODY)
    if done.kept or not done.undone:
        desk.notices.warn(tr(KEPT, step=named.words))
    else:
        desk.notices.confirm(tr(TAKEN_BACK if step.stands else DONE_AGAIN, step=named.words))


def _words(desk: WorkDesk, step: Step, names: dict[str, str]) -> str:
    at = f"{step.at.astimezone():%H:%M}"
    what = tr(WHAT.get(step.what, step.what))
    if step.what == REVIEWED and step.count > 1:
        return tr(MANY, what=what, n=step.count, at=at)
    title = title_of(step.kinds, desk.kinds)
    if not step.resident:
        return " · ".join(part for part in (title, step.label, what, at) if part)
    return tr(ONE, title=title, person=names.get(step.resident, "—"), what=what, at=at)


def _corner(below: QWidget) -> QPoint:
    return below.mapToGlobal(below.rect().bottomLeft())
