"""What a page of the window is: a title, an icon, how it is made, and which keys it answers to."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.words import mark


class PageView(QWidget):
    """A page; each key of the window calls one method, and a page overrides those that it has a use for."""

    came_from = ""  # the page that sent somebody here last

    def entered(self) -> None:
        """Be shown (again): fetch what may have changed, put the cursor where work begins."""

    def turn_to(self, subject: object) -> None:
        """Show *subject*, for which another page sent somebody here."""

    def may_leave(self) -> bool:
        """Return whether nothing is lost when the page is left; a draft that is kept is not lost."""
        return True

    def new(self) -> None:
        """Begin a new record."""

    def save(self) -> None:
        """Save what is filled in."""

    def search(self) -> None:
        """Put the cursor where one searches."""

    def print_out(self) -> None:
        """Print what is shown."""

    def undo(self) -> None:
        """Take the last save back."""

    def edit(self) -> None:
        """Edit the selected record."""

    def refresh(self) -> None:
        """Fetch anew."""

    def back(self) -> bool:
        """Go back one step; return whether there was one."""
        return False


@dataclass(frozen=True)
class Visited:
    """A person whom another page shows on the page 居民; Esc goes back to that page."""

    resident: str
    origin: str


@dataclass(frozen=True)
class Page:
    """An entry of the rail; *make* builds the page at its first visit."""

    name: str
    title: str
    icon: str
    make: Callable[[], PageView]


RAIL: tuple[tuple[str, str, str], ...] = (
    ("workbench", mark("工作台"), "workbench"),
    ("residents", mark("居民"), "residents"),
    ("entry", mark("服务登记"), "entry"),
    ("center", mark("中心登记"), "home"),
    ("follow-ups", mark("随访待办"), "follow-ups"),
    ("review", mark("审核"), "file-check"),
    ("progress", mark("指标完成情况"), "targets"),
    ("reports", mark("报表"), "reports"),
    ("exchange", mark("数据交换"), "exchange"),
    ("settings", mark("设置"), "settings"),
)


def rail_pages(makers: dict[str, Callable[[], PageView]]) -> tuple[Page, ...]:
    """Return the pages of the rail that *makers* can build, in their fixed order."""
    return tuple(Page(name, title, icon, makers[name]) for name, title, icon in RAIL if name in makers)
