"""Reads measures: one SQL file each, with what it is in the comment at its head."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from desktop.faults import Damaged
from desktop.progress.days import BASES, DayWords, read_day_words
from desktop.progress.strict_toml import Table
from desktop.records.problems import Problem
from desktop.settings import SETTINGS, UNCONFIRMED
from desktop.words import mark

Value = int | str
SUBJECTS = {"person": mark("居民"), "service": mark("服务记录"), "site": mark("机构")}
SHAPES = ("rate", "count", "mean", "yes-no", "checklist", "composite", "range", "declared")
READINGS = {"year": mark("年度口径"), "today": mark("进度口径")}
COLUMNS = ("subject", "person", "state", "why", "amount", "missing", "due")
STATES = {"met": mark("达标"), "short": mark("未达标"), "excluded": mark("不计入")}
RELATIONS = (
    "asked", "asked_person", "asked_anyone", "asked_site", "site_below", "found_gone", "calendar", "quarter", "control_line",
    "glucose_line", "danger_line",
)  # fmt: skip
BOUND = (*BASES, "reading", "all_sites")

_SLOT = re.compile(r"(?<![:\w]):([a-z][a-z0-9_]*)")
_SUBQUERY = re.compile(r"\b(\w+) AS \(\s*SELECT\b|\)\s+(\w+)\b")
_TEXT = re.compile(r"'[^']*'")
_WORD = re.compile(r"\w+")
_NOT_STANDARD = frozenset(
    ("strftime", "julianday", "datetime", "unixepoch", "ifnull", "iif", "group_concat", "glob", "rowid", "total", "printf",
     "typeof", "autoincrement")
)  # fmt: skip
_NOT_STANDARD_CALL = re.compile(r"date\s*\(|(?<=\bm)(?:ax|in)\s*\([^()]*,|;", re.IGNORECASE)


class MeasureDamaged(Damaged):
    """A measure that ships with the program cannot be read."""

    code = "measure-damaged"
    words = mark("程序自带的口径文件有误（{name}：{finding}），请重新安装程序。")


@dataclass(frozen=True)
class Parameter:
    """One adjustable number of a measure; its *standing* says whether a document confirms the default.

    One that *selects* is no number to adjust: by it a target says which of several things it counts.
    """

    name: str
    default: int
    label: str
    unit: str
    standing: str
    setting: str
    selects: bool = False


@dataclass(frozen=True)
class Measure:
    """What one SQL file counts, about whom, after which document, with which parameters."""

    name: str
    title: str
    definition: str
    subject: str
    shape: str
    unit: str
    source: str
    sql: str
    kinds: tuple[str, ...]
    base: str = ""
    awaits: str = ""
    weighed: bool = False
    main: str = ""
    readings: tuple[str, ...] = ("year",)
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    days: Mapping[str, Mapping[str, DayWords]] = field(default_factory=dict)
    why: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def words(self) -> frozenset[str]:
        """Return the words of the SQL, its texts left out."""
        return frozenset(_WORD.findall(_TEXT.sub("''", self.sql)))

    @cached_property
    def relations(self) -> tuple[str, ...]:
        """Return the relations that the SQL joins and no table holds."""
        return tuple(name for name in RELATIONS if name in self.words)

    @cached_property
    def subqueries(self) -> frozenset[str]:
        """Return the names that the SQL gives to its own subqueries."""
        return frozenset(name for pair in _SUBQUERY.findall(self.sql) for name in pair if name)

    @cached_property
    def slots(self) -> frozenset[str]:
        """Return the names that the SQL wants bound."""
        return frozenset(_SLOT.findall(self.sql))


def load_measures(folder: Path) -> dict[str, Measure]:
    """Return the program's measures by name; raises MeasureDamaged when one of them is wrong."""
    return {file.stem: measure_from(file.stem, file.read_text("utf-8")) for file in sorted(folder.glob("*.sql"))}


def measure_from(name: str, text: str) -> Measure:
    """Read one measure; raises MeasureDamaged with the first thing that is wrong."""
    head, sql = _split(text)
    problems: list[Problem] = []
    try:
        values = tomllib.loads(head)
    except tomllib.TOMLDecodeError as wrong:
        raise MeasureDamaged(name=name, finding=str(wrong)) from wrong
    table = Table(values, problems.append)
    readings = table.names("readings") or ("year",)
    measure = Measure(
        name=name,
        title=table.text("title"),
        definition=table.text("definition", longest=1000),
        subject=table.word("subject", SUBJECTS),
        shape=table.word("shape", SHAPES),
        unit=table.text("unit", needed=False, longest=20),
        source=table.text("source"),
        sql=sql,
        kinds=table.names("kinds"),
        base=table.name("base", needed=False),
        awaits=table.name("awaits", needed=False),
        weighed=table.flag("weighed"),
        main=table.name("main", needed=False),
        readings=readings,
        parameters=_parameters(table.table("parameters"), problems.append),
        days=_days(table.table("days"), readings, name),
        why=_texts(table.table("why"), problems.append),
        parts=_texts(table.table("parts"), problems.append),
    )
    table.rest()
    findings = [problem.sentence for problem in problems] or _findings(measure)
    if findings:
        raise MeasureDamaged(name=name, finding=findings[0])
    return measure


def _split(text: str) -> tuple[str, str]:
    lines = text.splitlines()
    size = next((number for number, line in enumerate(lines) if not line.startswith("--")), len(lines))
    head = "\n".join(line[2:].removeprefix(" ") for line in lines[:size])
    body = "\n".join(line.split("--")[0].rstrip() for line in lines[size:])
    return head, body.strip().removesuffix(";")


def _parameters(tables: Mapping[str, object], note: Callable[[Problem], None]) -> dict[str, Parameter]:
    found = {}
    for name, values in tables.items():
        given = dict(values) if isinstance(values, dict) else {}
        default = given.pop("default", None)
        table = Table(given, note)
        if (setting := table.name("setting", needed=False)) in SETTINGS:
            one = SETTINGS[setting]
            found[name] = Parameter(name, one.default, one.label, one.unit, one.standing, setting)
        elif isinstance(default, int):
            label, unit = table.text("label"), table.text("unit", needed=False)
            selects = table.flag("selects")
            standing = "" if table.flag("confirmed") or selects else UNCONFIRMED
            found[name] = Parameter(name, int(default), label, unit, standing, "", selects)
        else:
            table.wrong(name, "bad-default", mark("“{key}”缺少整数或是否的 default，请补上。"))
        table.rest()
    return found


def _days(tables: Mapping[str, object], readings: tuple[str, ...], name: str) -> dict[str, dict[str, DayWords]]:
    found: dict[str, dict[str, DayWords]] = {}
    for day, words in tables.items():
        by_reading = words if isinstance(words, dict) else dict.fromkeys(readings, words)
        try:
            found[day] = {reading: read_day_words(str(by_reading[reading])) for reading in readings}
        except (KeyError, ValueError) as wrong:
            raise MeasureDamaged(name=name, finding=f"days.{day}") from wrong
    return found


def _texts(values: Mapping[str, object], note: Callable[[Problem], None]) -> dict[str, str]:
    table = Table(values, note)
    return {key: table.text(key) for key in table.left()}


def _findings(measure: Measure) -> list[str]:
    found = []
    known = {*BOUND, *measure.parameters, *measure.days}
    used = {words.parameter for by_reading in measure.days.values() for words in by_reading.values()} - {""}
    found += [f":{slot}?" for slot in sorted(measure.slots - known)]
    found += [f"{name}?" for name in sorted(used - set(measure.parameters))]
    found += [f"{name}!" for name in sorted({*measure.parameters, *measure.days} - measure.slots - used)]
    if not re.match(r"(WITH|SELECT)\b", measure.sql) or "asked" not in measure.relations:
        found.append("SELECT … asked")
    found += sorted({word.lower() for word in measure.words} & _NOT_STANDARD)
    if wrong := _NOT_STANDARD_CALL.search(_TEXT.sub("''", measure.sql)):
        found.append(wrong[0])
    if measure.main and measure.main not in measure.parts:
        found.append("main")
    found += [reading for reading in measure.readings if reading not in READINGS]
    return found
