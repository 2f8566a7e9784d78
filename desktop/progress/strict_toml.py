"""Reads one TOML file that may come from outside: bounded, key by key, each finding a value."""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from desktop.records.problems import Problem, hard, hint
from desktop.words import mark

LONGEST_FILE = 512 * 1024
LONGEST_LINE = 2_000
# tomllib needs time and memory in the square of a dotted key's length; our files have no dotted keys.
MOST_DOTS = 4

# A string runs to its closing quotation mark or, unfinished, to the end of the line: one pass, no going back.
_STRING = re.compile(r""""(?:[^"\\]|\\.)*+\\?(?:"|$)|'[^']*(?:'|$)""")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class Finding:
    """A problem and the place where it stands: the file and, inside it, the target."""

    file: str
    target: str
    problem: Problem

    @property
    def sentence(self) -> str:
        """Return the sentence for people, with its place before it."""
        return f"{self.file} {self.target}".rstrip() + "：" + self.problem.sentence

    @property
    def is_hard(self) -> bool:
        """Say whether the file cannot be used before this is mended."""
        return self.problem.severity == "hard"


def read_toml(file: Path) -> dict[str, object] | Problem:
    """Return what *file* holds, or why it cannot be read; a file from outside cannot exhaust the PC."""
    try:
        with file.open("rb") as stream:
            content = stream.read(LONGEST_FILE + 1)
    except OSError:
        return hard("", "file-unreadable", mark("打不开这个文件，请检查它是否存在、是否有权读取。"))
    if len(content) > LONGEST_FILE:
        return hard(
            "", "file-too-long", mark("文件超过 {most} KB，不是一份方案，请核对文件。"), most=LONGEST_FILE // 1024
        )
    try:
        text = content.decode("utf-8-sig")
        if (place := _first_overload(text)) is not None:
            return hard("", "line-overloaded", mark("第 {line} 行过长或写法过于复杂，请拆成普通的单行。"), line=place)
        return tomllib.loads(text)
    except UnicodeDecodeError:
        return hard("", "not-utf-8", mark("文件不是 UTF-8 编码，请另存为 UTF-8 后重试。"))
    except (ValueError, RecursionError) as wrong:
        place_of = re.search(r"line (\d+)", str(wrong))
        line = place_of[1] if place_of else "?"
        return hard("", "not-toml", mark("文件不合 TOML 写法（第 {line} 行附近），请改正后重试。"), line=line)


def is_name(text: str) -> bool:
    """Say whether *text* is a name: small letters, digits and dashes."""
    return len(text) <= 60 and _NAME.fullmatch(text) is not None


class Table:
    """One TOML table, taken key by key; what is wrong or left over becomes a finding."""

    def __init__(self, values: Mapping[str, object], note: Callable[[Problem], None]) -> None:
        self._values = dict(values)
        self.note = note

    def text(self, key: str, *, needed: bool = True, longest: int = 500) -> str:
        """Take a line of text; "" where it may be missing and is."""
        value = self._values.pop(key, None)
        if value is None and not needed:
            return ""
        if value is None or value == "":
            self.wrong(key, "missing", mark("缺少“{key}”，请补上。"))
        elif not isinstance(value, str) or not value.isprintable() or len(value) > longest:
            self.wrong(key, "bad-text", mark("“{key}”应是一行 {longest} 字以内的文字，请改正。"), longest=longest)
        else:
            return value
        return ""

    def name(self, key: str, *, needed: bool = True) -> str:
        """Take a name of small letters, digits and dashes."""
        value = self.text(key, needed=needed, longest=60)
        return value if not value or self._is_name(key, value) else ""

    def names(self, key: str) -> tuple[str, ...]:
        """Take a list of names."""
        value = self._values.pop(key, [])
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return tuple(one for one in value if self._is_name(key, one))
        self.wrong(key, "bad-list", mark("“{key}”应是一列名称，请改正。"))
        return ()

    def groups(self, key: str) -> tuple[tuple[str, ...], ...]:
        """Take a list of lists of ids, each of at least two."""
        value = self._values.pop(key, [])
        if isinstance(value, list) and all(isinstance(group, list) and len(group) > 1 for group in value):
            ids = [one for group in value for one in group]
            if all(isinstance(one, str) and 0 < len(one) <= 20 and one.isprintable() for one in ids):
                return tuple(tuple(group) for group in value)
        self.wrong(key, "bad-groups", mark("“{key}”应是几组编号，每组至少两个，请改正。"))
        return ()

    def word(self, key: str, known: Iterable[str], *, needed: bool = True) -> str:
        """Take one of the *known* words."""
        value = self.text(key, needed=needed)
        if value and value not in (words := list(known)):
            shown = "、".join(words)
            self.wrong(key, "unknown-word", mark("“{key}”只能是：{known}，请改正。"), known=shown)
            return ""
        return value

    def words(self, key: str, known: Iterable[str]) -> tuple[str, ...]:
        """Take *known* words with a slash between them; none where they are missing."""
        words = tuple(filter(None, self.text(key, needed=False).split("/")))
        if set(words) - set(allowed := list(known)):
            self.wrong(key, "unknown-word", mark("“{key}”只能是：{known}，请改正。"), known="、".join(allowed))
            return ()
        return words

    def day(self, key: str, *, needed: bool = True) -> date | None:
        """Take a date such as 2025-12-31, without quotation marks and without a time."""
        value = self._values.pop(key, None)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        if value is not None or needed:
            self.wrong(key, "bad-date", mark("“{key}”应是不带引号的日期，如 2025-12-31，请改正。"))
        return None

    def flag(self, key: str) -> bool:
        """Take true; false where it is missing."""
        value = self._values.pop(key, False)
        if not isinstance(value, bool):
            self.wrong(key, "bad-flag", mark("“{key}”只能是 true 或 false，请改正。"))
        return value is True

    def table(self, key: str) -> dict[str, object]:
        """Take an inner table; an empty one where it is missing."""
        value = self._values.pop(key, {})
        if isinstance(value, dict):
            return value
        self.wrong(key, "bad-table", mark("“{key}”应是一组“名称 = 值”，请改正。"))
        return {}

    def left(self) -> tuple[str, ...]:
        """Return the keys that nobody has taken yet."""
        return tuple(self._values)

    def rest(self) -> None:
        """Report every key that nobody has taken: a misspelt key must not be passed over."""
        for key in self._values:
            self.wrong(key, "unknown-key", mark("不认识“{key}”，请检查拼写或删去。"))

    def _is_name(self, key: str, value: str) -> bool:
        if is_name(value):
            return True
        self.wrong(key, "bad-name", mark("“{key}”应由小写字母、数字和短横线组成，请改正。"))
        return False

    def wrong(self, key: str, code: str, words: str, **slots: object) -> None:
        """Note something that must be mended."""
        shown = key if key.isprintable() and len(key) <= 40 else "…"
        self.note(hard(shown, code, words, key=shown, **slots))

    def mention(self, key: str, code: str, words: str, **slots: object) -> None:
        """Note something that is worth a look and stops nothing."""
        self.note(hint(key, code, words, **slots))


def _first_overload(text: str) -> int | None:
    """Return the first line that a plan has no reason to hold: several-line strings, long or dotted keys."""
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LONGEST_LINE or '"""' in line or "'''" in line:
            return number
        if _STRING.sub("", line).split("#")[0].count(".") > MOST_DOTS:
            return number
    return None
