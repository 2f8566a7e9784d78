"""Runs `taizhang COMMAND …` in the project's own environment, which is made when it is missing."""

import os
import subprocess
import sys

import environment


def main() -> int:
    """Set up, then become the program; its arguments, streams and exit code are passed through."""
    try:
        python = environment.ready(environment.RUNTIME_LOCK).python
    except environment.SetUpFailed as fault:
        print(fault, file=sys.stderr)
        return 1
    # -P: a folder called `desktop` where the caller stands is not the program.
    command = [str(python), "-P", "-X", "utf8", "-m", "desktop", *sys.argv[1:]]
    if os.name == "nt":  # Windows has no exec that keeps the console and the exit code
        return subprocess.call(command)
    os.execv(command[0], command)


if __name__ == "__main__":
    sys.exit(main())
