"""Reads the words of a call, and says in Chinese what is wrong with them and how a command is written."""

import argparse
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NoReturn

from desktop.faults import Refused
from desktop.words import LANGUAGES, is_whole, mark, tr

ANYWHERE = {"--json": 0, "--clock": 1, "--ledger": 1, "--user": 1, "--password-file": 1, "--language": 1}
RESTORE = "restore"  # there --ledger behind the command names the new folder
TOO_MUCH = mark("多出了 {all}")
WORDS = mark("不认识的内容")
SAID = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"argument COMMAND: invalid choice: '(?P<given>.*)' \(choose from .*", mark("没有这个命令")),
        (r"argument (?P<name>.+): invalid choice: '(?P<given>.*)' \(choose from (?P<all>.*)\)",
         mark("{name} 不能是“{given}”，只能是 {all} 之一")),
        (r"argument (?P<name>.+): invalid int value: '(?P<given>.*)'", mark("{name} 要写整数，不能是“{given}”")),
        (r"argument (?P<name>.+): only (?P<least>\d+) to (?P<most>\d+)", mark("{name} 要在 {least} 到 {most} 之间")),
        (r"argument (?P<name>.+): expected (?:one|at least one) argument", mark("{name} 后面缺少内容")),
        (r"the following arguments are required: (?P<all>.*)", mark("还缺少 {all}")),
        (r"unrecognized arguments: (?P<all>.*)", TOO_MUCH),
    )
)  # fmt: skip
NOT_UNDERSTOOD, BROKEN = mark("有一处读不懂"), mark("里面有认不出的字符")
HEADINGS = {"positional arguments": mark("命令与参数"), "options": mark("选项")}


class BadWords(Refused):
    """The command line could not be read."""

    code = "usage"
    words = mark("命令写法不对：{detail}。用 {program} --help 查看写法。")


class ChineseHelp(argparse.HelpFormatter):
    """Help whose headings are Chinese."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """Begin with 用法."""
        super().add_usage(usage, actions, groups, tr(mark("用法：")) if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        """Open a section under its Chinese heading."""
        super().start_section(tr(HEADINGS[heading]) if heading in HEADINGS else heading)


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are faults like all others; options are written out in full."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given, add_help=False, allow_abbrev=False, formatter_class=ChineseHelp)
        self.add_argument("-h", "--help", action="help", help=tr("显示这份说明"))

    def error(self, message: str) -> NoReturn:
        """End the call with a sentence."""
        raise BadWords(detail=_in_chinese(message), program=self.prog)


def whole(least: int, most: int) -> Callable[[str], int]:
    """Return what reads a whole number from *least* to *most*."""

    def read(text: str) -> int:
        number = int(text)
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"only {least} to {most}")
        return number

    read.__name__ = int.__name__  # what is no number is said as ever
    return read


def must_be_text(given: Sequence[str]) -> None:
    """Raise BadWords where a word holds bytes that are no characters: neither the ledger nor the screen takes them."""
    if not all(map(is_whole, given)):
        raise BadWords(detail=tr(BROKEN), program="taizhang")


def _in_chinese(message: str) -> str:
    for pattern, words in SAID:
        if found := pattern.fullmatch(message):
            slots = found.groupdict()
            if "all" in slots:
                listed = re.split(r", ?| ", slots["all"].replace("'", ""))
                if words == TOO_MUCH:  # never what was typed behind it: that may be a password or a name
                    listed = [word.split("=", 1)[0] for word in listed if word.startswith("-")] or [tr(WORDS)]
                slots["all"] = "、".join(listed)
            return tr(words, **slots)
    return tr(NOT_UNDERSTOOD)


def options_first(given: Sequence[str]) -> list[str]:
    """Bring the options that every command knows before the command, where people also type them behind it."""
    moved: list[str] = []
    rest: list[str] = []
    words = iter(given)
    for word in words:
        name = word.split("=", 1)[0]
        if word == "--":
            rest += [word, *words]
        elif name not in ANYWHERE or (name == "--ledger" and RESTORE in rest):
            rest.append(word)
        elif "=" in word or not ANYWHERE[name]:
            moved.append(word)
        else:
            moved += [word, *_next(words)]
    return moved + rest


def language_of(given: Sequence[str], otherwise: str) -> str:
    """Return the language that the call asks for, else *otherwise*; it is known before help is written."""
    named = [
        following if word == "--language" else word.removeprefix("--language=")
        for word, following in zip(given, [*given[1:], ""], strict=False)
        if word == "--language" or word.startswith("--language=")
    ]
    asked = named[-1] if named else otherwise
    return asked if asked in LANGUAGES else LANGUAGES[0]


def _next(words: Iterator[str]) -> list[str]:
    following = next(words, None)
    return [] if following is None else [following]
