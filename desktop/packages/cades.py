"""The signature over a package: CAdES-BES, P-256 and SHA-256, in one form that can be written again to the byte."""

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from asn1crypto import cms, x509
from asn1crypto.keys import PrivateKeyInfo
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, SimpleSigner
from pyhanko.sign.validation.generic_cms import async_validate_detached_cms
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore, SimpleTrustManager

from desktop.keys.signing import SiteKeys, TrainingNeverSeals
from desktop.packages.quiet import quiet

_IN_PDF = {"content_type", "message_digest", "signing_certificate_v2"}
_ATTRIBUTES = {True: _IN_PDF | {"signing_time"}, False: _IN_PDF}


@dataclass(frozen=True)
class SiteSigner:
    """What signs for the site: a private key (PKCS 8), its certificate and the root above it, as DER."""

    key: bytes
    certificate: bytes
    root: bytes

    def __repr__(self) -> str:
        return "SiteSigner(…)"


@dataclass(frozen=True)
class Signed:
    """A well-formed signature: who claims to have signed what."""

    certificate: bytes
    message_digest: bytes


def signer_of(keys: SiteKeys | None) -> SiteSigner:
    """Return what signs for the site whose *keys* these are; raise TrainingNeverSeals where there are none."""
    if keys is None:
        raise TrainingNeverSeals
    return SiteSigner(keys.signing_key, keys.signing_certificate, keys.root_certificate)


class BadSignature(ValueError):
    """The signature is not one of ours, or does not fit what it stands beside."""


def pyhanko_signer(signer: SiteSigner) -> SimpleSigner:
    """Return *signer* in pyHanko's form; only the signer's own certificate goes into a signature."""
    return SimpleSigner(
        signing_cert=x509.Certificate.load(signer.certificate),
        signing_key=PrivateKeyInfo.load(signer.key),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]
        embed_roots=False,
    )


def sign(content: bytes, signer: SiteSigner, at: datetime) -> bytes:
    """Return a detached signature over *content*, said to be made *at* (aware)."""
    with quiet():
        made = asyncio.run(
            pyhanko_signer(signer).async_sign_general_data(
                content,
                "sha256",
                use_cades=True,
                signed_attr_settings=PdfCMSSignedAttributes(signing_time=at.replace(microsecond=0)),
            )
        )
    raw: bytes = made.dump()
    return raw


def read_signature(raw: bytes, *, with_time: bool = True) -> Signed:
    """Return who claims to have signed; raise BadSignature unless *raw* is written exactly as we write it.

    In a PDF the page holds the time (PAdES forbids it in the signature): there it is read without one.
    """
    try:
        info = cms.ContentInfo.load(raw, strict=True)
        (signer_info,) = info["content"]["signer_infos"]
        (certificate,) = info["content"]["certificates"]
        signed = Signed(certificate.chosen.dump(), _message_digest(signer_info))
        is_ours = _written_again(signer_info, certificate.chosen, _ATTRIBUTES[with_time]) == raw
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as trouble:
        raise BadSignature("not a signature") from trouble
    if not is_ours:
        raise BadSignature("written in another way")
    return signed


def is_trusted(raw: bytes, content: bytes, roots: Sequence[bytes], at: datetime) -> bool:
    """Say whether the signer stands under one of *roots*; raise BadSignature unless *raw* signs *content*."""
    if read_signature(raw).message_digest != hashlib.sha256(content).digest():
        raise BadSignature("signs something else")
    try:
        with quiet():
            status = asyncio.run(
                async_validate_detached_cms(content, cms.ContentInfo.load(raw)["content"], trusting(roots, at))
            )
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as trouble:
        raise BadSignature("a certificate that does not fit") from trouble
    if not (status.intact and status.valid):
        raise BadSignature("broken signature")
    trusted: bool = status.trusted
    return trusted


def trusting(roots: Sequence[bytes], at: datetime) -> ValidationContext:
    """Return pyHanko's idea of whom to trust: *roots* at the moment *at*, and never the network."""
    anchors = [x509.Certificate.load(root) for root in roots]
    return ValidationContext(
        trust_manager=SimpleTrustManager.build(trust_roots=anchors), moment=at, allow_fetching=False
    )


def _message_digest(signer_info: cms.SignerInfo) -> bytes:
    found = [
        attribute["values"] for attribute in signer_info["signed_attrs"] if attribute["type"].native == "message_digest"
    ]
    ((value,),) = found
    digest: bytes = value.native
    return digest


def _written_again(signer_info: cms.SignerInfo, certificate: x509.Certificate, attributes: set[str]) -> bytes:
    """Return the signature rebuilt from what is signed: certificate, signed attributes and signature value."""
    names = [attribute["type"].native for attribute in signer_info["signed_attrs"]]
    if len(names) != len(attributes) or set(names) != attributes:
        raise BadSignature("other attributes")
    digest_algorithm = {"algorithm": "sha256"}
    again = cms.ContentInfo(
        {
            "content_type": "signed_data",
            "content": cms.SignedData(
                {
                    "version": "v1",
                    "digest_algorithms": [digest_algorithm],
                    "encap_content_info": {"content_type": "data"},
                    "certificates": [cms.CertificateChoices(name="certificate", value=certificate)],
                    "signer_infos": [
                        {
                            "version": "v1",
                            "sid": cms.SignerIdentifier(
                                {
                                    "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                                        {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
                                    )
                                }
                            ),
                            "digest_algorithm": digest_algorithm,
                            "signature_algorithm": {"algorithm": "sha256_ecdsa"},
                            "signed_attrs": signer_info["signed_attrs"],
                            "signature": signer_info["signature"],
                        }
                    ],
                }
            ),
        }
    )
    raw: bytes = again.dump()
    return raw
