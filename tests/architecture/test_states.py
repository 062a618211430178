"""Every life cycle is a table that is whole: found wherever it stands, not only where we look."""

from __future__ import annotations

import ast
from importlib import import_module
from typing import Any

import pytest
from django.db.models import TextChoices

from docs.making.states import CYCLES
from tests.architecture.repository import ROOT, source_files

SOURCE = ROOT / "src"


def _tables() -> dict[str, Any]:
    """Each constant whose name ends with `_TRANSITIONS`, by module and name."""
    found: dict[str, Any] = {}
    for path in source_files():
        if not path.is_relative_to(SOURCE) or path.suffix != ".py":
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            name = ast.unparse(node.target) if isinstance(node, ast.AnnAssign) else ""
            if isinstance(node, ast.Assign):
                name = ast.unparse(node.targets[0])
            if name.endswith("_TRANSITIONS"):
                module = ".".join(path.relative_to(SOURCE).with_suffix("").parts)
                found[f"{module}.{name}"] = getattr(import_module(module), name)
    return found


TABLES = _tables()
each = pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())


def test_the_tables_that_there_are_are_found_and_drawn() -> None:
    assert len(TABLES) >= 4
    assert {id(table) for table in TABLES.values()} == {id(one.table) for one in CYCLES}


@each
def test_a_table_is_complete(table: dict[TextChoices, frozenset[TextChoices]]) -> None:
    states = set(type(next(iter(table))))
    assert set(table) == states
    assert frozenset().union(*table.values()) <= states


@each
def test_a_table_is_disjoint(table: dict[TextChoices, frozenset[TextChoices]]) -> None:
    """A state is an end or leads on, never to itself; and no two states are one value."""
    assert all(state not in following for state, following in table.items())
    assert len({state.value for state in table}) == len(table)
    assert len({str(state.label) for state in table}) == len(table)
