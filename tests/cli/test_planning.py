"""The day, plan and period that a command speaks of."""

from argparse import Namespace
from datetime import date

import pytest

from desktop.cli.call import Call
from desktop.cli.planning import BadDay, day_of
from desktop.cli.speaking import speaker


def call(on: str) -> Call:
    return Call(Namespace(on=on, clock="2025-11-14T08:00:00"), speaker(True))


def test_the_day_is_the_one_named_else_today() -> None:
    assert day_of(call("2025-12-31")) == date(2025, 12, 31)
    assert day_of(call("")) == date(2025, 11, 14)


@pytest.mark.parametrize("on", ["0001-01-01", "1899-12-31", "9999-12-31", "2025-02-29", "soon"])
def test_a_day_on_which_nothing_can_stand_is_refused(on: str) -> None:
    with pytest.raises(BadDay):
        day_of(call(on))
