"""Makes a report, seals it, verifies what came out."""

import tempfile
from datetime import datetime
from pathlib import Path

from desktop.cli import package_commands
from desktop.cli.call import Call
from desktop.cli.planning import WORKING, all_measures, plan_named, span_of
from desktop.faults import Refused
from desktop.keys.durable import DRAFTING
from desktop.packages.cades import signer_of
from desktop.packages.examination import Judge
from desktop.packages.register import seal_and_record
from desktop.packages.reporting import MadeReport, make_report
from desktop.packages.seal import SealedPackage
from desktop.packages.trust import TrustedRoot, trusted_root
from desktop.packages.verify import verify
from desktop.paths import resources
from desktop.store.ledger import Ledger
from desktop.words import mark, tr


class NotSealedYet(Refused):
    """This type of package is not made by this version."""

    code = "type-not-sealed-yet"
    words = mark("这一版还不能封存“{type}”类型的包，目前只能封存上报包 report。")


class NamesNotSealedYet(Refused):
    """People were asked for in a package, which this version does not put there."""

    code = "names-not-sealed-yet"
    words = mark("这一版封存的上报包不带个人名单，请去掉 --names 再封存。")


def make(call: Call) -> int:
    """Make the pages and the workbook of a period, marked as a draft."""
    with call.ledger() as ledger:
        report = make_in(call, ledger, call.args.plan, call.args.period, call.args.out)
    told = {
        "report": str(report.report),
        "tables": str(report.tables),
        "forms": [str(form.file) for form in report.forms],
        "figures_digest": report.figures.digest,
    }
    lines = [tr("报表草稿已生成：{file}", file=report.report), str(report.tables), *told["forms"]]
    call.speaker.answer(told, lines)
    return 0


def seal(call: Call) -> int:
    """Make and seal a package for another site."""
    if call.args.type != "report":
        raise NotSealedYet(type=call.args.type)
    if call.args.names:
        raise NamesNotSealedYet
    with call.ledger() as ledger:
        sealed = _sealed(call, ledger, call.args.plan, call.args.period, call.args.to, call.args.out)
    _tell(call, sealed)
    return 0


def seal_year(call: Call, period: str, out: Path) -> int:
    """Seal the report of *period* for the parent site, export the root, and verify; exit code of the verdict."""
    with call.ledger() as ledger:
        sealed = _sealed(call, ledger, WORKING, period, ledger.site.parent, out)
        root = trusted_root(signer_of(ledger.about.keys).root)
    package_commands.write_root(root, out)
    for line in lines_of(sealed):
        call.speaker.say(line)
    return _verified(call, sealed.file, root)


def verify_own(call: Call, file: Path) -> int:
    """Verify a package of this ledger's own site; exit code of the verdict."""
    with call.ledger() as ledger:
        root = trusted_root(signer_of(ledger.about.keys).root)
    return _verified(call, file, root)


def _verified(call: Call, file: Path, root: TrustedRoot) -> int:
    verdict = verify(file, Judge(roots=(root,), at=max(call.now(), datetime.now().astimezone())))
    call.speaker.say(tr("核验：{sentence}", sentence=verdict.sentence))
    return verdict.exit_code


def make_in(call: Call, ledger: Ledger, plan: str, period: str, out: Path) -> MadeReport:
    """Freeze a period and draw it into *out*."""
    forms = sorted((resources() / "forms").glob("*.toml"))
    return make_report(
        ledger.shelf, ledger.site.code, plan_named(plan), span_of(period), out, call.now(),
        by=ledger.session, measures=all_measures(), forms=forms,
    )  # fmt: skip


def _sealed(call: Call, ledger: Ledger, plan: str, period: str, to: str, out: Path) -> SealedPackage:
    signer_of(ledger.about.keys)  # a training ledger is told before anything is drawn
    with tempfile.TemporaryDirectory(dir=ledger.folder, prefix=DRAFTING) as drafts:
        made = make_in(call, ledger, plan, period, Path(drafts))
        return seal_and_record(ledger, made, to, out, call.now())


def _tell(call: Call, sealed: SealedPackage) -> None:
    told = {
        "package": str(sealed.file),
        "identity": sealed.identity,
        "beside": [str(file) for file in sealed.beside],
        "seq": sealed.manifest.seq,
        "figures_digest": sealed.manifest.figures_digest,
    }
    call.speaker.answer(told, lines_of(sealed))


def lines_of(sealed: SealedPackage) -> list[str]:
    """Return what people are told of a sealed package."""
    lines = [tr("已封存：{file}", file=sealed.file), tr("包标识：{identity}", identity=sealed.identity)]
    return lines + [f"  {file.name}" for file in sealed.beside]
