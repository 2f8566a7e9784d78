"""The card 台账保管 of the workbench: the last backup, its trial, how much the ledger holds, and a backup at once."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from desktop.screens import theme
from desktop.screens.cards import Card, said
from desktop.screens.living import living
from desktop.screens.work_desk import WorkDesk
from desktop.screens.workbench_facts import Health, days_since, health
from desktop.store.rights import BACK_UP as TO_BACK_UP
from desktop.store.rights import may_do
from desktop.words import mark, tr

KEPT = mark("台账保管")
NO_BACKUP, BACKUP = mark("! 还没有备份"), mark("上次备份 {at}（{days} 天前）")
BACKUP_TODAY = mark("✓ 今天已备份（{at}）")
BACK_UP, BACKING_UP = mark("现在备份"), mark("正在备份并核验…")
BACKED_UP = mark("已备份并核验：{file}。")
ENTRIES, RESIDENTS = mark("流水 {n} 条"), mark("居民 {n} 人")
NO_DRILL, DRILL = mark("恢复演练：还没有记录"), mark("恢复演练：{tried} 恢复并打开过 {made} 的备份")
STALE_DAYS = 7


class KeptCard(Card):
    """Looked up in the background; a backup that is older than a week stands out."""

    def __init__(self, desk: WorkDesk) -> None:
        super().__init__(tr(KEPT))
        self.desk = desk
        self.backup, self.entries, self.drill = QLabel(), said("", "soft"), said(tr(NO_DRILL), "soft")
        self.button = QPushButton(tr(BACK_UP))
        self.button.setProperty("role", "quiet")
        self.button.clicked.connect(lambda: self.back_up())
        if not may_do(desk.session.role, TO_BACK_UP):
            self.button.hide()
        line = QHBoxLayout()
        line.setSpacing(24)
        for label in (self.backup, self.entries, self.drill):
            line.addWidget(label)
        line.addStretch(1)
        line.addWidget(self.button)
        self.body.addLayout(line)

    def refresh(self) -> None:
        """Look anew."""
        self.desk.read(lambda progress: health(self.desk), self._show)

    def back_up(self) -> None:
        """Back the ledger up, verified."""
        self.button.setEnabled(False)
        job = self.desk.back_up(self._backed_up)
        job.ended.connect(living(self, lambda: self.button.setEnabled(True)))
        self.desk.follow(job, tr(BACKING_UP))

    def _backed_up(self, file: object) -> None:
        self.desk.notices.confirm(tr(BACKED_UP, file=file))
        self.refresh()

    def _show(self, found: Health) -> None:
        days = days_since(found.last_backup, self.desk.now().date())
        self.backup.setText(_told(found.last_backup, days))
        if found.drill is not None:
            self.drill.setText(tr(DRILL, made=found.drill[0], tried=found.drill[1]))
        theme.set_state(self.backup, state="" if days is not None and days < STALE_DAYS else "explain")
        self.entries.setText(f"{tr(RESIDENTS, n=f'{found.residents:,}')}　·　{tr(ENTRIES, n=f'{found.entries:,}')}")


def _told(last: datetime | None, days: int | None) -> str:
    if last is None or days is None:
        return tr(NO_BACKUP)
    return tr(BACKUP_TODAY, at=f"{last:%H:%M}") if days <= 0 else tr(BACKUP, at=f"{last:%Y-%m-%d %H:%M}", days=days)
