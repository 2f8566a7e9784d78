"""Commands about packages and trust: verify needs no ledger, trust shows and exports the site's root."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from desktop.cli.call import Call
from desktop.cli.speaking import one_line
from desktop.faults import Refused
from desktop.packages.cades import signer_of
from desktop.packages.examination import Judge
from desktop.packages.trust import TrustedRoot, export_root, fingerprint_sheet, read_root, trusted_root
from desktop.packages.verdict import exit_code_of
from desktop.packages.verify import verify_many
from desktop.words import mark


class NothingToVerify(Refused):
    """No file was named."""

    code = "nothing-to-verify"
    words = mark("请写明要核验的文件，或用 --list 给出文件清单。")


class UnreadableList(Refused):
    """A file that was named cannot be read."""

    code = "unreadable-list"
    words = mark("打不开清单或根证书文件，请检查路径后重试。")


def verify(call: Call) -> int:
    """Give one verdict a line for each file."""
    files = [*call.args.files, *_listed(call.args.listed)]
    if not files:
        raise NothingToVerify
    roots = tuple(read_root(_bytes(file)) for file in call.args.trust)
    judge = Judge(roots=roots, at=call.clock or datetime.now().astimezone())
    verdicts = []
    for file, verdict in verify_many(files, judge):
        verdicts.append(verdict)
        told = verdict.to_json(str(file))
        call.speaker.answer(told, f"{one_line(file.name)}: {told['verdict']} ({told['code']}) {told['sentence']}")
    return exit_code_of(verdicts)


def export_trust(call: Call) -> int:
    """Write root.pem and print its fingerprint for paper."""
    with call.ledger() as ledger:
        root = trusted_root(signer_of(ledger.about.keys).root)
    file = write_root(root, call.args.out)
    told = {"root": str(file), "fingerprint": root.fingerprint}
    call.speaker.answer(told, fingerprint_sheet(root))
    return 0


def write_root(root: TrustedRoot, out: Path) -> Path:
    """Write root.pem into *out*."""
    out.mkdir(parents=True, exist_ok=True)
    file = out / "root.pem"
    file.write_bytes(export_root(root))
    return file


def show_trust(call: Call) -> int:
    """Print the fingerprint of the site's root."""
    with call.ledger() as ledger:
        root = trusted_root(signer_of(ledger.about.keys).root)
    call.speaker.answer({"fingerprint": root.fingerprint}, fingerprint_sheet(root))
    return 0


def _listed(file: Path | None) -> Iterator[Path]:
    if file is None:
        return
    text = sys.stdin.read() if str(file) == "-" else _bytes(file).decode("utf-8-sig", "replace")
    yield from (Path(line.strip()) for line in text.splitlines() if line.strip())


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as unread:
        raise UnreadableList from unread
