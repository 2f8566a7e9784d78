"""Numbers sealed packages: the next place of a channel, and the record that is kept with every seal."""

from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.engine import Connection

from desktop.packages.manifest import Signatory
from desktop.packages.reporting import TYPE, Drawn, MadeReport, Place, draw_to_seal, lay_beside, sealing_report
from desktop.packages.seal import SealedPackage
from desktop.reports.blocks import Foot
from desktop.store.opening import Ledger
from desktop.store.session import ADMIN, HEAD, VILLAGE
from desktop.store.tables import Tables
from desktop.store.wish import Put, must_be_done, new_id

KIND = "sealed-package"
WHO_SEALS = (HEAD, ADMIN, VILLAGE)  # a village clinic is often one doctor


def next_place(connection: Connection, tables: Tables, replica: str, to: str, type_: str) -> Place:
    """Return the place behind the last package that this copy of the ledger sealed for *to*."""
    sealed, journal = tables.of[KIND], tables.journal
    own = select(journal.c.record).where(journal.c.kind == KIND, journal.c.replica == replica)
    query = select(sealed.c.seq, sealed.c.identity).where(
        sealed.c.to == to, sealed.c.type == type_, sealed.c.id.in_(own)
    )
    last = connection.execute(query.order_by(sealed.c.seq.desc()).limit(1)).first()
    return Place(last.seq + 1, last.identity) if last else Place()


def seal_and_record(ledger: Ledger, made: MadeReport, to: str, out: Path, sealed_at: datetime) -> SealedPackage:
    """Seal *made* for the site *to* under its next number; no file gets its name without the journal's entry."""
    by = ledger.session
    by.must_be(*WHO_SEALS)
    foot = Foot(ledger.site.name, filled_by=by.name, reported_on=sealed_at.date().isoformat())
    drawn = draw_to_seal(made, sealed_at, foot)
    with ExitStack() as named, ledger.shelf.open_desk() as desk:  # the journal has the number before the file its name
        place = next_place(desk.connection, desk.tables, ledger.replica, to, TYPE)
        sealed = named.enter_context(sealing_report(drawn, ledger.about, to, place, out, (_signatory(ledger),)))
        must_be_done(desk.put(Put(KIND, new_id(), _told(drawn, sealed)), by, by_program=True))
    return lay_beside(sealed, drawn, ledger.about)


def _signatory(ledger: Ledger) -> Signatory:
    roles = ledger.shelf.kinds["account"].by_name["role"]
    return Signatory(ledger.session.name, roles.label_of(ledger.session.role))


def _told(drawn: Drawn, sealed: SealedPackage) -> dict[str, object]:
    figures, manifest = drawn.made.figures, sealed.manifest
    return {
        "type": manifest.channel.type,
        "period": manifest.period,
        "plan": figures.plan,
        "to": manifest.channel.to,
        "seq": manifest.seq,
        "identity": sealed.identity,
        "previous": manifest.previous,
        "figures_digest": figures.digest,
        "sealed_on": drawn.sealed_at.date(),
    }
