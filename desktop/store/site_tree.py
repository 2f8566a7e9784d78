"""Tells which sites belong to a site: its own and those below it."""

from collections.abc import Iterable
from typing import Any


def sites_below(sites: Iterable[Any], code: str) -> frozenset[str]:
    """Return *code* and the codes of the *sites* below it, once each even where the registers go in a circle."""
    parents = {one.code: one.parent for one in sites if one.code}
    return frozenset(site for site in {*parents, code} if code in line_above(site, parents))


def line_above(code: str | None, parents: dict[str, str | None]) -> list[str]:
    """Return *code* and the sites above it."""
    line: list[str] = []
    while code and code not in line:
        line.append(code)
        code = parents.get(code)
    return line
