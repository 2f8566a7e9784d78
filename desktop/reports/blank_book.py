"""Begins every workbook that the program writes: in memory only, and a text stays a text whatever it begins with."""

from io import BytesIO

import xlsxwriter

_WORDS_STAY_WORDS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def blank_book(content: BytesIO, **properties: object) -> xlsxwriter.Workbook:
    """Return a workbook that `close` writes into *content*: a temporary file of the writer would hold people's names.

    *properties* are what Excel shows of the file: title, author, created, …
    """
    book = xlsxwriter.Workbook(content, {"in_memory": True, **_WORDS_STAY_WORDS})
    book.set_properties(properties)
    return book
