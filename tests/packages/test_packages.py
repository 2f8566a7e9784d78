"""Sealing and judging: what is whole is good, and everything else is told apart."""

import base64
import hashlib
import io
import random
import shutil
import subprocess
import zipfile
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.gate.archive import Archive
from desktop.gate.profiles import PACKAGE
from desktop.keys.sealing_age import make_identity
from desktop.packages import seal as sealing
from desktop.packages.cades import sign
from desktop.packages.channel import ChannelState, Receiver
from desktop.packages.container import (
    DIGESTS,
    MANIFEST,
    REPORT,
    SIGNATURE,
    Packed,
    compressed,
    digest_list,
    stored,
    write_container,
)
from desktop.packages.examination import Judge
from desktop.packages.instructions import openssl_line
from desktop.packages.pades import sign_pdf
from desktop.packages.seal import AlreadySealed, PackageContent, SealedPackage, SignerDiffers, seal
from desktop.packages.trust import export_root
from desktop.packages.verdict import SENTENCES, Verdict, exit_code_of
from desktop.packages.verify import opened, verify, verify_many
from tests.packages.conftest import AT, NAME, SITE, Site, content, make_site, manifest, page, table


def members_of(file: Path) -> dict[str, bytes]:
    with file.open("rb") as opened:
        archive = Archive(opened, PACKAGE)
        return {name: archive.read(name) for name in archive.names}


def rebuilt(members: dict[str, bytes]) -> bytes:
    """Return an honest container of *members*, as a careful forger would write it."""
    made: list[Packed] = []
    for name, raw in members.items():
        made.append(compressed(name, raw) if name.startswith("data/") else stored(name, raw))
    return write_container(made)


def signed_again(members: dict[str, bytes], forger: Site) -> dict[str, bytes]:
    """Return *members* with a new digest list, signed by *forger*."""
    outside = ("mimetype", DIGESTS, SIGNATURE)
    digests = digest_list({n: hashlib.sha256(raw).digest() for n, raw in members.items() if n not in outside})
    return members | {DIGESTS: digests, SIGNATURE: sign(digests, forger.signer, AT)}


def test_what_was_sealed_is_good(sealed: SealedPackage, site: Site) -> None:
    verdict = verify(sealed.file, site.judge())
    assert (verdict.verdict, verdict.code, verdict.identity) == ("good", "good/verified", sealed.identity)
    assert NAME in verdict.sentence
    assert verdict.to_json("x")["from"] == SITE
    assert sealed.file.name == "310199_report_2025_000007.asice"
    beside = {file.name for file in sealed.file.parent.iterdir()}
    assert beside == {sealed.file.name, "report.pdf", "tables.xlsx", "核验说明.txt"}
    assert (sealed.file.parent / "report.pdf").read_bytes() == members_of(sealed.file)[REPORT]
    note = (sealed.file.parent / "核验说明.txt").read_text("utf-8-sig")
    assert sealed.identity in note and site.root.fingerprint in note


def test_judging_touches_nothing(sealed: SealedPackage, site: Site) -> None:
    before = {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in sealed.file.parent.iterdir()}
    assert verify(sealed.file, site.judge()).is_good
    assert {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in sealed.file.parent.iterdir()} == before


def test_a_renamed_package_is_still_good(sealed: SealedPackage, site: Site) -> None:
    renamed = sealed.file.rename(sealed.file.with_name("报表(1).zip"))
    assert verify(renamed, site.judge()).identity == sealed.identity


def test_no_changed_byte_is_ever_good(sealed: SealedPackage, site: Site) -> None:
    whole = sealed.file.read_bytes()
    spoiled = sealed.file.with_name("spoiled.asice")
    chance = random.Random(7)
    ends = [*range(80), *range(len(whole) - 1200, len(whole))]
    found: Counter[str] = Counter()
    for at in ends + chance.sample(range(80, len(whole) - 1200), 400):
        altered = bytearray(whole)
        altered[at] ^= 1 << chance.randrange(8)
        spoiled.write_bytes(altered)
        found[verify(spoiled, site.judge()).code] += 1
    assert set(found) <= {"damaged/bytes", "damaged/cut-short", "refused/too-big"}, found
    assert found["damaged/bytes"] > len(ends) + 390


def test_no_truncated_package_is_ever_good(sealed: SealedPackage, site: Site) -> None:
    whole = sealed.file.read_bytes()
    spoiled = sealed.file.with_name("spoiled.asice")
    for length in [0, 1, 21, 22, 70, *range(100, len(whole), 997), len(whole) - 22, len(whole) - 1]:
        spoiled.write_bytes(whole[:length])
        assert verify(spoiled, site.judge()).code == ("damaged/cut-short" if length else "damaged/empty")
    for behind in (b"\n", bytes(40), b"x" * 70_000):
        spoiled.write_bytes(whole + behind)
        verdict = verify(spoiled, site.judge())
        assert verdict.code == "damaged/cut-short" and f"多出了 {len(behind)} 个字节" in verdict.sentence


def test_padding_bits_of_compressed_data_cannot_hide_a_change(tmp_path: Path, site: Site) -> None:
    """Deflate leaves bits that no reader looks at; the signed manifest has the digest of the packed bytes."""
    for size in range(1, 60):  # some size leaves bits unused in the last byte
        raw = bytes(range(97, 117)) * 3 + b"x" * size
        package = seal(PackageContent(manifest(seq=size), None, None, {"data/a.jsonl": raw}), site.signer, tmp_path)
        with package.file.open("rb") as file:
            member = Archive(file, PACKAGE).member("data/a.jsonl")
        whole = bytearray(package.file.read_bytes())
        whole[member.start + member.packed - 1] ^= 0x80
        package.file.write_bytes(whole)
        with package.file.open("rb") as file:
            archive = Archive(file, PACKAGE)
            try:
                archive.check()
            except Exception:  # noqa: BLE001 - the bit was not padding here
                continue
        assert verify(package.file, site.judge()).code == "damaged/bytes"
        return
    pytest.fail("no size left a padding bit")


def test_a_swapped_member_is_named(sealed: SealedPackage, site: Site) -> None:
    for name, other in {
        "tables.xlsx": table() + b" ",
        "report.pdf": page("other"),
        "data/lines.jsonl": b'{"a":2}\n' * 400,
        "VERIFY.txt": b"all is well",
    }.items():
        spoiled = sealed.file.with_name("spoiled.asice")
        spoiled.write_bytes(rebuilt(members_of(sealed.file) | {name: other}))
        verdict = verify(spoiled, site.judge())
        assert verdict.code == "damaged/member"
        assert name in verdict.sentence


def packed_anew(
    file: Path, swapped: dict[str, bytes], *, date: tuple[int, ...] = (1980, 1, 1, 0, 0, 0), without: str = ""
) -> None:
    """Pack *file* again as an ordinary ZIP program would, with some members swapped."""
    with zipfile.ZipFile(file) as old:
        listed = [one for one in old.infolist() if one.filename != without]
        members = [(one, swapped.get(one.filename, old.read(one))) for one in listed]
    with zipfile.ZipFile(file, "w") as new:
        for one, raw in members:
            fresh = zipfile.ZipInfo(one.filename, date)
            new.writestr(fresh, raw, compress_type=one.compress_type)


@pytest.mark.parametrize("date", [(1980, 1, 1, 0, 0, 0), (2025, 12, 31, 18, 0, 0)])
def test_a_member_swapped_with_a_zip_program_is_named_too(
    sealed: SealedPackage, site: Site, date: tuple[int, ...]
) -> None:
    packed_anew(sealed.file, {"tables.xlsx": b"another workbook"}, date=date)
    verdict = verify(sealed.file, Judge((site.root,), AT))
    assert (verdict.code, verdict.slots["member"]) == ("damaged/member", "tables.xlsx")


def test_a_package_packed_anew_is_not_what_was_sealed(sealed: SealedPackage, site: Site) -> None:
    packed_anew(sealed.file, {}, date=(2025, 12, 31, 18, 0, 0))
    assert verify(sealed.file, Judge((site.root,), AT)).code == "damaged/bytes"
    packed_anew(sealed.file, {}, without="tables.xlsx")
    verdict = verify(sealed.file, Judge((site.root,), AT))
    assert verdict.code == "damaged/bytes" and "缺少 tables.xlsx" in verdict.sentence


def test_members_swapped_with_each_other_are_noticed(sealed: SealedPackage, site: Site, tmp_path: Path) -> None:
    other = seal(content(seq=8, figures={"SJ-13": {"n": 9, "d": 9}}), site.signer, tmp_path / "..")
    mine, theirs = members_of(sealed.file), members_of(other.file)
    spoiled = sealed.file.with_name("spoiled.asice")
    for name in (MANIFEST, REPORT, DIGESTS, SIGNATURE):
        spoiled.write_bytes(rebuilt(mine | {name: theirs[name]}))
        assert verify(spoiled, site.judge()).verdict == "damaged", name
    spoiled.write_bytes(rebuilt(mine | {DIGESTS: theirs[DIGESTS], SIGNATURE: theirs[SIGNATURE]}))
    assert verify(spoiled, site.judge()).code == "damaged/member"
    other.file.unlink()


def test_a_member_taken_out_or_put_in_is_noticed(sealed: SealedPackage, site: Site) -> None:
    spoiled = sealed.file.with_name("spoiled.asice")
    mine = members_of(sealed.file)
    for name in mine:
        spoiled.write_bytes(rebuilt({n: raw for n, raw in mine.items() if n != name}))
        verdict = verify(spoiled, site.judge())
        assert not verdict.is_good, name
        assert name == "mimetype" or f"缺少 {name}" in verdict.sentence, (verdict.code, verdict.sentence)
    spoiled.write_bytes(rebuilt(mine | {"data/more.jsonl": b"{}\n"}))
    assert verify(spoiled, site.judge()).code == "damaged/member"


def test_a_forged_list_without_the_key_is_a_broken_signature(sealed: SealedPackage, site: Site) -> None:
    mine = members_of(sealed.file) | {"tables.xlsx": b"other"}
    forged = signed_again(mine, site) | {SIGNATURE: members_of(sealed.file)[SIGNATURE]}
    spoiled = sealed.file.with_name("spoiled.asice")
    spoiled.write_bytes(rebuilt(forged))
    assert verify(spoiled, site.judge()).code == "damaged/signature"
    for broken in (b"", b"hello", forged[SIGNATURE][:-1], forged[SIGNATURE] + b"\0"):
        spoiled.write_bytes(rebuilt(members_of(sealed.file) | {SIGNATURE: broken}))
        assert verify(spoiled, site.judge()).code == "damaged/signature"


def test_another_signer_with_the_same_name_is_not_believed(tmp_path: Path, sealed: SealedPackage, site: Site) -> None:
    namesake = make_site()
    forged = seal(content(seq=9), namesake.signer, tmp_path)
    verdict = verify(forged.file, site.judge())
    assert verdict.code == "refused/unknown-signer"
    assert NAME in verdict.sentence and "冒名" in verdict.sentence
    assert verify(forged.file, namesake.judge()).is_good  # the control: nothing else is wrong with it
    both = Judge((namesake.root, site.root), AT)
    assert verify(forged.file, both).is_good and verify(sealed.file, both).is_good


def test_the_root_never_comes_from_the_package(sealed: SealedPackage, site: Site) -> None:
    verdict = verify(sealed.file, Judge((), AT))
    assert verdict.code == "refused/untrusted-root"
    assert "--trust root.pem" in verdict.sentence
    assert verify(sealed.file, make_site(site="310118").judge()).code == "refused/untrusted-root"


def test_a_site_cannot_seal_for_another(tmp_path: Path, sealed: SealedPackage, site: Site) -> None:
    with pytest.raises(SignerDiffers):
        seal(
            PackageContent(replace(manifest(), channel=replace(manifest().channel, site="310118"))),
            site.signer,
            tmp_path,
        )
    for changes in ({"from_name": "别的中心"}, {"channel": replace(manifest().channel, site="310118")}):
        mine = members_of(sealed.file) | {MANIFEST: manifest(**changes, packed={}).to_bytes()}
        del mine["data/lines.jsonl"]
        spoiled = sealed.file.with_name("spoiled.asice")
        spoiled.write_bytes(rebuilt(signed_again(mine, site)))
        assert verify(spoiled, site.judge()).code == "refused/wrong-sender"


def test_a_wrong_clock_is_not_called_a_forgery(sealed: SealedPackage, site: Site, tmp_path: Path) -> None:
    early = verify(sealed.file, site.judge(AT - timedelta(days=400)))
    assert (early.verdict, early.code) == ("clock", "clock/before-certificate")
    assert "校准" in early.sentence
    late = seal(content(created=AT + timedelta(days=90), seq=8), site.signer, tmp_path)
    assert verify(late.file, site.judge()).code == "clock/before-sealing"
    assert verify(late.file, site.judge(AT + timedelta(days=90))).is_good
    assert verify(sealed.file, site.judge(AT + timedelta(days=3652))).is_good
    assert verify(sealed.file, site.judge(AT + timedelta(days=366 * 21))).code == "refused/expired"


def test_what_is_no_package_is_said(tmp_path: Path, site: Site) -> None:
    plain_zip = io.BytesIO()
    with zipfile.ZipFile(plain_zip, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
    for raw in (b"hello", b"%PDF-1.4" + bytes(99), table(), plain_zip.getvalue(), bytes(5000)):
        (tmp_path / "a.asice").write_bytes(raw)
        assert verify(tmp_path / "a.asice", site.judge()).code == "refused/not-a-package"
    assert verify(tmp_path / "none.asice", site.judge()).code == "refused/not-there"
    assert verify(tmp_path, site.judge()).code == "refused/not-there"


def test_too_many_rows_and_a_newer_format_are_refused(sealed: SealedPackage, site: Site) -> None:
    assert verify(sealed.file, replace(site.judge(), most_rows=400)).is_good
    assert verify(sealed.file, replace(site.judge(), most_rows=399)).code == "refused/too-many-rows"
    assert verify(sealed.file, replace(site.judge(), newest_schema=1)).is_good
    assert verify(sealed.file, replace(site.judge(), newest_schema=0)).code == "refused/newer-format"
    newer = members_of(sealed.file)[MANIFEST].replace(b"taizhang-package/1", b"taizhang-package/2")
    spoiled = sealed.file.with_name("spoiled.asice")
    spoiled.write_bytes(rebuilt(members_of(sealed.file) | {MANIFEST: newer}))
    assert verify(spoiled, site.judge()).code == "refused/newer-format"


@pytest.mark.parametrize("how", ["unsigned", "altered", "appended", "other signer"])
def test_a_report_that_was_altered_before_sealing_is_noticed(
    sealed: SealedPackage, site: Site, how: str, tmp_path: Path
) -> None:
    signed = members_of(sealed.file)[REPORT]
    other = {
        "unsigned": page(),
        "altered": signed.replace(b"(report)", b"(reward)"),
        "appended": signed + b"\n%% more\n",
        "other signer": sign_pdf(page(), make_site().signer, AT),
    }[how]
    assert other != signed
    mine = members_of(sealed.file) | {REPORT: other}
    spoiled = sealed.file.with_name("spoiled.asice")
    spoiled.write_bytes(rebuilt(signed_again(mine, site)))
    expected = "refused/pdf-signer" if how == "other signer" else "damaged/pdf"
    assert verify(spoiled, site.judge()).code == expected
    spoiled.write_bytes(rebuilt(signed_again(mine | {REPORT: signed}, site)))
    assert verify(spoiled, site.judge()).is_good  # the control


def test_sealed_files_are_never_overwritten(sealed: SealedPackage, site: Site) -> None:
    with pytest.raises(AlreadySealed):
        seal(content(), site.signer, sealed.file.parent)


def test_a_demo_says_so_in_every_place(tmp_path: Path) -> None:
    demo = make_site("demo")
    package = seal(content(), demo.signer, tmp_path)
    verdict = verify(package.file, demo.judge())
    assert verdict.code == "good/demo" and verdict.is_demo and "演示" in verdict.sentence
    assert "演示" in (tmp_path / "核验说明.txt").read_text("utf-8-sig")
    channel = package.manifest.channel
    missing, received = Receiver(channel.to), Receiver(channel.to, {channel: ChannelState({7: package.identity})})
    for receiver, code in ((missing, "good/gap"), (received, "good/already-received")):
        told = verify(package.file, replace(demo.judge(), receiver=receiver))
        assert told.code == code and told.is_demo and "演示" in told.sentence
        real = Verdict(code, slots=told.slots)
        assert "演示" not in real.sentence


def test_only_the_receiver_opens_an_encrypted_package(tmp_path: Path, site: Site) -> None:
    us, them = make_identity(), make_identity()
    package = seal(content(), site.signer, tmp_path, [us.recipient])
    assert package.file.name.endswith(".asice.age")
    assert {file.name for file in tmp_path.iterdir()} == {package.file.name, "核验说明.txt"}
    assert package.manifest.recipients == (us.recipient,)
    assert verify(package.file, site.judge()).code == "refused/encrypted"
    reading = replace(site.judge(), folder=tmp_path, identities=(us.secret,))
    assert verify(package.file, reading).code == "good/verified"
    assert verify(package.file, replace(reading, identities=(them.secret,))).code == "refused/not-for-us"
    whole = package.file.read_bytes()
    for broken in (whole[:-1], whole[:-5000], whole[:-9] + bytes(9)):
        package.file.write_bytes(broken)
        assert verify(package.file, reading).code == "damaged/encryption"
    assert {file.name for file in tmp_path.iterdir()} == {package.file.name, "核验说明.txt"}


def test_what_was_judged_can_be_read_and_nothing_else(sealed: SealedPackage, site: Site, tmp_path: Path) -> None:
    with opened(sealed.file, site.judge()) as (verdict, archive):
        assert verdict.is_good and archive is not None
        assert archive.read("data/lines.jsonl") == b'{"a":1}\n' * 400
    with opened(sealed.file, Judge((), AT)) as (verdict, archive):
        assert not verdict.is_good and archive is None
    with pytest.raises(OSError, match="mine"), opened(sealed.file, site.judge()):
        raise OSError("mine")  # what the reader's own work raises is not mistaken for a verdict
    us = make_identity()
    package = seal(content(seq=8), site.signer, tmp_path, [us.recipient])
    reading = replace(site.judge(), folder=tmp_path, identities=(us.secret,))
    with opened(package.file, reading) as (verdict, archive):
        assert verdict.is_good and archive is not None and archive.read(REPORT).startswith(b"%PDF")
        assert len([file for file in tmp_path.iterdir() if file.name.startswith(".opening-")]) == 1
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(".opening-")]


def test_many_are_judged_one_by_one(sealed: SealedPackage, site: Site) -> None:
    found = dict(verify_many([sealed.file, Path("none")], site.judge()))
    assert [verdict.exit_code for verdict in found.values()] == [0, 2]
    assert exit_code_of(found.values()) == 2
    assert exit_code_of([*found.values(), Verdict("damaged/bytes")]) == 3
    assert exit_code_of([Verdict("good/verified")]) == exit_code_of([]) == 0


def test_every_sentence_says_what_to_do_and_can_be_filled() -> None:
    for code, sentence in SENTENCES.items():
        assert sentence.endswith("。")
        assert code.startswith("good/") or "请" in sentence, code


def test_no_second_way_to_read_the_archive(sealed: SealedPackage) -> None:
    """The house asks: ASCII names, fixed dates, no extra fields, no comment; zipinfo and python agree."""
    with zipfile.ZipFile(sealed.file) as archive:
        assert archive.testzip() is None and archive.comment == b""
        assert archive.namelist()[:2] == ["mimetype", "manifest.json"]
        assert archive.namelist()[-2:] == [DIGESTS, SIGNATURE]
        for info in archive.infolist():
            assert info.date_time == (1980, 1, 1, 0, 0, 0) and not info.extra and info.filename.isascii()
            assert archive.read(info) == members_of(sealed.file)[info.filename]
    if shutil.which("zipinfo"):
        subprocess.run(["zipinfo", "-v", sealed.file], check=True, capture_output=True)
    if shutil.which("unzip"):
        assert b"No errors" in subprocess.run(["unzip", "-t", sealed.file], check=True, capture_output=True).stdout


def test_the_same_content_gives_the_same_bytes_but_for_signatures(tmp_path: Path, site: Site) -> None:
    first, second = (members_of(seal(content(), site.signer, folder).file) for folder in two(tmp_path))
    assert first.keys() == second.keys()
    assert {name for name in first if first[name] != second[name]} == {REPORT, DIGESTS, SIGNATURE}


def two(folder: Path) -> list[Path]:
    for name in "ab":
        (folder / name).mkdir()
    return [folder / "a", folder / "b"]


needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is the referee here")


@needs_openssl
def test_openssl_alone_can_check_a_package(sealed: SealedPackage, site: Site, tmp_path: Path) -> None:
    with zipfile.ZipFile(sealed.file) as archive:
        archive.extractall(tmp_path)
    (tmp_path / "root.pem").write_bytes(export_root(site.root))
    line = openssl_line(AT)
    assert line in (tmp_path / "VERIFY.txt").read_text("utf-8")
    plain = (
        "openssl cms -verify -cades -binary -inform DER -in META-INF/signature001.p7s "
        "-content META-INF/ASiCManifest001.xml -CAfile root.pem -purpose any -out /dev/null"
    )
    # the sealing moment of this test lies in the past of every machine, so both lines hold
    for command in (line, plain):
        run = subprocess.run(command.split(), cwd=tmp_path, capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        assert "erification successful" in run.stderr
    for name in ("manifest.json", REPORT, "tables.xlsx", "data/lines.jsonl", "VERIFY.txt"):
        shown = subprocess.run(["openssl", "dgst", "-sha256", "-binary", name], cwd=tmp_path, capture_output=True)
        listed = f'URI="{name}"'.encode()
        value = base64.b64encode(shown.stdout)
        entry = (tmp_path / DIGESTS).read_bytes().partition(listed)[2].partition(b"</asic:DataObjectReference>")[0]
        assert value in entry
    # the controls: an altered list, and another site's root
    (tmp_path / DIGESTS).write_bytes((tmp_path / DIGESTS).read_bytes() + b" ")
    assert subprocess.run(line.split(), cwd=tmp_path, capture_output=True).returncode != 0
    (tmp_path / DIGESTS).write_bytes(members_of(sealed.file)[DIGESTS])
    (tmp_path / "root.pem").write_bytes(export_root(make_site().root))
    assert subprocess.run(line.split(), cwd=tmp_path, capture_output=True).returncode != 0


@needs_openssl
def test_openssl_shows_the_fingerprint_on_the_paper(site: Site, tmp_path: Path) -> None:
    (tmp_path / "root.pem").write_bytes(export_root(site.root))
    shown = subprocess.run(
        ["openssl", "x509", "-in", "root.pem", "-noout", "-fingerprint", "-sha256"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert shown.partition("=")[2].strip().replace(":", "") == site.root.fingerprint.replace(" ", "")


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is the referee here")
def test_the_signed_report_is_a_clean_pdf(sealed: SealedPackage) -> None:
    run = subprocess.run(["qpdf", "--check", sealed.file.parent / "report.pdf"], capture_output=True, text=True)
    assert run.returncode == 0 and "No syntax or stream encoding errors" in run.stdout


def test_a_package_too_big_is_not_sealed(tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "PACKAGE", replace(PACKAGE, most_unpacked=1000))
    with pytest.raises(sealing.ContentUnfit):
        seal(content(), site.signer, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["lines.jsonl", "data/../x.jsonl", "data/a/b.jsonl", "data/名.jsonl", "data/a.txt"])
def test_members_of_other_names_are_not_sealed(tmp_path: Path, site: Site, name: str) -> None:
    with pytest.raises(sealing.ContentUnfit):
        seal(PackageContent(manifest(), None, None, {name: b"{}\n"}), site.signer, tmp_path)
