"""Knows which Debian packages the program and its tests need, and installs those that are missing."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

QT = ("libegl1", "libgl1", "libglib2.0-0", "libfontconfig1", "libdbus-1-3", "libxkbcommon0")
WINDOW = ("libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0")
TESTS = ("xvfb", "xauth", "poppler-utils", "qpdf", "openssl", "age", "zbar-tools", "binutils")


class Missing(Exception):
    """Packages that only an administrator can install; the text says how."""


def wanted(only_to_run: bool) -> tuple[str, ...]:
    """Return what this machine needs: *only to run*, the window's libraries only where there is a display."""
    if not only_to_run:
        return QT + WINDOW + TESTS
    return QT + WINDOW if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") else QT


def ensure(packages: Iterable[str]) -> None:
    """Install what is missing when root on Debian; raise Missing with the exact line otherwise."""
    missing = _missing(list(packages))
    if not missing:
        return
    line = "apt-get install -y " + " ".join(missing)
    if os.geteuid() != 0:
        raise Missing(f"系统缺少软件包，请由管理员执行：\nsudo {line}")
    print(f"正在安装系统软件包：{' '.join(missing)}", file=sys.stderr, flush=True)
    if not (_apt("install", *missing, quiet=True) or (_apt("update") and _apt("install", *missing))):
        raise Missing(f"系统软件包没有装上，请检查网络或软件源后执行：\n{line}")


def _missing(packages: list[str]) -> list[str]:
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return []  # not Debian: nothing is known about its packages
    # Debian 13 renamed some libraries by their 64-bit time: libglib2.0-0 is libglib2.0-0t64 there.
    names = packages + [f"{name}t64" for name in packages]
    query = ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\\n", *names]
    said = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    there = {line.split()[0] for line in said.splitlines() if line.endswith(" installed")}
    return [name for name in packages if name not in there and f"{name}t64" not in there]


def _apt(command: str, *packages: str, quiet: bool = False) -> bool:
    options = ["-y", "--no-install-recommends"] if command == "install" else []
    ended = subprocess.run(
        ["apt-get", command, "-qq", *options, *packages],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL if quiet else sys.stderr,
        stderr=subprocess.DEVNULL if quiet else sys.stderr,
        check=False,
    )
    return ended.returncode == 0
