"""Typefaces on paper: embedded Chinese faces, which stand in for each other, and a check of every glyph."""

from collections.abc import Iterable
from functools import cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics, ttfonts

from desktop.faults import Refused
from desktop.paths import resources
from desktop.words import mark

SANS, BOLD, SERIF, RARE = "Sans", "Bold", "Serif", "Rare"
FILES = {
    SANS: "NotoSansSC-Regular.ttf",
    BOLD: "NotoSansSC-Bold.ttf",
    SERIF: "NotoSerifSC-Regular.ttf",
    RARE: "HanaMinB.ttf",
}
FALLBACKS = (RARE, SERIF, SANS)  # some characters of names stand in one of the usual faces only


class NoGlyph(Refused):
    """No embedded face has a character of this text."""

    code = "no-glyph"
    words = mark("有 {n} 个字无法在纸上显示（编码 {codes}），请核对这些字后再生成报表。")


def to_unicode_map(name: str, subset: Iterable[int]) -> str:
    """Return a ToUnicode map in UTF-16BE, so that characters beyond U+FFFF copy as themselves.

    reportlab 5.1.0 writes their code points in hexadecimal, which readers take for two other characters.
    """
    codes = list(subset)
    lines = [f"<{place:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for place, code in enumerate(codes)]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    mapped = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        f"/CIDSystemInfo\n<< /Registry ({name})\n/Ordering ({name})\n/Supplement 0\n>> def\n"
        f"/CMapName /{name} def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <{len(codes) - 1:02X}>\nendcodespacerange\n"
        f"{mapped}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )


@cache
def register_faces() -> None:
    """Make the faces known to reportlab; the map above replaces its own."""
    ttfonts.makeToUnicodeCMap = to_unicode_map
    for face, file in FILES.items():
        pdfmetrics.registerFont(ttfonts.TTFont(face, str(resources() / "fonts" / file)))
    pdfmetrics.registerFontFamily(SANS, normal=SANS, bold=BOLD, italic=SANS, boldItalic=BOLD)
    pdfmetrics.registerFontFamily(SERIF, normal=SERIF, bold=BOLD, italic=SERIF, boldItalic=BOLD)


def has_glyph(face: str, character: str) -> bool:
    """Return whether *face* draws *character*."""
    register_faces()
    return ord(character) in pdfmetrics.getFont(face).face.charToGlyph


def runs(text: str, face: str) -> list[tuple[str, str]]:
    """Split *text* into (face, part): another embedded face draws what *face* lacks."""
    return [(used, "".join(part)) for used, part in groupby(text, lambda character: _drawn_by(character, face))]


def check_glyphs(texts: Iterable[str]) -> None:
    """Raise NoGlyph when some character has no face: better now than in the inspector's hand."""
    characters = {character for text in texts for character in text if not character.isspace()}
    missing = sorted(one for one in characters if not any(has_glyph(face, one) for face in FILES))
    if missing:
        codes = ", ".join(f"U+{ord(character):04X}" for character in missing[:8])
        raise NoGlyph(n=len(missing), codes=codes)


def _drawn_by(character: str, face: str) -> str:
    return next((one for one in (face, *FALLBACKS) if has_glyph(one, character)), face)


def width(text: str, face: str, size: float) -> float:
    """Return the width of *text* in points."""
    return float(sum(pdfmetrics.stringWidth(part, used, size) for used, part in runs(text, face)))
