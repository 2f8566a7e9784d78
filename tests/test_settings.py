"""Settings: every one is asked for, takes only sound values, and says truly whether records were computed with it."""

import inspect
import re
from pathlib import Path

import pytest

from desktop.paths import resources
from desktop.progress.measures import load_measures
from desktop.records.control import control_lines
from desktop.records.kind import Kind
from desktop.services.catalog import catalog
from desktop.settings import SETTINGS
from tests.fakes import KnownInMemory

ROOT = Path(__file__).resolve().parent.parent


def looked_at(kind: Kind) -> str:
    """Return the source of the methods that fill *kind*'s computed fields, with the methods that those call."""
    members = dict(inspect.getmembers(kind.model, inspect.isfunction))
    waiting = [one.check.__name__ for one in kind.rules if one.stage == "computes"]
    told: dict[str, str] = {}
    while waiting:
        name = waiting.pop()
        told[name] = inspect.getsource(members[name])
        waiting += [called for called in re.findall(r"self\.(\w+)\(", told[name]) if called in members.keys() - told]
    return "\n".join(told.values())


def test_a_setting_says_whether_records_are_computed_with_it() -> None:
    sources = "\n".join(looked_at(kind) for kind in catalog().values())
    asked = {name for name in SETTINGS if f'"{name}"' in sources}
    assert asked == {name for name, one in SETTINGS.items() if one.computes}


def test_every_setting_is_asked_for_somewhere() -> None:
    sources = [file for file in (ROOT / "desktop").rglob("*.py") if file.name != "settings.py"]
    text = "\n".join(file.read_text("utf-8") for file in (*sources, *(resources() / "measures").glob("*.sql")))
    assert [name for name in SETTINGS if f'"{name}"' not in text] == []


def test_no_measure_has_a_number_of_its_own_for_what_is_a_setting() -> None:
    labels = {one.label for one in SETTINGS.values()}
    for name, measure in load_measures(resources() / "measures").items():
        own = [one for one in measure.parameters.values() if not one.setting]
        assert not {one.label for one in own} & labels, name


@pytest.mark.parametrize("name", SETTINGS)
def test_the_door_takes_what_the_setting_takes_and_nothing_else(name: str) -> None:
    setting, known = SETTINGS[name], KnownInMemory()
    assert setting.takes(setting.default)
    wrong = 7 if setting.among else setting.least - 1
    for value, is_refused in ((setting.default, False), (wrong, True)):
        answers = {"name": name, "value": value, "reason": "区级通知"}
        assert known.judge("setting-value", answers).is_refused is is_refused


def test_control_lines_begin_at_ages_that_the_rate_knows() -> None:
    """The rate compares birthdays that the ledger keeps; another age would count in the form alone."""
    sql = (resources() / "measures" / "hypertension-controlled.sql").read_text("utf-8")
    known = {0, *(int(age) for age in re.findall(r"from_age = (\d+) AND m\.turns_\1_on", sql))}
    assert known == {0, 60, 65}
    assert {line.from_age for line in control_lines()} <= known
