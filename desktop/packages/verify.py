"""Judges a package: size, structure, manifest, signature, chain, site, digests, pages, channel. Touches nothing."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from desktop.gate.archive import Archive
from desktop.gate.archive_faults import ArchiveDamaged
from desktop.gate.profiles import PACKAGE
from desktop.keys.sealing_age import CipherDamaged, NotForUs, decrypted, is_encrypted
from desktop.packages import examination
from desktop.packages.channel import place_in_channel
from desktop.packages.container import DIGESTS, identity_of
from desktop.packages.examination import Ended, Judge
from desktop.packages.verdict import Verdict


def verify(path: Path, judge: Judge) -> Verdict:
    """Return the verdict on the file *path*."""
    with opened(path, judge) as (verdict, _):
        return verdict


@contextmanager
def opened(path: Path, judge: Judge) -> Iterator[tuple[Verdict, Archive | None]]:
    """Yield the verdict on *path*, and the archive that was judged, still open, when it is good."""
    with ExitStack() as held:
        try:
            file = _plain(path, judge, held)
            verdict = verify_open(file, judge)
            archive = Archive(file, PACKAGE) if verdict.is_good else None
        except NotForUs:
            verdict, archive = Verdict("refused/not-for-us"), None
        except CipherDamaged:
            verdict, archive = Verdict("damaged/encryption"), None
        except Ended as ended:
            verdict, archive = ended.verdict, None
        except OSError:
            verdict, archive = Verdict("refused/not-there"), None
        yield verdict, archive


def verify_many(paths: Iterable[Path], judge: Judge) -> Iterator[tuple[Path, Verdict]]:
    """Yield each path with its verdict, in order."""
    for path in paths:
        yield path, verify(path, judge)


def verify_open(file: BinaryIO, judge: Judge) -> Verdict:
    """Return the verdict on an open, plain package; what is read later through *file* is what was judged."""
    identity = None
    manifest = None
    try:
        archive = examination.structure(file)
        manifest = examination.manifest(archive)
        digests = archive.read(DIGESTS)
        identity = identity_of(digests)
        signer, root = examination.signature(archive, digests, manifest, judge)
        examination.digests(archive, digests, manifest, judge.most_rows)
        examination.pages(archive, signer, root, judge.at)
        code: str = "good/verified"
        slots: dict[str, object] = {}
        if judge.receiver is not None:
            code, slots = place_in_channel(manifest, identity, judge.receiver)
        if judge.newest_schema is not None and manifest.schema > judge.newest_schema:
            raise Ended("refused/newer-format")
    except Ended as ended:
        return replace(ended.verdict, identity=identity, manifest=manifest)
    except ArchiveDamaged:  # the file was changed while it was read
        return Verdict("damaged/bytes", identity, manifest)
    if root.is_demo and code == "good/verified":
        code = "good/demo"
    slots = {**slots, "name": root.name, "site": root.site}
    return Verdict(code, identity, manifest, slots, root.is_demo)


def _plain(path: Path, judge: Judge, held: ExitStack) -> BinaryIO:
    """Open *path*, decrypted where that is needed and possible, for as long as *held* lasts."""
    if "\0" in str(path):  # a line of a list that is none
        raise Ended("refused/not-there")
    if not is_encrypted(path):
        return held.enter_context(path.open("rb"))
    if not judge.identities or judge.folder is None:
        raise Ended("refused/encrypted")
    return held.enter_context(held.enter_context(decrypted(path, judge.folder, judge.identities)).open("rb"))
