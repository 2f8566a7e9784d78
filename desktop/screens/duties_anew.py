"""Asks about a few people again: whose duties leave a list, and which come in their place."""

from bisect import insort
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import text

from desktop.progress.duties import Duty
from desktop.progress.duty_choice import by_due
from desktop.progress.relations import Asking
from desktop.progress.run import Reader, open_reader
from desktop.screens.work_desk import WorkDesk


@dataclass(frozen=True)
class Anew:
    """What is due for *people*: the residents asked about, and the persons under whose id their duties are listed."""

    people: frozenset[str]
    duties: tuple[Duty, ...]

    def merged_into(self, duties: Iterable[Duty]) -> list[Duty]:
        """Return *duties* with these in place of what was listed of the people; both begin with the longest overdue."""
        kept = [duty for duty in duties if duty.resident not in self.people]
        for duty in self.duties:
            insort(kept, duty, key=by_due)
        return kept


def asked_anew(desk: WorkDesk, touched: frozenset[str], look: Callable[[Reader], Iterable[Duty]]) -> Anew:
    """Return what *look* finds of the residents *touched*; done in the background, merged where the list is shown."""
    with open_reader(desk.shelf, Asking(desk.today(), desk.session.site, touched)) as reader:
        people = reader.connection.execute(text("SELECT person FROM asked_anyone")).scalars().all()
        return Anew(touched.union(people), tuple(look(reader)))
