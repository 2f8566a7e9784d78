"""Tests that the installed program has its parts in working order; the packed program runs it too."""

import os
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from desktop.faults import Fault
from desktop.paths import resources, translations
from desktop.words import mark, read_translations, tr

Finding = tuple[str, bool, str]
RARE_NAMES = "张王李𠮷䶮𬭸𬭎"
CORE_KINDS = frozenset(
    {"resident", "site", "staff", "period", "disease-registration", "contract", "monthly-summary", "base-figure"}
)


class PartMissing(Fault):
    """A part of the program is missing or does not work."""

    code = "part-missing"
    words = mark("程序不完整：{part}。请重新安装。")


def run_selftest() -> list[Finding]:
    """Try every part; return (part, works, what was found)."""
    parts: tuple[tuple[str, Callable[[], str]], ...] = (
        ("kinds", _kinds),
        ("plans", _plans),
        ("measures", _measures),
        ("fonts", _fonts),
        ("icons", _icons),
        ("translations", _translations),
        ("database", _database),
        ("signatures", _signatures),
        ("recovery", _recovery),
        ("workbooks", _workbooks),
    )
    return [_tried(part, attempt) for part, attempt in parts]


def _tried(part: str, attempt: Callable[[], str]) -> Finding:
    try:
        return (part, True, attempt())
    except Fault as fault:
        return (part, False, fault.sentence)
    except Exception as error:  # noqa: BLE001 - a self-test names whatever is broken
        return (part, False, f"{type(error).__name__}")


def _must(good: bool, part: str) -> None:
    if not good:
        raise PartMissing(part=part)


def _kinds() -> str:
    from desktop.services.catalog import catalog

    found = catalog()
    _must(set(found) >= CORE_KINDS and len(found) >= 20, f"kinds={len(found)}")
    return tr(mark("{n} 类记录"), n=len(found))


def _plans() -> str:
    from desktop.progress.plans import load_plans
    from desktop.progress.working import load_stack, working

    found = load_plans(resources() / "plans")
    stack = working(found, load_stack(resources() / "plans" / "working.toml", found))
    _must(len(found) >= 6 and bool(stack.indicators), f"plans={len(found)}")
    return tr(mark("{n} 个方案，{m} 条目标"), n=len(found), m=sum(len(plan.targets) for plan in found.values()))


def _measures() -> str:
    from desktop.progress.measures import load_measures

    found = load_measures(resources() / "measures")
    _must(len(found) >= 20, f"measures={len(found)}")
    return tr(mark("{n} 个指标口径"), n=len(found))


def _fonts() -> str:
    from desktop.reports.faces import FILES, check_glyphs, register_faces

    register_faces()
    check_glyphs([RARE_NAMES])
    return ", ".join(FILES.values())


def _icons() -> str:
    found = list((resources() / "icons").glob("*.svg"))
    _must(len(found) >= 20, f"icons={len(found)}")
    return tr(mark("{n} 个图标"), n=len(found))


def _translations() -> str:
    found = read_translations(translations() / "en.ts")
    _must(len(found) >= 300, f"en.ts={len(found)}")
    return tr(mark("英文 {n} 句"), n=len(found))


def _database() -> str:
    from desktop.store.database import open_engine

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "selftest.db"
        engine = open_engine(file, os.urandom(32), create=True)
        with engine.begin() as connection:
            version = connection.exec_driver_sql("PRAGMA cipher_version").scalar()
        engine.dispose()
        _must(bool(version) and not file.read_bytes().startswith(b"SQLite"), "SQLCipher")
    return f"SQLCipher {version}"


def _signatures() -> str:
    from desktop.keys.signing import make_site_keys
    from desktop.packages.cades import is_trusted, sign, signer_of

    at = datetime.now(UTC)
    keys = make_site_keys("SELFTEST", "selftest", "demo", at)
    raw = sign(b"selftest", signer_of(keys), at)
    _must(is_trusted(raw, b"selftest", [keys.root_certificate], at), "CAdES")
    return "CAdES"


def _recovery() -> str:
    from desktop.keys.shares import split_secret, unite_shares

    secret = os.urandom(32)
    shares = split_secret(secret)
    _must(unite_shares(shares[:2]) == secret, "SLIP-39")
    return tr(mark("三份恢复凭证任意两份可用"))


def _workbooks() -> str:
    from desktop.gate.workbook import read_workbook

    sheets = read_workbook(resources() / "samples" / "residents.xlsx")
    _must(bool(sheets and sheets[0].rows), "xlsx")
    return tr(mark("{n} 行"), n=len(sheets[0].rows))
