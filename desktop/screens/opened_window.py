"""The window over an open ledger: its pages, what its jump box finds, and the page that a lock interrupted."""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

from desktop.faults import Fault
from desktop.screens import entry_draft
from desktop.screens.center_page import CenterPage
from desktop.screens.entry_page import EntryPage
from desktop.screens.finders import finders_of
from desktop.screens.last_steps import offer_steps, redo_last, undo_last
from desktop.screens.pages import PageView, rail_pages
from desktop.screens.preparing import Preparing, commonest
from desktop.screens.tasks import task_of
from desktop.screens.window import Window
from desktop.screens.work_desk import WorkDesk
from desktop.store.about import MARKS, REAL
from desktop.store.drafts import clear_draft, load_draft, save_draft
from desktop.store.ledger import Ledger
from desktop.store.rights import MAKE_REPORT, MAY_DO, PEOPLE, REVIEWERS, NumbersOnly, RightOfOthers
from desktop.words import mark, tr

PAGES = {
    "workbench": "workbench_page",
    "residents": "residents_page",
    "entry": "entry_desk",
    "center": "center_page",
    "follow-ups": "follow_ups_page",
    "review": "review_page",
    "progress": "progress_page",
    "reports": "reports_page",
    "exchange": "exchange_page",
    "settings": "settings_page",
}
OF_PEOPLE = ("residents", "entry", "follow-ups")
FOR = {  # who has a use for a page; the others are everybody's
    **dict.fromkeys(OF_PEOPLE, MAY_DO[PEOPLE]),
    "review": REVIEWERS,
    "exchange": MAY_DO[MAKE_REPORT],
}
COPY = mark("恢复副本 · {day}")
ROLES = {
    "entry": mark("录入"),
    "reviewer": mark("审核"),
    "head": mark("负责人"),
    "admin": mark("管理员"),
    "village": mark("村医"),
    "inspector": mark("检查"),
}
WHERE = "window"
UNFINISHED = mark("有 {n} 份没有填完的登记，最近一份：{title}。")
GO_ON = mark("接着填")


def window_over(desk: WorkDesk) -> Window:
    """Return the window; pages are made at their first visit."""
    session, ledger = desk.session, desk.ledger
    window = Window(
        ledger.site.name,
        f"{session.name} · {tr(ROLES.get(session.role, session.role))}",
        rail_pages(
            {
                name: _maker(module, desk)
                for name, module in PAGES.items()
                if _is_there(module) and is_for(session.role, name)
            }
        ),
        finders_of(desk),
        standing_of(ledger),
        notices=desk.notices,
    )
    desk.show_job = window.follow
    window.undo_asked.connect(lambda: undo_last(desk))
    window.redo_asked.connect(lambda: redo_last(desk))
    window.steps_asked.connect(lambda: offer_steps(desk, window.top.buttons["undo"]))

    def go(page: str, subject: object) -> None:
        if page not in {one.name for one in window.pages}:
            desk.notices.show_fault(_refusal(page))
            return
        origin = window.pages[window.at].name
        shown = window.visit_named(page)
        if subject is not None and window.pages[window.at].name == page:
            shown.came_from = origin if origin != page else ""
            shown.turn_to(subject)

    desk.going.connect(go)
    return window


def prepare_entry(window: Window) -> None:
    """Draw the forms that most people begin with while nobody waits for them."""
    places = [place for place, page in enumerate(window.pages) if page.name == "entry"]
    made = window.prepare(places[0]) if places else None
    if isinstance(made, EntryPage):
        Preparing(made, commonest())


def remember_place(window: Window, desk: WorkDesk) -> None:
    """Keep, in the encrypted file, which page and which entry a lock interrupts."""
    page = window.page
    page.may_leave()
    form = page.form if isinstance(page, EntryPage | CenterPage) else None
    content = {"page": window.pages[window.at].name, "task": form.task.form if form is not None else ""}
    save_draft(desk.shelf, desk.session.account, WHERE, content)


def come_back(window: Window, desk: WorkDesk) -> None:
    """Show what a lock interrupted; else offer what was left unfinished."""
    kept = load_draft(desk.shelf, desk.session.account, WHERE)
    if kept is not None:
        clear_draft(desk.shelf, desk.session.account, WHERE)
        page, task = str(kept.content.get("page", "")), task_of(str(kept.content.get("task", "")))
        if task is not None:
            desk.go("entry", task)
        elif page in {one.name for one in window.pages}:
            window.visit_named(page)
        return
    drafts = entry_draft.open_drafts(desk)
    if drafts:
        task, draft = drafts[0]
        words = tr(UNFINISHED, n=len(drafts), title=entry_draft.about(desk, task, draft))
        desk.notices.warn(words, tr(GO_ON), lambda: desk.go("entry", task))


def standing_of(ledger: Ledger) -> str:
    """Return what the head of the window says of the ledger: a demo, a training ledger, a restored copy."""
    marked, restored = tr(MARKS[ledger.mark]) if ledger.mark != REAL else "", ledger.restored
    return " · ".join(filter(None, (marked, tr(COPY, day=restored.day) if restored else "")))


def _maker(module: str, desk: WorkDesk) -> Callable[[], PageView]:
    def make() -> PageView:
        made: PageView = import_module(f"desktop.screens.{module}").make(desk)
        return made

    return make


def is_for(role: str, page: str) -> bool:
    """Return whether *role* has a use for *page*: it may do there what the page is for."""
    return role in FOR.get(page, frozenset({role}))


def _refusal(page: str) -> Fault:
    return NumbersOnly() if page in OF_PEOPLE else RightOfOthers(FOR.get(page, ()))


def _is_there(module: str) -> bool:
    return find_spec(f"desktop.screens.{module}") is not None
