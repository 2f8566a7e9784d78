"""Making ledgers and accounts: shares are shown once and open again, roles bind, the last administrator stays."""

from pathlib import Path

import pytest

from desktop.store.tries import FREE
from tests.cli.calling import ACCOUNT, CLOCK, PASSWORD, Site, Told, init, is_chinese, taizhang
from tests.cli.conftest import Copy

NEW = "换过的口令-2025"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret.txt"
    file.write_text(NEW + "\n", "utf-8")
    return file


def as_li(site: Site, secret: Path, *words: object) -> Told:
    return taizhang("--ledger", site.folder, "--user", "li", "--password-file", secret, "--clock", site.clock, *words)


@pytest.mark.parametrize("mark", ["real", "demo", "training"])
def test_init_makes_a_whole_ledger_and_shows_three_shares_once(mark: str, tmp_path: Path, password: Path) -> None:
    site = Site(tmp_path / "new", password, "")
    told = init(site, "YM09", mark)
    assert told.code == 0 and {"site", "replica", "shares"} <= set(told.json)
    assert len(set(told.json["shares"])) == 3
    assert site.is_whole()
    for file in site.folder.rglob("*"):
        assert not any(share.encode() in file.read_bytes() for share in told.json["shares"] if file.is_file())
    again = init(site, "YM09", mark)
    assert again.code == 2 and is_chinese(again.err)


@pytest.mark.parametrize("code", ["", "YM 01", "../YM", "中心", "x" * 60])
def test_a_site_code_that_is_none_makes_nothing(code: str, tmp_path: Path, password: Path) -> None:
    told = init(Site(tmp_path / "new", password, ""), code)
    assert told.code == 2 and is_chinese(told.err)
    assert not any(file.is_file() for file in tmp_path.rglob("new/*"))


def test_a_short_password_makes_nothing(tmp_path: Path) -> None:
    (tmp_path / "short.txt").write_text("abc", "utf-8")
    told = init(Site(tmp_path / "new", tmp_path / "short.txt", ""))
    assert told.code == 2 and is_chinese(told.err)
    assert not any(file.is_file() for file in tmp_path.rglob("new/*"))


def test_two_of_three_shares_give_a_new_password(tmp_path: Path, password: Path, secret: Path) -> None:
    site = Site(tmp_path / "new", password)
    shares = init(site).json["shares"]
    paper = tmp_path / "paper.txt"
    forgotten = Site(site.folder, secret, "")
    assert forgotten("digest").code == 5
    paper.write_bytes(b"\xff\xfe\x00\x01" * 20)
    assert (told := forgotten("recover", "--shares", paper)).code == 2 and is_chinese(told.err), told
    for lines, code in ((shares[:1], 2), (["一二三", "四五六"], 2), ([shares[2], shares[0]], 0)):
        paper.write_text("\n".join(lines), "utf-8-sig")  # as Notepad writes it
        told = forgotten("recover", "--shares", paper)
        assert told.code == code and (code == 0 or is_chinese(told.err)), told
    assert Site(site.folder, secret)("digest").code == 0
    assert site("digest").code == 5
    assert Site(site.folder, secret).is_whole()
    stranger = ["--ledger", site.folder, "--user", "nobody", "--password-file", secret]
    told = taizhang(*stranger, "recover", "--shares", paper)
    assert told.code == 5 and "没有这个账号" in told.err


def test_new_shares_open_and_the_old_ones_no_longer(tmp_path: Path, password: Path, secret: Path) -> None:
    site = Site(tmp_path / "new", password)
    old = init(site).json["shares"]
    told = site("--json", "user", "shares")
    assert told.code == 0
    paper = tmp_path / "paper.txt"
    for shares, code in ((old, 5), (told.json["shares"], 0)):
        paper.write_text("\n".join(shares[:2]), "utf-8")
        assert Site(site.folder, secret, "")("recover", "--shares", paper).code == code
    assert Site(site.folder, secret)("digest").code == 0


def test_roles_bind_on_the_command_line_too(copy: Copy, secret: Path, tmp_path: Path) -> None:
    site = copy()
    added = site("--json", "user", "add", "li", "--role", "inspector", "--new-password-file", secret)
    assert added.code == 0
    assert {"name", "shown", "role", "disabled"} <= set(added.json[0])
    for words in (
        ("user", "add", "x", "--role", "admin", "--new-password-file", secret),
        ("user", "role", "admin", "--role", "entry"),
        ("user", "shares"),
    ):
        told = as_li(site, secret, *words)
        assert told.code == 5 and is_chinese(told.err)
    assert as_li(site, secret, "progress").code == 0
    assert site("user", "disable", "li").code == 0
    assert as_li(site, secret, "progress").code == 5
    assert site.is_whole()


def test_the_last_administrator_stays(site: Site) -> None:
    for words in (("user", "disable", "admin"), ("user", "role", "admin", "--role", "entry")):
        told = site(*words)
        assert told.code == 2 and is_chinese(told.err)
    assert site("digest").code == 0


def test_a_password_is_changed_by_its_owner(site: Site, secret: Path) -> None:
    assert site("user", "password", "--new-password-file", secret).code == 0
    assert site("digest").code == 5
    assert Site(site.folder, secret)("digest").code == 0
    assert PASSWORD.encode() not in b"".join(file.read_bytes() for file in site.folder.iterdir() if file.is_file())


def test_no_clock_of_ones_own_shortens_the_wait_after_wrong_passwords(copy: Copy, tmp_path: Path) -> None:
    real = copy("real")
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("wrong-2025-wrong", "utf-8")
    asked = ("--ledger", real.folder, "--user", ACCOUNT, "--password-file", wrong, "digest")
    told = [taizhang("--clock", f"209{year}-01-01T00:00:00", *asked).err for year in range(FREE + 2)]
    assert told[0] != told[-1] and "秒" in told[-1]


def test_a_real_ledger_is_not_made_under_a_clock_of_ones_own(tmp_path: Path, password: Path) -> None:
    asked = ("--ledger", tmp_path / "new", "--user", ACCOUNT, "--password-file", password, "--clock", CLOCK)
    made = ("init", "--site", "YM09", "--name", "甲", "--tier", "clinic")
    assert taizhang(*asked, *made, "--mark", "real").code == 2
    assert not (tmp_path / "new").exists()
    assert taizhang(*asked, *made, "--mark", "demo").code == 0
    assert (tmp_path / "new" / "ledger.db").stat().st_mode & 0o077 == 0
