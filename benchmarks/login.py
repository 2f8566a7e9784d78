"""The log-in ready for a key against a bare window that takes one; prints the ratio (aim 1.3 or less)."""

import statistics
import subprocess
import sys
import time

ROUNDS = 9
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
app = QApplication([])
window = QMainWindow()
line = QLineEdit()
window.setCentralWidget(line)
window.show()
line.setFocus()
QTimer.singleShot(0, app.quit)
app.exec()
"""
LOG_IN = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from desktop.screens.login import LogInWindow
from desktop.screens.theme import dress
dress(app)
window = LogInWindow(lambda account, password: None, warm_up=())
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""


def seconds(program: str) -> float:
    """Return how long a fresh Python takes from its start to its end, its window shown and ready between."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begun


def main() -> int:
    """Measure both in turns and print the table."""
    for program in (BARE, LOG_IN):
        seconds(program)
    pairs = [(seconds(BARE), seconds(LOG_IN)) for _ in range(ROUNDS)]
    bare, log_in = (statistics.median(one) for one in zip(*pairs, strict=True))
    ratios = [theirs / floor for floor, theirs in pairs]
    print(f"bare window with a line  {bare * 1000:7.0f} ms")
    print(f"log-in                   {log_in * 1000:7.0f} ms")
    print(
        f"ratio                    {statistics.median(ratios):7.2f}   ({min(ratios):.2f}-{max(ratios):.2f}, aim ≤ 1.3)"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
