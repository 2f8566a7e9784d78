"""Tabs are made at their first visit, and every key goes to the one that is shown."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from desktop.screens.pages import PageView
from desktop.screens.reports_page import ReportsPage
from desktop.screens.review_page import ReviewPage
from desktop.screens.tabbed_page import TabbedPage
from tests.screens.keyboard import Keyboard

HANDED_ON = ("new", "save", "search", "print_out", "undo", "edit", "refresh", "back", "may_leave")
NAMES = ("one", "two", "three")


def noted(name: str, told: list[str]) -> PageView:
    """Return a page that notes in *told* what it is asked."""

    def noting(asked: str) -> Callable[[PageView], bool]:
        def note(_page: PageView) -> bool:
            told.append(f"{name} {asked}")
            return asked == "back"

        return note

    return type("Noted", (PageView,), {asked: noting(asked) for asked in HANDED_ON})()


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def page(told: list[str], keyboard: Keyboard) -> TabbedPage:
    makers = {name: lambda name=name: noted(name, told) for name in NAMES}
    made = TabbedPage([(name, name) for name in NAMES], makers)
    keyboard.show(made)
    return made


def test_a_page_that_nobody_saw_may_be_left_and_a_tab_is_made_when_it_is_visited(page: TabbedPage) -> None:
    assert page.may_leave()
    assert page.views == {}
    page.entered()
    assert list(page.views) == ["one"]
    page.turn_to("three")
    page.turn_to("nowhere")
    assert (list(page.views), page.at) == (["one", "three"], "three")
    first = page.visit("one")
    assert page.visit("one") is first
    assert page.buttons.checkedButton().text() == "one"


@pytest.mark.parametrize("asked", HANDED_ON)
def test_every_key_goes_to_the_tab_that_is_shown(page: TabbedPage, told: list[str], asked: str) -> None:
    page.entered()
    page.visit("two")
    answer = getattr(page, asked)()
    assert told == [f"two {asked}"]
    assert bool(answer) == (asked == "back"), "what the tab answers is handed on too"


def test_nothing_that_a_page_answers_to_is_forgotten() -> None:
    own = {name for name, one in vars(PageView).items() if callable(one) and not name.startswith("_")}
    assert own == {*HANDED_ON, "entered", "turn_to"}


def test_ctrl_page_keys_step_through_the_tabs_and_round(page: TabbedPage, keyboard: Keyboard) -> None:
    page.entered()
    page.setFocus()
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        keyboard.press(key, Qt.KeyboardModifier.ControlModifier)
        seen.append(page.at)
    assert seen == ["two", "three", "one", "three"]
    keyboard.press(Qt.Key.Key_PageDown)
    assert page.at == "three", "the control: without Ctrl nothing turns"


@pytest.mark.parametrize("kind", [ReportsPage, ReviewPage])
def test_the_pages_of_tabs_share_one_way(kind: type[TabbedPage]) -> None:
    assert issubclass(kind, TabbedPage)
    assert {name for name in vars(kind) if not name.startswith("_")} <= {"turn_to", "staticMetaObject"}
