"""设置: accounts, sites, parameters with their reasons, backups, trust."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.keys.slots import SharesOfAnotherLedger, open_with_shares
from desktop.packages.trust import read_root
from desktop.screens.import_page import ImportPage
from desktop.screens.opened_window import standing_of
from desktop.screens.remembered import language_in_force
from desktop.screens.settings_page import SettingsPage
from desktop.screens.settings_sections import SECTIONS, sections_for
from desktop.screens.two_step import TwoStepButton
from desktop.screens.work_desk import WorkDesk
from desktop.screens.workbench_facts import health
from desktop.services.catalog import catalog
from desktop.settings import SETTINGS
from desktop.store.accounts import ROLES, SiteUnknown, add_account, list_accounts, make_new_shares
from desktop.store.frame import read_header
from desktop.store.known import LedgerKnown
from desktop.store.ledger import open_ledger
from desktop.store.restored import mark_restored, note_drill
from desktop.store.session import ADMIN, ENTRY
from desktop.store.shelf import Put, new_id
from desktop.store.wish import must_be_done
from tests.demo_center import ACCOUNT, CENTER, NOW, PASSWORD, make_empty
from tests.screens.demo_desk import Chosen, settle
from tests.screens.keyboard import Keyboard

NEW_PASSWORD = "lujianhua-2025"


@pytest.fixture
def page(tmp_path: Path, keyboard: Keyboard) -> Iterator[SettingsPage]:
    """Return the page over an empty ledger."""
    desk = WorkDesk(make_empty(tmp_path), lambda: NOW)
    (tmp_path / "chosen").mkdir()
    made = SettingsPage(desk, Chosen(folder=tmp_path / "chosen"))
    made.desk = desk
    made.resize(1200, 800)
    keyboard.show(made)
    made.entered()
    yield made
    desk.close()


def visited(page: SettingsPage, name: str) -> QWidget:
    page.visit(name)
    return page.views[name]


def value_of(page: SettingsPage, name: str) -> int:
    shelf = page.desk.shelf
    with shelf.reading() as connection:
        return LedgerKnown(connection, shelf.kinds, shelf.tables).setting(name)


def test_every_section_opens(page: SettingsPage, qtbot: QtBot) -> None:
    for name, _ in SECTIONS:
        visited(page, name)
        assert page.at == name and page.stack.currentWidget().isAncestorOf(page.views[name])
    settle(qtbot, page.desk)
    assert isinstance(page.views["import"], ImportPage)


def test_the_language_is_chosen_for_the_next_log_in(
    page: SettingsPage, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TAIZHANG_LANGUAGE", raising=False)
    view, machine = visited(page, "language"), page.desk.ledger.machine
    assert view.buttons["zh"].isChecked()
    view.buttons["en"].setFocus()
    keyboard.press(Qt.Key.Key_Space)
    assert language_in_force(machine) == "en" and view.buttons["en"].isChecked()
    assert "下次登录" in view.told.text() and not view.buttons["zh"].isChecked()
    monkeypatch.setenv("TAIZHANG_LANGUAGE", "zh")
    page.visit("language")
    assert view.buttons["zh"].isChecked() and not view.buttons["en"].isEnabled()
    assert "TAIZHANG_LANGUAGE" in view.told.text()


def test_another_page_can_send_somebody_to_the_import(page: SettingsPage) -> None:
    page.turn_to("import")
    assert page.at == "import" and isinstance(page.views["import"], ImportPage)


def test_an_account_is_told_whom_of_the_staff_it_belongs_to(page: SettingsPage, qtbot: QtBot) -> None:
    staff = new_id()
    must_be_done(page.desk.shelf.put(Put("staff", staff, {"name": "陆建华"}), page.desk.session))
    view = visited(page, "accounts")
    view.fetch()
    view.list.selectRow(0)
    assert view.staff.pick(staff)
    view._name_staff(view.list.selected())
    settle(qtbot, page.desk, lambda: list_accounts(page.desk.ledger)[0].staff == staff)
    assert view.list.lazy.data(view.list.lazy.index(0, 3)) == "陆建华"


def test_an_account_is_added_and_logs_in(page: SettingsPage, qtbot: QtBot, tmp_path: Path) -> None:
    view = visited(page, "accounts")
    view.login.setText("lujianhua")
    view.shown.setText("陆建华")
    view.first_role.pick("reviewer")
    view.password.setText(NEW_PASSWORD)
    view.add()
    settle(qtbot, page.desk, lambda: view.list.lazy.rowCount() == 2)
    assert view.password.text() == ""
    page.desk.ledger.close()
    again = open_ledger(
        page.desk.ledger.folder, catalog(), account="lujianhua", password=NEW_PASSWORD, now=lambda: NOW,
        fixed_clock=True, machine=tmp_path / "machine",
    )  # fmt: skip
    assert (again.session.name, again.session.role) == ("陆建华", "reviewer")
    again.close()


def test_the_last_administrator_is_not_disabled(page: SettingsPage, qtbot: QtBot) -> None:
    view = visited(page, "accounts")
    view.list.selectRow(0)
    stop = view.findChild(TwoStepButton)
    stop.click()
    stop.click()
    settle(qtbot, page.desk, lambda: bool(page.desk.notices.said))
    assert "最后一个" in page.desk.notices.said[-1][1]
    assert not list_accounts(page.desk.ledger)[0].is_disabled


def test_the_own_password_is_changed_only_when_it_is_typed_twice_alike(page: SettingsPage, qtbot: QtBot) -> None:
    view = visited(page, "accounts")
    view.old.setText(PASSWORD)
    view.new.setText(NEW_PASSWORD)
    view.again.setText("otherwise-2025")
    view.change_own()
    assert page.desk.notices.said[-1][0] == "explain"
    view.again.setText(NEW_PASSWORD)
    view.change_own()
    settle(qtbot, page.desk, lambda: page.desk.notices.said[-1][0] == "done")
    assert view.new.text() == ""


def test_a_wrong_old_password_changes_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    view = visited(page, "accounts")
    view.old.setText("wrong-2025-wrong")
    view.new.setText(NEW_PASSWORD)
    view.again.setText(NEW_PASSWORD)
    view.change_own()
    settle(qtbot, page.desk, lambda: bool(page.desk.notices.said))
    assert page.desk.notices.said[-1][0] == "mend"


def test_who_is_no_administrator_sees_only_his_own_password(page: SettingsPage, qtbot: QtBot) -> None:
    page.desk.ledger.session = replace(page.desk.ledger.session, role=ENTRY)
    other = SettingsPage(page.desk, Chosen())
    qtbot.addWidget(other)
    view = visited(other, "accounts")
    assert view.isAncestorOf(view.own)
    assert not view.isAncestorOf(view.list)


def test_a_parameter_is_changed_with_a_reason_and_put_back(page: SettingsPage, qtbot: QtBot) -> None:
    view = visited(page, "parameters")
    assert view.list.lazy.rowCount() == len(SETTINGS)
    view.choose(next(one for one in view._found if one.setting.name == "grace-days"))
    view.value.set_value(10)
    view.save()
    settle(qtbot, page.desk, lambda: bool(page.desk.notices.said))
    assert value_of(page, "grace-days") == SETTINGS["grace-days"].default
    assert "理由" in page.desk.notices.said[-1][1]
    view.reason.setText("区卫健委通知（虚构）〔2025〕9号")
    view.save()
    settle(qtbot, page.desk)
    assert value_of(page, "grace-days") == 10
    changed = next(one for one in view._found if one.setting.name == "grace-days")
    assert (changed.value, changed.reason) == (10, "区卫健委通知（虚构）〔2025〕9号")
    view.choose(changed)
    view.restore_default()
    settle(qtbot, page.desk)
    assert value_of(page, "grace-days") == SETTINGS["grace-days"].default


def test_what_the_district_has_not_confirmed_says_so(page: SettingsPage) -> None:
    view = visited(page, "parameters")
    model = view.list.lazy
    standing = {model.data(model.index(row, 0)): model.data(model.index(row, 3)) for row in range(model.rowCount())}
    assert standing["随访逾期宽限"] == "待区级确认"
    assert standing["常规随访间隔"] == "文件已定"


def test_a_backup_is_made_verified_and_listed(page: SettingsPage, qtbot: QtBot, tmp_path: Path) -> None:
    view = visited(page, "backup")
    before = view.list.lazy.rowCount()
    view.now.click()
    settle(qtbot, page.desk, lambda: view.list.lazy.rowCount() == before + 1)
    size = view.list.lazy.index(0, 2)
    assert str(size.data()).endswith(" MB")
    (page.desk.ledger.folder / "backups" / view.list.lazy.index(0, 3).data()).unlink()
    assert size.data() == "—", "one that went since stays in the list until it is fetched again"
    view.back_up(tmp_path / "chosen")
    settle(qtbot, page.desk, lambda: bool(list((tmp_path / "chosen").glob("*.taizhang"))))
    (away,) = (tmp_path / "chosen").glob("*.taizhang")
    assert read_header(away)["replica"] == page.desk.ledger.replica


def test_the_root_is_exported_with_the_fingerprint_that_is_shown(
    page: SettingsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    view = visited(page, "trust")
    view.button.click()
    settle(qtbot, page.desk, lambda: (tmp_path / "chosen" / "fingerprint.txt").exists())
    root = read_root((tmp_path / "chosen" / "root.pem").read_bytes())
    assert root.site == CENTER
    groups = root.fingerprint.split()
    assert all(group in view.sheet.text() for group in groups)


def test_a_village_clinic_is_added_below_the_own_site(page: SettingsPage) -> None:
    view = visited(page, "sites")
    assert view.form.input("code").is_locked
    view.begin()
    view.form.give({"code": "YM01", "name": "东泖村卫生室", "tier": "clinic"})
    view.save()
    clinic = next(one for one in page.desk.shelf.all("site") if one.code == "YM01")
    assert (clinic.name, clinic.parent) == ("东泖村卫生室", CENTER)
    view.show_site(clinic)
    view.form.give({"phone": "19900000001"})
    view.save()
    assert [one.phone for one in page.desk.shelf.all("site") if one.code == "YM01"] == ["19900000001"]


def test_a_site_without_a_name_is_not_saved(page: SettingsPage) -> None:
    view = visited(page, "sites")
    view.begin()
    view.form.give({"code": "YM01", "tier": "clinic"})
    view.save()
    assert [one.code for one in page.desk.shelf.all("site")] == [CENTER]


def test_no_typed_password_stays_in_a_log_in(page: SettingsPage) -> None:
    view = visited(page, "accounts")
    for line in (view.old, view.new, view.again, view.password, view.new_password):
        assert line.echoMode() == line.EchoMode.Password
    assert page.desk.ledger.login == ACCOUNT


def test_the_page_fits_into_a_window(page: SettingsPage) -> None:
    for name, _ in SECTIONS:
        visited(page, name)
    holder = QWidget()
    QVBoxLayout(holder).addWidget(page)
    assert holder.minimumSizeHint().width() <= 1060
    page.setParent(None)


def test_an_account_is_added_by_the_keyboard_with_the_role_that_was_typed(
    page: SettingsPage, keyboard: Keyboard, qtbot: QtBot
) -> None:
    view = visited(page, "accounts")
    for login, key, role in (("lijie", "3", "head"), ("wangqi", "sh", "reviewer"), ("sunli", "6", "inspector")):
        view.login.setFocus()
        keyboard.type(login)
        keyboard.enter()
        keyboard.enter()
        assert keyboard.place is view.first_role
        keyboard.type(key)
        assert view.first_role.currentData() == role
        keyboard.enter()
        assert keyboard.place is view.password
        keyboard.type("short")
        keyboard.enter()
        settle(qtbot, page.desk, lambda: bool(page.desk.notices.shown()))
        refused = page.desk.notices.said[-1][1]
        assert "太短" in refused
        view.password.clear()
        keyboard.type(NEW_PASSWORD)
        keyboard.enter()
        settle(qtbot, page.desk, lambda: page.desk.notices.said[-1][0] == "done")
        assert refused not in [notice.sentence for notice in page.desk.notices.shown()]
        assert keyboard.place is view.login
    assert {one.name: one.role for one in list_accounts(page.desk.ledger)} == {
        ACCOUNT: "admin", "lijie": "head", "wangqi": "reviewer", "sunli": "inspector"
    }  # fmt: skip


def test_what_stands_under_the_list_follows_the_chosen_account(page: SettingsPage, qtbot: QtBot) -> None:
    add_account(page.desk.ledger, "lijie", NEW_PASSWORD, role="head")
    view = visited(page, "accounts")
    for place, one in enumerate(list_accounts(page.desk.ledger)):
        view.list.selectRow(place)
        assert view.role.currentData() == one.role


def test_a_village_doctor_is_put_at_his_clinic(page: SettingsPage, qtbot: QtBot, tmp_path: Path) -> None:
    clinic = {"code": "310199000009", "name": "东泖村卫生室", "tier": "station", "parent": page.desk.session.site}
    must_be_done(page.desk.shelf.put(Put("site", new_id(), clinic), page.desk.session))
    view = visited(page, "accounts")
    view.login.setText("cunyi")
    view.password.setText(NEW_PASSWORD)
    assert view.site.isHidden()
    view.first_role.pick("village")
    assert not view.site.isHidden()
    view.add()
    assert "站点" in page.desk.notices.said[-1][1]
    assert view.site.pick(clinic["code"])
    view.add()
    settle(qtbot, page.desk, lambda: view.list.lazy.rowCount() == 2)
    with pytest.raises(SiteUnknown):
        add_account(page.desk.ledger, "other", NEW_PASSWORD, role="village", site="310199000010")
    page.desk.ledger.close()
    again = open_ledger(
        page.desk.ledger.folder, catalog(), account="cunyi", password=NEW_PASSWORD, now=lambda: NOW,
        fixed_clock=True, machine=tmp_path / "machine",
    )  # fmt: skip
    assert again.session.site == clinic["code"]
    assert again.site.code == CENTER
    again.close()


def test_without_a_backup_the_list_says_so(page: SettingsPage, qtbot: QtBot) -> None:
    view = visited(page, "backup")
    assert view.empty.isVisible() and not view.list.isVisible()
    view.back_up(None)
    settle(qtbot, page.desk, lambda: view.list.isVisible())
    assert not view.empty.isVisible()


def test_a_restored_copy_is_told_apart_and_put_to_use(page: SettingsPage, qtbot: QtBot) -> None:
    ledger = page.desk.ledger
    assert "恢复副本" not in standing_of(ledger)
    mark_restored(ledger.folder, NOW.isoformat(), ledger.replica)
    note_drill(ledger.machine, ledger.folder, NOW.date())
    assert standing_of(ledger).endswith("恢复副本 · 2025-12-31")
    assert health(page.desk).drill == (NOW.date(), NOW.date())
    view = visited(page, "backup")
    assert view.in_use.isVisible()
    view.in_use.click()
    view.in_use.click()
    assert "恢复副本" not in standing_of(ledger)
    assert not view.in_use.isVisible()


def test_new_shares_are_made_behind_the_password_and_shown_until_they_are_kept(
    page: SettingsPage, keyboard: Keyboard, qtbot: QtBot
) -> None:
    ledger = page.desk.ledger
    old = make_new_shares(ledger)
    view = visited(page, "recovery")
    printed: list[bytes] = []
    view._print_out = lambda paper, _parent: printed.append(paper.pdf) or "打印机"
    for password in ("", "wrong-2025-wrong"):
        view.password.setText(password)
        view.make()
        settle(qtbot, page.desk, lambda: bool(page.desk.notices.said))
        assert view.sheet is None and open_with_shares(ledger.folder, old[:2]) == ledger.data_key
        page.desk.notices.said.clear()
    view.password.setFocus()
    keyboard.type(PASSWORD)
    keyboard.enter()
    keyboard.enter()
    assert view.sheet is None, "the first press only asks"
    keyboard.enter()
    settle(qtbot, page.desk, lambda: view.sheet is not None)
    new = [" ".join(label.text().split()[1::2]) for label in view.sheet.shares]
    assert open_with_shares(ledger.folder, new[1:]) == ledger.data_key and not view.password.text()
    with pytest.raises(SharesOfAnotherLedger):
        open_with_shares(ledger.folder, old[:2])
    assert keyboard.place is view.sheet.print_button
    keyboard.enter()
    qtbot.waitUntil(lambda: bool(printed))
    page.visit("about")
    assert page.at == "recovery" and "再也看不到" in view.sheet.message.text(), "whoever leaves too early is told"
    view.sheet.box.setChecked(True)
    view.sheet.go_on()
    assert view.sheet is None and page.may_leave()


def test_only_the_administrator_makes_recovery_shares() -> None:
    assert [role for role in ROLES if "recovery" in dict(sections_for(role))] == [ADMIN]
