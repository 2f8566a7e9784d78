"""One way to write a value down (RFC 8785), so that the same figures always have the same digest."""

import hashlib
import json
from typing import Any

Json = Any  # str, int, bool, None, and lists and str-keyed dicts of them; checked by `jcs`, not by the type

_LARGEST = 2**53


class NotCanonical(ValueError):
    """The value cannot be written in one way only."""


def jcs(value: Json) -> bytes:
    """Return the canonical bytes of *value*; floats, big numbers, lone surrogates and other types are refused."""
    _check(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def read_jcs(content: bytes) -> Json:
    """Return the value in *content*, which must be written canonically to the byte."""
    try:
        value = json.loads(content)
        is_canonical = jcs(value) == content
    except (ValueError, RecursionError) as trouble:
        raise NotCanonical("not JSON of one form") from trouble
    if not is_canonical:
        raise NotCanonical("written in another way")
    return value


def digest(value: Json) -> str:
    """Return the SHA-256 of the canonical bytes of *value*."""
    return hashlib.sha256(jcs(value)).hexdigest()


def _check(value: Json) -> None:
    match value:
        case None | bool():
            pass
        case int():
            if abs(value) >= _LARGEST:
                raise NotCanonical("number beyond 2**53")
        case str():
            if not value.isascii():
                _check_text(value)
        case list() | tuple():
            for one in value:
                _check(one)
        case dict():
            for key, one in value.items():
                # beyond U+FFFF the order of code points, which we sort by, is not that of RFC 8785
                if not isinstance(key, str) or (not key.isascii() and max(key) > "\uffff"):
                    raise NotCanonical("key that cannot be sorted in one way")
                _check(key)
                _check(one)
        case _:
            raise NotCanonical(type(value).__name__)


def _check_text(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as trouble:
        raise NotCanonical("lone surrogate") from trouble
