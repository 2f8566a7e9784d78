"""Calls the program as somebody at a keyboard would: its exit code, and what stood on both outputs."""

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.cli.main import main

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"
CLOCK = "2025-12-31T08:00:00"
ACCOUNT, PASSWORD = "admin", "泖港渡口-1958"


@dataclass(frozen=True)
class Told:
    """What a call answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The JSON documents on standard output, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def taizhang(*words: object, given: str = "") -> Told:
    """Run one call inside this process."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    stdin, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(given.encode("utf-8", "surrogateescape")))
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main([str(word) for word in words])
    finally:
        sys.stdin = stdin
    return Told(code, out.buffer.getvalue().decode(), err.buffer.getvalue().decode())


def process(*words: object, env: Mapping[str, str] | None = None, **more: Any) -> Told:
    """Run one call in a process of its own."""
    command = [sys.executable, "-m", "desktop", *(str(word) for word in words)]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env={**os.environ, **(env or {})}, timeout=120, **more
    )
    return Told(done.returncode, done.stdout, done.stderr)


@dataclass(frozen=True)
class Site:
    """A ledger's folder and the way into it."""

    folder: Path
    password: Path
    clock: str = CLOCK

    @property
    def options(self) -> list[str]:
        """The options that open it."""
        clock = ["--clock", self.clock] if self.clock else []
        return ["--ledger", str(self.folder), "--user", ACCOUNT, "--password-file", str(self.password), *clock]

    def __call__(self, *words: object, given: str = "") -> Told:
        return taizhang(*self.options, *words, given=given)

    def json(self, *words: object, given: str = "") -> Any:
        """The JSON answer of a call that was done."""
        told = self("--json", *words, given=given)
        assert told.code == 0, told
        return told.json

    def apply(self, *wishes: Mapping[str, object] | str) -> Told:
        """Do these wishes, from standard input, with JSON answers."""
        lines = (wish if isinstance(wish, str) else json.dumps(wish) for wish in wishes)
        return self("--json", "apply", "-", given="\n".join(lines))

    def digest(self) -> str:
        """The digest of all that stands."""
        return str(self.json("digest")["digest"])

    def is_whole(self) -> bool:
        """Whether check and audit find nothing."""
        return all(finding["good"] for finding in self.json("check")) and self("audit").code == 0


def init(site: Site, code: str = "YM01", mark: str = "training", *more: str) -> Told:
    """Make the ledger of *site*."""
    return site("--json", "init", "--site", code, "--name", "东泖村卫生室", "--tier", "clinic", "--mark", mark, *more)


def is_chinese(sentence: str) -> bool:
    """Whether a text is a whole Chinese sentence without English beyond names of commands, options and files."""
    return sentence.rstrip()[-1:] in "。）" and sum("一" <= character <= "鿿" for character in sentence) >= 4


def problems_of(answer: Mapping[str, Any]) -> set[tuple[str, str]]:
    """Field and code of what stands against a refused wish."""
    return {(one["field"], one["code"]) for one in answer["problems"] if one["severity"] != "hint"}


def names_in(folder: Path, words: Sequence[bytes]) -> list[str]:
    """Return the files below *folder* that hold one of *words*, in their name or inside."""
    found = []
    for file in folder.rglob("*"):
        inside = file.read_bytes() if file.is_file() else b""
        if any(word in inside or word in file.name.encode() for word in words):
            found.append(str(file.relative_to(folder)))
    return found
