"""The steps of an examination: structure, manifest, signature with chain and site, digests, pages; each may end it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from cryptography import x509

from desktop.gate.archive import Archive
from desktop.gate.archive_faults import (
    ArchiveCutShort,
    ArchiveDamaged,
    ArchiveRefused,
    ArchiveTooBig,
    ArchiveTooLong,
    NotAnArchive,
)
from desktop.gate.policy import DEFLATED
from desktop.gate.profiles import PACKAGE
from desktop.keys.signing import SignerName, read_certificate, signer_name
from desktop.packages.cades import BadSignature, is_trusted, read_signature
from desktop.packages.canonical import NotCanonical
from desktop.packages.channel import Receiver
from desktop.packages.container import (
    ASIC,
    DATA,
    DIGESTS,
    MANIFEST,
    MIMETYPE,
    REPORT,
    SIGNATURE,
    beginning,
    digest_list,
    is_listed,
    listed_names,
    place_of,
)
from desktop.packages.manifest import MOST_MANIFEST, Manifest, NewerFormat, read_manifest
from desktop.packages.pades import BadPage, pdf_signer
from desktop.packages.repacked import is_repacked, missing_member, swapped_member
from desktop.packages.trust import TrustedRoot, has_same_name, issuer_of
from desktop.packages.verdict import MISSING, Verdict

MOST_ROWS = 2_000_000
MOST_SIGNATURE = 16 * 1024
_CLOCK_SLACK = timedelta(hours=1)


class Ended(Exception):
    """The examination ends here, with this verdict."""

    def __init__(self, code: str, *, says: str = "", **slots: object) -> None:
        super().__init__(code)
        self.verdict = Verdict(code, slots=slots, says=says)


@dataclass(frozen=True)
class Judge:
    """What a verdict rests on: trusted roots and the moment; for an open ledger also who receives, and what it can read.

    *identities* (age) and *folder* open encrypted packages; without them those are refused as encrypted.
    """

    roots: Sequence[TrustedRoot]
    at: datetime
    receiver: Receiver | None = None
    newest_schema: int | None = None
    identities: Sequence[str] = ()
    folder: Path | None = None
    most_rows: int = MOST_ROWS


def structure(file: BinaryIO) -> Archive:
    """Return the archive in *file*, every byte of it accounted for."""
    begins = beginning()
    file.seek(0)
    there = file.read(len(begins))
    if not there:
        raise Ended("damaged/empty")
    if begins.startswith(there) and there != begins:
        raise Ended("damaged/cut-short")
    if sum(is_ != should for is_, should in zip(there, begins, strict=False)) > 2:
        raise _changed(file) if is_repacked(file) else Ended("refused/not-a-package")
    try:
        archive = Archive(file, PACKAGE)
        archive.check()
    except ArchiveTooBig as trouble:
        raise Ended("refused/too-big") from trouble
    except ArchiveRefused as trouble:
        raise Ended("refused/structure") from trouble
    except ArchiveTooLong as trouble:
        raise Ended("damaged/cut-short", says=ArchiveTooLong.words, **trouble.slots) from trouble
    except ArchiveCutShort as trouble:
        raise Ended("damaged/cut-short") from trouble
    except (ArchiveDamaged, NotAnArchive) as trouble:
        raise _changed(file) from trouble
    try:
        is_in_order = list(archive.names) == sorted(archive.names, key=place_of)
    except ValueError as trouble:
        raise Ended("refused/structure") from trouble
    if not is_in_order or archive.names[0] != MIMETYPE or archive.read(MIMETYPE) != ASIC:
        raise Ended("refused/structure")
    for needed in (DIGESTS, SIGNATURE):
        if needed not in archive:
            raise Ended("damaged/signature", says=MISSING, member=needed)
    return archive


def _changed(file: BinaryIO) -> Ended:
    """Name the member that was swapped or left out where the whole was packed anew; else bytes were changed."""
    if member := swapped_member(file):
        return Ended("damaged/member", member=member)
    missing = missing_member(file)
    return Ended("damaged/bytes", says=MISSING, member=missing) if missing else Ended("damaged/bytes")


def manifest(archive: Archive) -> Manifest:
    """Return what the package says of itself."""
    if MANIFEST not in archive:
        raise Ended("damaged/manifest", says=MISSING, member=MANIFEST)
    if archive.member(MANIFEST).unpacked > MOST_MANIFEST:
        raise Ended("damaged/manifest")
    try:
        return read_manifest(archive.read(MANIFEST))
    except NewerFormat as trouble:
        raise Ended("refused/newer-format") from trouble
    except NotCanonical as trouble:
        raise Ended("damaged/manifest") from trouble


def signature(
    archive: Archive, listed: bytes, described: Manifest, judge: Judge
) -> tuple[x509.Certificate, TrustedRoot]:
    """Return the signer's certificate and the trusted root above it."""
    if archive.member(SIGNATURE).unpacked > MOST_SIGNATURE:
        raise Ended("damaged/signature")
    raw = archive.read(SIGNATURE)
    try:
        trusted = is_trusted(raw, listed, [root.der for root in judge.roots], judge.at)
        certificate = read_certificate(read_signature(raw).certificate)
    except (BadSignature, ValueError) as trouble:
        raise Ended("damaged/signature") from trouble
    who = _who(certificate)
    root = issuer_of(certificate, judge.roots)
    if root is None:
        is_namesake = has_same_name(certificate, judge.roots)
        code = "refused/unknown-signer" if is_namesake else "refused/untrusted-root"
        raise Ended(code, name=who.name, site=who.site)
    start, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if judge.at < start:
        raise Ended("clock/before-certificate", now=_minute(judge.at), start=_minute(start))
    if judge.at > end:
        raise Ended("refused/expired", end=_minute(end))
    if not trusted:
        raise Ended("refused/unknown-signer", name=who.name, site=who.site)
    if judge.at + _CLOCK_SLACK < described.created:
        raise Ended("clock/before-sealing", now=_minute(judge.at), created=_minute(described.created))
    if (who.site, who.name) != (described.channel.site, described.from_name) or who.site != root.site:
        raise Ended("refused/wrong-sender", name=who.name, site=who.site)
    return certificate, root


def digests(archive: Archive, listed: bytes, described: Manifest, most_rows: int) -> None:
    """Every member is the one that was signed, down to the way in which it was compressed."""
    found = {}
    rows = 0
    for name in archive.names:
        if name in (MIMETYPE, DIGESTS, SIGNATURE):
            continue
        running = hashlib.sha256()
        for chunk in archive.chunks(name):
            running.update(chunk)
            rows += chunk.count(b"\n") if name.startswith(DATA) else 0
        found[name] = running.digest()
    for name, value in found.items():
        if not is_listed(listed, name, value):
            raise Ended("damaged/member", member=name)
    if missing := next((name for name in listed_names(listed) if name not in found), None):
        raise Ended("damaged/member", says=MISSING, member=missing)
    if digest_list(found) != listed:
        raise Ended("damaged/member", member=DIGESTS)
    if _packed(archive) != described.packed:
        raise Ended("damaged/bytes")
    if rows > most_rows:
        raise Ended("refused/too-many-rows")


def _packed(archive: Archive) -> dict[str, str]:
    """Return the SHA-256 of compressed members as they lie in the file: padding bits could hide a change."""
    found = {}
    for member in archive.members:
        if member.method == DEFLATED:
            running = hashlib.sha256()
            for chunk in archive.packed_chunks(member.name):
                running.update(chunk)
            found[member.name] = running.hexdigest()
    return found


def pages(archive: Archive, signer: x509.Certificate, root: TrustedRoot, at: datetime) -> None:
    """The report's own signature holds and is the site's."""
    if REPORT not in archive:
        return
    try:
        certificate, _ = pdf_signer(archive.read(REPORT), [root.der], at)
    except BadPage as trouble:
        raise Ended("damaged/pdf") from trouble
    if read_certificate(certificate) != signer:
        raise Ended("refused/pdf-signer")


def _who(certificate: x509.Certificate) -> SignerName:
    """Return who the certificate claims; a stranger's text is cut to what a line can show."""
    try:
        claimed = signer_name(certificate)
    except ValueError:
        return SignerName("?", "?", is_demo=False)
    name = "".join(character for character in claimed.name if character.isprintable())[:60]
    site = "".join(character for character in claimed.site if character.isprintable())[:32]
    return SignerName(site, name, claimed.is_demo)


def _minute(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")
