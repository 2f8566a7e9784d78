"""What a ledger knows about itself: its site, mark, replica and keys, in the encrypted table `about`."""

import base64
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from desktop.keys.sealing_age import AgeIdentity
from desktop.keys.signing import SiteKeys
from desktop.store.statement import driver
from desktop.words import mark

SITES = uuid.uuid5(uuid.NAMESPACE_URL, "taizhang:site")
REAL, DEMO, TRAINING = "real", "demo", "training"
MARKS = {REAL: mark("正式台账"), DEMO: mark("演示台账"), TRAINING: mark("练习台账")}
KEYS = ("root_key", "root_certificate", "signing_key", "signing_certificate")


@dataclass(frozen=True)
class SiteFacts:
    """The site whose ledger this is; *id* is that of its site record."""

    id: str
    code: str
    name: str
    tier: str
    parent: str


@dataclass(frozen=True)
class About:
    """A ledger's own facts; *keys* stay None in a training ledger, which never seals."""

    ledger: str
    site: SiteFacts
    mark: str
    replica: str
    keys: SiteKeys | None
    age: AgeIdentity

    def __repr__(self) -> str:
        return f"About({self.site.code}, {self.mark})"


def site_id(code: str) -> str:
    """Return the id of the record of the site with this code: the same in every ledger."""
    return str(uuid.uuid5(SITES, code))


def read_facts(connection: Connection) -> dict[str, str]:
    """Return every fact by its name."""
    return dict(driver(connection).execute("SELECT name, value FROM about").fetchall())


def write_facts(connection: Connection, facts: Mapping[str, str]) -> None:
    """Keep these facts; those of the same names are replaced."""
    driver(connection).executemany("INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)", list(facts.items()))


def own_replicas(facts: Mapping[str, str]) -> list[str]:
    """Return the replicas under which this ledger has written: before each copy and restore another."""
    return [*facts.get("earlier-replicas", "").split(), facts["replica"]]


def about_of(facts: Mapping[str, str]) -> About:
    """Read what `facts_of` wrote."""
    site = SiteFacts(*(facts[f"site-{name}"] for name in ("id", "code", "name", "tier", "parent")))
    keys = SiteKeys(*(base64.b64decode(facts[name]) for name in KEYS)) if KEYS[0] in facts else None
    age = AgeIdentity(facts["age-secret"], facts["age-recipient"])
    return About(facts["ledger"], site, facts["mark"], facts["replica"], keys, age)


def facts_of(about: About) -> dict[str, str]:
    """Return what is kept of *about*, as text."""
    facts = {"ledger": about.ledger, "mark": about.mark, "replica": about.replica}
    facts |= {f"site-{name}": getattr(about.site, name) for name in ("id", "code", "name", "tier", "parent")}
    facts |= {"age-secret": about.age.secret, "age-recipient": about.age.recipient}
    if about.keys:
        facts |= {name: base64.b64encode(getattr(about.keys, name)).decode() for name in KEYS}
    return facts
