"""The page of rules: every name that a source or `radslag explain` may give, with a line.

Some rules are rows of a table (`Rule`) and say themselves what they read. The others are
names in the code; what those read is written in docs/written/rules.toml, and `complaints`
tells what has no line there, and which lines are of no rule any more.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import radslag.reading
from docs.making.markdown import joined, paragraph, table, written
from radslag.reading.facts.rules import Rule

__all__ = ["complaints", "names", "page"]

_ROOT = Path(__file__).resolve().parents[2]
_READING = _ROOT / "src" / "radslag" / "reading"
_NAME = re.compile(r"[a-z][a-z-]*(?:\.[a-z0-9-]*[a-z0-9])+")
_PART = r"[a-z0-9.-]+"
# A proposal may be read by the rules of this module too, and then this is said behind the name.
_VARIANTS = {"facts.tasks": "-by-adoption"}


class Named(NamedTuple):
    """A rule. module: where it stands, seen from radslag.reading."""

    name: str
    about: str
    module: str
    words: tuple[str, ...] = ()

    def calls(self) -> list[str]:
        """Its name, and what else it may be called."""
        variant = _VARIANTS.get(self.module)
        return [self.name, self.name + variant] if variant else [self.name]


def page() -> str:
    texts = written("rules.toml")
    parts = ["# The rules of reading", paragraph(texts["about"])]
    for prefix, group in texts["groups"].items():
        parts += [f"## {prefix}", paragraph(group["about"]), _place_of(prefix)]
        parts.append(table(("rule", "what it reads", "words"), _rows(prefix)))
    reasons = [(f"`{why}`", about) for why, about in texts["chain"]["reasons"].items()]
    parts += ["## Why an item was chosen", paragraph(texts["chain"]["about"])]
    return joined([*parts, table(("reason", "what it says"), reasons)])


def names() -> frozenset[str]:
    """Every name on the page."""
    return frozenset(name for rule in _rules() for name in rule.calls())


def complaints() -> list[str]:
    """What is wrong between the code and docs/written/rules.toml."""
    rows = {row.name for row in _table_rows()}
    lines = set(_lines())
    literals = {name for found in _literals().values() for name in found}
    silent = {
        name
        for name in literals - lines - rows - set(written("rules.toml")["not_rules"])
        if not any(other.endswith(f".{name}") for other in rows | lines)
    }
    gone = {name for name in lines if not _is_possible(name, literals)}
    told = [f"docs/written/rules.toml has no line for: {name}" for name in sorted(silent)]
    told += [f"docs/written/rules.toml has a line for no rule: {name}" for name in sorted(gone)]
    return told + [f"Said twice what it reads: {name}" for name in sorted(lines & rows)]


def _is_possible(name: str, literals: set[str]) -> bool:
    """Whether the code has the name, or may put it together."""
    if name in literals or any(name.endswith(f".{literal}") for literal in literals):
        return True
    return any(one.fullmatch(name) for found in _patterns().values() for one in found)


def _rules() -> Iterator[Named]:
    yield from _table_rows()
    for name, about in _lines().items():
        yield Named(name, about, _module_of(name))


def _of(prefix: str) -> list[Named]:
    return [rule for rule in _rules() if rule.name.startswith(f"{prefix}.")]


def _rows(prefix: str) -> list[tuple[str, str, str]]:
    """Those that are no row of a table first: they say how a fact is found in general."""
    ordered = sorted(_of(prefix), key=lambda rule: bool(rule.words))
    return [
        (" ".join(f"`{name}`" for name in rule.calls()), rule.about, ", ".join(rule.words))
        for rule in ordered
    ]


def _place_of(prefix: str) -> str:
    """Links to the modules in which the rules of a group stand."""
    links = (
        f"[`{module}`](../../{_path_of(module).relative_to(_ROOT).as_posix()})"
        for module in sorted({rule.module for rule in _of(prefix)})
    )
    return f"In {', '.join(links)}."


@cache
def _lines() -> dict[str, str]:
    """The rules of docs/written/rules.toml."""
    groups: dict[str, Any] = written("rules.toml")["groups"]
    return {
        f"{prefix}.{rest}": about
        for prefix, group in groups.items()
        for rest, about in group.get("rules", {}).items()
    }


@cache
def _table_rows() -> list[Named]:
    """Every `Rule` of every table, where it is first met."""
    found: dict[str, Named] = {}
    for module in sorted(_trees()):
        for value in vars(importlib.import_module(f"radslag.reading.{module}")).values():
            table_of_rules = isinstance(value, tuple | list) and not isinstance(value, Rule)
            for row in value if table_of_rules else [value]:
                if isinstance(row, Rule) and row.name not in found:
                    found[row.name] = Named(row.name, row.about, module, row.words)
    return list(found.values())


def _module_of(name: str) -> str:
    """Where a name that is no row of a table is used."""
    for module, found in _literals().items():
        if name in found or any(name.endswith(f".{literal}") for literal in found):
            return module
    for module, patterns in _patterns().items():
        if any(one.fullmatch(name) for one in patterns):
            return module
    return "?"


@cache
def _trees() -> dict[str, ast.Module]:
    """Every module of the reader, by its name, as it is written."""
    found = pkgutil.walk_packages(radslag.reading.__path__, "radslag.reading.")
    modules = [module.name.removeprefix("radslag.reading.") for module in found]
    return {name: ast.parse(_path_of(name).read_text(encoding="utf-8")) for name in modules}


def _path_of(module: str) -> Path:
    path = _READING.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


@cache
def _literals() -> dict[str, set[str]]:
    """Strings that look like the name of a rule, by module."""
    return {
        module: {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and _NAME.fullmatch(node.value)
        }
        for module, tree in _trees().items()
    }


@cache
def _patterns() -> dict[str, list[re.Pattern[str]]]:
    """Strings that are put together and may be the name of a rule, by module."""
    return {
        module: [
            re.compile(pattern)
            for node in ast.walk(tree)
            if isinstance(node, ast.JoinedStr) and (pattern := _pattern(node))
        ]
        for module, tree in _trees().items()
    }


def _pattern(node: ast.JoinedStr) -> str | None:
    """What the string may be; None for one that is no name, or could be any."""
    said = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    if not re.fullmatch(r"[a-z-]*\.[a-z.-]*|-[a-z-]+", said) or not said.strip(".-"):
        return None
    return "".join(
        re.escape(str(part.value)) if isinstance(part, ast.Constant) else _PART
        for part in node.values
    )
