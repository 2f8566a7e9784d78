"""Identity numbers as spreadsheets leave them."""

import pytest

from desktop.intake.numbers import NumberRead, read_number

SOUND = "310199196106195254"


@pytest.mark.parametrize(
    ("cell", "number", "state", "repairs"),
    [
        (SOUND, SOUND, "", ()),
        (f" {SOUND} ", SOUND, "", ("id-trim",)),
        (f"'{SOUND}", SOUND, "", ("id-trim",)),
        ("310199 19610619 5254", SOUND, "", ("id-trim",)),
        ("３１０１９９１９６１０６１９５２５４", SOUND, "", ("id-wide",)),
        ("31019919371012570x", "31019919371012570X", "", ("id-case",)),
        (310199196106195000, "", "cut", ()),
        (3.10199196106195e17, "", "cut", ()),
        ("310199196106196000", "", "cut", ()),
        ("3.10199196106195E+17", "", "cut", ()),
        ("3.10199E+17", "", "lost", ()),
        (310199000000000000, "", "lost", ()),
        (3.10199e17, "", "lost", ()),
        ("310199196106195255", "", "check", ()),
        (None, "", "missing", ()),
        ("  ", "", "missing", ()),
        ("无", "", "missing", ()),
        ("310199610619525", "310199196106195254", "", ("id-fifteen",)),
        (310199610619525, "310199196106195254", "", ("id-fifteen",)),
    ],
)
def test_a_number_is_believed_mended_or_kept_out(
    cell: object, number: str, state: str, repairs: tuple[str, ...]
) -> None:
    read = read_number(cell)
    assert (read.number, read.state, read.repairs) == (number, state, repairs)


def test_a_number_cell_ending_in_zeros_is_never_believed_even_when_its_check_fits() -> None:
    """Excel keeps 15 digits: 1 of 11 cut numbers has a check character that fits by chance."""
    by_chance = next(
        n for n in range(310199196106191000, 310199196106200000, 1000) if read_number(str(n)).number == str(n)
    )
    assert read_number(by_chance).state == "cut"


def test_a_number_of_another_shape_is_left_for_the_door_to_refuse() -> None:
    assert read_number("12345") == NumberRead("12345")
    assert read_number("H1234567") == NumberRead("H1234567")
