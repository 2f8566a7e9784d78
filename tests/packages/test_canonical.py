"""One value, one way to write it."""

import pytest
import rfc8785

from desktop.packages.canonical import NotCanonical, jcs, read_jcs
from desktop.packages.manifest import NewerFormat, read_manifest
from tests.packages.conftest import manifest

VALUES = [None, True, 0, -7, 2**53 - 1, "", '𠮷\n\u2028"\\\x01é', [], {}, {"b": [1, {"ä": None}], "a": "1/2", "（": 1}]


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_it_writes_as_the_referee_writes(value: object) -> None:
    assert jcs(value) == rfc8785.dumps(value)
    assert read_jcs(jcs(value)) == value


@pytest.mark.parametrize("value", [0.5, 2**53, b"x", {1: 2}, "\ud800", {"𠮷": 1}, {"a": {1, 2}}], ids=repr)
def test_what_has_several_forms_is_refused(value: object) -> None:
    with pytest.raises(NotCanonical):
        jcs(value)


@pytest.mark.parametrize("raw", [b"", b" {}", b'{"b":1,"a":2}', b'{"a":1,"a":1}', b"1.0", b"NaN", b"\xff", b"[" * 9999])
def test_other_ways_to_write_are_not_read(raw: bytes) -> None:
    with pytest.raises(NotCanonical):
        read_jcs(raw)


def test_a_manifest_comes_back_whole() -> None:
    assert read_manifest(manifest().to_bytes()) == manifest()


def test_a_manifest_with_other_keys_or_values_is_refused() -> None:
    said = read_jcs(manifest().to_bytes())
    wrong = [
        {**said, "more": 1},
        {key: value for key, value in said.items() if key != "plans"},
        {**said, "figures": {"SJ-13": 3}},
        {**said, "seq": 0},
        {**said, "from": "../x"},
        {**said, "period": "a/b"},
        {**said, "created": "yesterday"},
        {**said, "created": "9999-12-31T23:59:59Z"},
        {**said, "counts": {"a": "many"}},
        {**said, "signers": [{"name": "a"}]},
        {**said, "schema": "1"},
        {**said, "previous": 4},
    ]
    for one in wrong:
        with pytest.raises(NotCanonical):
            read_manifest(jcs(one))
    for newer in ({**said, "format": "taizhang-package/2"}, {**said, "algorithm": "SM2"}, {**said, "type": "x"}):
        with pytest.raises(NewerFormat):
            read_manifest(jcs(newer))
