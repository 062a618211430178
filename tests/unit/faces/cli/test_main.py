"""No trace reaches a user, whatever goes wrong."""

from __future__ import annotations

import argparse

import pytest

from radslag.faces.cli import main as entry
from radslag.faces.cli.commands import COMMANDS, read


def failing(error: BaseException) -> object:
    def run(arguments: argparse.Namespace, console: object) -> int:
        raise error

    return run


def test_a_mistake_of_ours_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(read, "run", failing(ZeroDivisionError("x")))
    assert entry.main(["read", "a", "--lang=sv"]) == 1
    err = capsys.readouterr().err
    assert err.startswith("radslag: Rådslag gjorde fel (ZeroDivisionError).")
    assert err.count("\n") == 1


def test_programmers_see_where_it_happened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RADSLAG_TRACE", "1")
    monkeypatch.setattr(read, "run", failing(ZeroDivisionError("x")))
    with pytest.raises(ZeroDivisionError):
        entry.main(["read", "a"])


def test_an_interrupt_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(read, "run", failing(KeyboardInterrupt()))
    assert entry.main(["read", "a"]) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.NAME)
def test_every_command_says_what_it_does_in_one_line_first(command: object) -> None:
    for text in command.ABOUT:  # type: ignore[attr-defined]
        first, _, rest = text.partition("\n")
        assert first.endswith(".")
        assert rest.startswith("\n") or not rest
