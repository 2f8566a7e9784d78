"""Runs the command of a call, and turns faults into sentences and exit codes."""

import errno
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from desktop import __version__
from desktop.cli.screen import open_on_screen
from desktop.cli.speaking import OutputGone, Speaker, speaker
from desktop.cli.usage import BadWords, Parser, language_of, must_be_text, options_first
from desktop.faults import Fault, NoRoom, Refused, Unreadable
from desktop.logbook import remember_bug
from desktop.paths import machine_folder, translations
from desktop.words import LANGUAGES, mark, tr, use_language

NOT_WRITTEN = frozenset({errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EPERM, errno.EFBIG, errno.EDQUOT})
NOT_FOUND = frozenset(
    {errno.ENOENT, errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL}
)
DONE, STOPPED = 0, 130


class NoSuchPlace(Refused):
    """A file or folder that was named is not there, or is of the wrong sort."""

    code = "no-such-place"
    words = mark("找不到或打不开：{place}。请检查路径后重试。")


class ProgramFault(Fault):
    """A bug."""

    code = "bug"
    words = mark("程序出错，没有做完；已经保存的记录不受影响。请把日志 {log} 交给维护人员。")


class Stopped(Fault):
    """Somebody pressed Ctrl+C."""

    code = "stopped"
    exit_code = STOPPED
    words = mark("已按要求中断；已经保存的记录不受影响。需要时请重新运行。")


def build_parser() -> Parser:
    """Return the parser with every command; the rooms behind a command load when it runs."""
    from desktop.cli import (
        checklist_commands,
        duty_commands,
        ledger_commands,
        paper_commands,
        people_commands,
        period_commands,
        platform_commands,
        progress_commands,
        record_commands,
        report_commands,
        workload_commands,
    )

    parser = Parser(prog="taizhang", description=tr("社区卫生服务台账"))
    parser.add_argument("--version", action="version", version=f"taizhang {__version__}", help=tr("显示版本"))
    parser.add_argument("--ledger", metavar="FOLDER", help=tr("台账文件夹，也可设置 TAIZHANG_LEDGER"))
    parser.add_argument("--user", metavar="NAME", help=tr("账号，也可设置 TAIZHANG_USER"))
    parser.add_argument("--password-file", metavar="FILE", help=tr("密码文件，也可设置 TAIZHANG_PASSWORD_FILE"))
    parser.add_argument("--json", action="store_true", dest="as_json", help=tr("标准输出只写 JSON"))
    parser.add_argument("--clock", metavar="2025-12-31T08:00:00", help=tr("指定时间，只用于演示和练习台账"))
    parser.add_argument("--language", choices=LANGUAGES, help=tr("语言：中文或英文，也可设置 TAIZHANG_LANGUAGE"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    rooms = (
        ledger_commands,
        record_commands,
        paper_commands,
        people_commands,
        period_commands,
        platform_commands,
        progress_commands,
        duty_commands,
        checklist_commands,
        report_commands,
        workload_commands,
    )
    for room in rooms:
        room.add_to(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one call and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    voice = speaker("--json" in given)
    use_language(language_of(given, os.environ.get("TAIZHANG_LANGUAGE", "")), translations())
    try:
        code = _run(given, voice)
        voice.out.flush()
        return code
    except OutputGone as gone:
        _leave_output(voice)
        return _told(voice, gone)
    except Fault as fault:
        return _told(voice, fault)
    except BrokenPipeError:
        _leave_output(voice)
        return DONE
    except OSError as trouble:
        if isinstance(trouble, PermissionError) and trouble.filename and _cannot_be_read(trouble.filename):
            return _told(voice, Unreadable(place=trouble.filename))
        if trouble.errno in NOT_WRITTEN:
            return _told(voice, NoRoom(place=trouble.filename or tr("输出")))
        if trouble.errno in NOT_FOUND and trouble.filename:
            return _told(voice, NoSuchPlace(place=trouble.filename))
        return _told(voice, _bug(trouble))
    except KeyboardInterrupt:
        return _told(voice, Stopped())
    except SystemExit as left:  # --help and --version
        return int(left.code or DONE)
    except Exception as error:  # noqa: BLE001 - the last door: whatever went wrong becomes a sentence and a log line
        return _told(voice, _bug(error))


def _run(given: list[str], voice: Speaker) -> int:
    if not given:
        return open_on_screen()
    must_be_text(given)
    args = build_parser().parse_args(options_first(given))
    from desktop.cli.call import Call

    call = Call(args, voice)
    if args.command is not None:
        code: int = args.run(call)
        return code
    if args.as_json:  # a script waits for an answer, not for somebody at the screen
        raise BadWords(detail=tr("还缺少 {all}", all="COMMAND"), program="taizhang")
    if args.language:
        os.environ["TAIZHANG_LANGUAGE"] = args.language  # the log-in after a lock is a process of its own
    return open_on_screen(Path(args.ledger) if args.ledger else None, call.clock, args.user or "")


def _cannot_be_read(name: str) -> bool:
    """Return whether the file that could not be opened is one to be read: a folder or a new file is one to be written."""
    try:
        open(name, "rb").close()
    except PermissionError:
        return Path(name).is_file()
    except OSError:
        return False
    return False


def _told(voice: Speaker, fault: Fault) -> int:
    try:
        voice.fault(fault)
    except OSError:  # standard output is what is full; the sentence went to standard error before
        _leave_output(voice)
    return fault.exit_code


def _leave_output(voice: Speaker) -> None:
    """Let what is still buffered for a closed or full output go nowhere, instead of failing again at the end."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), voice.out.fileno())
    except (OSError, ValueError):  # a test's stand-in has no descriptor
        return


def _bug(error: Exception) -> ProgramFault:
    try:
        return ProgramFault(log=remember_bug(machine_folder(), error, datetime.now().astimezone()))
    except OSError:
        return ProgramFault(log="taizhang.log")
