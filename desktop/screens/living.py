"""Lets background work end after its page is gone: what came of it then reaches nobody."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


def living(owner: QObject, act: Callable[..., object]) -> Callable[..., None]:
    """Return *act* for a job's signal; it is left undone once *owner* no longer exists."""

    def do(*told: Any) -> None:
        if isValid(owner):
            act(*told)

    return do
