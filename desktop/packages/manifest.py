"""What a package says of itself: who, to whom, which number in the channel, what it holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from desktop.keys.signing import is_site_code
from desktop.packages.canonical import Json, NotCanonical, digest, jcs, read_jcs

FORMAT = "taizhang-package/1"
ALGORITHM = "CAdES-BES ECDSA P-256 SHA-256"
TYPES = ("report", "line-list", "sync", "receipt", "plan", "trust", "enrol", "update")
IN_ANY_ORDER = ("sync", "receipt")
MOST_MANIFEST = 16 * 1024 * 1024
_KEYS = {
    "format", "algorithm", "type", "from", "from_name", "replica", "to", "seq", "previous", "created", "app",
    "schema", "journal", "counts", "digests", "figures", "figures_digest", "period", "plans", "signers",
    "recipients", "packed",
}  # fmt: skip


class NewerFormat(ValueError):
    """The package was made by a program newer than this one."""


@dataclass(frozen=True)
class Signatory:
    """Somebody of the site who answers for the package."""

    name: str
    role: str


@dataclass(frozen=True)
class Channel:
    """One numbered stream of packages."""

    site: str
    replica: str
    to: str
    type: str


@dataclass(frozen=True)
class Manifest:
    """The signed description of a package."""

    channel: Channel
    from_name: str
    seq: int
    created: datetime
    app: str
    schema: int
    previous: str | None = None
    journal_head: str = ""
    journal_length: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    digests: Mapping[str, str] = field(default_factory=dict)
    figures: Json = None
    period: str = ""
    plans: tuple[str, ...] = ()
    signers: tuple[Signatory, ...] = ()
    recipients: tuple[str, ...] = ()
    packed: Mapping[str, str] = field(default_factory=dict)

    @property
    def figures_digest(self) -> str:
        """The digest that page, sheet and QR code carry."""
        return digest(self.figures)

    def to_bytes(self) -> bytes:
        """Return manifest.json; equal manifests give equal bytes."""
        return jcs(
            {
                "format": FORMAT,
                "algorithm": ALGORITHM,
                "type": self.channel.type,
                "from": self.channel.site,
                "from_name": self.from_name,
                "replica": self.channel.replica,
                "to": self.channel.to,
                "seq": self.seq,
                "previous": self.previous,
                "created": utc_text(self.created),
                "app": self.app,
                "schema": self.schema,
                "journal": {"head": self.journal_head, "length": self.journal_length},
                "counts": dict(self.counts),
                "digests": dict(self.digests),
                "figures": self.figures,
                "figures_digest": self.figures_digest,
                "period": self.period,
                "plans": list(self.plans),
                "signers": [{"name": one.name, "role": one.role} for one in self.signers],
                "recipients": list(self.recipients),
                "packed": dict(self.packed),
            }
        )


def utc_text(moment: datetime) -> str:
    """Return *moment* (aware) as `2025-12-31T08:00:00Z`."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_manifest(content: bytes) -> Manifest:
    """Return the manifest in *content*; raise NewerFormat, or NotCanonical when it is none of ours."""
    said = read_jcs(content)
    match said:
        case {"format": str(other)} if other != FORMAT and other.startswith("taizhang-package/"):
            raise NewerFormat(other)
        case {
            "format": "taizhang-package/1",
            "algorithm": str(algorithm),
            "type": str(kind),
            "from": str(site),
            "from_name": str(from_name),
            "replica": str(replica),
            "to": str(to),
            "seq": int(seq),
            "previous": str() | None as previous,
            "created": str(created),
            "app": str(app),
            "schema": int(schema),
            "journal": {"head": str(head), "length": int(length)},
            "counts": dict(counts),
            "digests": dict(digests),
            "figures": figures,
            "period": str(period),
            "plans": list(plans),
            "signers": list(signers),
            "recipients": list(recipients),
            "packed": dict(packed),
        } if said.keys() == _KEYS:
            pass
        case _:
            raise NotCanonical("not the manifest of a package")
    if algorithm != ALGORITHM or kind not in TYPES:
        raise NewerFormat(f"{algorithm} {kind}")
    if not (is_site_code(site) and is_site_code(to) and is_code(replica) and is_code(period) and seq > 0):
        raise NotCanonical("codes that do not fit")
    try:
        manifest = Manifest(
            Channel(site, replica, to, kind),
            from_name,
            seq,
            datetime.strptime(created, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC),
            app,
            schema,
            previous,
            head,
            length,
            {str(name): int(count) for name, count in counts.items()},
            {str(name): str(value) for name, value in digests.items()},
            figures,
            period,
            tuple(map(str, plans)),
            tuple(Signatory(str(one["name"]), str(one["role"])) for one in signers),
            tuple(map(str, recipients)),
            {str(name): str(value) for name, value in packed.items()},
        )
    except (ValueError, TypeError, KeyError) as trouble:
        raise NotCanonical("values of the wrong sort") from trouble
    if not 2000 <= manifest.created.year <= 2200:
        raise NotCanonical("a moment that no clock shows")
    if manifest.to_bytes() != content:  # nothing was lost, and figures_digest is that of the figures
        raise NotCanonical("values that do not agree")
    return manifest


def is_code(text: str) -> bool:
    """Say whether *text* can stand in file names: ASCII letters, digits and hyphens, or nothing."""
    return len(text) <= 64 and text.isascii() and (not text or text.replace("-", "").isalnum())
