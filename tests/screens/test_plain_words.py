"""What people typed, and what files are called, is shown as it is: never read as a page that fetches pictures."""

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from pytestqt.qtbot import QtBot

from desktop.records.problems import soft
from desktop.screens.cards import said
from desktop.screens.elided import Elided
from desktop.screens.inputs.remark import Remark

HOSTILE = '<img src="file://server/share/x.png">'


def test_a_label_shows_marks_of_a_page_as_they_are_typed(qtbot: QtBot) -> None:
    assert GuiQt.mightBeRichText(HOSTILE), "the control: a label left to itself would draw it"
    remark = Remark()
    remark.show_problem(soft("name", "name-odd", "“{given}”请核对。", given=HOSTILE))
    elided = Elided(HOSTILE)
    labels = [said(HOSTILE), said(HOSTILE, "soft"), elided, *remark.findChildren(type(said("")))]
    for label in labels:
        qtbot.addWidget(label)
    assert len(labels) == 4 and all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert "<img" not in elided.toolTip() and "&lt;img" in elided.toolTip()
    elided.say("王秀珍 <3")
    assert elided.toolTip() == "王秀珍 <3"
