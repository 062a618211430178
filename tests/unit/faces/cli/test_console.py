"""Colour only where it is seen and wanted; nothing shown that commands the terminal."""

from __future__ import annotations

import io

import pytest

from radslag.faces.cli.console import Console, harmless
from radslag.faces.cli.language import Both


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("out", "environment", "colour"),
    [
        (io.StringIO(), {}, False),
        (Terminal(), {}, True),
        (Terminal(), {"NO_COLOR": "1"}, False),
        (Terminal(), {"NO_COLOR": ""}, True),
        (Terminal(), {"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals(
    out: io.StringIO, environment: dict[str, str], colour: bool
) -> None:
    assert Console("sv", environment, out, io.StringIO()).colour is colour


@pytest.mark.parametrize(
    ("columns", "width"), [("10", 40), ("66", 66), ("300", 100), ("", 88), ("x", 88), ("0", 88)]
)
def test_the_width_is_that_of_the_terminal_within_reason(columns: str, width: int) -> None:
    console = Console("sv", {"COLUMNS": columns}, io.StringIO(), io.StringIO())
    assert console.width == width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Åsa Öberg – 3 §", "Åsa Öberg – 3 §"),
        ("\x1b[31mrött", " [31mrött"),
        ("a\u202egnp.exe", "agnp.exe"),
        ("sam\xadverkan", "samverkan"),
        ("a\x9b\x07b\nc", "a  b c"),
        ("A\u030asa", "Åsa"),
        ("8\xa0maj", "8\xa0maj"),
    ],
)
def test_what_commands_a_terminal_is_taken_away(text: str, shown: str) -> None:
    assert harmless(text) == shown


def test_a_complaint_names_the_program_the_file_and_what_to_do() -> None:
    err = io.StringIO()
    console = Console("en", {}, io.StringIO(), err)
    console.complain(Both("Finns inte ({why}).", "Not there ({why})."), "a\x1b.pdf", why="x")
    assert err.getvalue() == "radslag: a .pdf: Not there (x).\n"
