"""What only the holder of a trusted key could try: a certificate for another site, a list or a file of another form."""

import hashlib
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)
from cryptography.x509.oid import NameOID

from desktop.keys.signing import read_certificate
from desktop.packages import container
from desktop.packages.cades import SiteSigner, sign
from desktop.packages.container import DIGESTS, MIMETYPE, SIGNATURE
from desktop.packages.manifest import Channel
from desktop.packages.seal import SealedPackage, seal
from desktop.packages.trust import RootUnfit, trusted_root
from desktop.packages.verify import verify
from tests.packages.conftest import AT, NAME, SITE, Site, content
from tests.packages.test_packages import members_of, rebuilt, signed_again

OTHER = "310200"


def made(
    site: str, key: ec.EllipticCurvePrivateKey, under: Site | None, *, signs: bool = True, certifies: bool = False
) -> bytes:
    """Return the certificate (DER) of *key* for *site*, under the root of another site or under itself."""
    name = [x509.NameAttribute(NameOID.ORGANIZATION_NAME, NAME)]
    name.append(x509.NameAttribute(NameOID.ORGANIZATION_IDENTIFIER, site))
    root = read_certificate(under.keys.root_certificate) if under else None
    issuing = load_der_private_key(under.keys.root_key, None) if under else key
    assert isinstance(issuing, ec.EllipticCurvePrivateKey)
    usage = x509.KeyUsage(signs, signs, False, False, False, certifies, certifies, False, False)
    built = (
        x509.CertificateBuilder(root.subject if root else x509.Name(name), x509.Name(name), key.public_key())
        .serial_number(7)
        .not_valid_before(AT.replace(year=2025))
        .not_valid_after(AT.replace(year=2045))
        .add_extension(x509.BasicConstraints(ca=under is None, path_length=None), critical=True)
        .add_extension(usage, critical=True)
    )
    return built.sign(issuing, SHA256()).public_bytes(Encoding.DER)


def signer(site: str, under: Site, *, signs: bool = True) -> SiteSigner:
    key = ec.generate_private_key(ec.SECP256R1())
    raw = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return SiteSigner(raw, made(site, key, under, signs=signs, certifies=not signs), under.keys.root_certificate)


@pytest.mark.parametrize(
    ("sender", "signs", "code"),
    [(SITE, True, "good/verified"), (OTHER, True, "refused/wrong-sender"), (SITE, False, "refused/unknown-signer")],
)
def test_a_trusted_root_speaks_for_its_own_site_and_through_keys_that_sign(
    site: Site, tmp_path: Path, sender: str, signs: bool, code: str
) -> None:
    told = content(channel=Channel(sender, "r1", "310117", "report"))
    package = seal(told, signer(sender, site, signs=signs), tmp_path)
    assert verify(package.file, site.judge()).code == code


def test_a_root_has_a_key_of_our_sort_that_certifies() -> None:
    ours, longer = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP384R1())
    assert trusted_root(made(SITE, ours, None, certifies=True)).site == SITE  # the control
    for key, certifies in ((ours, False), (longer, True)):
        with pytest.raises(RootUnfit):
            trusted_root(made(SITE, key, None, certifies=certifies))


def test_a_package_is_written_in_one_way_even_by_who_may_sign(
    sealed: SealedPackage, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    members = members_of(sealed.file)
    sealed.file.write_bytes(rebuilt(signed_again(members, site)))
    assert verify(sealed.file, site.judge()).is_good  # the control
    spaced = members[DIGESTS] + b"\n"
    sealed.file.write_bytes(rebuilt(members | {DIGESTS: spaced, SIGNATURE: sign(spaced, site.signer, AT)}))
    verdict = verify(sealed.file, site.judge())
    assert verdict.code == "damaged/member" and DIGESTS in verdict.sentence
    assert verdict.identity == hashlib.sha256(spaced).hexdigest() != sealed.identity
    with monkeypatch.context() as patch:
        patch.setattr(container, "place_of", lambda name: (name != MIMETYPE, name))
        sealed.file.write_bytes(rebuilt(members))
    assert verify(sealed.file, site.judge()).code == "refused/structure"
