"""Every icon that a page asks for is there, and none lies there that nobody asks for."""

import ast
import inspect
from collections.abc import Iterator

from desktop.paths import program_folder, resources
from desktop.screens.empty import Empty
from desktop.screens.notices import ICONS
from desktop.screens.pages import RAIL


def drawn(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield what the calls of a module name as their icon."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = ast.unparse(call.func)
        if name in ("icons.icon", "icons.pixmap"):
            yield call.args[0]
        elif name == "Empty":
            yield from (keyword.value for keyword in call.keywords if keyword.arg == "icon")
            yield from call.args[3:4]


def texts(trees: Iterator[ast.AST]) -> set[str]:
    return {one.value for one in trees if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def used_in(source: str) -> tuple[set[str], set[str]]:
    """Return the icons that calls name, and all texts where a call takes its icon from a table of the module."""
    tree = ast.parse(source)
    named = list(drawn(tree))
    from_a_table = any(not isinstance(one, ast.Constant) for one in named)
    return texts(iter(named)), texts(ast.walk(tree)) if from_a_table else set()


def test_every_icon_that_is_used_is_there_and_no_other() -> None:
    there = {file.stem for file in (resources() / "icons").glob("*.svg")}
    used = {icon for _, _, icon in RAIL} | {icon for icon, _ in ICONS.values()}
    used.add(inspect.signature(Empty).parameters["icon"].default)
    from_tables: set[str] = set()
    for file in (program_folder() / "desktop" / "screens").rglob("*.py"):
        named, table = used_in(file.read_text(encoding="utf-8"))
        used |= named
        from_tables |= table
    assert used <= there
    assert there <= used | from_tables, "nothing lies there that no page shows"


def test_a_call_a_table_and_an_empty_page_are_all_found() -> None:
    assert used_in('button.setIcon(icons.icon("edit", "pine"))') == ({"edit"}, set())
    assert used_in('Empty(tr(NOTHING), tr(BACK), go, "check")') == ({"check"}, set())
    assert used_in('Empty(tr(NOTHING), icon="check")') == ({"check"}, set())
    assert used_in('for name in ("plus", "minus"):\n    icons.pixmap(name)') == (set(), {"plus", "minus"})
    assert used_in('say("check")') == (set(), set()), "the control: a text alone is no icon"
