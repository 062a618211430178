"""The page of the record: its form from the data classes, its meaning from docs/written.

docs/written/record.md is the page with places to be filled: `{fields Item}` (a table of a
data class), `{choices Action}` (of a set of words), `{remarks}` and `{example}`. What each
field and word means stands in docs/written/record.toml; `complaints` tells what is missing
there, or is there for nothing.
"""

from __future__ import annotations

import ast
import json
import re
import typing
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

import radslag.reading
from docs.making.markdown import joined, table, written, written_text
from radslag.reading import read, record
from radslag.reading.record import Source

__all__ = ["complaints", "page"]

_PLACE = re.compile(r"^\{(\w+)(?: (\w+))?\}$", re.MULTILINE)
_PAPER = Path(__file__).parents[2] / "samples/papers/natverk-2019-12-06-minnesanteckningar.pdf"
_ITEM = "8"
# What a record holds in Python and not in JSON.
_NOT_IN_JSON = ("restored", "pages", "format", "sha256", "prose")
_TYPES = {"str": "string", "int": "integer", "bool": "true or false", "None": "null"}


def page() -> str:
    return joined([_PLACE.sub(_filled, written_text("record.md"))])


def complaints() -> list[str]:
    """What is wrong between the code and docs/written/record.toml."""
    told = written("record.toml")
    found = {(name, key) for name, meanings in told.items() for key in meanings}
    wanted = set(_wanted())
    missing = [f"says nothing of {name} {key}" for name, key in sorted(wanted - found)]
    surplus = [f"tells of {name} {key}, which is not there" for name, key in sorted(found - wanted)]
    return [f"docs/written/record.toml {one}" for one in missing + surplus]


def _wanted() -> Iterator[tuple[str, str]]:
    for name in record.__all__:
        shape = getattr(record, name)
        yield from ((name, key) for key in (_fields(shape) or typing.get_args(shape)))
    yield from (("remarks", code) for code in _codes())


def _fields(shape: Any) -> list[str]:
    if shape is Source:
        return list(Source._fields)
    return [field.name for field in fields(shape)] if is_dataclass(shape) else []


def _filled(place: re.Match[str]) -> str:
    makers: dict[str, Callable[[str], str]] = {
        "fields": _table_of_fields,
        "choices": _table_of_choices,
        "python": lambda _: _rows("Record", _NOT_IN_JSON),
        "remarks": lambda _: _remarks(),
        "example": lambda _: _example(),
    }
    return makers[place[1]](place[2] or "")


def _table_of_fields(name: str) -> str:
    shown = [key for key in _fields(getattr(record, name)) if key not in _NOT_IN_JSON]
    return _rows(name, shown)


def _rows(name: str, keys: typing.Iterable[str]) -> str:
    kinds = {key: _written_as(kind) for key, kind in getattr(record, name).__annotations__.items()}
    meaning = written("record.toml")[name]
    rows = [(f"`{key}`", _kind(kinds[key]), meaning.get(key, "")) for key in keys]
    return table(("field", "holds", "which is"), rows)


def _written_as(annotation: Any) -> str:
    """The type as the code writes it; a named tuple keeps it wrapped."""
    return str(getattr(annotation, "__forward_arg__", annotation))


def _kind(annotation: str) -> str:
    """The type in words: "str | None" is "string or null"."""
    if listed := re.fullmatch(r"tuple\[(\w+), \.\.\.\]", annotation):
        return f"list of {_kind(listed[1])}"
    if mapped := re.fullmatch(r"Mapping\[str, (\w+)\]", annotation):
        return f"map of {_kind(mapped[1])}"
    if chosen := re.fullmatch(r"Literal\[(.+)\]", annotation):
        return " or ".join(f"`{word.strip()}`" for word in chosen[1].split(","))
    return " or ".join(_one(part) for part in annotation.split(" | "))


def _one(name: str) -> str:
    if name in _TYPES:
        return _TYPES[name]
    return f"[{name}](#{name.lower()})"


def _table_of_choices(name: str) -> str:
    meaning = written("record.toml")[name]
    words = typing.get_args(getattr(record, name))
    return table(("word", "means"), [(f"`{word}`", meaning.get(word, "")) for word in words])


def _remarks() -> str:
    meaning = written("record.toml")["remarks"]
    return table(("code", "means"), [(f"`{code}`", meaning.get(code, "")) for code in _codes()])


@cache
def _codes() -> tuple[str, ...]:
    """The code of every remark that the reader makes."""
    folder = Path(radslag.reading.__file__).parent
    sources = (path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    calls = (
        node
        for source in sources
        if "Remark" in source
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
    )
    return tuple(sorted({code for call in calls for code in _code(call)}))


def _code(call: ast.Call) -> Iterator[str]:
    """Of `Remark("code", …)`, and of `replace(remark, code="code")`."""
    named = [word.value for word in call.keywords if word.arg == "code"]
    if isinstance(call.func, ast.Name) and call.func.id == "Remark":
        named += call.args[:1]
    for value in named:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value


def _example() -> str:
    """One item of a sample paper, and some of its sources."""
    whole = read(_PAPER).as_dict()
    at, item = next((n, one) for n, one in enumerate(whole["items"]) if one["number"] == _ITEM)
    pointers = [f"/items/{at}{rest}" for rest in ("/decisions/0/action", "/meetings_cited/0")]
    shown = {
        "items": [item],
        "sources": {one: whole["sources"][one] for one in pointers},
    }
    return f"```json\n{json.dumps(shown, ensure_ascii=False, indent=1)}\n```"
