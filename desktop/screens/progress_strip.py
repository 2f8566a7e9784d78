"""Shows background work while it runs: what, how far, and a way to stop it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from desktop.screens.elided import Elided
from desktop.screens.work import Job
from desktop.words import mark, tr

STOP = mark("停止")
STOPPING = mark("正在停止，已完成的部分会保留…")
WIDTH = 400


class ProgressStrip(QFrame):
    """One job beside the notices; goes when the job ends."""

    def __init__(self, job: Job, words: str) -> None:
        super().__init__()
        self.setObjectName("notice")
        row = QHBoxLayout(self)
        self.setFixedWidth(WIDTH)
        row.setContentsMargins(12, 1, 1, 1)
        row.setSpacing(12)
        self.words = Elided(words)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.stop = QPushButton(tr(STOP))
        self.stop.clicked.connect(self._stop)
        row.addWidget(self.words, 2)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._job = job
        job.progressed.connect(self._tell)
        job.ended.connect(self.hide)
        job.ended.connect(self.deleteLater)

    def _tell(self, done: int, total: int, words: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if words and self.stop.isEnabled():
            self.words.say(words)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.words.say(tr(STOPPING))
        self._job.cancel()
