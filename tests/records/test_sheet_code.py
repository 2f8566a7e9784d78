"""The code on a printed sheet: figures alone, nothing of a person in it, and no slip of a scanner taken for another sheet."""

import uuid

from desktop.records.sheet_code import LENGTH, SheetCode, code_for, number_of, read_code
from desktop.services.catalog import catalog

WHO = "01a20436-1560-791a-acbc-70aabbccddee"
KIND = "hypertension-follow-up"


def test_a_code_leads_back_to_its_form_and_resident() -> None:
    code = code_for(KIND, WHO)
    assert read_code(code) == SheetCode(number_of(KIND), WHO)
    assert read_code(code).kind_among(catalog()) == KIND
    assert code.isdigit(), "an input method takes letters, and lets figures pass"
    assert len(code) == LENGTH


def test_every_kind_has_a_number_of_its_own() -> None:
    assert len({number_of(kind) for kind in catalog()}) == len(catalog())


def test_a_code_without_a_form_leads_to_the_person() -> None:
    read = read_code(code_for("", WHO))
    assert read is not None
    assert (read.resident, read.kind_among(catalog())) == (WHO, None)


def test_full_width_figures_and_a_line_end_are_mended() -> None:
    code = code_for(KIND, WHO)
    wide = "".join(chr(ord(figure) - ord("0") + ord("０")) for figure in code)
    assert read_code(f" {wide}\n") == read_code(code)


def test_every_wrong_figure_and_every_two_exchanged_are_found() -> None:
    code = code_for(KIND, WHO)
    for place in range(LENGTH):
        for figure in "0123456789":
            slip = code[:place] + figure + code[place + 1 :]
            assert slip == code or read_code(slip) is None
    for place in range(LENGTH - 1):
        slip = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        assert slip == code or read_code(slip) is None


def test_nothing_else_is_taken_for_a_code() -> None:
    far = f"1000000{1 << 128:039}"
    assert [read_code(text) for text in ("", "310199195403020026", "张桂英", "²" * LENGTH, "1" * LENGTH, far)] == [
        None
    ] * 6
    assert code_for(KIND, "no uuid") == ""
    assert len({code_for(KIND, str(uuid.UUID(int=number))) for number in range(50)}) == 50
