"""The roots that a verdict rests on: read strictly, shown by fingerprint, never taken from the package itself."""

import base64
import binascii
import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec

from desktop.faults import Refused
from desktop.keys.signing import fingerprint, read_certificate, signer_name
from desktop.words import mark, tr

MOST_PEM = 16 * 1024
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----\s+([A-Za-z0-9+/=\s]+?)\s*-----END CERTIFICATE-----")
_SHEET = mark(
    """机构根证书指纹

机构：{name}（{site}）{demo}
有效期：{start} 至 {end}

SHA-256 指纹：
{groups}

请用电话与对方逐组核对。十六组全部一致，才可以把随附的 root.pem 登记为可信；有一组不同就不要登记。
""",
)
_DEMO = mark("【演示】")


class RootUnfit(Refused):
    """The file is not one root certificate of this program."""

    code = "trust/not-a-root"
    words = mark(
        "这个文件不是机构根证书 root.pem。请向对方索取由“taizhang trust export”导出的 root.pem，并核对纸面指纹。"
    )


@dataclass(frozen=True)
class TrustedRoot:
    """A root that somebody decided to trust."""

    der: bytes
    site: str
    name: str
    is_demo: bool

    @property
    def fingerprint(self) -> str:
        """The sixteen groups that stand on paper."""
        return fingerprint(self.der)


def trusted_root(der: bytes) -> TrustedRoot:
    """Return the root in *der*; raise RootUnfit unless it is a self-signed P-256 root of a site."""
    try:
        certificate = read_certificate(der)
        certificate.verify_directly_issued_by(certificate)
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage)
        key = certificate.public_key()
        name = signer_name(certificate)
    except (ValueError, TypeError, InvalidSignature, x509.ExtensionNotFound, x509.DuplicateExtension) as trouble:
        raise RootUnfit from trouble
    is_p256 = isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1)
    if not (constraints.value.ca and constraints.critical and usage.value.key_cert_sign and is_p256):
        raise RootUnfit
    return TrustedRoot(der, name.site, name.name, name.is_demo)


def read_root(pem: bytes) -> TrustedRoot:
    """Return the one root in a root.pem; raise RootUnfit for none, several, or anything else."""
    found = _PEM.findall(pem) if len(pem) <= MOST_PEM else []
    if len(found) != 1 or pem.count(b"-----BEGIN") != 1:
        raise RootUnfit
    try:
        der = base64.b64decode(b"".join(found[0].split()), validate=True)
    except binascii.Error as trouble:
        raise RootUnfit from trouble
    return trusted_root(der)


def export_root(root: TrustedRoot) -> bytes:
    """Return root.pem, as openssl reads it."""
    lines = textwrap.wrap(base64.b64encode(root.der).decode("ascii"), 64)
    return "\n".join(["-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----", ""]).encode("ascii")


def fingerprint_sheet(root: TrustedRoot) -> str:
    """Return the text of the sheet that is printed and read out by phone."""
    groups = root.fingerprint.split()
    certificate = read_certificate(root.der)
    return tr(
        _SHEET,
        name=root.name,
        site=root.site,
        demo=tr(_DEMO) if root.is_demo else "",
        start=certificate.not_valid_before_utc.date(),
        end=certificate.not_valid_after_utc.date(),
        groups="\n".join("    " + "  ".join(groups[at : at + 4]) for at in range(0, len(groups), 4)),
    )


def issuer_of(certificate: x509.Certificate, roots: Iterable[TrustedRoot]) -> TrustedRoot | None:
    """Return the root whose key signed *certificate*, or None."""
    for root in roots:
        try:
            certificate.verify_directly_issued_by(read_certificate(root.der))
        except (ValueError, TypeError, InvalidSignature):
            continue
        return root
    return None


def has_same_name(certificate: x509.Certificate, roots: Iterable[TrustedRoot]) -> bool:
    """Say whether a trusted root bears the very name of the issuer, though its key did not sign."""
    return any(read_certificate(root.der).subject == certificate.issuer for root in roots)
