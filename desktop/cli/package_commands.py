"""Commands about packages and trust: verify needs no ledger, trust shows and exports the site's root."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.cli.call import Call
from desktop.faults import Refused
from desktop.keys.signing import TrainingNeverSeals
from desktop.packages.cades import SiteSigner
from desktop.packages.examination import Judge
from desktop.packages.trust import TrustedRoot, export_root, fingerprint_sheet, read_root, trusted_root
from desktop.packages.verdict import exit_code_of
from desktop.packages.verify import verify_many
from desktop.words import mark, tr


class NothingToVerify(Refused):
    """No file was named."""

    code = "nothing-to-verify"
    words = mark("请写明要核验的文件，或用 --list 给出文件清单。")


class UnreadableList(Refused):
    """A file that was named cannot be read."""

    code = "unreadable-list"
    words = mark("打不开清单或根证书文件，请检查路径后重试。")


def add_verify(commands: Any) -> None:
    """Add `package verify` to the package commands."""
    verified = commands.add_parser("verify", help=tr("核验上报包，不需要台账"))
    verified.add_argument("files", nargs="*", type=Path, metavar="FILE")
    verified.add_argument("--list", dest="listed", type=Path, metavar="FILE")
    verified.add_argument("--trust", type=Path, action="append", default=[], metavar="root.pem")
    verified.set_defaults(run=verify)


def add_trust(commands: Any) -> None:
    """Add the trust commands to the parser."""
    trust = commands.add_parser("trust", help=tr("本机构的根证书")).add_subparsers(dest="trust_command", required=True)
    exported = trust.add_parser("export", help=tr("导出根证书 root.pem 和指纹"))
    exported.add_argument("--out", type=Path, default=Path("."), metavar="DIR")
    exported.set_defaults(run=export_trust)
    trust.add_parser("show", help=tr("显示根证书指纹")).set_defaults(run=show_trust)


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
        call.speaker.answer(told, f"{file.name}: {told['verdict']} ({told['code']}) {told['sentence']}")
    return exit_code_of(verdicts)


def signer_of(ledger: Any) -> SiteSigner:
    """Return what signs for the ledger's site."""
    keys = ledger.about.keys
    if keys is None:
        raise TrainingNeverSeals
    return SiteSigner(keys.signing_key, keys.signing_certificate, keys.root_certificate)


def export_trust(call: Call) -> int:
    """Write root.pem and print its fingerprint for paper."""
    with call.ledger() as ledger:
        root = trusted_root(signer_of(ledger).root)
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
        root = trusted_root(signer_of(ledger).root)
    call.speaker.answer({"fingerprint": root.fingerprint}, fingerprint_sheet(root))
    return 0


def _listed(file: Path | None) -> Iterator[Path]:
    if file is None:
        return
    text = sys.stdin.read() if str(file) == "-" else _bytes(file).decode("utf-8", "replace")
    yield from (Path(line.strip()) for line in text.splitlines() if line.strip())


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as unread:
        raise UnreadableList from unread
