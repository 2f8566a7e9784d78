"""Speaks to people: Chinese is the source, every other language is a translation file in `i18n/`."""

from collections.abc import Mapping
from pathlib import Path

LANGUAGES = ("zh", "en")

_translations: Mapping[str, str] = {}


def mark(text: str) -> str:
    """Mark *text* for translation where it is declared; it is translated where it is shown."""
    return text


def tr(text: str, **slots: object) -> str:
    """Return *text* in the language in use, with its {slots} filled."""
    said = _translations.get(text) or text
    return said.format(**slots) if slots else said


def is_whole(text: str) -> bool:
    """Return whether *text* can be kept and shown: bytes that are no text leave halves of characters behind."""
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def read_translations(file: Path) -> dict[str, str]:
    """Return source → translation from a Qt Linguist file; unfinished ones are left out."""
    from xml.etree import ElementTree  # 4 ms that the Chinese log-in need not wait for

    found = {}
    for message in ElementTree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") != "unfinished":
            found[message.findtext("source", "")] = translation.text
    return found


def use_language(language: str, folder: Path) -> None:
    """Speak *language* from now on: "zh", or the name of a translation file in *folder*."""
    global _translations
    file = folder / f"{language}.ts"
    _translations = {} if language == "zh" or not file.exists() else read_translations(file)
