"""Who is at work: the account, its role and what that role may do."""

from dataclasses import dataclass

from desktop.records.kind import Kind
from desktop.store.rights import (
    ADMIN,
    ENTRY,
    HEAD,
    INSPECTOR,
    MAY_DO,
    MAY_WRITE,
    PEOPLE,
    REVIEWER,
    REVIEWERS,
    VILLAGE,
    WRITERS,
    NumbersOnly,
    RightOfOthers,
    may_do,
    may_review,
    may_write,
)  # fmt: skip

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
            raise RightOfOthers(MAY_WRITE.get(kind.name, WRITERS))

    def must_review(self, review: object) -> None:
        """Raise NoRight where somebody who only enters records would review or send back."""
        if review not in (None, PENDING) and not may_review(self.role):
            raise RightOfOthers(REVIEWERS)

    def must_be(self, *roles: str) -> None:
        """Raise NoRight unless the role is one of *roles*."""
        if self.role not in roles:
            raise RightOfOthers(roles)

    def must_do(self, what: str) -> None:
        """Raise NoRight unless this role may do *what*, one line of `MAY_DO`."""
        if not may_do(self.role, what):
            raise RightOfOthers(MAY_DO[what])

    def must_see_people(self) -> None:
        """Raise NumbersOnly where this role is shown nobody by name."""
        if not may_do(self.role, PEOPLE):
            raise NumbersOnly
