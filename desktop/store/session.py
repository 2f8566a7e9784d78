"""Who is at work: the account, its role and what that role may do."""

from dataclasses import dataclass

from desktop.faults import NoRight
from desktop.records.kind import Kind

ENTRY, REVIEWER, HEAD, ADMIN, VILLAGE, INSPECTOR = "entry", "reviewer", "head", "admin", "village", "inspector"
WRITERS = frozenset({ENTRY, REVIEWER, HEAD, ADMIN, VILLAGE})
REVIEWERS = frozenset({REVIEWER, HEAD, ADMIN})
PENDING = "pending"
MANAGED = frozenset({"account", "setting-value", "site", "staff"})


@dataclass(frozen=True)
class Session:
    """One log-in: *account* is the id that the journal keeps, *site* where the work counts."""

    account: str
    name: str
    role: str
    site: str

    def must_write(self, kind: Kind) -> None:
        """Raise NoRight unless this role may save records of *kind*."""
        if self.role not in WRITERS or (kind.name in MANAGED and self.role != ADMIN):
            raise NoRight

    def must_review(self, review: object) -> None:
        """Raise NoRight where somebody who only enters records would review or send back."""
        if review not in (None, PENDING) and self.role not in REVIEWERS:
            raise NoRight

    def must_be(self, *roles: str) -> None:
        """Raise NoRight unless the role is one of *roles*."""
        if self.role not in roles:
            raise NoRight
