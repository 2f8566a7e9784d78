"""The site's root and signing certificate: P-256, twenty years, the site's code and name in the subject."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID, ObjectIdentifier

from desktop.faults import Refused
from desktop.words import mark

YEARS = 20
DEMO = "演示 (demo)"  # frozen into certificates, therefore never translated
_DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
_SLACK = timedelta(days=1)  # the receiver's clock may be a little behind ours


class TrainingNeverSeals(Refused):
    """A training ledger has no certificate."""

    code = "keys/training"
    words = mark("练习台账不能签发或封存，请在正式台账或演示台账中操作。")


class SiteNameUnfit(Refused):
    """The site's code or name cannot stand in a certificate."""

    code = "keys/site-unfit"
    words = mark("机构代码只能用字母、数字和短横，最多 32 位；机构名称须有 1 至 60 个字。请改正后重试。")


@dataclass(frozen=True)
class SiteKeys:
    """What the store keeps inside the encrypted ledger, as DER: private keys (PKCS 8) and certificates."""

    root_key: bytes
    root_certificate: bytes
    signing_key: bytes
    signing_certificate: bytes

    def __repr__(self) -> str:
        return "SiteKeys(…)"


@dataclass(frozen=True)
class SignerName:
    """Who a certificate says that it is."""

    site: str
    name: str
    is_demo: bool


def make_site_keys(site: str, name: str, ledger_mark: str, at: datetime) -> SiteKeys:
    """Make both certificates for a `real` or `demo` ledger, valid from a day before *at* (aware)."""
    if ledger_mark not in ("real", "demo"):
        raise TrainingNeverSeals
    if not is_site_code(site) or not 0 < len(name) <= 60 or not name.isprintable():
        raise SiteNameUnfit
    is_demo = ledger_mark == "demo"
    root_key, signing_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root_name = _subject(SignerName(site, name, is_demo), "root")
    root = (
        _begun(root_name, root_name, root_key, at)
        .add_extension(x509.BasicConstraints(ca=True, path_length=1), critical=True)
        .add_extension(_usage(certificates=True), critical=True)
        .sign(root_key, SHA256())
    )
    signing = (
        _begun(_subject(SignerName(site, name, is_demo), "seal"), root_name, signing_key, at)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([_DOCUMENT_SIGNING]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), critical=False)
        .sign(root_key, SHA256())
    )
    return SiteKeys(_private(root_key), _der(root), _private(signing_key), _der(signing))


def is_site_code(site: str) -> bool:
    """Say whether *site* can stand in certificates and file names: ASCII letters, digits and hyphens."""
    return 0 < len(site) <= 32 and site.isascii() and site.replace("-", "").isalnum()


def read_certificate(der: bytes) -> x509.Certificate:
    """Return the certificate in *der*; raise ValueError when it is none."""
    return x509.load_der_x509_certificate(der)


def signer_name(certificate: x509.Certificate) -> SignerName:
    """Return the site that a certificate of this house names; raise ValueError for a foreign certificate."""
    sites = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_IDENTIFIER)
    names = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    units = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATIONAL_UNIT_NAME)
    if len(sites) != 1 or len(names) != 1:
        raise ValueError("a certificate of a site names one site")
    return SignerName(str(sites[0].value), str(names[0].value), any(unit.value == DEMO for unit in units))


def fingerprint(certificate_der: bytes) -> str:
    """Return the SHA-256 of a certificate for paper: sixteen groups of four, to be read out by phone."""
    digest = read_certificate(certificate_der).fingerprint(SHA256()).hex().upper()
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def _begun(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, at: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - _SLACK)
        .not_valid_after(at + timedelta(days=366 * YEARS))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _subject(who: SignerName, role: str) -> x509.Name:
    parts = [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "CN"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, who.name),
        x509.NameAttribute(NameOID.ORGANIZATION_IDENTIFIER, who.site),
        *([x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, DEMO)] if who.is_demo else []),
        x509.NameAttribute(NameOID.COMMON_NAME, f"{DEMO + ' ' if who.is_demo else ''}{who.site} {role}"),
    ]
    return x509.Name(parts)


def _usage(*, certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not certificates,
        content_commitment=not certificates,
        key_cert_sign=certificates,
        crl_sign=certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _private(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.DER)
