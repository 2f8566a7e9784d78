"""The signature inside a PDF: PAdES B-B, certified with no changes allowed, one signature, nothing to see on the page."""

import asyncio
import io
import struct
import zlib
from collections.abc import Sequence
from datetime import datetime

from asn1crypto import cms
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel

from desktop.faults import Refused
from desktop.packages.cades import SiteSigner, pyhanko_signer, read_signature, trusting
from desktop.packages.quiet import quiet
from desktop.words import mark

FIELD = "SiteSeal"
_BYTES_RESERVED = 8192
_HOSTILE = (  # what a PDF made to hurt can raise inside the library; none of it is our fault or worth a log
    *(PdfError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RuntimeError, AssertionError),
    *(EOFError, zlib.error, struct.error),
)


class PageUnfit(Refused):
    """The report cannot be signed: it is no PDF, or somebody signed it before."""

    code = "packages/pdf-unfit"
    words = mark("报告 PDF 无法签章（文件不完整，或已经有签名）。请重新生成报告后再封存。")


class BadPage(ValueError):
    """The signature in a PDF is missing, broken or not what we make."""


class _Writer(IncrementalPdfFileWriter):
    """Leaves the report's own dates alone: pyHanko would stamp the machine's clock over them."""

    def _update_meta(self) -> None:
        """Change no metadata."""


def sign_pdf(pdf: bytes, signer: SiteSigner, at: datetime) -> bytes:
    """Return *pdf* certified by *signer*, said to be signed *at* (aware)."""
    try:
        with quiet():
            return asyncio.run(_certified(pdf, signer, at.replace(microsecond=0)))
    except (*_HOSTILE, SigningError) as trouble:
        raise PageUnfit from trouble


def pdf_signer(pdf: bytes, roots: Sequence[bytes], at: datetime) -> tuple[bytes, bool]:
    """Return the certificate (DER) that certified *pdf* and whether it stands under *roots*.

    Raise BadPage unless there is exactly one signature, it covers the whole file, allows no changes and is intact.
    """
    try:
        with quiet():
            found = PdfFileReader(io.BytesIO(pdf), strict=True).embedded_signatures
            if len(found) != 1 or not found[0].sig_object.get("/SubFilter") == SigSeedSubFilter.PADES.value:
                raise BadPage("not exactly one signature of ours")
            status = validate_pdf_signature(found[0], trusting(roots, at))
            _check_status(found[0], status)
            _check_contents(found[0], pdf)
    except BadPage:
        raise
    except _HOSTILE as trouble:
        raise BadPage("not a PDF that can be judged") from trouble
    certificate: bytes = status.signing_cert.dump()
    return certificate, bool(status.trusted)


async def _certified(pdf: bytes, signer: SiteSigner, at: datetime) -> bytes:
    """Go pyHanko's way step by step, because only so the clock can be given to it."""
    wanted = PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        subfilter=SigSeedSubFilter.PADES,
    )
    writer = _Writer(io.BytesIO(pdf))
    if writer.prev.embedded_signatures:
        raise PageUnfit
    session = PdfSigner(wanted, pyhanko_signer(signer), new_field_spec=SigFieldSpec(FIELD)).init_signing_session(writer)
    session.system_time = at
    unsigned = session.prepare_tbs_document(
        validation_info=None, bytes_reserved=_BYTES_RESERVED, appearance_text_params=None
    )
    prepared, out = unsigned.digest_tbs_document()
    await unsigned.perform_signature(
        document_digest=prepared.document_digest,
        pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=at),
    )
    out.seek(0)
    signed: bytes = out.read()
    return signed


def _check_status(signature: EmbeddedPdfSignature, status: PdfSignatureStatus) -> None:
    if not (status.intact and status.valid):
        raise BadPage("broken signature")
    if status.coverage is not SignatureCoverageLevel.ENTIRE_FILE or not status.docmdp_ok:
        raise BadPage("changed after it was signed")
    if signature.docmdp_level is not MDPPerm.NO_CHANGES:
        raise BadPage("changes allowed")


def _check_contents(signature: EmbeddedPdfSignature, pdf: bytes) -> None:
    """The signature's own bytes are the one part of the file that it cannot cover: they must be exactly ours."""
    raw: bytes = signature.pkcs7_content
    der = cms.ContentInfo.load(raw).dump()
    read_signature(der, with_time=False)
    _, gap_from, gap_to, _ = signature.byte_range
    if pdf[gap_from:gap_to] != b"<" + der.ljust(_BYTES_RESERVED // 2, b"\0").hex().encode().upper() + b">":
        raise BadPage("something hidden behind the signature")
