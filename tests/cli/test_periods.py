"""Closing, amending and reviewing from the command line."""

import uuid
from pathlib import Path

from tests.cli.calling import ACCOUNT, Site, is_chinese, problems_of, taizhang
from tests.cli.test_apply import PERSON, VISIT, visit
from tests.reports.reading import pages
from tests.store.test_reviewing import COMPLETE

CHANGE = {"id": VISIT, "kind": "hypertension-follow-up", "values": {"sbp_mmhg": 130}}


def test_a_closed_period_is_amended_with_a_reason_and_listed(site: Site, tmp_path: Path) -> None:
    site.apply(PERSON, visit())
    told = site("amendments", "--period", "2025Q3")
    assert told.code == 2 and is_chinese(told.err.strip())
    closed = site.json("period", "close", "2025Q3")
    assert closed == {"period": "2025Q3", "site": "YM01", "closed_on": "2025-12-31"}
    assert site.json("amendments", "--period", "2025Q3")["amendments"] == []
    refused = site.apply(CHANGE)
    assert refused.code == 2 and problems_of(refused.lines[0]) == {("given_on", "period-closed")}
    assert site.apply({**CHANGE, "reason": "核对纸质登记"}).code == 0
    out = tmp_path / "更正单.pdf"
    sheet = site.json("amendments", "--period", "2025Q3", "--out", out)
    (one,) = sheet["amendments"]
    assert (one["reason"], one["action"], one["person"]) == ("核对纸质登记", "更正", "张**")
    assert one["changes"] == [{"label": "收缩压", "before": "136 mmHg", "after": "130 mmHg"}]
    (page,) = pages(out)
    assert "收缩压：136mmHg→130mmHg" in page and "核对纸质登记" in page and "张桂英" not in page
    assert site.json("period", "list") == [{"period": "2025Q3", "site": "YM01", "closed_on": "2025-12-31"}]
    assert site("period", "reopen", "2025Q3", "--reason", "区级退回").code == 0
    assert site.apply({**CHANGE, "values": {"sbp_mmhg": 132}}).code == 0


def test_a_base_figure_of_a_closed_period_wants_a_reason_too(site: Site) -> None:
    site.json("period", "close", "2025Q3")
    figure = ("base", "resident-population", "100", "--date", "2025-09-30", "--source", "年鉴")
    assert site(*figure).code == 2
    assert site(*figure, "--reason", "年鉴更正").code == 0


def test_periods_that_are_none_or_not_over_are_refused(site: Site) -> None:
    for name in ("2025-13", "2026"):
        told = site("period", "close", name)
        assert told.code == 2 and is_chinese(told.err.strip())
    assert site("period", "close", "2025", "--site", "XX").code == 2
    assert site("period", "close", "2025").code == 0  # the control


def test_who_enters_neither_closes_nor_writes_figures_nor_reviews(site: Site, tmp_path: Path) -> None:
    secret = tmp_path / "li.txt"
    secret.write_text("泖港渡口-1959\n", "utf-8")
    site("user", "add", "li", "--role", "entry", "--new-password-file", secret)
    options = ["--ledger", site.folder, "--user", "li", "--password-file", secret, "--clock", site.clock]
    assert taizhang(*options, "period", "close", "2025").code == 5
    assert taizhang(*options, "review").code == 5
    figure = ("base", "resident-population", "100", "--date", "2025-12-31", "--source", "年鉴")
    assert taizhang(*options, *figure).code == 5
    assert site(*figure).code == 0 and ACCOUNT != "li"


def test_what_waits_is_told_and_the_rest_passes_in_one_batch(site: Site, tmp_path: Path) -> None:
    doctor, plain = str(uuid.UUID(int=8)), visit(str(uuid.UUID(int=9)), given_on="2025-09-06")
    plain["values"] |= COMPLETE | {"staff": doctor}
    odd = visit(str(uuid.UUID(int=10)), given_on="2025-09-07", heart_rate=160)
    staff = {"id": doctor, "kind": "staff", "values": {"name": "陆建华"}}
    told = site.apply(PERSON, staff, visit(), plain, odd | {"explain": {"heart_rate": "刚爬完楼"}})
    assert told.code == 0, told
    waiting = site.json("review")
    assert (waiting["waiting"], waiting["rest"], waiting["passed"]) == (3, 1, 0)
    assert [one["fields"] for one in waiting["odd"]] == [{"heart_rate": "刚爬完楼"}]
    assert [one["id"] for one in waiting["incomplete"]] == [VISIT]
    own = site("--json", "review", "--pass-rest")
    assert own.code == 2 and "上级中心" in own.json["refused"][0]["problems"][0]["sentence"]  # a clinic of one doctor
    secret = tmp_path / "lu.txt"
    secret.write_text("泖港渡口-1959\n", "utf-8")
    site("user", "add", "lu", "--role", "reviewer", "--new-password-file", secret)
    options = ["--ledger", site.folder, "--user", "lu", "--password-file", secret, "--clock", site.clock, "--json"]
    passed = taizhang(*options, "review", "--pass-rest").json
    assert passed["passed"] == 1 and site.json("review")["waiting"] == 2
    assert taizhang(*options, "undo", passed["batch"]).code == 0 and site.json("review")["waiting"] == 3
