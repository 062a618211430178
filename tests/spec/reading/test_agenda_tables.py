"""A call or minutes set as a table: one row an item, the columns by their headings."""

from __future__ import annotations

from radslag.reading.segments.agenda_table import table_items
from tests.factories.reading import lines, outlined
from tests.spec.table import table

NO_AGENDA = [
    ("a table of people", [["Namn", "Kommun"], ["Anna Berg", "Kalmar"], ["Bo Ek", "Nybro"]]),
    ("a table of sums", [["År", "Kronor"], ["2024", "400 000"], ["2025", "200 000"]]),
    ("one column that is an agenda's, alone", [["Ärende"], ["Rapport"], ["Dialog"]]),
    ("the head and a single row", [["Nr", "Ärende"], ["1", "Rapport"]]),
    (
        "a row of sentences that begin with such words",
        [
            ["Ärendet har beretts av arbetsgruppen under hela våren", "Tiden var knapp."],
            ["Förslaget är gott.", "Nämnden är nöjd."],
            ["Arbetet går vidare.", "Ja."],
        ],
    ),
]

AGENDAS = [  # rows of cells, the items as (number, parent, title)
    (
        "number and title",
        [["Nr", "Ärende", "Tid"], ["1", "Öppnande", "9.00"], ["2", "Rapport", "9.10"]],
        [("1", None, "Öppnande"), ("2", None, "Rapport")],
    ),
    (
        "the number in the cell of the title",
        [["Ärende", "Föredragande"], ["1. Öppnande", "Bo Ek"], ["2. Rapport", "Anna Berg"]],
        [("1", None, "Öppnande"), ("2", None, "Rapport")],
    ),
    (
        "a last cell that is empty",
        [["Nr", "Ärende", "Föredragande"], ["1", "Öppnande", ""], ["2", "Rapport", "Anna Berg"]],
        [("1", None, "Öppnande"), ("2", None, "Rapport")],
    ),
    (
        "only one cell that is not empty",
        [["Ärende", "Föredragande"], ["1. Öppnande", ""], ["2. Rapport", "Anna Berg"]],
        [("1", None, "Öppnande"), ("2", None, "Rapport")],
    ),
    (
        "paragraphs",
        [["§", "Ärende"], ["§ 12", "Upprop"], ["§ 13", "Budget"]],
        [("12", None, "Upprop"), ("13", None, "Budget")],
    ),
    (
        "without numbers",
        [["Ärende", "Tid"], ["Öppnande", "9.00"], ["Rapport", "9.10"]],
        [(None, None, "Öppnande"), (None, None, "Rapport")],
    ),
    (
        "sub-items",
        [["Nr", "Ärende"], ["1", "Rapporter"], ["a)", "Hjälpmedel"], ["b)", "Hemsjukvård"]],
        [("1", None, "Rapporter"), ("1a", "1", "Hjälpmedel"), ("1b", "1", "Hemsjukvård")],
    ),
    (
        "the head repeated on the next page",
        [["Nr", "Ärende"], ["1", "Öppnande"], ["Nr", "Ärende"], ["2", "Rapport"]],
        [("1", None, "Öppnande"), ("2", None, "Rapport")],
    ),
    (
        "an empty row between",
        [["Nr", "Ärende"], ["1", "Öppnande"], ["", "", "Paus"], ["2", "Rapport"]],
        [("1", None, "Öppnande"), ("2", None, "Rapport")],
    ),
    (
        "lettered rows under an item",
        [
            ["Nr", "Ärende"],
            ["1", "Rapporter"],
            ["", "a) Hjälpmedel"],
            ["", "b) Barn"],
            ["2", "Slut"],
        ],
        [
            ("1", None, "Rapporter"),
            ("1a", "1", "Hjälpmedel"),
            ("1b", "1", "Barn"),
            ("2", None, "Slut"),
        ],
    ),
]


@table("rows", NO_AGENDA)
def test_other_tables_hold_no_items(rows: list[list[str]]) -> None:
    assert table_items(lines(_tabbed(rows))) is None


@table("rows, items", AGENDAS)
def test_each_row_is_an_item(
    rows: list[list[str]], items: list[tuple[str | None, str | None, str]]
) -> None:
    sections = outlined(_tabbed(rows)).sections
    assert [(one.number, one.parent, str(one.title)) for one in sections] == items


def test_the_other_columns_become_parts_of_the_item() -> None:
    rows = [
        ["Nr", "Ärende", "Dnr", "Förslag till beslut", "Föredragande", "Bilaga"],
        ["1", "Avtal", "KS 2024/12", "Avtalet förlängs.\vArbetet följs.", "Anna Berg", "3"],
        ["2", "Rapport", "", "", "Bo Ek", ""],
    ]
    one, two = outlined(_tabbed(rows)).sections
    assert str(one.registry_number) == "KS 2024/12"
    assert [str(clause.text) for clause in one.blocks[0].clauses] == [
        "Avtalet förlängs.",
        "Arbetet följs.",
    ]
    assert [str(part.text) for part in one.parts if part.kind == "presenters"] == ["Anna Berg"]
    assert [str(part.text) for part in one.parts if part.kind == "attachments"] == ["3"]
    assert (two.registry_number, two.blocks) == (None, [])


def test_a_row_of_proposals_belongs_to_the_item_above_it() -> None:
    rows = [
        ["Nr", "Ärende", "Bilaga"],
        ["1", "Rapporter", ""],
        ["", "a) Hjälpmedel", "1"],
        ["", "Förslag till beslut\vatt lägga rapporterna till handlingarna", ""],
        ["2", "Slut", ""],
    ]
    made = outlined(_tabbed(rows)).sections
    assert [one.number for one in made] == ["1", "1a", "2"]
    clauses = [str(clause.text) for block in made[0].blocks for clause in block.clauses]
    assert clauses == ["att lägga rapporterna till handlingarna"]


def test_what_stands_before_and_after_the_table_is_cover_and_closing() -> None:
    rows = [["Nr", "Ärende"], ["1", "Öppnande"], ["2", "Rapport"]]
    made = outlined(f"Länsnätverket\n{_tabbed(rows)}\nVälkomna!")
    assert [str(line.text) for line in made.cover] == ["Länsnätverket"]
    assert [str(line.text) for line in made.closing] == ["Välkomna!"]


def test_the_head_is_told_as_one_wherever_it_is_repeated() -> None:
    head = ["Nr", "Ärende"]
    seen = outlined(_tabbed([head, ["1", "Öppnande"], head, ["2", "Rapport"]])).seen
    assert [kind for _, kind, _ in seen] == ["table-head", "item", "table-head", "item"]


def _tabbed(rows: list[list[str]]) -> str:
    return "\n".join("\t".join(cells) for cells in rows)
