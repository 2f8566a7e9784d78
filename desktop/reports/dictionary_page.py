"""Writes the data dictionary as a page of the manual, in Markdown."""

from collections.abc import Iterator, Mapping

from desktop.records.kind import Kind
from desktop.reports.dictionary_lines import HEADS, RULE_HEADS, KindTold, kind_told
from desktop.words import mark, tr

TITLE = mark("数据字典")
ABOUT = mark(
    "本页由程序的记录声明生成（`python3 build/dictionary.py`），请勿手改。录入界面、Excel 模板、打印表单、导入检查和 "
    "`taizhang kinds` 都出自同一份声明。“数据元”只写已见到出处的标准编号，其余待确认，留空。"
)
FOLLOWS = mark("依据：{form}")
SAYS = mark("检查时会说的话（花括号处填入具体内容）：")


def dictionary_page(kinds: Mapping[str, Kind]) -> str:
    """Return the page about those of *kinds* that people fill in."""
    titles = {name: tr(kind.title) for name, kind in kinds.items()}
    told = [kind_told(kind, titles) for kind in kinds.values() if kind.by_hand]
    lines = [f"# {tr(TITLE)}", "", tr(ABOUT), ""]
    lines += [f"- [{one.title}](#{one.name})" for one in told]
    for one in told:
        lines += ["", *_chapter(one)]
    return "\n".join(lines) + "\n"


def _chapter(told: KindTold) -> Iterator[str]:
    yield f'<a id="{told.name}"></a>'
    yield ""
    yield f"## {told.title} `{told.name}`"
    yield ""
    yield tr(FOLLOWS, form=told.form)
    yield ""
    yield from _table(HEADS, told.fields)
    if told.sentences:
        yield ""
        yield tr(SAYS)
        yield ""
        yield from _table(RULE_HEADS, told.sentences)


def _table(heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    """Yield a table without the columns in which nothing stands."""
    kept = [place for place in range(len(heads)) if any(row[place] for row in rows)]
    yield _line([tr(heads[place]) for place in kept])
    yield "|" + " --- |" * len(kept)
    for row in rows:
        yield _line([row[place] for place in kept])


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"
