"""Proposes which two files may be one person's: few are looked at, those that share a key; what was judged never comes again."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations, product
from typing import Any

from sqlalchemy.engine import Connection

from desktop.store.chunks import chunks
from desktop.store.grounds import ALIKE, Facts, Ground, grounds_of, is_worth_asking, strength_of
from desktop.store.persons import DIFFERENT, LINK, rows_of_person
from desktop.store.search_keys import NUMBER_TAIL, PHONE, PINYIN
from desktop.store.shelf import Shelf
from desktop.store.statement import driver
from desktop.store.trouble import told

LARGEST = 8  # files with one key that are compared each with each
Pair = tuple[str, str]

# Everybody once, narrow and in memory: what follows looks no page of the file up by chance.
SLIM = (
    "CREATE TEMPORARY TABLE likeness AS SELECT id, COALESCE(person, id) AS person, name, sex, born_on, record_number"
    " FROM resident WHERE void = 0"
)
BY_ID = "CREATE UNIQUE INDEX temp.likeness_id ON likeness (id)"
DROPS = ("DROP TABLE IF EXISTS temp.likeness", "DROP TABLE IF EXISTS temp.sounding")
SEVERAL = "HAVING COUNT(DISTINCT person) > 1"
FOLDED = "key"
for _written, _taken in ALIKE:
    FOLDED = f"replace({FOLDED}, '{_written}', '{_taken}')"
KEYED = "FROM search_key JOIN likeness ON id = resident WHERE key >= '{family}' AND key < '{after}'"
SHORTEST_PINYIN = 5  # with the letter of its family; initials are shorter
# of a citizen's number, written backwards: the order of the day and the birth date with two digits of the year
DAY_AND_ORDER = "CASE length(key) WHEN 19 THEN substr(key, 3, 9) ELSE substr(key, 2, 9) END"


def _keyed(family: str) -> str:
    return KEYED.format(family=family, after=chr(ord(family) + 1))


# The longest step: its keys are copied first, so that what takes time holds up no commit.
SOUNDS = (
    f"CREATE TEMPORARY TABLE sounding AS SELECT resident, {FOLDED} AS sound FROM search_key"
    f" WHERE key >= '{PINYIN}' AND key < '{chr(ord(PINYIN) + 1)}' AND length(key) >= {SHORTEST_PINYIN}"
)
SOUNDING = (
    "SELECT group_concat(id) FROM sounding JOIN likeness ON id = resident WHERE born_on > ''"
    f" GROUP BY born_on, sex, sound {SEVERAL}"
)

BLOCKS = (
    f"SELECT group_concat(id) FROM likeness WHERE name > '' AND born_on > '' GROUP BY name, born_on {SEVERAL}",
    f"SELECT group_concat(id) FROM likeness WHERE record_number > '' GROUP BY record_number {SEVERAL}",
    f"SELECT group_concat(id) {_keyed(PHONE)} GROUP BY key, name {SEVERAL}",
    f"SELECT group_concat(id) {_keyed(NUMBER_TAIL)} AND length(key) IN (16, 19) GROUP BY {DAY_AND_ORDER} {SEVERAL}",
    SOUNDING,
)
JUDGED = (
    f"SELECT a.person, b.person FROM {LINK.replace('-', '_')} l JOIN likeness a ON a.id = l.resident"
    " JOIN likeness b ON b.id = l.other WHERE l.void = 0 AND l.verdict = ?"
)
TOLD_APART = "SELECT 1 FROM same_person WHERE resident = ? AND other = ? AND verdict = ? AND void = 0"
TOLD = (
    "SELECT id, COALESCE(person, id), name, sex, born_on, id_number, number_state, phone, contact_phone, village,"
    " record_number FROM resident WHERE void = 0 AND id IN ({slots})"
)


@dataclass(frozen=True)
class Likeness:
    """Two files that may be one person's, with the reasons; *one* is the older file."""

    one: str
    other: str
    grounds: tuple[Ground, ...]

    @property
    def points(self) -> int:
        """Return what the reasons weigh together."""
        return sum(ground.points for ground in self.grounds)

    @property
    def strength(self) -> str:
        """Return how sure it is: sure, likely or open."""
        return strength_of(self.points)


def likenesses(shelf: Shelf, on_step: Callable[[int, int], None] = lambda done, total: None) -> list[Likeness]:
    """Return the pairs to be judged, the surest first; each step is a short transaction, so that saving never waits long."""
    steps = len(BLOCKS) + 2
    with _connection(shelf) as turn:
        with turn() as raw:
            _drop(raw)
            raw.execute(SLIM)
            raw.execute(BY_ID)
        with turn() as raw:
            raw.execute(SOUNDS)
        pairs: set[Pair] = set()
        for done, block in enumerate(BLOCKS, start=1):
            on_step(done, steps)
            with turn() as raw:
                pairs.update(_pairs(raw.execute(block)))
        on_step(steps - 1, steps)
        with turn() as raw:
            judged = {frozenset(persons) for persons in raw.execute(JUDGED, (DIFFERENT,))}
            facts = _facts(raw, {end for pair in pairs for end in pair})
            _drop(raw)
    best: dict[frozenset[str], Likeness] = {}
    for one, other in sorted(pairs):
        if one in facts and other in facts:
            _keep_best(best, facts[one], facts[other], judged)
    on_step(steps, steps)
    return sorted(best.values(), key=lambda found: (-found.points, found.one, found.other))


def _drop(raw: Any) -> None:
    for drop in DROPS:
        raw.execute(drop)


def likeness_of(connection: Connection, one: str, other: str) -> Likeness | None:
    """Return what two files have in common, or None where one of them is void."""
    first, second = sorted((one, other))
    facts = _facts(driver(connection), {first, second})
    return Likeness(first, second, grounds_of(facts[first], facts[second])) if len(facts) == 2 else None


def still_open(connection: Connection, pairs: Iterable[Likeness]) -> list[Likeness]:
    """Return those of *pairs* that no judgement settles, be it one on other files of the same persons."""
    return [pair for pair in pairs if not _is_settled(driver(connection), pair)]


def _is_settled(raw: Any, pair: Likeness) -> bool:
    one, other = rows_of_person(raw, pair.one), rows_of_person(raw, pair.other)
    if pair.other in one:
        return True
    ends = ((*a, DIFFERENT) for a in (*product(one, other), *product(other, one)))
    return any(raw.execute(TOLD_APART, end).fetchone() for end in ends)


def _keep_best(best: dict[frozenset[str], Likeness], one: Facts, other: Facts, judged: set[frozenset[str]]) -> None:
    """Keep a pair unless its persons are one already, were judged, or have a pair that says more."""
    persons = frozenset((one.person, other.person))
    if len(persons) < 2 or persons in judged:
        return
    found = Likeness(one.id, other.id, grounds_of(one, other))
    if is_worth_asking(found.grounds) and (persons not in best or best[persons].points < found.points):
        best[persons] = found


def _pairs(groups: Iterable[tuple[str]]) -> Iterator[Pair]:
    """Yield the pairs of each group of ids; of a very large one only its first, which come up again as these are judged."""
    for (joined,) in groups:
        yield from combinations(sorted(set(joined.split(",")))[:LARGEST], 2)


def _facts(raw: Any, ids: set[str]) -> dict[str, Facts]:
    found: dict[str, Facts] = {}
    for some in chunks(sorted(ids)):
        asked = raw.execute(TOLD.format(slots=", ".join("?" * len(some))), some)
        found |= {row[0]: Facts(*(cell or "" for cell in row)) for row in asked}
    return found


@contextmanager
def _connection(shelf: Shelf) -> Iterator[Callable[[], Any]]:
    """Give out what opens one transaction after the other on one connection, which keeps its temporary table."""
    with told(shelf.place), shelf.engine.connect() as connection:

        @contextmanager
        def turn() -> Iterator[Any]:
            with connection.begin():
                yield driver(connection)

        yield turn
