"""Diagnosis codes: the shape that ICD-10 codes have in the Chinese clinical editions."""

import re

from desktop.words import mark

SHAPE = re.compile(r"[A-Z][0-9]{2}(\.[0-9x][0-9]{0,2}(x[0-9]{3})?)?([+*†])?")
NOT_ICD10 = mark("诊断编码不像 ICD-10（如 I10.x00、E11.900），请核对；确实如此时请说明。")


def looks_like_icd10(code: str) -> bool:
    """Return whether *code* has the shape of an ICD-10 code; editions differ after the third character."""
    return SHAPE.fullmatch(code) is not None
