"""Lines of a width: labels left, text with an edge of its own, places at the right."""

from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st

from radslag.faces.cli.console import Console
from radslag.faces.cli.views.sheet import Sheet

WORDS = "att godkänna överenskommelsen om samverkan mellan länets kommuner och regionen"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def sheet(width: int, out: io.StringIO) -> Sheet:
    return Sheet(Console("sv", {"COLUMNS": str(width)}, out, io.StringIO()), len("s. 12 rad 34"))


def row(width: int, *, label: str = "godkänna", place: str = "s. 12 rad 34") -> list[str]:
    out = io.StringIO()
    sheet(width, out).row((label, "bold"), [(WORDS, "")], place, indent=2, room=12)
    return out.getvalue().splitlines()


def test_the_text_has_an_edge_of_its_own_and_the_place_stands_at_the_right() -> None:
    assert row(64) == [
        "  godkänna    att godkänna överenskommelsen om      s. 12 rad 34",
        "              samverkan mellan länets kommuner och",
        "              regionen",
    ]


def test_a_label_that_is_too_wide_gets_a_line() -> None:
    lines = row(64, label="Styrgruppen för god vård")
    assert lines[0] == "  Styrgruppen för god vård"
    assert lines[1].startswith("              att godkänna")


def test_on_a_narrow_terminal_the_place_follows_the_text() -> None:
    assert " ".join(" ".join(row(44)).split()).endswith("regionen (s. 12 rad 34)")


@given(
    st.lists(st.tuples(st.text(), st.sampled_from(["", "bold", "mark"])), max_size=5),
    st.integers(40, 100),
)
def test_no_line_is_too_wide_and_no_word_is_lost(runs: list[tuple[str, str]], width: int) -> None:
    out = io.StringIO()
    sheet(width, out).row(("a", ""), runs, "s. 1 rad 2", indent=4, room=10)
    lines = out.getvalue().split("\n")
    assert max(map(len, lines)) <= width


def test_colour_changes_no_width() -> None:
    plain, coloured = io.StringIO(), Terminal()
    for out in (plain, coloured):
        sheet(64, out).row(("godkänna", "bold"), [(WORDS, "mark")], "s. 1 rad 2", room=12)
    assert "\x1b[" in coloured.getvalue()
    bare = coloured.getvalue()
    for code in ("\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[33m"):
        bare = bare.replace(code, "")
    assert [line.split() for line in bare.splitlines()] == [
        line.split() for line in plain.getvalue().splitlines()
    ]


def test_a_long_name_keeps_its_end_in_the_title() -> None:
    out = io.StringIO()
    sheet(50, out).title("/mycket/lång/väg/till/minnesanteckningar-2020-05-08.pdf")
    assert len(out.getvalue().rstrip("\n")) == 50
    assert "minnesanteckningar-2020-05-08.pdf" in out.getvalue()
