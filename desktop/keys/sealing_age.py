"""Files that only named receivers can read: age with one X25519 identity per site."""

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from pyrage import DecryptError, IdentityError, RecipientError, decrypt_file, encrypt, x25519

from desktop.faults import Damaged, NoRoom, Refused
from desktop.keys.durable import PLAIN
from desktop.words import mark

OPENING = b"age-encryption.org/v1\n"


class NotForUs(Refused):
    """None of our identities opens the file."""

    code = "age/not-for-us"
    words = mark("这个加密文件不是发给本机构的，打不开。请核对收件机构，或请对方重新发送。")


class NotReadableAnywhere(Refused):
    """A recipient's text is not one."""

    code = "age/recipient"
    words = mark("收件机构的加密标识不正确，请用对方的机构开通文件重新登记。")


class CipherDamaged(Damaged):
    """The encrypted file is not what was written."""

    code = "damaged/encryption"
    words = mark("加密文件已损坏或不完整，没有取出任何内容。请重新拷贝，或请对方重新发送。")


@dataclass(frozen=True)
class AgeIdentity:
    """A site's secret, kept inside the ledger, and the recipient text that neighbours encrypt to."""

    secret: str
    recipient: str

    def __repr__(self) -> str:
        return f"AgeIdentity({self.recipient})"


def make_identity() -> AgeIdentity:
    """Make a new identity; the library draws its own randomness."""
    made = x25519.Identity.generate()
    return AgeIdentity(str(made), str(made.to_public()))


def is_encrypted(file: Path) -> bool:
    """Say whether *file* begins as an age file does."""
    with file.open("rb") as opened:
        return opened.read(len(OPENING)) == OPENING


def encrypted(content: bytes, recipients: Sequence[str]) -> bytes:
    """Return *content* so that only *recipients* can read it; nothing readable touches the disk."""
    sealed: bytes = encrypt(content, _readers(recipients))
    return sealed


@contextmanager
def decrypted(source: Path, folder: Path, secrets: Sequence[str]) -> Iterator[Path]:
    """Yield the plain file in *folder*, whole, and remove it afterwards.

    A truncated stream gives up plaintext before it fails; that is why nothing is yielded before its end.
    """
    try:
        identities = [x25519.Identity.from_str(text) for text in secrets]
    except IdentityError as trouble:
        raise NotForUs from trouble
    plain = _reserved(folder)
    try:
        _decrypt(source, plain, identities)
        yield plain
    finally:
        with suppress(FileNotFoundError):
            plain.unlink()


def _readers(recipients: Sequence[str]) -> list[x25519.Recipient]:
    try:
        readers = [x25519.Recipient.from_str(text) for text in recipients]
    except RecipientError as trouble:
        raise NotReadableAnywhere from trouble
    if not readers:
        raise NotReadableAnywhere
    return readers


def _decrypt(source: Path, plain: Path, identities: list[x25519.Identity]) -> None:
    try:
        decrypt_file(str(source), str(plain), identities)
    except DecryptError as trouble:
        # the library has one class for both; only its words tell a foreign file from a broken one
        raise (NotForUs if "No matching keys" in str(trouble) else CipherDamaged) from trouble
    except OSError as trouble:
        # the library sets no errno: its words alone tell a full disk from a broken stream
        raise (NoRoom(place=plain.parent) if "os error" in str(trouble) else CipherDamaged()) from trouble


def _reserved(folder: Path) -> Path:
    try:
        handle, name = tempfile.mkstemp(dir=folder, prefix=PLAIN)
    except OSError as trouble:
        raise NoRoom(place=folder) from trouble
    os.close(handle)
    return Path(name)
