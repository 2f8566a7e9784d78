"""Speaks on the command line: JSON for programs on standard output, sentences for people."""

import json
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TextIO

from desktop.faults import Fault, NoRoom
from desktop.records.problems import Problem
from desktop.words import mark


class OutputGone(NoRoom):
    """Whoever read the answers has left before the last one."""

    code = "output-gone"
    words = mark("接收结果的程序已经断开，后面的操作没有做；已经做完的都已保存。请查对后继续做余下的。")


@dataclass
class Speaker:
    """Where answers go; *as_json* keeps everything but JSON off standard output."""

    as_json: bool
    out: TextIO
    err: TextIO

    def say(self, sentence: str) -> None:
        """Tell people something."""
        print(_safe(sentence), file=self.err if self.as_json else self.out, flush=True)

    def answer(self, told: Any, text: str | Iterable[str] = ()) -> None:
        """Give the answer: *told* as one JSON document, or its lines of *text*."""
        if self.as_json:
            self.line(told)
        else:
            for line in [text] if isinstance(text, str) else text:
                print(_safe(line), file=self.out)
            self.out.flush()

    def acknowledge(self, told: Any, text: str | Iterable[str]) -> None:
        """Answer one of several changes; raise OutputGone where nobody listens any more, before the next one is made."""
        try:
            self.answer(told, text)
        except BrokenPipeError as gone:
            raise OutputGone from gone

    def line(self, told: Any) -> None:
        """Write one JSON document on a line of its own and send it off."""
        print(json.dumps(told, ensure_ascii=False, sort_keys=True), file=self.out, flush=True)

    def fault(self, fault: Fault) -> None:
        """Tell why the work ended."""
        print(_safe(fault.sentence), file=self.err, flush=True)
        if self.as_json:
            self.line({"fault": fault.code, "sentence": fault.sentence})


def one_line(text: str) -> str:
    """Return *text* with whatever is no printed character spelled out: a file's name may hold line ends."""
    return text if text.isprintable() else "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


def _safe(text: str) -> str:
    """Return *text* without what steers a terminal; its own lines stay."""
    return text if text.isprintable() else "".join(c if c in "\n\t" or c.isprintable() else repr(c)[1:-1] for c in text)


def speaker(as_json: bool) -> Speaker:
    """Return a speaker over this process's streams, which speak UTF-8 on every system; a closed one leads nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - open as long as the process
    for stream, errors in (
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
        (sys.stdin, "surrogateescape"),
    ):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors=errors)
    return Speaker(as_json, sys.stdout, sys.stderr)


def problem_object(problem: Problem) -> dict[str, str]:
    """Return a problem as commands.md has it."""
    return {
        "field": problem.field,
        "severity": problem.severity,
        "code": problem.code,
        "sentence": problem.sentence,
    }
