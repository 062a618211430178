"""What must hold for the source: short files, short functions, a true public face."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import radslag
from tests.architecture.repository import name_of, source_files

LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 60


def _functions(path: Path) -> Iterator[tuple[str, int, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.lineno, (node.end_lineno or node.lineno) - node.lineno + 1


def _modules() -> list[str]:
    found = pkgutil.walk_packages(radslag.__path__, "radslag.")
    return ["radslag", *(module.name for module in found if not module.name.endswith("__main__"))]


def test_files_stay_short() -> None:
    # The lexicon is words as data, a word a line: it may be as long as it needs.
    code = [path for path in source_files() if path.parent.name != "lexicon"]
    lengths = {name_of(path): path.read_bytes().count(b"\n") for path in code}
    long = {name: length for name, length in lengths.items() if length > LINES_OF_A_FILE}
    assert long == {}, f"More than {LINES_OF_A_FILE} lines: part the file by what it is about."


def test_functions_stay_short() -> None:
    long = [
        f"{name_of(path)}:{line} {name} has {length} lines"
        for path in source_files()
        for name, line, length in _functions(path)
        if length > LINES_OF_A_FUNCTION
    ]
    assert long == [], f"More than {LINES_OF_A_FUNCTION} lines: give the steps names of their own."


def test_every_module_says_what_it_is() -> None:
    silent = [
        name_of(path)
        for path in source_files()
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == [], "A module begins with one line that says what it holds."


@pytest.mark.parametrize("name", _modules())
def test_what_a_module_exports_is_there_and_named_once(name: str) -> None:
    module = importlib.import_module(name)
    exported = list(getattr(module, "__all__", []))
    assert len(exported) == len(set(exported))
    assert [each for each in exported if not hasattr(module, each)] == []


def test_the_public_face_of_reading_exports_all_that_it_defines() -> None:
    face = importlib.import_module("radslag.reading")
    defined = {
        name
        for name, value in vars(face).items()
        if not name.startswith("_") and getattr(value, "__module__", "") == face.__name__
    }
    assert defined - set(face.__all__) == set()


@pytest.mark.parametrize("module", ["radslag.reading", "radslag.faces.cli.main"])
def test_reading_and_the_command_line_start_without_django(module: str) -> None:
    code = f"import sys, {module}; sys.exit('django' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
