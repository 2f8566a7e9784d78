"""Who is at work: the account, its role and what that role may do."""

from dataclasses import dataclass

from desktop.faults import NoRight
from desktop.records.kind import Kind
from desktop.store.rights import ADMIN, ENTRY, HEAD, INSPECTOR, REVIEWER, VILLAGE, WRITERS, may_review, may_write

__all__ = ["ADMIN", "ENTRY", "HEAD", "INSPECTOR", "PENDING", "REVIEWER", "VILLAGE", "WRITERS", "Session"]
PENDING = "pending"


@dataclass(frozen=True)
class Session:
    """One log-in: *account* is the id that the journal keeps, *site* where the work counts."""

    account: str
    name: str
    role: str
    site: str

    def must_write(self, kind: Kind) -> None:
        """Raise NoRight unless this role may save records of *kind*."""
        if not may_write(self.role, kind.name):
            raise NoRight

    def must_review(self, review: object) -> None:
        """Raise NoRight where somebody who only enters records would review or send back."""
        if review not in (None, PENDING) and not may_review(self.role):
            raise NoRight

    def must_be(self, *roles: str) -> None:
        """Raise NoRight unless the role is one of *roles*."""
        if self.role not in roles:
            raise NoRight
