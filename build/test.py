"""Sets up with the tests' lock and runs every check; arguments go on to pytest."""

import os
import subprocess
import sys
import time

import environment

PYTEST = ("-m", "pytest", "-n", "2", "--cov", "--cov-report=term", "--durations=10")


def main() -> int:
    """Run all checks whatever they say; return the exit code of the first that failed."""
    try:
        python = str(environment.ready(environment.TEST_LOCK).python)
    except environment.SetUpFailed as fault:
        print(fault, file=sys.stderr)
        return 1
    checks = {
        "ruff check": ("-m", "ruff", "check", "."),
        "ruff format": ("-m", "ruff", "format", "--check", "."),
        "mypy": ("-m", "mypy"),
        "lint-imports": (
            "-c",
            "from importlinter.cli import lint_imports_command as run; run()",
            "--no-logo",
        ),
        "pytest": (*PYTEST, *sys.argv[1:]),
    }
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    settings.pop("PYTHONDONTWRITEBYTECODE", None)  # hundreds of processes would each compile everything anew
    ended = {}
    for name, arguments in checks.items():
        print(f"\n== {name}", flush=True)
        began = time.monotonic()
        code = subprocess.call([python, *arguments], cwd=environment.ROOT, env=settings, stdin=subprocess.DEVNULL)
        ended[name] = code, time.monotonic() - began
    print("\n== summary")
    for name, (code, seconds) in ended.items():
        print(f"{'ok    ' if code == 0 else 'FAILED'} {name} ({seconds:.0f} s)")
    return next((code for code, _ in ended.values() if code), 0)


if __name__ == "__main__":
    sys.exit(main())
