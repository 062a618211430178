"""Write docs/reference from the code; with --check only say where it differs.

A page of the reference is one function that gives Markdown, listed in PAGES.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
import pkgutil
import sys
import typing
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "reference"
ABOUT_RULES = """Every fact of a record names the rule that found it. A rule is tried only where
one of its words occurs; a rule without words is always tried.
"""
MADE = "<!-- Made by `make docs` from the code. Change the code, not this page. -->\n"


def commands() -> str:
    """The commands, from the parser that reads them."""
    from radslag.faces.cli.main import build_parser

    parser = build_parser()
    parts = ["# The command line\n", _text(parser.description)]
    for name, command, about in _commands(parser):
        parts += [f"## radslag {name}\n", _text(command.description or about), _usage(command)]
        parts += [_arguments(command), _text(command.epilog)]
    return "\n".join(part for part in parts if part)


def rules() -> str:
    """The rules of reading, from the tables in which they stand."""
    parts = ["# The rules of reading\n", ABOUT_RULES]
    for name, table in _rule_tables():
        module = importlib.import_module(name)
        parts += [f"## {name.removeprefix('radslag.reading.')}\n", _text(module.__doc__)]
        rows = [(f"`{rule.name}`", rule.about, ", ".join(rule.words)) for rule in table]
        parts.append(_table(("rule", "what it reads", "words"), rows))
    return "\n".join(parts)


def record() -> str:
    """The form of a record, from its data classes."""
    module = importlib.import_module("radslag.reading.record")
    parts = ["# The record\n", _text(module.__doc__)]
    for name in module.__all__:
        shape = getattr(module, name)
        if is_dataclass(shape):
            parts += [f"## {name}\n", _text(_own_doc(shape))]
            rows = [(f"`{field.name}`", _type(field)) for field in fields(shape)]
            parts.append(_table(("field", "holds"), rows))
        else:
            parts += [f"## {name}\n", _text(_choices(shape))]
    return "\n".join(part for part in parts if part)


PAGES: dict[str, Callable[[], str]] = {
    "cli.md": commands,
    "reading-rules.md": rules,
    "record.md": record,
}


# The command line


def _commands(
    parser: argparse.ArgumentParser,
) -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            abouts = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                yield name, command, abouts.get(name, "")


def _usage(command: argparse.ArgumentParser) -> str:
    # Not argparse's own usage line: it is set differently from one Python to the next.
    words = [command.prog]
    for action in _shown(command):
        word = _call(action).split(", ")[-1]
        words.append(f"[{word}]" if action.option_strings and not action.required else word)
    return f"```\n{' '.join(words)}\n```\n"


def _arguments(command: argparse.ArgumentParser) -> str:
    rows = [(f"`{_call(action)}`", action.help or "") for action in _shown(command)]
    return _table(("argument", "what it does"), rows) if rows else ""


def _shown(command: argparse.ArgumentParser) -> list[argparse.Action]:
    hidden = argparse.SUPPRESS
    return [a for a in command._actions if a.help != hidden and a.dest != "help"]


def _call(action: argparse.Action) -> str:
    value = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    if not action.option_strings:
        return f"{value}…" if action.nargs in ("+", "*") else value
    return ", ".join(f"{option} {value}".strip() for option in action.option_strings)


# The rules and the record


def _rule_tables() -> Iterator[tuple[str, list[typing.Any]]]:
    package = importlib.import_module("radslag.reading")
    rule_type = importlib.import_module("radslag.reading.facts.rules").Rule
    for found in sorted(pkgutil.walk_packages(package.__path__, "radslag.reading."), key=_name):
        module = importlib.import_module(found.name)
        table: dict[str, typing.Any] = {}
        for value in vars(module).values():
            rows = value if isinstance(value, (tuple, list)) else ()
            for row in [value] if isinstance(value, rule_type) else rows:
                if isinstance(row, rule_type):
                    table.setdefault(row.name, row)
        if table:
            yield found.name, list(table.values())


def _name(module: pkgutil.ModuleInfo) -> str:
    return module.name


def _own_doc(shape: typing.Any) -> str:
    # A data class without a docstring gets its signature as one; that says nothing here.
    text = inspect.getdoc(shape) or ""
    return "" if text.startswith(f"{shape.__name__}(") else text


def _type(field: typing.Any) -> str:
    kind = field.type if isinstance(field.type, str) else str(field.type)
    return f"`{kind}`"


def _choices(shape: typing.Any) -> str:
    return "One of " + ", ".join(f"`{choice}`" for choice in typing.get_args(shape)) + "."


# Markdown


def _text(text: str | None) -> str:
    return f"{inspect.cleandoc(text)}\n" if text else ""


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [" | ".join(head), " | ".join("---" for _ in head)]
    lines += [" | ".join(_cell(cell) for cell in row) for row in rows]
    return "".join(f"| {line} |\n" for line in lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _stale(write: bool) -> list[str]:
    """The pages that differ from the code, or none once they have been written."""
    stale = []
    for name, page in PAGES.items():
        path, text = FOLDER / name, MADE + "\n" + page().rstrip() + "\n"
        if write:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(f"docs/reference/{name}")
    return stale


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, fail on a difference")
    stale = _stale(write=not parser.parse_args(arguments).check)
    if stale:
        print("Differs from the code: " + ", ".join(stale) + ". Run: make docs", file=sys.stderr)
    return bool(stale)


if __name__ == "__main__":
    sys.exit(main())
