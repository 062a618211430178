"""What must hold for every deed: a test, a permission that exists, words for its line."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from radslag.domain.accounts.permissions import Permission
from radslag.domain.history.telling import FIELDS, THINGS, WORDS
from tests.architecture.repository import ROOT, name_of, source_files

SOURCE = ROOT / "src" / "radslag"
_TELLS = {"record", "note"}
_ASKS = {"require", "require_somewhere", "scope", "can"}


@cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def _calls(path: Path) -> tuple[ast.Call, ...]:
    return tuple(node for node in ast.walk(_parsed(path)) if isinstance(node, ast.Call))


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _action_modules() -> list[Path]:
    return [
        path
        for path in source_files()
        if path.is_relative_to(SOURCE)
        and (path.name == "actions.py" or path.parent.name == "actions")
        and "reading" not in path.parts
        and path.name != "__init__.py"
    ]


def _deeds(path: Path) -> Iterator[ast.FunctionDef]:
    """The deeds of a module: what its context shows (`__all__` of the face) and somebody does."""
    face = path if path.name == "actions.py" else path.parent / "__init__.py"
    shown = {
        one.value
        for node in _parsed(face).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
        for one in ast.walk(node.value)
        if isinstance(one, ast.Constant)
    }
    for node in _parsed(path).body:
        if not isinstance(node, ast.FunctionDef) or node.name not in shown:
            continue
        if any(one.arg == "by" for one in node.args.kwonlyargs):
            yield node


def _verbs() -> dict[str, str]:
    """Every verb that is recorded, and where: also where a deed hands it on to another function."""
    permissions = {one.value for one in Permission}
    return {
        node.value: name_of(path)
        for path in source_files()
        if any(_called(call) in _TELLS for call in _calls(path))
        for node in ast.walk(_parsed(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if re.fullmatch(r"[a-z]+\.[a-z_]+", node.value)
        if node.value not in permissions or node in _said(path)
    }


@cache
def _said(path: Path) -> frozenset[ast.expr]:
    """What stands as `verb=` in the calls of a module."""
    return frozenset(
        one.value for call in _calls(path) for one in call.keywords if one.arg == "verb"
    )


def test_every_verb_that_is_recorded_has_swedish_words() -> None:
    """Trust 22, and words kept elsewhere than the log."""
    verbs = _verbs()
    assert verbs
    assert {verb: where for verb, where in verbs.items() if verb not in WORDS} == {}, (
        "Give the verb its words in domain/history/telling.py."
    )


def test_no_words_are_left_of_verbs_that_nobody_records() -> None:
    assert {verb.partition(":")[0] for verb in WORDS} - set(_verbs()) == set()


def test_every_verb_begins_with_the_context_that_does_it() -> None:
    for verb, where in _verbs().items():
        context, dot, deed = verb.partition(".")
        assert dot and re.fullmatch(r"[a-z_]+", deed), verb
        assert f"/{context}/" in where or where.endswith(f"/{context}.py"), f"{verb} in {where}"


def test_every_field_that_a_deed_may_change_has_a_swedish_word() -> None:
    fields = set()
    for path in _action_modules():
        for call in _calls(path):
            if _called(call) == "change" and len(call.args) == 3:
                fields |= _names_in(call.args[2], path)
    assert "strapline" in fields
    assert fields - set(FIELDS) == set()


def _names_in(node: ast.expr, path: Path) -> set[str]:
    """The strings of a tuple that stands there, or in a constant of the module."""
    name = node.id if isinstance(node, ast.Name) else None
    for one in _parsed(path).body:
        if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == name:
            node = one.value
    return {
        one.value
        for one in ast.walk(node)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    }


def test_every_thing_that_is_sealed_has_a_swedish_word() -> None:
    from radslag.domain.history.sealing import sealed_models

    assert set(sealed_models()) - set(THINGS) == set()


def test_every_permission_that_is_asked_for_exists() -> None:
    known = {one.value for one in Permission} | {f"Permission.{one.name}" for one in Permission}
    strange = [
        f"{name_of(path)}:{call.lineno} {asked}"
        for path in source_files()
        if path.is_relative_to(SOURCE)
        for call in _calls(path)
        if _called(call) in _ASKS and len(call.args) >= 2
        for asked in _permissions(call.args[1])
        if asked not in known
    ]
    assert strange == []


def _permissions(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Attribute) and ast.unparse(node.value) in {"P", "Permission"}:
        yield f"Permission.{node.attr}"


def test_every_deed_is_named_in_a_test() -> None:
    tests = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "integration").rglob("*.py")
    )
    untested = [
        f"{name_of(path)} {deed.name}"
        for path in _action_modules()
        for deed in _deeds(path)
        if not re.search(rf"\b{deed.name}\b", tests)
    ]
    assert untested == []


def test_every_deed_says_who_and_when_by_keyword_in_one_transaction() -> None:
    for path in _action_modules():
        if path.parent.name == "history":
            continue
        for deed in _deeds(path):
            where = f"{name_of(path)} {deed.name}"
            named = {one.arg for one in deed.args.kwonlyargs}
            if _records(deed):
                assert deed.args.args == [], f"{where}: keyword-only"
                assert {"by", "at"} <= named, f"{where}: by and at"
                assert _is_atomic(deed), f"{where}: one transaction"


def _records(deed: ast.FunctionDef) -> bool:
    return any(isinstance(n, ast.Call) and _called(n) == "record" for n in ast.walk(deed))


def _is_atomic(deed: ast.FunctionDef) -> bool:
    return any("atomic" in ast.unparse(one) for one in deed.decorator_list) or any(
        isinstance(node, ast.With) and "atomic" in ast.unparse(node.items[0])
        for node in ast.walk(deed)
    )
