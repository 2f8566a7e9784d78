"""One answer a line: what is done, what is refused and why, and what a retry answers."""

import contextlib
import io
import json
import subprocess
import sys
import uuid
from collections.abc import Mapping
from typing import Any

import pytest

from desktop.cli.main import main
from tests.cli.calling import ROOT, Site, is_chinese, problems_of, taizhang

EXPLAIN = {"id_number": "纸质登记簿如此"}
ZHANG, VISIT = (str(uuid.UUID(int=number)) for number in (1, 2))
PERSON: dict[str, Any] = {
    "id": ZHANG, "kind": "resident", "explain": EXPLAIN,
    "values": {"name": "张桂英", "sex": "2", "born_on": "1950-01-01", "phone": "13900000001"},
}  # fmt: skip
PRESSURE = {"resident": ZHANG, "given_on": "2025-09-05", "way": "1", "sbp_mmhg": 136, "dbp_mmhg": 82}


def visit(record: str = VISIT, **values: object) -> dict[str, Any]:
    return {"id": record, "kind": "hypertension-follow-up", "values": {**PRESSURE, **values}}


def on_visit(action: str = "put", **more: object) -> dict[str, Any]:
    return {"id": VISIT, "kind": "hypertension-follow-up", "action": action, **more}


def values_of(site: Site, kind: str, record: str) -> dict[str, Any]:
    told = site("dump", "--kind", kind)
    return next(one["values"] for one in told.lines if one["id"] == record)


def test_what_is_done_is_acknowledged_with_its_journal_number(site: Site) -> None:
    told = site.apply(PERSON, visit())
    assert told.code == 0
    first, second = told.lines
    assert first == {"ack": ZHANG, "seq": first["seq"]}
    assert (second["ack"], second["seq"]) == (VISIT, first["seq"] + 1)


def test_in_text_an_answer_begins_with_its_outcome(site: Site) -> None:
    lines = [json.dumps(PERSON), json.dumps(visit(given_on="2026-01-01")), "not json"]
    told = site("apply", "-", given="\n".join(lines))
    done, refused, unread = told.out.splitlines()
    assert told.code == 2
    assert done.split()[:2] == ["ACK", ZHANG] and done.split()[2].isdigit()
    assert refused.startswith(f"REFUSED {VISIT} [") and json.loads(refused.split(" ", 2)[2])[0]["field"] == "given_on"
    assert unread.startswith("REFUSED - [")


def test_a_put_is_a_merge_patch_and_null_means_not_filled(site: Site) -> None:
    site.apply(PERSON, visit(weight_kg="65.5", heart_rate=72))
    site.apply(on_visit(values={"weight_kg": None}))
    assert "weight_kg" not in values_of(site, "hypertension-follow-up", VISIT)
    site.apply(on_visit(values={"weight_kg": "66.0"}))
    kept = values_of(site, "hypertension-follow-up", VISIT)
    assert (kept["weight_kg"], kept["heart_rate"], kept["sbp_mmhg"]) == ("66.0", 72, 136)


def test_a_put_that_changes_nothing_writes_nothing(site: Site) -> None:
    before = site.apply(PERSON).lines[0]["seq"]
    assert site.apply(PERSON).lines[0]["seq"] == before


def test_a_retried_operation_answers_the_first_result(site: Site) -> None:
    op, other = str(uuid.UUID(int=100)), str(uuid.UUID(int=55))
    first = site.apply({**PERSON, "op": op}).lines[0]
    changed = {**PERSON, "op": op, "values": {"name": "别人"}}
    elsewhere = {"op": op.upper(), "id": other, "kind": "contract", "values": {"signed_on": "never"}}
    told = site.apply({**PERSON, "op": op}, changed)
    assert told.code == 0 and told.lines == [first, first]
    reused = site.apply(elsewhere)
    assert reused.code == 2 and problems_of(reused.lines[0]) == {("op", "op-reused")}
    undone = site.apply({"op": op, "id": ZHANG, "kind": "resident", "action": "void", "reason": "录错"})
    assert undone.code == 2 and problems_of(undone.lines[0]) == {("op", "op-reused")}
    assert values_of(site, "resident", ZHANG)["name"] == "张桂英"
    assert site.apply({**changed, "op": str(uuid.UUID(int=101))}).lines[0]["seq"] > first["seq"]  # the control


def test_a_retry_that_leaves_the_id_out_makes_no_second_record(site: Site) -> None:
    wish = {"kind": "resident", "values": PERSON["values"], "explain": PERSON.get("explain", {})}
    op = str(uuid.UUID(int=102))
    first = site.apply({**wish, "op": op}).lines[0]
    assert site.apply({**wish, "op": op}).lines == [first]
    assert site.apply(wish).lines[0] != first  # the control: without an operation it is another one


def test_void_and_restore_want_a_reason_and_bring_everything_back(site: Site) -> None:
    site.apply(PERSON, visit())
    before = site.digest()
    silent = site.apply(on_visit("void")).lines[0]
    assert problems_of(silent) == {("reason", "reason-missing")}
    assert site.apply(on_visit("void", reason="录错")).code == 0
    assert site.digest() != before
    assert problems_of(site.apply(on_visit(values={"weight_kg": "66.0"})).lines[0]) == {("id", "record-void")}
    assert site.apply(on_visit("restore", reason="核对无误")).code == 0
    assert site.digest() == before


def test_a_void_of_what_is_not_there_is_refused(site: Site) -> None:
    assert problems_of(site.apply(on_visit("void", reason="录错")).lines[0]) == {("id", "no-such-record")}


BROKEN = {
    "no JSON": ("not json", ("line", "not-a-wish")),
    "a list": ("[1, 2]", ("line", "not-a-wish")),
    "a number": ("42", ("line", "not-a-wish")),
    "no kind": ("{}", ("line", "not-a-wish")),
    "values that are a list": ('{"kind": "resident", "values": [["name", "x"]]}', ("line", "not-a-wish")),
    "an unknown action": ('{"kind": "resident", "action": "delete"}', ("line", "not-a-wish")),
    "a key twice": ('{"kind": "resident", "values": {"name": "甲", "name": "乙"}}', ("line", "not-a-wish")),
    "an explanation that is none": ('{"kind": "resident", "explain": {"id_number": null}}', ("line", "not-a-wish")),
    "no number at all": ('{"kind": "resident", "values": {"sex": NaN}}', ("line", "not-a-wish")),
    "an endless number": ('{"kind": "resident", "values": {"sex": %s}}' % ("9" * 5000), ("line", "not-a-wish")),
    "deep nesting": ("[" * 100_000, ("line", "not-a-wish")),
    "a nested value": (
        json.dumps({"kind": "resident", "values": {"name": [[[[["甲"]]]]]}}),
        ("name", "name-type"),
    ),
    "a giant line": ('{"kind": "resident", "values": {"name": "%s"}}' % ("长" * 1_100_000), ("line", "line-long")),
    "a long name": ('{"kind": "resident", "values": {"name": "%s"}}' % ("长" * 500), ("name", "name-long")),
    "a float": ('{"kind": "hypertension-follow-up", "values": {"weight_kg": 65.5}}', ("weight_kg", "weight-kg-type")),
    "an object": ('{"kind": "resident", "values": {"name": {"a": 1}}}', ("name", "name-type")),
    "a yes for a name": ('{"kind": "resident", "values": {"name": true}}', ("name", "name")),
    "an unknown kind": ('{"kind": "dragon", "values": {}}', ("kind", "unknown-kind")),
    "a kind of the program": ('{"kind": "account", "values": {"login": "x"}}', ("kind", "ledger-only")),
    "an unknown field": ('{"kind": "resident", "values": {"tail": "long"}}', ("tail", "unknown-field")),
    "an id that is none": ('{"id": "1", "kind": "resident", "values": {}}', ("id", "id-shape")),
    "an op that is none": ('{"op": "1", "kind": "resident", "values": {}}', ("op", "op-shape")),
    "half a character in a name": ('{"kind": "resident", "values": {"name": "\\ud800"}}', ("name", "name-characters")),
    "half a character in a reason": ('{"kind": "resident", "reason": "\\ud800"}', ("reason", "characters")),
    "half a character in a sentence": (
        '{"kind": "resident", "explain": {"name": "\\udc00"}}',
        ("explain", "characters"),
    ),
    "half a character in a field's name": ('{"kind": "resident", "values": {"\\ud800": 1}}', ("values", "characters")),
    "half a character in a kind": ('{"kind": "\\ud800"}', ("kind", "characters")),
    "half a character in a reference": (
        '{"kind": "contract", "values": {"resident": "\\ud800"}}',
        ("resident", "resident-characters"),
    ),
    "bytes that are no UTF-8": ('{"kind": "resident", "values": {"name": "\udcff"}}', ("name", "name-characters")),
}


def test_every_broken_line_is_answered_and_the_next_one_done(site: Site) -> None:
    told = site.apply(*(line for line, _ in BROKEN.values()), PERSON)
    assert told.code == 2 and len(told.lines) == len(BROKEN) + 1, told.err
    for (what, (_, expected)), answer in zip(BROKEN.items(), told.lines, strict=False):
        assert expected in problems_of(answer), (what, answer)
        assert all(is_chinese(problem["sentence"]) for problem in answer["problems"]), (what, answer)
    assert told.lines[-1]["ack"] == ZHANG
    assert site.is_whole()


WRONG: dict[str, tuple[Mapping[str, object], tuple[str, str]]] = {
    "an impossible date": ({"given_on": "2025-02-30"}, ("given_on", "date")),
    "a future visit": ({"given_on": "2026-01-01"}, ("given_on", "date-future")),
    "systolic below diastolic": ({"sbp_mmhg": 82, "dbp_mmhg": 136}, ("sbp_mmhg", "bp-swapped")),
    "a pressure beyond all measure": ({"sbp_mmhg": 1360}, ("sbp_mmhg", "bp-range")),
    "no pressure at all": ({"sbp_mmhg": None, "dbp_mmhg": None}, ("sbp_mmhg", "bp-missing")),
    "somebody who is not there": ({"resident": str(uuid.UUID(int=9))}, ("resident", "resident-unknown")),
}


def test_what_no_visit_can_be_is_refused_and_leaves_nothing(site: Site) -> None:
    site.apply(PERSON)
    before = site.digest()
    told = site.apply(*(visit(**values) for values, _ in WRONG.values()))
    assert told.code == 2
    for (what, (_, expected)), answer in zip(WRONG.items(), told.lines, strict=True):
        assert expected in problems_of(answer), (what, answer)
    assert site.digest() == before and site.is_whole()
    assert site.apply(visit()).code == 0  # the control: nothing but the wrong values stood against it


def test_numbers_are_mended_as_registers_are(site: Site) -> None:
    values = PERSON["values"] | {"id_number": "３１０１９９ 19500101-028x", "phone": "１３９ 0000 0001"}
    mended = values | {"id_number": "31019919500101028X", "phone": "13900000001"}
    assert site.apply({**PERSON, "values": values}).code == 0
    assert values_of(site, "resident", ZHANG).items() >= mended.items()
    other = {"id_type": "03", "id_number": "E 12-34", "phone": "021-5768 0000"}
    site.apply({**PERSON, "values": other})
    assert values_of(site, "resident", ZHANG).items() >= other.items(), "what is no such number stays as it is written"


def test_a_wrong_check_digit_is_refused(site: Site) -> None:
    values = {"name": "李四", "sex": "1", "born_on": "1950-01-01", "id_number": "310199195001010011"}
    assert ("id_number", "id-check") in problems_of(site.apply({"kind": "resident", "values": values}).lines[0])


def test_the_file_may_begin_with_a_byte_order_mark(site: Site, tmp_path: Any) -> None:
    file = tmp_path / "wishes.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(PERSON).encode() + b"\r\n\r\n")
    assert site("apply", file).code == 0


@pytest.mark.parametrize(("role", "code"), [("inspector", 5), ("entry", 0)])
def test_an_account_without_the_right_is_told_line_by_line(site: Site, role: str, code: int, tmp_path: Any) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("另一个口令-2025", "utf-8")
    assert site("user", "add", "li", "--role", role, "--new-password-file", secret).code == 0
    options = ["--ledger", site.folder, "--user", "li", "--password-file", secret, "--clock", site.clock]
    told = taizhang(*options, "--json", "apply", "-", given=json.dumps(PERSON))
    assert told.code == code
    assert ("refused" in told.lines[0]) is (code == 5)


def test_once_nobody_listens_nothing_more_is_done_and_that_is_told(site: Site, tmp_path: Any) -> None:
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise BrokenPipeError

    file, said = tmp_path / "wishes.jsonl", io.StringIO()
    file.write_text(json.dumps(PERSON) + "\n" + json.dumps(visit()), "utf-8")
    with contextlib.redirect_stdout(Gone()), contextlib.redirect_stderr(said):
        assert main([*site.options, "apply", str(file)]) == 6
    assert is_chinese(said.getvalue())
    there = {one["id"] for one in site("dump").lines}
    assert ZHANG in there and VISIT not in there


def test_an_answer_stands_on_the_output_before_the_next_line_is_read(site: Site) -> None:
    command = [sys.executable, "-m", "desktop", *site.options, "--json", "apply", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as running:
        assert running.stdin and running.stdout
        for wish in (PERSON, visit()):
            running.stdin.write(json.dumps(wish) + "\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["ack"] == wish["id"]  # hangs where answers are kept back
        running.kill()  # after the answer: what was acknowledged is there
    assert {one["id"] for one in site("dump").lines} >= {ZHANG, VISIT}
    assert site.is_whole()
