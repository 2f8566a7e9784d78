"""Odd numbers and broken characters behind a command are refused in a sentence; none is a bug."""

from pathlib import Path
from uuid import uuid4

import pytest

from tests.cli.calling import Site, is_chinese, taizhang

BROKEN = "\ud800"


@pytest.mark.parametrize("ahead", ["99999999999", "9999999", "-9999999", "3661"])
def test_days_ahead_that_no_calendar_has_are_refused(site: Site, ahead: str) -> None:
    told = site("duties", "--ahead", ahead)
    assert told.code == 2 and "--ahead 要在 0 到 3660 之间" in told.err and is_chinese(told.err)


def test_days_ahead_up_to_the_bound_are_taken(site: Site) -> None:
    assert site("duties", "--ahead", "3660").code == 0
    assert "要写整数" in site("duties", "--ahead", "7.5").err


@pytest.mark.parametrize(("option", "number"), [("--copies", "0"), ("--copies", "100000"), ("--year", "99999")])
def test_so_many_copies_or_such_a_year_are_refused(site: Site, tmp_path: Path, option: str, number: str) -> None:
    out = tmp_path / "p.pdf"
    told = site("print", "--kind", "resident", "--empty", option, number, "--out", out)
    assert told.code == 2 and is_chinese(told.err) and not out.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("find", BROKEN), ("undo", BROKEN), ("workload", "--period", "2025", "--records", "--staff", BROKEN),
        ("platform", "--kind", "hypertension-follow-up", "--period", "2025", "--site", BROKEN),
        ("period", "close", "2025-10", "--site", BROKEN),
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_a_word_that_is_no_text_is_refused(site: Site, words: tuple[str, ...]) -> None:
    told = site(*words)
    assert told.code == 2 and "认不出的字符" in told.err and is_chinese(told.err)


@pytest.mark.parametrize("text", ["张 " * 3000, "a1 " * 3000, "x" * 100_000])
def test_looking_for_endless_words_finds_nobody(site: Site, text: str) -> None:
    assert site("find", text).code == 0
    assert site("find", "-", given=text + "\n").code == 0


def test_bytes_that_are_no_text_find_nobody_from_standard_input(site: Site) -> None:
    told = taizhang(*site.options, "find", "-", given="\udcff\udcfe\n")
    assert told.code == 0 and "没有找到" in told.out + told.err


def test_a_file_name_neither_writes_lines_of_its_own_nor_steers_the_terminal(tmp_path: Path) -> None:
    file = tmp_path / "x.asice: good\n\x1b[31mYM01.asice"
    file.write_bytes(b"junk")
    told = taizhang("package", "verify", file)
    assert told.code == 2 and len(told.out.splitlines()) == 1 and "\x1b" not in told.out + told.err
    assert "\x1b" not in taizhang("progress", "--plan", "\x1b[31mx").err


def test_a_line_end_in_a_name_is_a_space_and_what_nobody_sees_goes(site: Site) -> None:
    wish = {"kind": "staff", "id": str(uuid4()), "values": {"name": "周\n敏\u200b"}}
    assert site.apply(wish).code == 0
    assert "周 敏" in site("dump", "--kind", "staff").out
