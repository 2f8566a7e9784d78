"""Set-up stands on locks without addresses, on files that Git keeps, and on assets with their licences."""

import hashlib
import importlib
import json
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "resources" / "fonts"
ICONS = ROOT / "resources" / "icons"
LOCKS = [ROOT / "requirements.lock", *sorted(ROOT.glob("requirements-*.lock")), ROOT / "build" / "installer.lock"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ADDRESS = re.compile(r"://| @ |^-|--(?!hash=sha256:)|(^|[\s=])[~.]?/|[A-Za-z]:\\", re.MULTILINE)
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)", re.MULTILINE)


def pins(lock: Path) -> set[tuple[str, str]]:
    """Return the names and versions in *lock*."""
    return {(name.lower().replace("_", "-"), version) for name, version in PIN.findall(lock.read_text())}


@pytest.fixture
def environment(monkeypatch):
    """The set-up script as a module."""
    monkeypatch.syspath_prepend(str(ROOT / "build"))
    import environment

    yield environment
    for name in ("environment", "system_packages"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_hashes_and_no_address(lock):
    text = lock.read_text(encoding="ascii")
    assert not ADDRESS.search(text)
    entries = re.split(r"\n(?=[A-Za-z0-9])", text[text.index("\n", text.rindex("#")) + 1 :].strip())
    assert entries and all("--hash=sha256:" in entry for entry in entries)


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "--find-links /opt/wheels",
        "uv @ file:///opt/uv.whl",
        "-r /tmp/more.txt",
    ],
)
def test_an_address_in_a_lock_would_be_seen(line):
    assert ADDRESS.search(f"uv==0.13.9 \\\n    --hash=sha256:00\n{line}\n")


def test_every_runtime_dependency_is_pinned_and_locked():
    asked = [line.partition("==") for line in PROJECT["dependencies"]]
    assert all(version for _, _, version in asked)
    assert {(name.lower(), version) for name, _, version in asked} <= pins(ROOT / "requirements.lock")


@pytest.mark.parametrize("more", ["test", "pack"])
def test_the_other_locks_hold_the_very_versions_of_the_runtime_lock(more):
    assert pins(ROOT / "requirements.lock") <= pins(ROOT / f"requirements-{more}.lock")


def test_git_keeps_what_sets_up_and_packs():
    if not (ROOT / ".git").exists():
        pytest.skip("not a Git checkout")
    wanted = ["build/run.py", "build/new.py", "app.spec", ".ci/run", "resources/fonts/x.ttf", "requirements.lock"]
    ask = ["git", "check-ignore", "--no-index", "--", *wanted, "dist/taizhang"]
    said = subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    assert said == ["dist/taizhang"]


def test_ci_runs_the_same_script_as_everybody():
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o100
    assert script.read_text().splitlines()[-1].endswith("exec python3 build/test.py")


@pytest.mark.parametrize("name", ["run", "test", "environment", "system_packages"])
def test_set_up_needs_nothing_but_the_standard_library(name):
    imports = re.findall(r"^(?:import|from) (\w+)", (ROOT / "build" / f"{name}.py").read_text(), re.MULTILINE)
    own = {file.stem for file in (ROOT / "build").glob("*.py")}
    assert set(imports) <= sys.stdlib_module_names | own


def test_an_environment_is_done_until_its_lock_or_its_place_changes(environment, tmp_path, monkeypatch):
    lock = tmp_path / "requirements.lock"
    lock.write_text("one==1\n")
    there = environment.Environment(tmp_path / "venv")
    assert not there.holds(lock)
    there.scripts.mkdir(parents=True)
    there.python.touch()
    there._stamp.write_text(json.dumps({"root": str(environment.ROOT)}))
    there._note(lock)
    assert there.holds(lock)
    lock.write_bytes(b"one==1\r\n")
    assert there.holds(lock)
    lock.write_text("one==2\n")
    assert not there.holds(lock)
    there._note(lock)
    monkeypatch.setattr(environment, "ROOT", tmp_path / "moved")
    assert not there.holds(lock)


def test_uv_is_told_the_index_and_the_certificates_that_pip_uses(environment, monkeypatch):
    for name in ("UV_DEFAULT_INDEX", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_INDEX_URL", "https://packages.example/simple")
    monkeypatch.setenv("PIP_CERT", "/etc/own.pem")
    told = environment._installer_settings(Path(sys.executable))
    assert told["UV_DEFAULT_INDEX"] == "https://packages.example/simple"
    assert told["SSL_CERT_FILE"] == "/etc/own.pem"
    assert told["UV_PYTHON_DOWNLOADS"] == "never"


def test_run_passes_arguments_output_and_exit_code_through(environment, tmp_path):
    project = tmp_path / "账 册"
    shutil.copytree(ROOT / "build", project / "build")
    shutil.copy(ROOT / "requirements.lock", project)
    program = project / "desktop"
    program.mkdir()
    (program / "__init__.py").touch()
    (program / "__main__.py").write_text("import sys; print(sys.argv[1:]); sys.exit(3)\n")
    there = environment.Environment(project / ".venv")
    venv.create(there.folder, symlinks=sys.platform != "win32")
    packages = next(there.folder.glob("[Ll]ib/**/site-packages"))
    (packages / "taizhang.pth").write_text(f"import sys; sys.path.append({str(project)!a})\n")
    there._stamp.write_text(json.dumps({"root": str(project)}))
    there._note(project / "requirements.lock")
    stranger = tmp_path / "desktop"
    stranger.mkdir()
    (stranger / "__main__.py").write_text("print('not the program')\n")
    ended = subprocess.run(
        [sys.executable, str(project / "build" / "run.py"), "find", "张 三", "--json"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.stdout, ended.stderr, ended.returncode) == ("['find', '张 三', '--json']\n", "", 3)


def test_fonts_are_the_ones_that_were_chosen():
    said = re.findall(r"^ {4}([0-9a-f]{64})  (\S+)$", (FONTS / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert {name for _, name in said} == {file.name for file in FONTS.glob("*.ttf")}
    for digest, name in said:
        assert hashlib.sha256((FONTS / name).read_bytes()).hexdigest() == digest


def test_the_parts_that_are_packed_along_bring_their_licences(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "build"))
    found = list(importlib.import_module("licences").licence_files())
    folders = {folder.split("/")[1].lower() for _, folder in found}
    assert all(file.is_file() for file, _ in found)
    pinned = {line.split("==")[0].strip().lower() for line in PROJECT["dependencies"]}
    assert pinned - folders == {"pyside6-essentials"}, "Qt's lies in resources/licenses"
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        assert "Version 3, 29 June 2007" in (ROOT / "resources" / "licenses" / name).read_text("utf-8")


def test_fonts_and_icons_have_their_licences_beside_them():
    for folder, licence, files in ((FONTS, "OFL", "*.ttf"), (FONTS, "LICENSE", "*.ttf"), (ICONS, "LICENSE", "*.svg")):
        assert list(folder.glob(files)) and list(folder.glob(f"{licence}*.txt"))
    told = (FONTS / "README.md").read_text(encoding="utf-8")
    assert all(f"`{file.name}`" in told for file in FONTS.glob("*.t*t"))


def test_fonts_have_outlines_that_a_page_can_embed_and_know_rare_names():
    known: set[int] = set()
    for file in FONTS.glob("*.ttf"):
        with TTFont(file, lazy=True) as font:
            assert "glyf" in font
            known |= set(font.getBestCmap())
    assert {ord(character) for character in "𠮷䶮𬭸𬭎㐂龥鿯□■√✓×"} <= known
    blocks = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6D6), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1))
    for first, last in (*blocks, (0x2A700, 0x2B734), (0x2CEB0, 0x2EBE0)):
        assert set(range(first, last + 1)) <= known


def test_every_icon_is_drawn_in_the_ink_of_the_window_and_named_in_the_list():
    told = set(re.findall(r"^\| ([a-z-]+) \| [a-z0-9-]+ \|$", (ICONS / "README.md").read_text(), re.MULTILINE))
    assert told - {"here"} == {file.stem for file in ICONS.glob("*.svg")}
    for file in ICONS.glob("*.svg"):
        picture = ElementTree.parse(file).getroot()
        assert (picture.get("viewBox"), picture.get("stroke")) == ("0 0 24 24", "currentColor")


@pytest.mark.parametrize("file", sorted((ROOT / "benchmarks").glob("*.py")), ids=lambda file: file.stem)
def test_every_benchmark_finds_what_it_measures(file: Path) -> None:
    """They run by hand only; a function that went away under one of them is found here."""
    assert callable(importlib.import_module(f"benchmarks.{file.stem}").main)
