"""Cuts long lists into what one question of the database takes."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
AT_ONCE = 500


def chunks(whole: Sequence[T], size: int = AT_ONCE) -> Iterator[Sequence[T]]:
    """Yield *whole* in parts of at most *size*."""
    for start in range(0, len(whole), size):
        yield whole[start : start + size]
