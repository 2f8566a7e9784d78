"""The 口径 beside a list: the policy's words, how it is counted, with which parameters, on which base figure."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.progress.measures import Parameter, Value
from desktop.progress.wording import amount_text, goal_text
from desktop.progress.working import Cited
from desktop.screens.cards import said
from desktop.screens.progress_reading import Opened
from desktop.words import tr


class DefinitionPanel(QScrollArea):
    """What a number means and where that is written."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_opened(self, opened: Opened) -> None:
        """Show the words behind *opened*."""
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 0, 12, 0)
        column.setSpacing(4)
        for title, lines in told_of(opened):
            column.addWidget(said(title, "caption"))
            for line in lines:
                label = said(line)
                label.setWordWrap(True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                column.addWidget(label)
            column.addSpacing(8)
        column.addStretch(1)
        self.setWidget(page)

    def text(self) -> str:
        """Return everything that is said."""
        page = self.widget()
        labels = page.findChildren(type(said(""))) if page is not None else []
        return "\n".join(label.text() for label in labels)


def told_of(opened: Opened) -> list[tuple[str, list[str]]]:
    """Return the headings of the panel with their lines; headings without lines are left out."""
    standing = opened.standing
    target, measure, base = standing.target, standing.measure, standing.base
    told: list[tuple[str, list[str]]] = []
    if target is not None and standing.plan is not None:
        source = f"《{standing.plan.title}》{standing.plan.document} {target.clause}"
        told.append((tr("依据"), [source, target.text]))
        told.append((tr("目标值"), [f"{goal_text(standing.goal)}{_by(target.due)}"]))
    if measure is not None:
        told.append((tr("指标口径"), [tr(measure.definition)]))
        told.append((tr("口径出处"), [measure.source]))
    told.append((tr("参数"), [_parameter(*one) for one in opened.parameters]))
    if base is not None:
        stale = tr("（已超过一年，请更新）") if base.is_stale else ""
        words = tr(
            "{value}，截至 {day}，来源：{source}",
            value=amount_text(base.value),
            day=base.counted_on,
            source=base.source,
        )
        told.append((tr("基数"), [words + stale]))
    if standing.reviewed is not None and standing.reviewed.all:
        words = tr("所据记录 {all} 条，已审核 {n} 条", all=standing.reviewed.all, n=standing.reviewed.reviewed)
        told.append((tr("审核"), [words]))
    told.append((tr("同一指标的其他要求"), [_cited(one) for one in standing.also]))
    return [(title, [line for line in lines if line]) for title, lines in told if any(lines)]


def _by(due: date | None) -> str:
    return tr("，期限 {day}", day=due) if due else ""


def _parameter(parameter: Parameter, value: Value) -> str:
    label, unit, standing = tr(parameter.label), tr(parameter.unit), tr(parameter.standing)
    return f"{label}：{value}{unit}" + (f"　〔{standing}〕" if standing else "")


def _cited(one: Cited) -> str:
    plan, target = one.plan, one.target
    return f"{target.id}　{plan.title} {target.clause}　{goal_text(target.goal)}"
