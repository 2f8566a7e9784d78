"""One mistake, three doors: form, register and command line refuse it in the same sentence, and nothing is stored."""

import uuid
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.screens.form import FormView
from desktop.screens.inputs.making import Helps
from desktop.screens.judging import judge_by
from tests.cli.calling import PASSWORD, Site, init, problems_of
from tests.fakes import TODAY, KnownInMemory, resident
from tests.intake.ledger import bring_in, ledger, sheet

DIABETES = "diabetes-follow-up"
SENTENCES = {
    "fasting_glucose_mmol": "“空腹血糖”像是按 mg/dL 填的：126 mg/dL 约合 7.0 mmol/L，请核对后改填。",
    "sbp_mmhg": "“收缩压”像是按 kPa 填的：18.4 kPa 约合 138 mmHg，请核对后改填。",
}


def test_the_form_says_it_while_one_types(qtbot: QtBot) -> None:
    known = KnownInMemory()
    resident(known)
    kind = known.kinds[DIABETES]
    form = FormView((kind,), Helps(lambda: TODAY), judge_by(known, lambda: TODAY), ("resident", "staff"))
    qtbot.addWidget(form)
    form.give({"resident": "zhang", "given_on": date(2026, 9, 5), "way": "1"})
    for field, typed in (("fasting_glucose_mmol", "126"), ("sbp_mmhg", "18.4/11.2")):
        made: Any = form.input(field)
        made.line.setText(typed)
        made.commit()
        assert made.problem.sentence == SENTENCES[field] and made.state == "mend"
        assert made.remark.isVisibleTo(form)
    assert not form.check()


def test_a_register_says_it_in_the_copy_with_the_reasons(tmp_path: Path) -> None:
    head = ["姓名", "性别", "出生日期"]
    day = datetime(2025, 9, 5)
    with ledger(tmp_path) as shelf:
        bring_in(shelf, [sheet(head, ["张桂英", "女", "1950-01-01"])])
        rows = sheet(
            [*head, "随访日期", "随访方式", "血压", "空腹血糖"],
            ["张桂英", "女", "1950-01-01", day, "门诊", "138/86", 126],
            ["张桂英", "女", "1950-01-01", day, "门诊", "18.4/11.2", 6.1],
            ["张桂英", "女", "1950-01-01", day, "门诊", "138/86", "126mg/dL"],
        )
        result = bring_in(shelf, [rows], as_kind=DIABETES)
        glucose, pressure, written_out = result.outcomes
        assert glucose.status == "hard:glucose-unit" and SENTENCES["fasting_glucose_mmol"] in glucose.sentences
        assert pressure.status == "hard:bp-unit" and SENTENCES["sbp_mmhg"] in pressure.sentences
        assert written_out.status == "ok", "a unit that stands in the cell needs no guess"
        (visit,) = shelf.all(DIABETES)
        assert str(visit.fasting_glucose_mmol) == "7.0"


def test_the_command_line_says_it_and_stores_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "machine"))
    password = tmp_path / "password.txt"
    password.write_text(PASSWORD, "utf-8")
    site = Site(tmp_path / "ledger", password)
    assert init(site).code == 0
    person = str(uuid.UUID(int=5))
    values = {"name": "张桂英", "sex": "2", "born_on": "1950-01-01"}
    assert site.apply({"id": person, "kind": "resident", "values": values, "explain": {"id_number": "遗失"}}).code == 0
    before = site.digest()
    visit = {"resident": person, "given_on": "2025-09-05", "way": "1", "sbp_mmhg": "18.4", "dbp_mmhg": "11.2"}
    told = site.apply({"kind": DIABETES, "values": visit | {"fasting_glucose_mmol": "126"}})
    assert told.code == 2
    assert problems_of(told.lines[0]) == {
        ("sbp_mmhg", "bp-unit"), ("dbp_mmhg", "bp-unit"), ("fasting_glucose_mmol", "glucose-unit")
    }  # fmt: skip
    sentences = {problem["field"]: problem["sentence"] for problem in told.lines[0]["problems"]}
    assert SENTENCES.items() <= sentences.items()
    assert site.digest() == before
