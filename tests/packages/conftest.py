"""A site that seals and a small report, shared by the tests of packages."""

import io
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import xlsxwriter
from reportlab.pdfgen.canvas import Canvas

from desktop.keys.signing import SiteKeys, make_site_keys
from desktop.packages.cades import SiteSigner
from desktop.packages.examination import Judge
from desktop.packages.manifest import Channel, Manifest, Signatory
from desktop.packages.seal import PackageContent, SealedPackage, seal
from desktop.packages.trust import TrustedRoot, trusted_root

AT = datetime(2026, 1, 5, 8, 30, tzinfo=UTC)
SITE, NAME = "310199", "云泖镇社区卫生服务中心"


@dataclass(frozen=True)
class Site:
    """A site with its keys."""

    keys: SiteKeys

    @property
    def signer(self) -> SiteSigner:
        return SiteSigner(self.keys.signing_key, self.keys.signing_certificate, self.keys.root_certificate)

    @property
    def root(self) -> TrustedRoot:
        return trusted_root(self.keys.root_certificate)

    def judge(self, at: datetime = AT) -> Judge:
        return Judge((self.root,), at)


def make_site(mark: str = "real", at: datetime = AT, site: str = SITE) -> Site:
    return Site(make_site_keys(site, NAME, mark, at))


def page(words: str = "report") -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=0)
    canvas.drawString(99, 99, words)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def table() -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2026, 1, 1, tzinfo=UTC)})  # else two books differ by the second
        book.add_worksheet().write_string(0, 0, "SJ-13")
    return out.getvalue()


def manifest(**changes: object) -> Manifest:
    plain = Manifest(
        Channel(SITE, "r1", "310117", "report"),
        NAME,
        7,
        AT,
        "0.1.0",
        1,
        journal_head="ab" * 32,
        journal_length=1234,
        counts={"resident": 430},
        digests={"resident": "cd" * 32},
        figures={"SJ-13": {"n": 1, "d": 2, "value": "1/2"}},
        period="2025",
        plans=("songjiang-2023-2025",),
        signers=(Signatory("陆建华", "中心主任"),),
    )
    return replace(plain, **changes)


def content(**changes: object) -> PackageContent:
    return PackageContent(manifest(**changes), page(), table(), {"data/lines.jsonl": b'{"a":1}\n' * 400})


@pytest.fixture(scope="session")
def site() -> Site:
    return make_site()


@pytest.fixture(scope="session")
def _sealed_once(site: Site, tmp_path_factory: pytest.TempPathFactory) -> SealedPackage:
    return seal(content(), site.signer, tmp_path_factory.mktemp("sealed"))


@pytest.fixture
def sealed(_sealed_once: SealedPackage, tmp_path: Path) -> SealedPackage:
    """The same sealed package, in a folder that the test may spoil."""
    for file in _sealed_once.file.parent.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    return replace(_sealed_once, file=tmp_path / _sealed_once.file.name)
