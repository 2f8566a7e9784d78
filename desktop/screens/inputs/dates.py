"""Asks for a date in every spelling that people use; shows it as 2026-09-05."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from desktop.records.questions import Question
from desktop.records.reading import Value, narrowed
from desktop.screens import icons
from desktop.screens.inputs.field import Today
from desktop.screens.inputs.line_input import LineInput
from desktop.words import mark, tr

WORDS = {
    **dict.fromkeys(("j", "jt", "jintian"), "今天"),
    **dict.fromkeys(("z", "zt", "zuotian"), "昨天"),
    **dict.fromkeys(("q", "qt", "qiantian"), "前天"),
}
OPEN_CALENDAR = mark("打开日历（Alt+↓）")


class DateInput(LineInput):
    """A date; the arrows step by a day, Alt+↓ opens a calendar whose week starts on Monday."""

    def __init__(self, question: Question, today: Today) -> None:
        super().__init__(question, today)
        self.line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.line.setFixedWidth(112)
        self.line.stepped.connect(self._step)
        self.line.unfolded.connect(self.open_calendar)
        self.button = QToolButton(self)
        self.button.setIcon(icons.icon("calendar", "soft_ink"))
        self.button.setToolTip(tr(OPEN_CALENDAR))
        self.button.setAccessibleName(tr(OPEN_CALENDAR))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.open_calendar)
        self.row.addWidget(self.button)
        self.row.addStretch(1)
        self.calendar: QCalendarWidget | None = None

    def mended(self, text: str) -> str:
        """Return *text* as a date is written; j, z and q (or jt, zt, qt) are today and the two days before."""
        plain = narrowed(text).replace("。", ".")
        return WORDS.get(plain.lower(), plain)

    def shown(self, value: Value) -> str:
        """Return the date in ISO form."""
        return value.isoformat() if isinstance(value, date) else "" if value is None else str(value)

    def open_calendar(self) -> None:
        """Open the calendar at the date that stands here, or at today."""
        if self.is_locked:
            return
        if self.calendar is None:
            self.calendar = monday_calendar()
            self.calendar.setParent(self, Qt.WindowType.Popup)
            self.calendar.clicked.connect(self._pick)
            self.calendar.activated.connect(self._pick)
        value = self.value()
        day = value if isinstance(value, date) else self.today()
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.move(self.line.mapToGlobal(QPoint(0, self.line.height() + 4)))
        self.calendar.show()
        self.calendar.setFocus()

    def _pick(self, picked: QDate) -> None:
        if self.calendar is not None and self.calendar.isVisible():
            self.calendar.hide()
            self.line.setText(date(picked.year(), picked.month(), picked.day()).isoformat())
            self.commit()
            self.line.setFocus()

    def _step(self, by: int) -> None:
        value = self.value()
        if isinstance(value, date) and not self.is_locked:
            self.line.setText((value - timedelta(by)).isoformat())
            self.line.selectAll()


def monday_calendar() -> QCalendarWidget:
    """Return a calendar in Chinese whose week starts on Monday."""
    made = QCalendarWidget()
    made.setLocale(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    made.setGridVisible(False)
    return made
