"""Shows a person the same way everywhere: name, sex, age, village, the last four of the number."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.screens import theme
from desktop.words import mark, tr

AGE = mark("{years}岁")
GAP = 8


@dataclass(frozen=True)
class Person:
    """What tells people of one name apart."""

    name: str
    sex: str = ""
    age: int | None = None
    village: str = ""
    tail: str = ""

    @property
    def rest(self) -> str:
        """Return everything but the name."""
        age = "" if self.age is None else tr(AGE, years=self.age)
        tail = f"··{self.tail}" if self.tail else ""
        return " ".join(part for part in (self.sex, age, self.village, tail) if part)

    def __str__(self) -> str:
        return f"{self.name} {self.rest}".strip()


class PersonDelegate(QStyledItemDelegate):
    """Paints the name in ink and the rest softly; a name too long loses its middle, never its neighbours."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one person."""
        person = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(person, Person):
            self._paint_person(painter, option, index, person)
        else:
            super().paint(painter, option, index)
        if index.column() == 0 and option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.colour("pine"))

    def _paint_person(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        person: Person,
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = option.rect.adjusted(GAP, 0, -GAP, 0)
        painter.save()
        bold, plain = theme.font(bold=True), theme.font()
        rest = QFontMetrics(plain).horizontalAdvance(person.rest)
        most = max(room.width() - rest - GAP, room.width() * 2 // 5)
        name = QFontMetrics(bold).elidedText(person.name, Qt.TextElideMode.ElideMiddle, most)
        width = QFontMetrics(bold).horizontalAdvance(name)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(bold)
        painter.setPen(theme.colour("ink"))
        painter.drawText(room, middle, name)
        painter.setFont(plain)
        painter.setPen(theme.colour("soft_ink"))
        after = QRect(room.left() + width + GAP, room.top(), room.width() - width - GAP, room.height())
        painter.drawText(
            after, middle, QFontMetrics(plain).elidedText(person.rest, Qt.TextElideMode.ElideRight, after.width())
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row."""
        return QSize(240, theme.ROW)
