"""Reads pages back as a stranger would: poppler's text, boxes and fonts."""

import re
import subprocess
from pathlib import Path


def said(*command: object) -> str:
    """Return what a poppler tool prints."""
    done = subprocess.run([str(part) for part in command], check=True, capture_output=True, timeout=60)
    return done.stdout.decode("utf-8", "replace")  # its -bbox writes rare characters of the title in halves


def pages(pdf: Path) -> list[str]:
    """Return the text of each page, without blanks: Chinese has none, and line ends are no content."""
    text = said("pdftotext", "-layout", pdf, "-")
    return [re.sub(r"\s+", "", page) for page in text.split("\f")[:-1]]


def raw_pages(pdf: Path) -> list[str]:
    """Return the text of each page in the order in which it was drawn, without blanks."""
    text = said("pdftotext", "-raw", pdf, "-")
    return [re.sub(r"\s+", "", page) for page in text.split("\f")[:-1]]


def fonts(pdf: Path) -> list[tuple[str, str, str]]:
    """Return name, embedded and ToUnicode of each font."""
    lines = said("pdffonts", pdf).splitlines()[2:]
    return [(line.split()[0], line.split()[-5], line.split()[-3]) for line in lines]


def boxes(pdf: Path) -> list[tuple[float, float, float, float, float, float]]:
    """Return page width, page height and the box of each word."""
    found = []
    wide = high = 0.0
    for line in said("pdftotext", "-bbox", pdf, "-").splitlines():
        numbers = [float(number) for number in re.findall(r'"([\d.-]+)"', line)]
        if "<page " in line:
            wide, high = numbers
        elif "<word " in line:
            found.append((wide, high, *numbers))
    return found
