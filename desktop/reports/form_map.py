"""Reads the cell map of a district's form: which cell takes which figure, every mistake in a sentence."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.faults import Refused
from desktop.words import mark, tr

COLUMNS = {
    "title": mark("指标名称"),
    "clause": mark("依据条款"),
    "goal": mark("目标"),
    "numerator": mark("分子"),
    "denominator": mark("分母"),
    "value": mark("值"),
    "pace": mark("进度值"),
    "gap": mark("差距"),
    "reached": mark("是否达标"),
    "waits": mark("缺什么"),
}
_CELL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,5})")
_MOST_BYTES = 256 * 1024


class BadMap(Refused):
    """The cell map of a form is wrong."""

    code = "form/map"
    words = mark("表样对应文件 {file} 有误：{finding}")


@dataclass(frozen=True)
class Place:
    """One cell and the figure that it takes."""

    cell: str
    figure: str


@dataclass(frozen=True)
class FormMap:
    """A district's form: its name, its sheet, and a figure for each cell."""

    title: str
    sheet: str
    places: tuple[Place, ...]


def wrong(file: Path, finding: str, **slots: object) -> BadMap:
    """Return the fault that says what is wrong with the map in *file*."""
    return BadMap(file=file.name, finding=tr(finding, **slots))


def read_map(file: Path) -> FormMap:
    """Return the map in *file*; raises BadMap with the first thing that is wrong."""
    values = _values(file)
    head = values.get("form")
    if not isinstance(head, dict) or not all(isinstance(head.get(key), str) for key in ("title", "sheet")):
        raise wrong(file, mark("应有 [form]，写明 title（表名）和 sheet（工作表名）。"))
    if unknown := sorted(values.keys() - {"form", "cells", "targets"}):
        raise wrong(file, mark("不认识“{key}”，只用 [form]、[cells] 和 [targets.编号]。"), key=unknown[0])
    places: dict[str, Place] = {}
    for cell, figure in [*_cells(file, values), *_targets(file, values)]:
        if not _CELL.fullmatch(cell):
            raise wrong(file, mark("“{cell}”不是单元格地址，请写成 D8 这样。"), cell=cell)
        if cell in places:
            raise wrong(file, mark("单元格 {cell} 写了两次，请只留一处。"), cell=cell)
        places[cell] = Place(cell, figure)
    if not places:
        raise wrong(file, mark("没有写任何单元格，请在 [cells] 或 [targets.编号] 里写。"))
    return FormMap(head["title"], head["sheet"], tuple(places.values()))


def _values(file: Path) -> dict[str, object]:
    try:
        with file.open("rb") as opened:
            raw = opened.read(_MOST_BYTES + 1)
        if len(raw) > _MOST_BYTES:
            raise wrong(file, mark("文件太大，不像表样对应文件，请核对。"))
        return tomllib.loads(raw.decode("utf-8"))
    except OSError as trouble:
        raise wrong(file, mark("找不到这个文件或读不了它，请核对文件名。")) from trouble
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as trouble:
        raise wrong(file, mark("不是 UTF-8 的 TOML 文件，请改正。")) from trouble


def _cells(file: Path, values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield cell and figure of the plain cells."""
    yield from _table(file, values.get("cells", {}), "[cells]")


def _targets(file: Path, values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield cell and figure of every target's columns."""
    targets = values.get("targets", {})
    if not isinstance(targets, dict):
        raise wrong(file, mark("[targets] 下应是各指标的编号，如 [targets.SJ-13]。"))
    for target, columns in targets.items():
        for column, cell in _table(file, columns, f"[targets.{target}]"):
            if column not in COLUMNS:
                known = "、".join(COLUMNS)
                said = mark("{target} 的“{column}”不是可填的列，可用：{known}。")
                raise wrong(file, said, target=target, column=column, known=known)
            yield cell, f"{target}.{column}"


def _table(file: Path, table: object, name: str) -> Iterator[tuple[str, str]]:
    if not isinstance(table, dict):
        raise wrong(file, mark("{name} 里应是“名称 = 值”。"), name=name)
    for key, value in table.items():
        if not isinstance(value, str):
            raise wrong(file, mark("{name} 的“{key}”应写在引号里。"), name=name, key=key)
        yield key, value
