"""Makes the project's own environment in `.venv` and keeps it as the locks say; standard library only."""

import hashlib
import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent
RUNTIME_LOCK = ROOT / "requirements.lock"
TEST_LOCK = ROOT / "requirements-test.lock"
PACK_LOCK = ROOT / "requirements-pack.lock"
INSTALLER_LOCK = ROOT / "build" / "installer.lock"
OLDEST_PYTHON = (3, 11)


class SetUpFailed(Exception):
    """The environment could not be made; the text says what to do."""


class Environment:
    """A folder with the locked packages, and a stamp that says which lock they came from."""

    def __init__(self, folder: Path = ROOT / ".venv") -> None:
        self.folder = folder
        self.scripts = folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.scripts / ("python.exe" if os.name == "nt" else "python")
        self._stamp = folder / "installed.json"

    def holds(self, lock: Path) -> bool:
        """Tell whether what *lock* says is installed, for this very place."""
        said = self._stamped()
        return self.python.exists() and said.get("root") == str(ROOT) and said.get(lock.name) == _digest(lock)

    def install(self, lock: Path) -> None:
        """Make the folder if need be and install what *lock* says."""
        if self._stamped().get("root") != str(ROOT) or not self.python.exists():
            if not self._is_foreign_but_sound():
                self._make()
            self._settle()
        if not self.holds(INSTALLER_LOCK):
            _say("正在准备安装工具。")
            self._run("-m", "pip", "install", *_CHECKED, "--quiet", "-r", str(INSTALLER_LOCK))
            self._note(INSTALLER_LOCK)
        _say(f"正在按 {lock.name} 安装，首次需要下载约 200 MB。")
        here = ("--compile-bytecode", "--python", str(self.python))
        self._run("-m", "uv", "pip", "install", *_CHECKED, *here, "-r", str(lock))
        self._note(lock)
        self._note(RUNTIME_LOCK)  # the constraint of the other locks: they hold its very versions

    def _is_foreign_but_sound(self) -> bool:
        """Tell whether somebody made the environment by hand here; it is filled, not thrown away."""
        if self._stamped() or not self.python.exists():
            return False
        return _is_done([str(self.python), "-m", "pip", "--version"])

    def _make(self) -> None:
        _say(f"正在建立运行环境 {self.folder.name}。")
        try:
            venv.create(self.folder, clear=True, with_pip=True, symlinks=os.name != "nt")
        except (OSError, subprocess.CalledProcessError) as fault:
            raise SetUpFailed("运行环境没有建成：请确认已安装 python3-venv，磁盘有 1 GB 空间且可以写入。") from fault

    def _settle(self) -> None:
        # The project is found from any working folder, by child processes as well.
        packages = next(self.folder.glob("[Ll]ib/**/site-packages"))
        # Written in ASCII, because Python 3.11 reads such a file in the machine's own encoding.
        line = f"import sys; sys.path.append({str(ROOT)!a})\n"
        (packages / "taizhang.pth").write_text(line, encoding="ascii")
        self._stamp.write_text(json.dumps({"root": str(ROOT)}), encoding="utf-8")

    def _run(self, *arguments: str) -> None:
        ended = subprocess.run(
            [str(self.python), *arguments],
            env=_installer_settings(self.python),
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr,  # standard output belongs to the command that is run afterwards
            check=False,
        )
        if ended.returncode != 0:
            raise SetUpFailed("软件包没有装上：请检查网络，或向管理员索取软件源设置，然后再执行一次。")

    def _stamped(self) -> dict[str, str]:
        try:
            said = json.loads(self._stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return said if isinstance(said, dict) else {}

    def _note(self, lock: Path) -> None:
        said = {**self._stamped(), lock.name: _digest(lock)}
        self._stamp.write_text(json.dumps(said), encoding="utf-8")


_CHECKED = ("--require-hashes", "--only-binary", ":all:")


def ready(lock: Path, environment: Environment | None = None) -> Environment:
    """Return the environment with what *lock* says; a second call finds it done and is quick."""
    environment = environment or Environment()
    if sys.version_info < OLDEST_PYTHON:
        raise SetUpFailed("需要 Python 3.11 或更新的版本。")
    if sys.platform == "linux":
        _ready_system(only_to_run=lock == RUNTIME_LOCK)
    if not environment.holds(lock):
        environment.install(lock)
    return environment


def _ready_system(only_to_run: bool) -> None:
    try:
        system_packages.ensure(system_packages.wanted(only_to_run))
    except system_packages.Missing as fault:
        if not only_to_run:
            raise SetUpFailed(str(fault)) from fault
        _say(str(fault))  # only the window needs them; every command works without


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def _is_done(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, check=False).returncode == 0


def _digest(file: Path) -> str:
    # Git may write other line ends on Windows; the lock is the same.
    return hashlib.sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _installer_settings(python: Path) -> dict[str, str]:
    """Return the environment for pip and uv: uv does not read pip's settings, so it is told them."""
    settings = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
    settings.setdefault("UV_HTTP_TIMEOUT", "180")
    for name, option in (("UV_DEFAULT_INDEX", "index-url"), ("SSL_CERT_FILE", "cert")):
        if name not in settings and (value := _pip_setting(python, option)):
            settings[name] = value
    return settings


def _pip_setting(python: Path, option: str) -> str:
    """Return one of pip's settings on this machine, from its variables or its files; "" when there is none."""
    if value := os.environ.get(f"PIP_{option.upper().replace('-', '_')}"):
        return value
    ask = [str(python), "-m", "pip", "config", "get", f"global.{option}"]
    answer = subprocess.run(ask, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    return answer.stdout.strip() if answer.returncode == 0 else ""
