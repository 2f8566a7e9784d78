"""The signature inside the report: whole it is valid, and no byte of the file can be changed."""

import logging
import random
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from pyhanko.sign.fields import MDPPerm

from desktop.packages import pades
from desktop.packages.pades import BadPage, PageUnfit, pdf_signer, sign_pdf
from tests.packages.conftest import AT, Site, make_site, page


@pytest.fixture(scope="module")
def signed(site: Site) -> bytes:
    return sign_pdf(page(), site.signer, AT)


def test_the_signer_is_named_and_trusted_under_its_root_only(signed: bytes, site: Site) -> None:
    assert pdf_signer(signed, [site.keys.root_certificate], AT) == (site.keys.signing_certificate, True)
    for roots in ([], [make_site().keys.root_certificate]):
        assert pdf_signer(signed, roots, AT) == (site.keys.signing_certificate, False)


def test_the_time_of_signing_is_the_one_given(signed: bytes) -> None:
    added = signed[len(page()) :]
    assert b"/M (D\\07220260105083000Z)" in added
    assert b"/ModDate" not in added and b"/Metadata" not in added  # no other clock was asked


def test_no_changed_byte_is_valid(signed: bytes, site: Site) -> None:
    chance = random.Random(3)
    for at in chance.sample(range(len(signed)), 300):
        altered = bytearray(signed)
        altered[at] ^= 1 << chance.randrange(8)
        with pytest.raises(BadPage):
            pdf_signer(bytes(altered), [site.keys.root_certificate], AT)


def test_changes_after_signing_and_unsigned_files_are_not_valid(signed: bytes, site: Site) -> None:
    approved = sign_pdf(page("other"), site.signer, AT)
    for other in (page(), signed + b"\n", signed + approved[9:], signed[:-20], b"", b"%PDF-1.7", signed[5000:]):
        with pytest.raises(BadPage):
            pdf_signer(other, [site.keys.root_certificate], AT)


def test_a_second_revision_is_noticed(signed: bytes, site: Site) -> None:
    """A form field filled, a comment added: legal in other PDFs, never in ours."""
    import io

    from pyhanko.pdf_utils.generic import pdf_name
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(signed))
    writer.root[pdf_name("/Lang")] = pdf_name("/zh")
    writer.update_root()
    out = io.BytesIO()
    writer.write(out)
    assert out.getvalue().startswith(signed)
    with pytest.raises(BadPage):
        pdf_signer(out.getvalue(), [site.keys.root_certificate], AT)


def test_a_signature_that_allows_changes_is_not_ours(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(pades, "MDPPerm", SimpleNamespace(NO_CHANGES=MDPPerm.FILL_FORMS))
        loose = sign_pdf(page(), site.signer, AT)
        assert pdf_signer(loose, [site.keys.root_certificate], AT)[1]  # the control: all else about it is right
    with pytest.raises(BadPage, match="changes allowed"):
        pdf_signer(loose, [site.keys.root_certificate], AT)


def test_only_a_whole_unsigned_pdf_is_signed(signed: bytes, site: Site) -> None:
    for unfit in (signed, b"hello", page()[:400]):
        with pytest.raises(PageUnfit):
            sign_pdf(unfit, site.signer, AT)


def test_the_library_stays_quiet(
    signed: bytes, site: Site, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG), pytest.raises(BadPage):
        pdf_signer(signed.replace(b"(report)", b"(reward)"), [site.keys.root_certificate], AT)
    pdf_signer(signed, [site.keys.root_certificate], AT - timedelta(days=900))
    assert not [record for record in caplog.records if record.name.startswith("pyhanko")]
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler is the referee here")
def test_poppler_finds_one_valid_signature_over_the_whole_document(signed: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(signed)
    shown = subprocess.run(["pdfsig", tmp_path / "a.pdf"], capture_output=True, text=True).stdout
    assert shown.count("Signature #") == 1
    assert "Total document signed" in shown
    assert "Signature Validation: Signature is Valid." in shown
    assert "ETSI.CAdES.detached" in shown
