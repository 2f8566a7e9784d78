"""What the workbench tells: what is to do, where the three centers stand, how the ledger is kept."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice

from desktop.progress.calls import LATE, PENDING, SOON
from desktop.progress.centers import BUILT, CENTERS
from desktop.progress.duties import Duty, list_duties
from desktop.progress.duty_choice import Wanted, counted
from desktop.progress.relations import Asking
from desktop.progress.run import Reader, open_reader
from desktop.progress.standing import Standing, stand
from desktop.screens.duties_anew import Anew, asked_anew
from desktop.screens.work_desk import WorkDesk
from desktop.store.backup import ENDING, FOLDER
from desktop.store.restored import last_drill
from desktop.store.review_queue import sent_back
from desktop.store.rights import may_review
from desktop.store.statement import driver
from desktop.words import tr

AHEAD = 7
FIRST = 12


@dataclass(frozen=True)
class ToDo:
    """How much waits, as the views of 随访待办 count it; *duties* are those found, the longest overdue first."""

    late: int
    due: int
    returned: int
    duties: tuple[Duty, ...] = ()

    @property
    def first(self) -> tuple[Duty, ...]:
        """Return those that wait longest for somebody to act."""
        return tuple(islice((duty for duty in self.duties if duty.state in PENDING), FIRST))


@dataclass(frozen=True)
class CenterLine:
    """One center: whether it is built, and the figures one looks for first."""

    name: str
    title: str
    is_built: bool | None
    figures: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Health:
    """How the ledger is kept; *drill* is the day of the backup that was tried out last, and the day of the trial."""

    last_backup: datetime | None
    entries: int
    residents: int
    drill: tuple[date, date] | None = None


def to_do(desk: WorkDesk) -> ToDo:
    """Count what is overdue, due within a week, and sent back."""
    with open_reader(desk.shelf, Asking(desk.today(), desk.session.site)) as reader:
        duties = list_duties(reader, desk.measures, AHEAD, by=desk.session)
    return _to_do(duties, _returned(desk))


def asked_again(desk: WorkDesk, touched: frozenset[str]) -> tuple[Anew, int]:
    """Ask about the residents *touched* only, and count what is sent back."""
    anew = asked_anew(desk, touched, lambda reader: list_duties(reader, desk.measures, AHEAD, by=desk.session))
    return anew, _returned(desk)


def merged(found: ToDo, anew: Anew, returned: int) -> ToDo:
    """Return *found* as it is with what was asked again."""
    return _to_do(anew.merged_into(found.duties), returned)


def centers(desk: WorkDesk) -> tuple[CenterLine, ...]:
    """Return where the three centers stand, read from one view of the ledger."""
    wanted = [name for one in CENTERS for name in one.first if name in desk.measures]
    with open_reader(desk.shelf, Asking(desk.today(), desk.session.site)) as reader:
        built = {row.why: row.state == "met" for row in reader.rows(desk.measures[BUILT])}
        figures = _figures(desk, reader, wanted)
    return tuple(
        CenterLine(one.part, tr(one.title), built.get(one.part), tuple(figures[n] for n in one.first if n in figures))
        for one in CENTERS
    )


def health(desk: WorkDesk) -> Health:
    """Look at backups and journal."""
    backups = []
    for file in (desk.ledger.folder / FOLDER).glob(f"*{ENDING}"):
        with suppress(FileNotFoundError):  # an older one goes while a new one is made
            backups.append(file.stat().st_mtime)
    with desk.shelf.reading() as connection:
        entries = desk.shelf.journal.length(connection)
        (residents,) = driver(connection).execute("SELECT count(*) FROM resident WHERE void = 0").fetchone()
    last = datetime.fromtimestamp(max(backups)).astimezone() if backups else None
    return Health(last, entries, residents, last_drill(desk.ledger.machine, desk.ledger.replica))


def days_since(last: datetime | None, today: date) -> int | None:
    """Return how many days ago the last backup was made."""
    return None if last is None else (today - last.date()).days


def _figures(desk: WorkDesk, reader: Reader, names: list[str]) -> dict[str, tuple[str, str]]:
    """Return each measure's title and value: of the first target that asks for it, else counted as it is."""
    asked = {one.target.measure: one for one in reversed(desk.plan.indicators) if one.target.measure in names}
    part = replace(desk.plan, indicators=tuple(asked.values()), beside=())
    known = {
        one.measure.name: one for one in stand(reader, part, desk.measures) if one.measure and one.value is not None
    }
    return {name: _standing(known[name]) if name in known else _counted(desk, reader, name) for name in names}


def _standing(standing: Standing) -> tuple[str, str]:
    unit = "" if standing.is_rate or standing.measure is None else tr(standing.measure.unit)
    return tr(standing.title), f"{standing.value_text} {unit}".strip()


def _counted(desk: WorkDesk, reader: Reader, name: str) -> tuple[str, str]:
    measure = desk.measures[name]
    count = reader.count(measure)
    if count.denominator is None:
        return tr(measure.title), f"{count.numerator} {tr(measure.unit)}"
    return tr(measure.title), f"{count.numerator} / {count.denominator}" if count.denominator else "—"


def _to_do(duties: list[Duty], returned: int) -> ToDo:
    views = counted(duties, Wanted())
    return ToDo(views[LATE], views[SOON], returned, tuple(duties))


def _returned(desk: WorkDesk) -> int:
    return len(sent_back(desk.shelf, desk.session, to_all=may_review(desk.session.role)))
