"""Keeps the signing library's own messages away from people: what it finds is said in a verdict."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

_LIBRARIES = ("pyhanko", "pyhanko_certvalidator")


@contextmanager
def quiet() -> Iterator[None]:
    """Hold back log records of the signing library for the length of the block."""
    loggers = [logging.getLogger(name) for name in _LIBRARIES]
    before = [logger.level for logger in loggers]
    try:
        for logger in loggers:
            logger.setLevel(logging.CRITICAL + 1)
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.setLevel(level)
