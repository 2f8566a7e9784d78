"""The 核验说明: one page with everything that a district without this program needs."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop.reports.verification_page import Sent, draw_verification_page, grouped
from tests.reports.reading import boxes, fonts, pages

DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
SENT = Sent(
    file="310117001_report_2025_000001.asice",
    from_name="云泖镇社区卫生服务中心",
    from_code="310117001",
    to_name="松江区卫生健康委",
    period="2025年",
    seq=1,
    sealed_at=datetime(2025, 12, 31, 8),
    plans=("松江区社区卫生服务能力提升工作方案（2023-2025）", "国家基本公共卫生服务规范（第三版）"),
    members=(("report.pdf", "报告（已签名）"), ("tables.xlsx", "同样的表，可以计算")),
    loose=("report.pdf", "tables.xlsx"),
    figures_digest=DIGEST,
    journal_head=DIGEST[::-1],
    journal_length=18211,
    identity=DIGEST.replace("9", "a"),
    root_fingerprint=":".join(DIGEST[place : place + 2] for place in range(0, 64, 2)),
    openssl_lines=(
        "openssl x509 -in root.pem -noout -fingerprint -sha256",
        "openssl cms -verify -cades -binary -inform DER -in META-INF/signature001.p7s "
        "-content META-INF/ASiCManifest001.xml -CAfile root.pem -purpose any -attime 1767139200 -out /dev/null",
    ),
)


def page_of(tmp_path: Path, sent: Sent = SENT) -> str:
    (page,) = pages(draw_verification_page(sent, tmp_path / "note.pdf"))
    return page


def test_it_is_one_page_and_says_what_was_sent_and_how_to_check_it(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    for said in (SENT.file, SENT.from_name, SENT.to_name, *SENT.plans, *SENT.openssl_lines, "--trust root.pem"):
        assert "".join(said.split()) in page
    for digest in (SENT.figures_digest, SENT.identity, DIGEST):
        assert digest.upper() in page


def test_digests_come_in_groups_that_can_be_read_aloud() -> None:
    assert grouped("9f86d081884c") == "9F86 D081 884C"
    assert grouped("") == "—"


def test_a_demo_says_so_and_a_real_package_does_not(tmp_path: Path) -> None:
    assert "演示数据" in page_of(tmp_path, replace(SENT, is_demo=True))
    assert "演示数据" not in page_of(tmp_path)


def test_an_encrypted_package_has_no_loose_copies_beside_it(tmp_path: Path) -> None:
    assert "旁边不放副本" in page_of(tmp_path, replace(SENT, loose=()))


def test_long_names_and_many_plans_stay_on_one_page_and_on_the_paper(tmp_path: Path) -> None:
    sent = replace(SENT, from_name="云泖镇社区卫生服务中心𠮷" * 5, plans=SENT.plans * 4, members=SENT.members * 5)
    file = draw_verification_page(sent, tmp_path / "note.pdf")
    assert len(pages(file)) == 1
    assert {(embedded, mapped) for _, embedded, mapped in fonts(file)} == {("yes", "yes")}
    for wide, _, left, _, right, _ in boxes(file):
        assert 55 <= left < right <= wide - 55


def test_the_same_package_gives_the_same_page(tmp_path: Path) -> None:
    one = draw_verification_page(SENT, tmp_path / "a.pdf").read_bytes()
    assert draw_verification_page(SENT, tmp_path / "b.pdf").read_bytes() == one
