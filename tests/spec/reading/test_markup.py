"""Markdown marks in a paper, and lines that were glued where a line break was lost.

A glued place shows as emphasis that closes and opens again (`**…****…**`), or as a capital
right behind it. A mark around a word in running text only falls away; those rows stand first.
"""

from __future__ import annotations

from tests.factories.reading import cleaned
from tests.spec.table import table

ONE_LINE = [  # the raw line, the clean line
    ("no mark at all", "Arbetet går vidare.", "Arbetet går vidare."),
    ("a word in bold", "Arbetet går **inte** vidare.", "Arbetet går inte vidare."),
    ("a word in italics", "Arbetet *går* vidare.", "Arbetet går vidare."),
    ("a mark inside a word", "Arbet**et** går vidare.", "Arbetet går vidare."),
    ("underlines around a word", "Arbetet __går__ vidare.", "Arbetet går vidare."),
    ("a name of a file", "Se lista_2024_maj.pdf", "Se lista_2024_maj.pdf"),
    ("a single star", "Värdet 3 * 4 är tolv.", "Värdet 3 * 4 är tolv."),
    ("a star that opens a point of a list", "* långa väntetider", "* långa väntetider"),
    ("a name struck out", "~~Anna Berg~~, Bo Ek", "Anna Berg, Bo Ek"),
    ("a heading", "## 4. Rapporter", "4. Rapporter"),
    ("a bold heading", "**4. Rapporter**", "4. Rapporter"),
    ("bold after a space", "**Beslut:** att vänta", "Beslut: att vänta"),
]

PARTED = [
    (
        "bold that closes and opens again",
        "**4. Rapporter****Förslag till beslut**",
        ["4. Rapporter", "Förslag till beslut"],
    ),
    (
        "three lines in one",
        "**4. Rapporter****Förslag till beslut****Länsnätverkets beslut**",
        ["4. Rapporter", "Förslag till beslut", "Länsnätverkets beslut"],
    ),
    (
        "italics that end where bold begins",
        "**Föredragande** *Anna Berg***Förslag till beslut**",
        ["Föredragande Anna Berg", "Förslag till beslut"],
    ),
    (
        "bold that ends at a capital",
        "**4. Rapporter**Styrgruppen rapporterar.",
        ["4. Rapporter", "Styrgruppen rapporterar."],
    ),
    (
        "bold that begins at a full stop",
        "Arbetet går vidare.**5. Dialog**",
        ["Arbetet går vidare.", "5. Dialog"],
    ),
]

NOTHING = [
    ("a rule of dashes", "---"),
    ("a rule of stars", "* * *"),
    ("a rule of underlines", "_____"),
    ("the rule under the head of a table", "| --- | :--- |"),
]


@table("raw, line", ONE_LINE)
def test_marks_fall_away_and_the_line_stays_whole(raw: str, line: str) -> None:
    assert _lines(raw) == [line]


@table("raw, parts", PARTED)
def test_a_line_is_parted_where_emphasis_was_glued(raw: str, parts: list[str]) -> None:
    assert _lines(raw) == parts


@table("raw", NOTHING)
def test_a_rule_is_no_line(raw: str) -> None:
    assert _lines(raw) == []


def test_the_raw_text_of_a_glued_line_can_still_be_pointed_at() -> None:
    made = cleaned("**Rubrik**\n**4. Rapporter****Förslag till beslut**", "markdown")
    places = [one.text.places[0] for one in made.lines]
    assert [(place.line, place.quote) for place in places] == [
        (1, "Rubrik"),
        (2, "4. Rapporter"),
        (2, "Förslag till beslut"),
    ]


def test_a_heading_keeps_its_level_and_bold_is_known() -> None:
    made = cleaned("**Rubrik**\n\n## 4. Rapporter\n\nArbetet går **inte** vidare.", "markdown")
    assert [(str(one.text), one.level, one.bold) for one in made.lines] == [
        ("Rubrik", 0, True),
        ("4. Rapporter", 2, False),
        ("Arbetet går inte vidare.", 0, False),
    ]


def test_what_is_struck_out_is_known() -> None:
    (line,) = cleaned("**Närvarande:** ~~Anna Berg~~, Bo Ek", "markdown").lines
    assert {str(line.text.cut(*span)) for span in line.struck} == {"Anna Berg"}


def test_a_row_of_a_table_has_cells_and_an_empty_cell_keeps_its_place() -> None:
    made = cleaned(
        "| Namn | Kommun |\n| --- | --- |\n| **Anna Berg** | |\n| | Kalmar |", "markdown"
    )
    assert [[str(cell) for cell in one.cells or ()] for one in made.lines] == [
        ["Namn", "Kommun"],
        ["Anna Berg", ""],
        ["", "Kalmar"],
    ]


def _lines(raw: str) -> list[str]:
    return [str(one.text) for one in cleaned(f"**Rubrik**\n\n{raw}\n", "markdown").lines[1:]]
