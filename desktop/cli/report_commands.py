"""Commands about reports, packages and trust; the rooms that draw and sign load when one of them runs."""

from pathlib import Path
from typing import Any

from desktop.cli.call import Call
from desktop.cli.planning import WORKING
from desktop.words import tr


def add_to(commands: Any) -> None:
    """Add these commands to the parser."""
    report = commands.add_parser("report", help=tr("生成报表")).add_subparsers(
        dest="report_command", metavar="COMMAND", required=True
    )
    made = report.add_parser("make", help=tr("生成 report.pdf 和 tables.xlsx 草稿"))
    made.set_defaults(run=make)
    package = commands.add_parser("package", help=tr("封存与核验")).add_subparsers(
        dest="package_command", metavar="COMMAND", required=True
    )
    sealed = package.add_parser("seal", help=tr("封存上报包"))
    sealed.add_argument("--type", default="report", choices=("report", "line-list", "plan", "trust"))
    sealed.add_argument("--to", required=True, metavar="SITE")
    sealed.add_argument("--names", action="store_true")
    sealed.add_argument("--reason", default="")
    sealed.set_defaults(run=seal)
    for parser in (made, sealed):
        parser.add_argument("--plan", default=WORKING)
        parser.add_argument("--period", required=True)
        parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    _add_verify(package)
    _add_trust(commands)


def _add_verify(commands: Any) -> None:
    verified = commands.add_parser("verify", help=tr("核验上报包，不需要台账"))
    verified.add_argument("files", nargs="*", type=Path, metavar="FILE")
    verified.add_argument("--list", dest="listed", type=Path, metavar="FILE")
    verified.add_argument("--trust", type=Path, action="append", default=[], metavar="root.pem")
    verified.set_defaults(run=verify)


def _add_trust(commands: Any) -> None:
    trust = commands.add_parser("trust", help=tr("本机构的根证书")).add_subparsers(
        dest="trust_command", metavar="COMMAND", required=True
    )
    exported = trust.add_parser("export", help=tr("导出根证书 root.pem 和指纹"))
    exported.add_argument("--out", type=Path, default=Path("."), metavar="DIR")
    exported.set_defaults(run=export_trust)
    trust.add_parser("show", help=tr("显示根证书指纹")).set_defaults(run=show_trust)


def make(call: Call) -> int:
    """Make the pages and the workbook of a period, marked as a draft."""
    from desktop.cli import reporting

    return reporting.make(call)


def seal(call: Call) -> int:
    """Make and seal a package for another site."""
    from desktop.cli import reporting

    return reporting.seal(call)


def verify(call: Call) -> int:
    """Give one verdict a line for each file."""
    from desktop.cli import package_commands

    return package_commands.verify(call)


def export_trust(call: Call) -> int:
    """Write root.pem and print its fingerprint for paper."""
    from desktop.cli import package_commands

    return package_commands.export_trust(call)


def show_trust(call: Call) -> int:
    """Print the fingerprint of the site's root."""
    from desktop.cli import package_commands

    return package_commands.show_trust(call)
