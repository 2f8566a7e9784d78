"""What is typed wrongly is said in Chinese; with --json nothing but JSON stands on standard output."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from desktop.cli.speaking import speaker
from tests.cli.calling import CLOCK, ROOT, Site, is_chinese, taizhang
from tests.cli.conftest import Copy

WRONG = {
    "an unknown command": ["frobnicate"],
    "no command": ["--json"],
    "an unknown option": ["progress", "--bogus"],
    "a missing argument": ["undo"],
    "an option without its value": ["progress", "--on"],
    "a word that is no choice": ["init", "--site", "A", "--name", "甲", "--tier", "hospital"],
    "no number": ["demo", "--people", "many"],
    "half a command": ["user"],
    "a number below the least": ["demo", "--people", "-5"],
    "an option cut short": ["--js", "kinds"],
}


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG.keys())
def test_a_call_that_cannot_be_read_is_refused_in_chinese(words: list[str]) -> None:
    told = taizhang("--json", *(word for word in words if word != "--json"))
    assert told.code == 2
    assert told.json["fault"] == "usage" and told.json["sentence"] == told.err.strip()
    assert is_chinese(told.err)
    for english in ("invalid", "argument", "required", "expected", "unrecognized", "choose"):
        assert english not in told.err


def test_options_without_a_command_open_the_window_as_they_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[object, ...]] = []
    monkeypatch.setattr("desktop.app.open_window", lambda *given: opened.append(given) or 0)
    monkeypatch.setenv("TAIZHANG_LANGUAGE", "zh")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert taizhang("--ledger", tmp_path, "--user", "admin", "--clock", CLOCK, "--language", "en").code == 0
    assert opened == [(tmp_path, datetime.fromisoformat(CLOCK).astimezone(), "admin")]
    assert os.environ["TAIZHANG_LANGUAGE"] == "en"
    assert taizhang().code == 0 and opened[1] == (None, None, "")
    assert taizhang("--clock", "yesterday").code == 2 and len(opened) == 2


def test_where_no_screen_is_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt would end the process."""
    monkeypatch.setattr("desktop.app.open_window", lambda *given: pytest.fail("opened"))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    told = taizhang()
    assert told.code == 2 and "没有图形界面" in told.err


@pytest.mark.parametrize("half", ["user", "period", "report", "package", "trust"])
def test_half_a_command_lacks_its_other_half(half: str) -> None:
    assert "还缺少 COMMAND" in taizhang(half).err
    assert "没有这个命令" in taizhang(half, "frobnicate").err


def test_the_help_is_chinese() -> None:
    told = taizhang("--help")
    assert told.code == 0 and "用法：" in told.out
    for english in ("usage:", "show this help", "options:", "positional"):
        assert english not in told.out


@pytest.mark.parametrize("where", ["before", "behind", "joined"])
def test_json_and_the_clock_may_stand_anywhere(site: Site, where: str) -> None:
    opened = ["--ledger", site.folder, "--user", "admin", "--password-file", site.password]
    words = {
        "before": ["--json", "--clock", "2025-12-31T08:00:00", *opened, "digest"],
        "behind": ["digest", *opened, "--clock", "2025-12-31T08:00:00", "--json"],
        "joined": [*opened, "digest", "--clock=2025-12-31T08:00:00", "--json"],
    }[where]
    told = taizhang(*words)
    assert (told.code, list(told.json)) == (0, ["digest"])


def test_the_environment_stands_for_ledger_user_and_password_file(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAIZHANG_LEDGER", str(site.folder))
    monkeypatch.setenv("TAIZHANG_USER", "admin")
    assert taizhang("digest").code == 2
    monkeypatch.setenv("TAIZHANG_PASSWORD_FILE", str(site.password))
    assert taizhang("digest").code == 0


def test_only_demo_and_training_ledgers_take_a_clock(copy: Copy) -> None:
    real = copy("real", "real")
    refused = real("digest", "--clock", "2025-12-31T08:00:00")
    assert refused.code == 2 and is_chinese(refused.err) and not refused.out
    assert real("digest").code == 0
    assert copy("demo", "demo")("digest").code == 0


def test_a_file_where_a_folder_is_asked_for_is_no_bug(copy: Copy) -> None:
    told = copy("demo", "demo")("--json", "trust", "export", "--out", __file__)
    assert told.code == 2 and told.json["fault"] == "no-such-place"


@pytest.mark.parametrize("clock", ["tomorrow", "", "2025-13-01T00:00:00", "99999-01-01"])
def test_a_clock_that_is_no_time_is_refused(site: Site, clock: str) -> None:
    told = Site(site.folder, site.password, "")("--clock", clock or " ", "digest")
    assert told.code == 2 and is_chinese(told.err)


COMMANDS = (
    ("kinds",), ("plans",), ("measures",), ("digest",), ("check",), ("audit",), ("progress",), ("duties",),
    ("explain", "SH19-06"), ("find", "-"), ("user", "list"), ("backup",),
)  # fmt: skip


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_with_json_standard_output_holds_one_document(site: Site, words: tuple[str, ...]) -> None:
    told = site("--json", *words, given="张桂英\n")
    assert told.code == 0, told
    assert told.json is not None and told.out.count("\n") == 1


@pytest.mark.parametrize("words", [("kinds",), ("plans",), ("measures",)], ids=lambda words: words[0])
def test_what_ships_with_the_program_needs_no_ledger(words: tuple[str, ...]) -> None:
    assert taizhang("--json", *words).code == 0 and taizhang(*words).out


def test_kinds_tell_what_the_contract_promises() -> None:
    told = taizhang("--json", "kinds").json
    assert {"resident", "disease-registration", "hypertension-follow-up", "contract"} <= {kind["kind"] for kind in told}
    names = {"name", "label", "type", "unit", "min", "max", "choices", "needed", "complete", "computed", "source"}
    for kind in told:
        assert {"kind", "title", "family", "travels", "fields"} <= set(kind)
        for field in kind["fields"]:
            assert names <= set(field), (kind["kind"], field["name"])
            assert all({"value", "label"} <= set(choice) for choice in field["choices"] or [])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("progress", "--plan", "nope"), 2), (("progress", "--on", "31.12.2025"), 2), (("explain", "XX-99"), 2),
        (("progress", "--site", "YM99"), 2), (("dump", "--kind", "dragon"), 2), (("apply", "/nowhere/x.jsonl"), 2), (("undo", "nothing"), 2),
        (("report", "make", "--period", "2025Q9", "--out", "x"), 2), (("figures", "--set", "base:/nowhere"), 2),
        (("package", "seal", "--period", "2025", "--to", "JX", "--names", "--reason", "x", "--out", "x"), 2),
        (("figures", "--set", "staff:/nowhere"), 2),(("figures", "--set", "base"), 2),
        (("import", "/nowhere/x.xlsx"), 2), (("user", "add", "li", "--role", "entry", "--new-password-file", "/no"), 2),
    ],
)  # fmt: skip
def test_what_is_not_there_is_refused_in_one_sentence(site: Site, words: tuple[str, ...], code: int) -> None:
    told = site("--json", *words)
    assert told.code == code and is_chinese(told.err), told
    assert set(told.json) == {"fault", "sentence"}


def test_a_list_of_files_may_hold_a_byte_order_mark_and_junk(tmp_path: Path) -> None:
    (tmp_path / "a.asice").write_bytes(b"junk")
    (tmp_path / "list.txt").write_text(f"{tmp_path}/a.asice\n\0\n", "utf-8-sig")
    told = taizhang("--json", "package", "verify", "--list", tmp_path / "list.txt")
    assert told.code == 2 and [line["code"] == "refused/not-there" for line in told.lines] == [False, True]


def test_figures_are_read_as_notepad_writes_them_and_nothing_too_deep(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "figures.jsonl"
    figure = '{"name": "resident-population", "value": 65001, "date": "2025-06-30", "source": "年报"}'
    for text, code in ((figure, 0), ('{"name": ' + "[" * 100_000, 2)):
        file.write_text(text + "\n", "utf-8-sig")
        told = site("--json", "figures", "--set", f"base:{file}")
        assert told.code == code and (code == 0 or told.json["fault"] == "figures-unread"), told


def test_streams_that_were_never_open_lead_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):  # a program without a console on Windows, or <&- >&- 2>&-
        monkeypatch.setattr(sys, name, None)
    voice = speaker(True)
    streams = (sys.stdin, sys.stdout, sys.stderr)
    voice.say("一句话。")
    voice.line({"found": sys.stdin.readline()})
    for stream in streams:
        stream.close()


def test_a_closed_output_is_no_bug(machine: Path) -> None:
    command = f"{sys.executable} -m desktop --json kinds | head -c 10 >/dev/null; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    assert not (machine / "taizhang.log").exists()


def test_a_full_output_is_told_with_its_own_exit_code() -> None:
    command = f"{sys.executable} -m desktop --json kinds > /dev/full"
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 6 and is_chinese(done.stderr)


def test_reading_a_call_loads_nothing_that_draws_or_signs() -> None:
    seen = (
        "import sys; from desktop.cli.main import build_parser; build_parser(); "
        "print({'pyhanko', 'reportlab', 'matplotlib', 'xlsxwriter', 'openpyxl', 'pypinyin', 'PySide6'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", seen], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "set()", done
