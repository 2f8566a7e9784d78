"""Commands about the ledger itself: init, accounts, backup, restore, check, audit, recover, selftest, demo."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.cli.call import Call, password_in
from desktop.cli.screen import has_screen, open_on_screen
from desktop.cli.usage import whole
from desktop.paths import machine_folder
from desktop.records.site import TIERS
from desktop.services.catalog import catalog
from desktop.store.about import REAL
from desktop.store.accounts import ROLES
from desktop.words import tr

MARKS = ("real", "demo", "training")
MOST_PEOPLE = 200_000


def add_to(commands: Any) -> None:
    """Add these commands to the parser."""
    init_ = commands.add_parser("init", help=tr("新建台账"))
    init_.add_argument("--site", required=True, metavar="CODE")
    init_.add_argument("--name", required=True, dest="site_name")
    init_.add_argument("--tier", required=True, choices=[tier.value for tier in TIERS])
    init_.add_argument("--parent", default="", metavar="CODE")
    init_.add_argument("--mark", choices=MARKS, default="real")
    init_.set_defaults(run=init)
    backup_ = commands.add_parser("backup", help=tr("备份成一个文件"))
    backup_.add_argument("--to", type=Path, metavar="DIR")
    backup_.set_defaults(run=backup)
    restore_ = commands.add_parser("restore", help=tr("把备份恢复到一个新文件夹"))
    restore_.add_argument("file", type=Path, metavar="FILE")
    restore_.add_argument("--ledger", dest="new_folder", type=Path, metavar="NEW")
    restore_.set_defaults(run=restore)
    commands.add_parser("check", help=tr("检查整个台账")).set_defaults(run=check)
    commands.add_parser("audit", help=tr("核对流水的哈希链")).set_defaults(run=audit)
    user = commands.add_parser("user", help=tr("账号与角色")).add_subparsers(
        dest="user_command", metavar="COMMAND", required=True
    )
    added = user.add_parser("add")
    added.add_argument("name")
    added.add_argument("--role", choices=ROLES, required=True)
    added.add_argument("--shown", default="", help=tr("显示的姓名"))
    added.add_argument("--at", default="", metavar="CODE", help=tr("在哪个机构工作，如村医的卫生室；不写即本机构"))
    added.add_argument("--new-password-file", type=Path, required=True)
    changed = user.add_parser("role")
    changed.add_argument("name")
    changed.add_argument("--role", choices=ROLES, required=True)
    named = user.add_parser("staff", help=tr("账号对应哪位人员"))
    named.add_argument("name")
    named.add_argument("staff", help=tr("人员登记的编号或姓名；写空字符串取消"))
    stopped = user.add_parser("disable")
    stopped.add_argument("name")
    renewed = user.add_parser("password")
    renewed.add_argument("--new-password-file", type=Path, required=True)
    user.add_parser("list")
    for parser in user.choices.values():
        parser.set_defaults(run=accounts)
    user.add_parser("shares", help=tr("重新生成三份恢复凭证，旧的作废")).set_defaults(run=shares)
    recovered = commands.add_parser("recover", help=tr("用三份恢复凭证中的两份重新打开台账"))
    recovered.add_argument("--shares", type=Path, required=True, metavar="FILE")
    recovered.set_defaults(run=recover)
    commands.add_parser("selftest", help=tr("自检：类别、方案、指标、字体、翻译、加密")).set_defaults(run=selftest)
    demo_ = commands.add_parser("demo", help=tr("建立虚构的演示中心"))
    demo_.add_argument("--folder", type=Path, default=Path("demo"))
    demo_.add_argument("--people", type=whole(0, MOST_PEOPLE), default=0, help=tr("在登记簿之外再虚构的居民数"))
    demo_.add_argument("--seed", type=int, default=2025)
    demo_.add_argument("--no-window", action="store_true")
    demo_.set_defaults(run=demo)


def init(call: Call) -> int:
    """Make a ledger and print its recovery shares once."""
    from desktop.store.ledger import create_ledger
    from desktop.store.opening import RealClockOnly

    if call.clock is not None and call.args.mark == REAL:
        raise RealClockOnly
    made = create_ledger(
        call.folder,
        catalog(),
        site=call.args.site,
        name=call.args.site_name,
        tier=call.args.tier,
        parent=call.args.parent,
        mark=call.args.mark,
        account=call.account,
        password=call.password,
        now=call.now,
        machine=machine_folder(),
    )
    told = {"site": call.args.site, "replica": made.ledger.replica, "shares": list(made.shares)}
    made.ledger.close()
    call.speaker.answer(
        told,
        [
            tr("台账已建好。下面三份恢复凭证只显示这一次，请抄写或打印，分三处保管；任意两份可以重新打开台账。"),
            *_numbered(made.shares),
        ],
    )
    return 0


def backup(call: Call) -> int:
    """Write one verified backup file."""
    from desktop.store.backup import back_up

    with call.ledger() as ledger:
        file = back_up(ledger, call.args.to)
    call.speaker.answer({"backup": str(file)}, tr("已备份并核验：{file}", file=file))
    return 0


def restore(call: Call) -> int:
    """Restore a backup into a new folder."""
    from desktop.store.backup import restore as restore_backup

    folder = restore_backup(call.args.file, call.args.new_folder or call.folder)
    call.speaker.answer({"ledger": str(folder)}, tr("已恢复到：{folder}", folder=folder))
    return 0


def check(call: Call) -> int:
    """Check the whole ledger; exit 3 when something is not what it was."""
    from desktop.store.check import check_ledger

    with call.ledger() as ledger:
        findings = check_ledger(ledger)
    told = [{"check": one.name, "good": one.is_good, "sentence": one.sentence} for one in findings]
    call.speaker.answer(told, [f"{'✓' if one.is_good else '×'} {one.sentence}" for one in findings])
    return 0 if all(one.is_good for one in findings) else 3


def audit(call: Call) -> int:
    """Walk the journal's chain; exit 3 when it is broken."""
    from desktop.store.chain import audit_journal

    with call.ledger() as ledger, ledger.shelf.reading() as connection:
        findings = audit_journal(connection, ledger.shelf.journal)
    told = [{"check": one.name, "good": one.is_good, "sentence": one.sentence} for one in findings]
    call.speaker.answer(told, [f"{'✓' if one.is_good else '×'} {one.sentence}" for one in findings])
    return 0 if all(one.is_good for one in findings) else 3


def accounts(call: Call) -> int:
    """Add, change, disable or list accounts."""
    from desktop.store import accounts as keeper

    args = call.args
    with call.ledger() as ledger:
        if args.user_command == "add":
            password = password_in(args.new_password_file)
            shown = args.shown or args.name
            keeper.add_account(ledger, args.name, password, role=args.role, shown=shown, site=args.at)
        elif args.user_command == "role":
            keeper.change_role(ledger, args.name, args.role)
        elif args.user_command == "staff":
            keeper.name_staff(ledger, args.name, args.staff)
        elif args.user_command == "disable":
            keeper.disable(ledger, args.name)
        elif args.user_command == "password":
            keeper.change_password(ledger, call.password, password_in(args.new_password_file))
        told = [
            {"name": one.name, "shown": one.shown, "role": one.role, "disabled": one.is_disabled, "staff": one.staff}
            for one in keeper.list_accounts(ledger)
        ]
    call.speaker.answer(told, ["\t".join(str(value) for value in one.values()) for one in told])
    return 0


def shares(call: Call) -> int:
    """Make new recovery shares and print them once."""
    from desktop.store.accounts import make_new_shares

    with call.ledger() as ledger:
        made = make_new_shares(ledger)
    told = tr("下面三份新恢复凭证只显示这一次，请抄写或打印，分三处保管；旧的恢复凭证已经作废。")
    call.speaker.answer({"shares": made}, [told, *_numbered(made)])
    return 0


def recover(call: Call) -> int:
    """Open with two of three shares and set a new password for the account."""
    from desktop.store.ledger import recover_ledger

    typed = call.args.shares.read_text("utf-8-sig", "replace").splitlines()  # a wrong word is named by its share
    recover_ledger(
        call.folder, catalog(), [share for share in typed if share.strip()], call.account, call.password, call.now
    )
    call.speaker.answer({"recovered": call.account}, tr("已用恢复凭证打开台账，新密码已生效。"))
    return 0


def selftest(call: Call) -> int:
    """Test that the installed program has its parts in working order."""
    from desktop.cli.selftest import run_selftest

    findings = run_selftest()
    told = [{"part": part, "good": good, "sentence": sentence} for part, good, sentence in findings]
    call.speaker.answer(told, [f"{'✓' if good else '×'} {part}: {sentence}" for part, good, sentence in findings])
    return 0 if all(good for _, good, _ in findings) else 1


def demo(call: Call) -> int:
    """Build the fictional center, show its standing, seal and verify its package."""
    from desktop.cli.demo import CLOCK, run_demo

    code = run_demo(call)
    if code == 0 and not call.args.no_window and has_screen():
        return open_on_screen(call.args.folder.resolve() / "ledger", datetime.fromisoformat(CLOCK).astimezone())
    return code


def _numbered(shares: Sequence[str]) -> list[str]:
    return [f"{number}. {share}" for number, share in enumerate(shares, 1)]
