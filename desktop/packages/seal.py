"""Makes a package: PDF signed, manifest written, digests listed, list signed, the file laid down whole."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.faults import Refused
from desktop.gate.policy import DEFLATED
from desktop.gate.profiles import PACKAGE
from desktop.keys.durable import laid_ready
from desktop.keys.sealing_age import encrypted
from desktop.keys.signing import fingerprint, read_certificate, signer_name
from desktop.packages.cades import SiteSigner, sign
from desktop.packages.container import (
    ASIC,
    DATA,
    DIGESTS,
    MANIFEST,
    MIMETYPE,
    REPORT,
    SIGNATURE,
    TABLES,
    VERIFY,
    Packed,
    compressed,
    digest_list,
    identity_of,
    place_of,
    stored,
    write_container,
)
from desktop.packages.instructions import note_text, verify_text
from desktop.packages.manifest import Manifest, read_manifest, utc_text
from desktop.packages.pades import sign_pdf
from desktop.words import mark

NOTE = "核验说明.txt"


class AlreadySealed(Refused):
    """A package of this number lies there; sealed files are never overwritten."""

    code = "packages/exists"
    words = mark("这里已经有同名的封存文件 {file}。封存过的文件不会被覆盖，请换一个文件夹。")


class SignerDiffers(Refused):
    """The manifest names another site than the certificate."""

    code = "packages/signer-differs"
    words = mark("签章证书属于 {signer}，不能替 {site} 封存。请检查机构代码。")


class ContentUnfit(Refused):
    """A member cannot stand in a package."""

    code = "packages/content-unfit"
    words = mark("要封存的内容太大或名称不合规（{member}），请缩小期间或分开报送。")


@dataclass(frozen=True)
class PackageContent:
    """What goes into a package: the manifest and its members; the PDF not signed yet."""

    manifest: Manifest
    report_pdf: bytes | None = None
    tables_xlsx: bytes | None = None
    data: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class SealedPackage:
    """A package that lies on the disk, and what lies beside it."""

    file: Path
    identity: str
    manifest: Manifest
    beside: tuple[Path, ...]


def seal(content: PackageContent, signer: SiteSigner, out: Path, recipients: Sequence[str] = ()) -> SealedPackage:
    """Write the package into the folder *out*, encrypted when *recipients* (age) are given."""
    with sealing(content, signer, out, recipients) as package:
        return package


@contextmanager
def sealing(
    content: PackageContent, signer: SiteSigner, out: Path, recipients: Sequence[str] = ()
) -> Iterator[SealedPackage]:
    """Yield the package signed and on the disk; its files get their names when the block ends well, else none stays.

    What the block keeps of the package is kept before anybody can send it: no number is given twice.
    """
    who = signer_name(read_certificate(signer.certificate))
    if who.site != content.manifest.channel.site:
        raise SignerDiffers(signer=who.site, site=content.manifest.channel.site)
    file = out / (file_name(content.manifest) + (".age" if recipients else ""))
    if file.exists():
        raise AlreadySealed(file=file.name)
    members, manifest, digests = _members(content, signer, recipients)
    whole = write_container(members)
    loose = {} if recipients else {one.name: one.content for one in members if one.name in (REPORT, TABLES)}
    note = note_text(
        file=file.name,
        site=who.site,
        name=who.name,
        is_demo=who.is_demo,
        to=manifest.channel.to,
        period=manifest.period,
        seq=manifest.seq,
        created=utc_text(manifest.created),
        identity=identity_of(digests),
        fingerprint=fingerprint(signer.root),
        loose=list(loose),
    )
    beside = {**loose, NOTE: b"\xef\xbb\xbf" + note.encode()}  # the mark lets an old Notepad show Chinese
    with ExitStack() as ready:
        for name, copy in beside.items():
            ready.enter_context(laid_ready(out / name, copy))
        ready.enter_context(laid_ready(file, encrypted(whole, recipients) if recipients else whole))
        yield SealedPackage(file, identity_of(digests), manifest, tuple(out / name for name in beside))


def file_name(manifest: Manifest) -> str:
    """Return `<from>_<type>_<period>_<seq>.asice`; the name proves nothing and may be changed."""
    channel = manifest.channel
    return f"{channel.site}_{channel.type}_{manifest.period or '-'}_{manifest.seq:06}.asice"


def _members(
    content: PackageContent, signer: SiteSigner, recipients: Sequence[str]
) -> tuple[list[Packed], Manifest, bytes]:
    """Return all members, the manifest as it is signed, and the digest list."""
    at = content.manifest.created
    plain = {VERIFY: verify_text(at)}
    if content.report_pdf is not None:
        plain[REPORT] = sign_pdf(content.report_pdf, signer, at)
    if content.tables_xlsx is not None:
        plain[TABLES] = content.tables_xlsx
    members = [stored(name, raw) for name, raw in plain.items()]
    members += [_data(name, raw) for name, raw in content.data.items()]
    manifest = replace(
        content.manifest,
        recipients=tuple(recipients),
        packed={one.name: _sha256(one.content).hex() for one in members if one.method == DEFLATED},
    )
    raw_manifest = manifest.to_bytes()
    read_manifest(raw_manifest)  # what we could not read back is not sealed
    contents = {**plain, **content.data, MANIFEST: raw_manifest}
    digests = digest_list({name: _sha256(raw) for name, raw in contents.items()})
    members += [
        stored(MIMETYPE, ASIC),
        stored(MANIFEST, raw_manifest),
        stored(DIGESTS, digests),
        stored(SIGNATURE, sign(digests, signer, at)),
    ]
    if len(members) > PACKAGE.most_members or sum(one.size for one in members) > PACKAGE.most_unpacked:
        raise ContentUnfit(member=DATA)
    return members, manifest, digests


def _data(name: str, raw: bytes) -> Packed:
    try:
        place_of(name)
        name.encode("ascii")
    except ValueError as trouble:
        raise ContentUnfit(member=name) from trouble
    if not name.startswith(DATA):
        raise ContentUnfit(member=name)
    return compressed(name, raw)


def _sha256(raw: bytes) -> bytes:
    return hashlib.sha256(raw).digest()
