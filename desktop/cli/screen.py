"""Opens the window from the command line, where there is a screen to show it on."""

import os
from datetime import datetime
from pathlib import Path

from desktop.faults import Refused
from desktop.words import mark


class NoScreen(Refused):
    """There is nothing that a window could be shown on."""

    code = "no-screen"
    words = mark("这里没有图形界面，打不开窗口。请在桌面环境里运行，或使用命令（taizhang --help 列出全部命令）。")


def has_screen() -> bool:
    """Return whether somebody would see a window here."""
    return os.name == "nt" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_on_screen(folder: Path | None = None, clock: datetime | None = None, account: str = "") -> int:
    """Open the window; see `desktop.app.open_window`. Raise NoScreen where Qt would end the process."""
    if not has_screen() and not os.environ.get("QT_QPA_PLATFORM"):  # which may name a way without a screen
        raise NoScreen
    from desktop.app import open_window

    return open_window(folder, clock, account)
