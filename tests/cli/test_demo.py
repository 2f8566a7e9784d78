"""The demo from its first run to the sealed package, judged as a stranger would: verify, openssl, no name outside."""

import json
import random
import shutil
import subprocess
import tempfile
import zipfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import demo_year
from desktop.logbook import remember_bug
from desktop.services.catalog import catalog
from tests.cli.calling import CLOCK, Site, Told, init, is_chinese, names_in, taizhang

ANSWERS = json.loads((Path(__file__).parents[1] / "samples" / "answers.json").read_text("utf-8"))
PERSON = next(row for row in ANSWERS["resident_rows"] if row["status"] == "ok" and len(row["name"]) == 3)
KNOWN = [PERSON["name"].encode(), PERSON["id"].encode()]
OPENSSL = (
    "openssl cms -verify -cades -binary -inform DER -in META-INF/signature001.p7s "
    "-content META-INF/ASiCManifest001.xml -CAfile root.pem -purpose any -out /dev/null"
)


@dataclass(frozen=True)
class Demo:
    """What the first run left: its folders, its answer, and what lay in the system's temporary folder."""

    folder: Path
    machine: Path
    temporary: Path
    told: Told

    @property
    def package(self) -> Path:
        return Path(self.told.json["package"])

    @property
    def root(self) -> Path:
        return Path(self.told.json["root"])


@pytest.fixture(scope="module")
def demo(_quick: None, tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The demo, built once."""
    machine, temporary = tmp_path_factory.mktemp("machine"), tmp_path_factory.mktemp("temporary")
    folder = tmp_path_factory.mktemp("demo") / "center"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(machine))
        patch.setattr(tempfile, "tempdir", str(temporary))
        told = taizhang("--json", "demo", "--folder", folder, "--no-window")
        assert told.code == 0, told.err
    return Demo(folder, machine, temporary, told)


def verdicts(*words: object) -> list[dict[str, Any]]:
    return taizhang("--json", "package", "verify", *words).lines


def changed(source: Path, target: Path, at: int) -> Path:
    raw = bytearray(source.read_bytes())
    raw[at] ^= 1
    target.write_bytes(raw)
    return target


def swapped(source: Path, target: Path) -> Path:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for one in old.infolist():
            raw = b"another workbook" if one.filename == "tables.xlsx" else old.read(one)
            new.writestr(zipfile.ZipInfo(one.filename, one.date_time), raw, compress_type=one.compress_type)
    return target


def test_the_demo_says_where_everything_lies_and_its_audit_is_green(
    demo: Demo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(demo.machine))
    told = demo.told.json
    assert {"folder", "ledger", "password_file", "package", "root", "user"} <= set(told)
    assert all(Path(told[name]).exists() for name in ("ledger", "password_file", "package", "root"))
    assert Path(told["password_file"]).stat().st_mode & 0o077 == 0
    assert "61" in demo.told.err or "31.77" in demo.told.err
    assert f"账号: {told['user']}" in demo.told.err
    opened = ["--ledger", told["ledger"], "--user", told["user"], "--password-file", told["password_file"]]
    assert taizhang(*opened, "audit").code == 0 and taizhang(*opened, "check").code == 0
    beside = {file.name for file in demo.package.parent.iterdir()}
    assert {"report.pdf", "tables.xlsx", "核验说明.txt", "核验说明.pdf", "root.pem"} <= beside
    assert not any("draft" in name for name in beside)


def test_a_second_run_says_what_it_reuses_and_seals_nothing_new(demo: Demo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(demo.machine))
    again = taizhang("--json", "demo", "--folder", demo.folder, "--no-window")
    assert again.code == 0 and again.json["package"] == demo.told.json["package"]
    assert again.err.count("沿用") == 2
    assert len(list(demo.package.parent.glob("*.asice"))) == 1


def test_two_demos_of_one_seed_take_their_people_in_one_order() -> None:
    """By what they are, not by their ids, which are made anew each time; another seed makes up others."""
    kinds, first, second = catalog(), random.Random(7), random.Random(7)
    told = [list(demo_year.more_people(40, rng)) for rng in (first, second)]
    people = [[kinds["resident"].model(id=one.record, **one.values) for one in many] for many in told]
    by_id = [[one.name for one in sorted(many, key=lambda one: str(one.id))] for many in people]
    taken = [[one.name for one in demo_year.in_order(many)] for many in people]
    assert taken[0] == taken[1]
    assert by_id[0] != by_id[1], "the ids gave the order away: this compares nothing"
    assert taken[0] != [one.values["name"] for one in demo_year.more_people(40, random.Random(8))]


def test_the_registers_hold_records_and_no_measure_waits_for_any(demo: Demo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(demo.machine))
    told = demo.told.json
    opened = ["--ledger", told["ledger"], "--user", told["user"], "--password-file", told["password_file"]]

    def waiting_on(day: str) -> set[str]:
        targets = taizhang("--json", *opened, "progress", "--plan", "working", "--on", day).json["targets"]
        return {
            one["id"]
            for one in targets
            if one["measure"] and any(awaited.startswith("kind:") for awaited in one["waits_for"] or ())
        }

    kinds = {line["kind"] for line in taizhang(*opened, "dump").lines}
    assert len(kinds) >= 65
    assert {"site-service", "equipment", "referral", "screening", "care-home", "appraisal", "hospice-closing"} <= kinds
    assert waiting_on("2025-12-31") == set()
    assert len(waiting_on("2024-12-31")) > 10  # the control: before the year most registers are empty


def test_what_was_sealed_is_good_under_any_name_with_its_root_only(demo: Demo, tmp_path: Path) -> None:
    renamed = shutil.copyfile(demo.package, tmp_path / "年报 1.pdf")
    (told,) = verdicts(renamed, "--trust", demo.root)
    assert set(told) >= {"file", "verdict", "code", "sentence", "from", "to", "type", "seq", "identity"}
    assert (told["verdict"], told["from"], told["to"], told["type"], told["seq"]) == (
        "good",
        "YM00",
        "310117",
        "report",
        1,
    )
    stranger = taizhang("--json", "package", "verify", demo.package)
    assert (stranger.code, stranger.json["code"]) == (2, "refused/untrusted-root")


def test_the_openssl_line_holds_with_the_exported_root(demo: Demo, tmp_path: Path) -> None:
    told = demo.told.json
    opened = ["--ledger", told["ledger"], "--user", told["user"], "--password-file", told["password_file"]]
    assert taizhang(*opened, "trust", "export", "--out", tmp_path).code == 0
    with zipfile.ZipFile(demo.package) as archive:
        archive.extractall(tmp_path)
    written = next(line for line in (tmp_path / "VERIFY.txt").read_text("utf-8").splitlines() if "openssl cms" in line)
    for line in (OPENSSL, written):
        done = subprocess.run(line.split(), cwd=tmp_path, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0 and "Verification successful" in done.stderr, (line, done.stderr)
    changed(tmp_path / "META-INF/ASiCManifest001.xml", tmp_path / "META-INF/ASiCManifest001.xml", 200)
    assert subprocess.run(OPENSSL.split(), cwd=tmp_path, capture_output=True, timeout=60).returncode != 0


def test_every_way_of_spoiling_a_package_is_told_apart_in_one_call(demo: Demo, tmp_path: Path) -> None:
    raw, size = demo.package.read_bytes(), demo.package.stat().st_size
    spoilt = {
        changed(demo.package, tmp_path / "byte.asice", size // 2): ("damaged", "damaged/bytes"),
        swapped(demo.package, tmp_path / "swapped.asice"): ("damaged", "damaged/member"),
        tmp_path / "cut.asice": ("damaged", "damaged/cut-short"),
        tmp_path / "empty.asice": ("damaged", "damaged/empty"),
        tmp_path / "text.asice": ("refused", "refused/not-a-package"),
        tmp_path / "folder.asice": ("refused", "refused/not-there"),
        tmp_path / "nowhere.asice": ("refused", "refused/not-there"),
        demo.package: ("good", "good/demo"),
    }
    (tmp_path / "cut.asice").write_bytes(raw[:-700])
    (tmp_path / "empty.asice").write_bytes(b"")
    (tmp_path / "text.asice").write_text("报表" * 300, "utf-8")
    (tmp_path / "folder.asice").mkdir()
    listed = tmp_path / "list.txt"
    listed.write_text("".join(f"{file}\n" for file in spoilt), "utf-8")
    told = taizhang("--json", "package", "verify", "--list", listed, "--trust", demo.root)
    assert told.code == 3
    assert [one["file"] for one in told.lines] == [str(file) for file in spoilt]
    for one, expected in zip(told.lines, spoilt.values(), strict=True):
        assert (one["verdict"], one["code"]) == expected
        assert is_chinese(one["sentence"])
    assert demo.package.read_bytes() == raw


def test_another_signer_with_the_same_name_is_not_believed(demo: Demo, tmp_path: Path, password: Path) -> None:
    namesake = Site(tmp_path / "namesake", password, CLOCK)
    words = ["--site", "YM00", "--name", "云泖镇社区卫生服务中心", "--tier", "center", "--mark", "demo"]
    assert namesake("init", *words).code == 0
    assert namesake("trust", "export", "--out", tmp_path).code == 0
    told = taizhang("--json", "package", "verify", demo.package, "--trust", tmp_path / "root.pem")
    assert (told.code, told.json["code"]) == (2, "refused/unknown-signer")


def test_a_clock_before_the_certificate_is_no_forgery(demo: Demo) -> None:
    told = taizhang("--json", "package", "verify", demo.package, "--trust", demo.root, "--clock", "2024-01-01T00:00:00")
    assert (told.code, told.json["verdict"]) == (2, "clock")


def test_a_training_ledger_never_seals_and_leaves_nothing(tmp_path: Path, site: Site) -> None:
    told = site("package", "seal", "--period", "2025", "--to", "310117", "--out", tmp_path / "out")
    assert told.code == 2 and is_chinese(told.err)
    assert not (tmp_path / "out").exists()
    assert init(site).code == 2  # nor is a ledger made over one


def test_no_name_or_number_of_a_person_lies_outside_the_ledger(demo: Demo, tmp_path: Path) -> None:
    for folder in (demo.folder, demo.machine, demo.temporary):
        assert names_in(folder, KNOWN) == []
    assert not any(word.decode() in demo.told.err + demo.told.out for word in KNOWN)
    assert not any(demo.temporary.iterdir())
    for name in ("report.pdf", "tables.xlsx"):
        unpacked = tmp_path / name
        unpacked.mkdir()
        if name.endswith("xlsx"):
            with zipfile.ZipFile(demo.package.parent / name) as book:
                book.extractall(unpacked)
        else:
            command = ["pdftotext", str(demo.package.parent / name), str(unpacked / "text")]
            subprocess.run(command, check=True, timeout=60)
        assert names_in(unpacked, KNOWN) == []
    told = demo.told.json
    opened = ["--ledger", told["ledger"], "--user", told["user"], "--password-file", told["password_file"]]
    (tmp_path / "export.jsonl").write_text(taizhang(*opened, "dump", "--kind", "resident").out, "utf-8")
    assert names_in(tmp_path, KNOWN) == ["export.jsonl"]  # the control: an explicit export holds them


def test_the_log_says_where_and_never_who(tmp_path: Path) -> None:
    def fails(name: str) -> None:
        raise ValueError(f"cannot read {name} {PERSON['id']}")

    try:
        fails(PERSON["name"])
    except ValueError as error:
        remember_bug(tmp_path / "log", error, datetime.fromisoformat(CLOCK).astimezone())
        (tmp_path / "careless.log").write_text(repr(error), "utf-8")
    written = (tmp_path / "log" / "taizhang.log").read_text("utf-8")
    assert "ValueError" in written and "in fails" in written
    assert names_in(tmp_path, KNOWN) == ["careless.log"]  # the control: the message does hold them


def test_a_password_is_no_argument_and_is_never_printed(demo: Demo) -> None:
    password = Path(demo.told.json["password_file"]).read_text("utf-8").strip()
    assert password not in demo.told.out + demo.told.err
    for words in (["--password", "geheim", "digest"], ["digest", "--password=geheim"], ["digest", "geheim"]):
        told = taizhang(*words)
        assert told.code == 2 and "geheim" not in told.out + told.err and is_chinese(told.err), told
