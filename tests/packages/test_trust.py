"""Roots are read strictly."""

import pytest

from desktop.packages.trust import RootUnfit, export_root, fingerprint_sheet, read_root, trusted_root
from tests.packages.conftest import NAME, Site


def test_an_exported_root_is_read_back(site: Site) -> None:
    pem = export_root(site.root)
    assert pem.startswith(b"-----BEGIN CERTIFICATE-----\n") and max(map(len, pem.split(b"\n"))) <= 64
    assert read_root(pem) == site.root
    assert read_root(pem.replace(b"\n", b"\r\n")) == site.root
    assert (site.root.name, site.root.is_demo) == (NAME, False)


def test_the_sheet_shows_every_group(site: Site) -> None:
    sheet = fingerprint_sheet(site.root)
    assert NAME in sheet and "电话" in sheet
    assert all(group in sheet for group in site.root.fingerprint.split())


def test_anything_else_is_refused(site: Site) -> None:
    pem = export_root(site.root)
    for wrong in (b"", b"hello", pem + pem, pem[:-40], pem.replace(b"CERTIFICATE", b"PRIVATE KEY"), pem * 40):
        with pytest.raises(RootUnfit):
            read_root(wrong)
    for der in (site.keys.signing_certificate, site.keys.root_key, b""):
        with pytest.raises(RootUnfit):
            trusted_root(der)
    altered = bytearray(site.keys.root_certificate)
    altered[-3] ^= 1
    with pytest.raises(RootUnfit):
        trusted_root(bytes(altered))
