"""Starts the program: the window when no command is named, else the command line."""

import sys


def main() -> int:
    """Run `taizhang`, with the arguments of this process; return the exit code."""
    if "--read-workbook" in sys.argv[1:2]:  # the limited child process that reads a foreign workbook
        from desktop.gate.workbook_child import main_in_child

        main_in_child()
        return 0
    from desktop.cli.main import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
