"""Every value of a record has a word in both languages."""

from __future__ import annotations

import ast
import typing
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import radslag.reading
from radslag.faces.cli import words
from radslag.faces.cli.language import Both
from radslag.reading import record

READING = Path(radslag.reading.__file__).parent


@pytest.mark.parametrize(
    ("table", "values"),
    [
        (words.ITEM_KINDS, record.ItemKind),
        (words.OUTCOMES, record.Outcome),
        (words.ACTIONS, record.Action),
        (words.EVENTS, record.TermEvent),
        (words.TERM_STATUSES, record.TermStatus),
    ],
)
def test_every_value_has_a_word(table: Mapping[str, Both], values: object) -> None:
    assert set(table) == set(typing.get_args(values))


def test_every_status_but_stated_has_a_word() -> None:
    assert {*words.STATUSES, "stated"} == set(typing.get_args(record.Status))


def test_every_remark_that_the_reader_makes_has_english_words() -> None:
    assert set(_remark_codes()) - set(words.REMARKS) == set()


def test_a_value_newer_than_the_words_is_shown_as_it_is() -> None:
    assert words.word(words.ACTIONS, "ratify") == Both("ratify", "ratify")


def _remark_codes() -> Iterator[str]:
    """The first argument of every Remark(…) in the reader, and code=… of what replaces one."""
    for path in READING.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield from _codes(node)


def _codes(call: ast.Call) -> Iterator[str]:
    named = [each.value for each in call.keywords if each.arg == "code"]
    first = call.args[:1] if getattr(call.func, "id", "") == "Remark" else []
    for value in [*first, *named]:
        if isinstance(value, ast.Constant):
            yield str(value.value)
