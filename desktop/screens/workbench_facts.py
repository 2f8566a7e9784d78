"""What the workbench tells: what is to do, where the three centers stand, how the ledger is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desktop.progress.duties import Duty, list_duties
from desktop.progress.relations import Asking
from desktop.progress.run import open_reader
from desktop.progress.standing import Standing, stand_of
from desktop.screens.work_desk import WorkDesk
from desktop.store.backup import ENDING, FOLDER
from desktop.store.review_queue import sent_back
from desktop.store.rights import may_review
from desktop.store.statement import driver
from desktop.words import mark, tr

AHEAD = 7
FIRST = 12
BUILT = "three-centers-built"
CENTERS = {"rehabilitation": mark("康复中心"), "nursing": mark("护理中心"), "health": mark("健康管理中心")}
FIGURES: Mapping[str, tuple[str, ...]] = {
    "rehabilitation": ("rehab-sessions-by-place", "rehab-first-assessment"),
    "nursing": ("home-bed-volume", "home-bed-rounds-on-time"),
    "health": ("hypertension-managed", "diabetes-managed"),
}


@dataclass(frozen=True)
class ToDo:
    """How much waits."""

    late: int
    due: int
    returned: int
    first: tuple[Duty, ...]  # those that wait longest


@dataclass(frozen=True)
class CenterLine:
    """One center: whether it is built, and the figures one looks for first."""

    name: str
    title: str
    is_built: bool | None
    figures: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Health:
    """How the ledger is kept."""

    last_backup: datetime | None
    entries: int
    residents: int


def to_do(desk: WorkDesk) -> ToDo:
    """Count what is overdue, due within a week, and sent back."""
    with open_reader(desk.shelf, Asking(desk.today(), desk.session.site)) as reader:
        duties = list_duties(reader, desk.measures, AHEAD, by=desk.session)
    returned = len(sent_back(desk.shelf, desk.session, to_all=may_review(desk.session.role)))
    late = sum(duty.days > 0 for duty in duties)
    return ToDo(late, len(duties) - late, returned, tuple(duties[:FIRST]))


def centers(desk: WorkDesk) -> tuple[CenterLine, ...]:
    """Return where the three centers stand, one measure at a time."""
    asking = Asking(desk.today(), desk.session.site)
    with open_reader(desk.shelf, asking) as reader:
        built = {row.why: row.state == "met" for row in reader.rows(desk.measures[BUILT])}
    found = []
    for name, title in CENTERS.items():
        figures = tuple(_figure(desk, asking, measure) for measure in FIGURES[name] if measure in desk.measures)
        found.append(CenterLine(name, tr(title), built.get(name), figures))
    return tuple(found)


def health(desk: WorkDesk) -> Health:
    """Look at backups and journal."""
    backups = [file.stat().st_mtime for file in (desk.ledger.folder / FOLDER).glob(f"*{ENDING}")]
    with desk.shelf.reading() as connection:
        entries = desk.shelf.journal.length(connection)
        (residents,) = driver(connection).execute("SELECT count(*) FROM resident WHERE void = 0").fetchone()
    last = datetime.fromtimestamp(max(backups)).astimezone() if backups else None
    return Health(last, entries, residents)


def days_since(last: datetime | None, today: date) -> int | None:
    """Return how many days ago the last backup was made."""
    return None if last is None else (today - last.date()).days


def _figure(desk: WorkDesk, asking: Asking, name: str) -> tuple[str, str]:
    """Return a measure's title and value: of the target that asks for it, else counted as it is."""
    measure = desk.measures[name]
    ids = [one.target.id for one in desk.plan.indicators if one.target.measure == name]
    with open_reader(desk.shelf, asking) as reader:
        standing: Standing | None = stand_of(reader, desk.plan, desk.measures, ids[0]) if ids else None
        if standing is not None and standing.value is not None:
            return tr(standing.title), f"{standing.value_text} {'' if standing.is_rate else tr(measure.unit)}".strip()
        count = reader.count(measure)
    if count.denominator is None:
        return tr(measure.title), f"{count.numerator} {tr(measure.unit)}"
    return tr(measure.title), f"{count.numerator} / {count.denominator}" if count.denominator else "—"
