"""The page of commands, from the parser that reads them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from docs.making.markdown import joined, paragraph, table, written_text
from radslag.faces.cli.main import build_parser

__all__ = ["page"]

Commands = Iterator[tuple[str, argparse.ArgumentParser]]


def page() -> str:
    """Each command with its arguments; then what is written by hand of all of them."""
    parser = build_parser("en")
    parts = ["# The command line", paragraph(parser.description), _usage(parser)]
    for name, command in _commands(parser):
        parts += [f"## radslag {name}", paragraph(command.description), _usage(command)]
        parts += [_arguments(command), paragraph(command.epilog)]
    return joined([*parts, written_text("cli.md")])


def _commands(parser: argparse.ArgumentParser) -> Commands:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def _usage(command: argparse.ArgumentParser) -> str:
    # Not argparse's own usage line: it is set differently from one Python to the next.
    words = [command.prog, *_words(command)]
    return f"```\n{' '.join(words)}\n```"


def _words(command: argparse.ArgumentParser) -> Iterator[str]:
    """The arguments as they are typed; those that exclude each other in one bracket."""
    groups = [group._group_actions for group in command._mutually_exclusive_groups]
    grouped = {id(action): group for group in groups for action in group}
    for action in _shown(command):
        group = grouped.get(id(action), [action])
        if action is not group[0]:
            continue
        calls = " | ".join(_call(one).split(", ")[-1] for one in group)
        yield f"[{calls}]" if action.option_strings and not action.required else calls


def _arguments(command: argparse.ArgumentParser) -> str:
    rows = [(f"`{_call(one)}`", (one.help or "").replace("<", "&lt;")) for one in _shown(command)]
    return table(("argument", "what it does"), rows) if rows else ""


def _shown(command: argparse.ArgumentParser) -> list[argparse.Action]:
    """What must be given first, then what may, then the command that all is handed on to."""
    hidden = argparse.SUPPRESS
    shown = [a for a in command._actions if a.help != hidden and a.dest != "help"]
    return sorted(shown, key=_order)


def _order(action: argparse.Action) -> int:
    return 2 if action.nargs == argparse.PARSER else 1 if action.option_strings else 0


def _call(action: argparse.Action) -> str:
    value = "" if action.nargs == 0 else _value(action)
    if action.option_strings:
        return ", ".join(f"{option} {value}".strip() for option in action.option_strings)
    if action.nargs == argparse.PARSER:
        return f"{value} …"
    return f"{value}…" if action.nargs in ("+", "*") else value


def _value(action: argparse.Action) -> str:
    if action.choices is not None and action.metavar is None:
        return f"{{{','.join(map(str, action.choices))}}}"
    return str(action.metavar or action.dest.upper())
