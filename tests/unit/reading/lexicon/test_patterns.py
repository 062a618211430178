"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

import radslag.reading
from radslag.reading.lexicon.patterns import late


def test_it_is_used_as_any_pattern() -> None:
    pattern = late("å(b+)", re.IGNORECASE)
    assert pattern.pattern == "å(b+)"
    assert [match[1] for match in pattern.finditer("Åbb åb")] == ["bb", "b"]
    assert pattern.fullmatch("xåb", 1)
    assert pattern.groups == 1


def test_an_error_shows_at_the_first_use() -> None:
    pattern = late("(")
    with pytest.raises(re.error):
        pattern.search("x")


def test_every_pattern_of_the_reader_compiles() -> None:
    patterns = [
        one for module in _modules() for value in vars(module).values() for one in _in(value)
    ]
    assert len(patterns) > 100
    for one in patterns:
        assert one.groups >= 0, one.pattern  # what no slot holds: it has to be compiled


def _modules() -> Iterator[Any]:
    for found in pkgutil.walk_packages(radslag.reading.__path__, "radslag.reading."):
        yield importlib.import_module(found.name)


def _in(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, type(late(""))):
        yield value
    elif isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from _in(one)
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _in(one)
