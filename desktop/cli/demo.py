"""Builds the fictional center, lets it work a year, shows its standing, seals its package and verifies it."""

import random
import secrets
from argparse import Namespace
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from desktop.cli import demo_elders, demo_services, demo_year
from desktop.cli.call import Call
from desktop.faults import Refused
from desktop.keys.durable import PRIVATE, write_whole
from desktop.paths import machine_folder, resources
from desktop.services.catalog import catalog
from desktop.store.ledger import Ledger
from desktop.store.shelf import Put, new_id
from desktop.words import mark, tr

CENTER, CENTER_NAME = "YM00", "云泖镇社区卫生服务中心"
ACCOUNT = "周敏"
CLOCK = "2025-12-31T18:00:00"
SHOWN_ON = ("2025-11-14", "2025-12-31")
SAMPLES = ("residents.xlsx", "hypertension-2025.xlsx")
EXPLAINED = mark("纸质登记簿如此，已逐一核对")
CHUNK = 500
FINISHED = "demo.txt"


class DemoRefused(Refused):
    """The demo's own records were not admitted."""

    code = "demo-refused"
    words = mark("演示数据没有通过检查：{codes}。")


class FolderTaken(Refused):
    """Something else lies where the demo is to be built, or a demo that was never finished."""

    code = "demo-folder-taken"
    words = mark("{folder} 里已有别的文件或没有建完的演示，不会动它。请另选一个空文件夹（--folder），或清空它再试。")


def run_demo(call: Call) -> int:
    """Build what is missing, then show, seal and verify; a second run reuses the ledger and says so."""
    folder: Path = call.args.folder.resolve()
    ledger_folder, password_file = folder / "ledger", folder / "password.txt"
    here = _at(call, ledger_folder, password_file)
    if (folder / FINISHED).exists():
        call.speaker.say(tr("沿用已有的演示台账：{folder}", folder=ledger_folder))
    else:
        _build(here, folder)
        (folder / FINISHED).write_text(CENTER_NAME + "\n", "utf-8")
    for day in SHOWN_ON:
        _show(here, day)
    code = _seal_and_verify(here, folder / "package")
    if code == 0:
        _say_where(call, folder)
    return code


def _at(call: Call, ledger: Path, password: Path) -> Call:
    told = {"ledger": str(ledger), "user": ACCOUNT, "password_file": str(password), "clock": CLOCK}
    return Call(Namespace(**{**vars(call.args), **told}), call.speaker)


def _build(call: Call, folder: Path) -> None:
    from desktop.store.ledger import create_ledger

    if folder.exists() and any(folder.iterdir()):
        raise FolderTaken(folder=folder)
    folder.mkdir(parents=True, exist_ok=True)
    password = Path(call.args.password_file)
    write_whole(password, secrets.token_urlsafe(12).encode(), PRIVATE)
    call.speaker.say(tr("新建演示台账：{name}（{site}）", name=CENTER_NAME, site=CENTER))
    made = create_ledger(
        call.folder, catalog(), site=CENTER, name=CENTER_NAME, tier="center", parent="310117", mark="demo",
        account=ACCOUNT, password=call.password, now=call.now, machine=machine_folder(),
    )  # fmt: skip
    made.ledger.close()
    with call.ledger() as ledger:
        staff = _registers(ledger)
        for name in SAMPLES:
            _import(call, ledger, resources() / "samples" / name)
        rng = random.Random(call.args.seed)
        _put(ledger, list(demo_year.more_people(call.args.people, rng)))
        _put(ledger, list(demo_year.settled(demo_year.in_order(ledger.shelf.all("resident")), rng)))
        year = demo_year.Year(demo_year.in_order(ledger.shelf.all("resident")), staff, CENTER, rng)
        demo_year.services(year)
        ill = {disease: _registered(ledger, disease) for disease in ("hypertension", "diabetes", "copd")}
        demo_year.diabetes_follow_ups(year, [one for one in year.people if one.id in ill["diabetes"]])
        contracted = {one.resident for one in ledger.shelf.all("contract")}
        demo_elders.elder_services(year, contracted)
        demo_services.other_services(year, contracted, ill)
        _put(ledger, year.wishes)
        call.speaker.say(tr("记录了一年的服务：{n} 条。", n=sum(wish.kind != "resident" for wish in year.wishes)))


def _registered(ledger: Ledger, disease: str) -> set[str]:
    return {one.resident for one in ledger.shelf.all("disease-registration", disease=disease)}


def _registers(ledger: Ledger) -> dict[str, str]:
    own = {"tcm_hall_upgraded_on": "2025-05-18", "credit_code": None, "village": "云泖镇"}
    sites = [Put("site", new_id(), {**site, "parent": CENTER}) for site in demo_year.SITES]
    staff = {str(one["name"]): Put("staff", new_id(), one) for one in demo_year.STAFF}
    _put(ledger, [Put("site", ledger.site.id, own), *sites, *staff.values()])
    _put(ledger, list(demo_year.center_registers(CENTER)))
    return {name: put.record for name, put in staff.items()}


def _import(call: Call, ledger: Ledger, file: Path) -> None:
    import hashlib

    from desktop.gate.workbook import read_workbook
    from desktop.intake.preview import prepare
    from desktop.intake.run import commit

    preview = prepare(read_workbook(file), ledger.shelf, ledger.session, call.now().date())
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    result = commit(preview, ledger.shelf, ledger.session, explain=tr(EXPLAINED), file_digest=digest)
    told = "  ".join(f"{status} {n}" for status, n in result.by_status.items())
    call.speaker.say(tr("导入 {file}：{rows} 行，{told}", file=file.name, rows=result.rows, told=told))


def _put(ledger: Ledger, wishes: list[Put]) -> None:
    for start in range(0, len(wishes), CHUNK):
        with ledger.shelf.open_desk() as desk:
            for wish in wishes[start : start + CHUNK]:
                answer = desk.put(wish, ledger.session)
                asked = [problem.field for problem in answer.problems if problem.severity == "soft"]
                if answer.is_refused and asked:  # explained as by somebody at the desk: only what the rules ask about
                    explained = dict.fromkeys(asked, tr(EXPLAINED))
                    answer = desk.put(replace(wish, explain=explained), ledger.session)
                if answer.is_refused:
                    codes = ", ".join(f"{wish.kind}:{problem.code}" for problem in answer.problems)
                    raise DemoRefused(codes=codes)


def _show(call: Call, day: str) -> None:
    from desktop.cli.planning import WORKING, all_measures, plan_named
    from desktop.progress.relations import Asking
    from desktop.progress.run import open_reader
    from desktop.progress.standing import stand

    plan = plan_named(WORKING)
    with call.ledger() as ledger, open_reader(ledger.shelf, Asking(date.fromisoformat(day), CENTER)) as reader:
        standings = [one for one in stand(reader, plan, all_measures()) if one.value is not None]
    call.speaker.say(tr("{day} 的完成情况（{plan}）：", day=day, plan=plan.title))
    for one in standings:
        state = {True: "✓", False: "·", None: " "}[one.reached]
        gap = tr("还差 {n}", n=one.gap) if one.gap else ""
        call.speaker.say(f"  {state} {one.id:<22} {one.title}  {one.value_text}  {gap}")


def _seal_and_verify(call: Call, out: Path) -> int:
    from desktop.cli.reporting import seal_year, verify_own

    packages = sorted(out.glob("*.asice"))
    if packages:
        call.speaker.say(tr("沿用已封存的上报包：{file}", file=packages[-1]))
        return verify_own(call, packages[-1])
    return seal_year(call, "2025", out)


def _say_where(call: Call, folder: Path) -> None:
    lines: tuple[tuple[str, Any], ...] = (
        (mark("台账"), folder / "ledger"),
        (mark("账号"), ACCOUNT),
        (mark("密码文件"), folder / "password.txt"),
        (mark("上报包、报表和核验说明"), folder / "package"),
    )
    for label, place in lines:
        call.speaker.say(f"{tr(label)}: {place}")
    if call.speaker.as_json:
        told = {"folder": folder, "ledger": folder / "ledger", "password_file": folder / "password.txt",
                "package": max((folder / "package").glob("*.asice")), "root": folder / "package" / "root.pem"}  # fmt: skip
        call.speaker.line({name: str(place) for name, place in told.items()} | {"user": ACCOUNT, "at": CLOCK})
