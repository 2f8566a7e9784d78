"""Who may do what: one table for the window, the command line and the exchange."""

from collections.abc import Mapping

ENTRY, REVIEWER, HEAD, ADMIN, VILLAGE, INSPECTOR = "entry", "reviewer", "head", "admin", "village", "inspector"

WRITERS = frozenset({ENTRY, REVIEWER, HEAD, ADMIN, VILLAGE})
REVIEWERS = frozenset({REVIEWER, HEAD, ADMIN})  # review, amend what is closed, void what others entered
CLOSERS = frozenset({HEAD, ADMIN})
MANAGERS = frozenset({ADMIN})

MAY_WRITE: Mapping[str, frozenset[str]] = {
    "account": MANAGERS,
    "setting-value": MANAGERS,
    "site": MANAGERS,
    "staff": MANAGERS,
    "period": CLOSERS,
    "base-figure": REVIEWERS,
    "declared-figure": REVIEWERS,
}


def may_write(role: str, kind: str) -> bool:
    """Return whether *role* may save records of *kind* at all; kinds without a line are everybody's who writes."""
    return role in MAY_WRITE.get(kind, WRITERS)


def may_review(role: str) -> bool:
    """Return whether *role* reviews, amends closed periods and voids what others entered."""
    return role in REVIEWERS


def may_close(role: str) -> bool:
    """Return whether *role* closes and reopens periods."""
    return role in CLOSERS
