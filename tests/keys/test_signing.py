"""The site's certificates."""

from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_private_key

from desktop.keys.signing import (
    DEMO,
    SiteNameUnfit,
    TrainingNeverSeals,
    fingerprint,
    make_site_keys,
    read_certificate,
    signer_name,
)

NOW = datetime(2026, 1, 5, 8, 30, tzinfo=UTC)


def test_the_signing_certificate_is_issued_by_the_root_for_twenty_years() -> None:
    keys = make_site_keys("310199-01", "云泖镇社区卫生服务中心", "real", NOW)
    root, signing = read_certificate(keys.root_certificate), read_certificate(keys.signing_certificate)
    signing.verify_directly_issued_by(root)
    assert signing.not_valid_before_utc <= NOW
    assert signing.not_valid_after_utc >= NOW + timedelta(days=3652)
    assert signer_name(signing).site == "310199-01"
    assert signer_name(signing).name == "云泖镇社区卫生服务中心"
    assert not signer_name(signing).is_demo
    assert root.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    usage = signing.extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical and usage.value.content_commitment and not usage.value.key_cert_sign


def test_the_private_keys_are_p256_and_fit_their_certificates() -> None:
    keys = make_site_keys("310199", "云泖镇", "real", NOW)
    for key, certificate in (
        (keys.root_key, keys.root_certificate),
        (keys.signing_key, keys.signing_certificate),
    ):
        private = load_der_private_key(key, None)
        assert isinstance(private, ec.EllipticCurvePrivateKey)
        assert private.public_key() == read_certificate(certificate).public_key()
        assert isinstance(private.curve, ec.SECP256R1)
    assert "PRIVATE" not in repr(keys) and repr(keys) == "SiteKeys(…)"


def test_a_demo_says_so_in_its_certificate_and_training_gets_none() -> None:
    keys = make_site_keys("310199", "云泖镇", "demo", NOW)
    for der in (keys.root_certificate, keys.signing_certificate):
        certificate = read_certificate(der)
        assert signer_name(certificate).is_demo
        assert DEMO in certificate.subject.rfc4514_string()
    with pytest.raises(TrainingNeverSeals):
        make_site_keys("310199", "云泖镇", "training", NOW)


@pytest.mark.parametrize(
    ("site", "name"),
    [("", "名"), ("a/b", "名"), ("代码", "名"), ("ok", ""), ("ok", "名" * 61), ("ok", "a\nb")],
)
def test_codes_and_names_that_a_certificate_cannot_carry_are_refused(site: str, name: str) -> None:
    with pytest.raises(SiteNameUnfit):
        make_site_keys(site, name, "real", NOW)


def test_the_longest_name_fits() -> None:
    keys = make_site_keys("A" * 32, "卫" * 60, "demo", NOW)
    assert signer_name(read_certificate(keys.signing_certificate)).name == "卫" * 60


def test_the_fingerprint_is_sixteen_groups_of_four() -> None:
    keys = make_site_keys("310199", "云泖镇", "real", NOW)
    groups = fingerprint(keys.root_certificate).split(" ")
    assert len(groups) == 16 and all(len(group) == 4 for group in groups)
