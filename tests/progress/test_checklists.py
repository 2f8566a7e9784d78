"""Checklists of the three centers: those that ship, and what is wrong with a file from outside."""

from pathlib import Path

import pytest

from desktop.progress.checklists import MOST_ITEMS, ChecklistUnfit, read_checklist, shipped_checklists

GOOD = """
[checklist]
id = "nursing"
unit = "nursing"
title = "区级护理中心清单"
source = "区级文件第 1 号"

[[item]]
part = "2"
item = "护士总数"
measured_in = "人"
required = "12"
"""


def read(folder: Path, text: str) -> object:
    file = folder / "list.toml"
    file.write_text(text, "utf-8")
    return read_checklist(file)


def test_each_of_the_three_centers_has_a_list_without_invented_figures() -> None:
    lists = [read_checklist(file) for file in shipped_checklists()]
    assert {one.unit for one in lists} == {"rehabilitation", "nursing", "health"}
    for one in lists:
        assert {item.part for item in one.items} == {"1", "2", "3", "4", "5", "6"}
        assert not any(item.required for item in one.items)
        assert "待区级确认" in one.source
        assert len({(item.part, item.item) for item in one.items}) == len(one.items)


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [('unit = "nursing"', 'unit = "surgery"', "unit"), ('part = "2"', 'part = "7"', "part"),
     ('item = "护士总数"', 'itme = "护士总数"', "itme"), ('source = "区级文件第 1 号"', "", "source"),
     ("[[item]]", "[item]", "条目"), ("[[item]]", "[[thing]]", "thing"), ('"12"', "12", "required")],
)  # fmt: skip
def test_a_wrong_file_says_what_to_mend(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    assert read(tmp_path, GOOD)
    assert right in GOOD
    with pytest.raises(ChecklistUnfit) as refused:
        read(tmp_path, GOOD.replace(right, wrong, 1))
    assert said in refused.value.sentence


def test_a_file_that_never_ends_is_refused(tmp_path: Path) -> None:
    item = '\n[[item]]\npart = "1"\nitem = "x"\n'
    with pytest.raises(ChecklistUnfit):
        read(tmp_path, GOOD + item * MOST_ITEMS)
    with pytest.raises(ChecklistUnfit):
        read_checklist(tmp_path / "nowhere.toml")
