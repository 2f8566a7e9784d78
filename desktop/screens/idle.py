"""Locks the window that nobody touches for a while; what still runs in the background is waited for."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

MINUTE_MS = 60_000
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.WindowActivate,
    }
)


class IdleLock(QObject):
    """Calls *lock* once the shown *window* was left alone for *minutes* and nothing *is_busy*; 0 minutes never lock.

    It listens at the window's handle, where only what the system sends comes by: a filter over the application would
    wrap every object that gets an event.
    """

    def __init__(
        self, window: QWidget, minutes: int, lock: Callable[[], object], is_busy: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__(window)
        self._lock, self._is_busy = lock, is_busy
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(minutes * MINUTE_MS)
        self.timer.timeout.connect(self._look)
        handle = window.windowHandle()
        if minutes > 0 and handle is not None:
            handle.installEventFilter(self)
            self.timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to wait anew whenever somebody touches keyboard, mouse or screen; nothing is eaten."""
        if event.type() in TOUCHES:
            self.timer.start()
        return False

    def _look(self) -> None:
        if self._is_busy():
            self.timer.start()
        else:
            self._lock()
