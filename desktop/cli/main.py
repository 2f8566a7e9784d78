"""Reads the command line, runs the command, turns faults into sentences and exit codes."""

import argparse
import errno
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import NoReturn

from desktop import __version__
from desktop.cli.speaking import speaker
from desktop.faults import Fault, NoRoom, Refused
from desktop.logbook import remember_bug
from desktop.paths import machine_folder
from desktop.words import mark, tr

DISK_TROUBLE = frozenset({errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EDQUOT if hasattr(errno, "EDQUOT") else -1})
DONE, BUG = 0, 1


class BadWords(Refused):
    """The command line could not be read."""

    code = "usage"
    words = mark("命令写法不对：{detail}。用 taizhang --help 查看全部命令。")


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are faults like all others."""

    def error(self, message: str) -> NoReturn:
        """End the call with a sentence."""
        raise BadWords(detail=message)


def build_parser() -> Parser:
    """Return the parser with every command; the rooms behind a command load when it runs."""
    from desktop.cli import ledger_commands, progress_commands, record_commands, report_commands

    parser = Parser(prog="taizhang", description=tr("社区卫生服务台账"))
    parser.add_argument("--version", action="version", version=f"taizhang {__version__}")
    parser.add_argument("--ledger", metavar="FOLDER")
    parser.add_argument("--user", metavar="NAME")
    parser.add_argument("--password-file", metavar="FILE")
    parser.add_argument("--json", action="store_true", dest="as_json")
    parser.add_argument("--clock", metavar="2025-12-31T08:00:00")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for room in (ledger_commands, record_commands, progress_commands, report_commands):
        room.add_to(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one call and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    voice = speaker("--json" in given)
    try:
        if not given or given == ["--no-window"]:
            from desktop.app import open_window

            return open_window()
        args = build_parser().parse_args(_options_first(given))
        if args.command is None:
            raise BadWords(detail="COMMAND")
        from desktop.cli.call import Call

        code: int = args.run(Call(args, voice))
        return code
    except Fault as fault:
        voice.fault(fault)
        return fault.exit_code
    except BrokenPipeError:
        return DONE
    except OSError as trouble:
        if trouble.errno not in DISK_TROUBLE:
            return _bug(trouble)
        full = NoRoom(place=trouble.strerror)
        voice.fault(full)
        return full.exit_code
    except Exception as error:  # noqa: BLE001 - the last door: whatever went wrong becomes a sentence and a log line
        return _bug(error)


def _options_first(given: list[str]) -> list[str]:
    """Allow --json and --clock anywhere, as people type them behind the command."""
    moved: list[str] = []
    rest = list(given)
    if "--json" in rest:
        rest.remove("--json")
        moved.append("--json")
    if "--clock" in rest and rest.index("--clock") + 1 < len(rest):
        at = rest.index("--clock")
        moved += rest[at : at + 2]
        del rest[at : at + 2]
    return moved + rest


def _bug(error: Exception) -> int:
    log = remember_bug(machine_folder(), error, datetime.now().astimezone())
    print(tr(mark("程序出错，已有数据没有改动。出错位置记在日志里：{log}"), log=log.name), file=sys.stderr)
    return BUG
