"""Tables in PDF: a row a line, cells parted by TAB, lines in a cell by vertical tab."""

from __future__ import annotations

import pytest

from radslag.reading.pages import open_paper
from radslag.reading.pages.pdf.tables import may_have_table
from radslag.reading.spans import Page
from tests.unit.reading.pages.making import marked, set_pdf


def page_of(body: str) -> Page:
    return open_paper(set_pdf(body)).pages[0]


@pytest.mark.parametrize(
    "text",
    [
        "Nätverket beslutar att alla närvarande får rösta.",
        "1. Mötets öppnande\n2. Ärendet om lokaler\n3. Tid för nästa möte",
        "Det namn som föreslås är Anna.",
    ],
)
def test_pages_without_attendance_or_columns_are_left_alone(text: str) -> None:
    assert not may_have_table(text.lower())


@pytest.mark.parametrize(
    "text",
    [
        "Kallelse\nNärvarande\nAnna",
        "Narvarande: Anna",
        "Ej närvarande",
        "Beslutande ledamöter",
        "Nr Ärende Föredragande Tid",
        "Namn Roll Kommun",
    ],
)
def test_pages_with_attendance_or_heads_of_columns_are_looked_at(text: str) -> None:
    assert may_have_table(text.lower())


def test_a_numbered_list_is_no_table() -> None:
    page = page_of(
        "Närvarande: Anna Berg\n+ Mötets öppnande\n+ Val av justerare\n+ Förra mötet\n+ Övrigt"
    )
    assert marked(page, "table") == []
    assert "2. Val av justerare" in page.text


def test_text_in_two_columns_is_no_table() -> None:
    page = page_of("Närvarande\n#columns(2)[#lorem(120)]")
    assert marked(page, "table") == []


def test_two_lists_side_by_side_are_read_one_after_the_other() -> None:
    page = page_of(
        "Närvarande\n#grid(columns: (8cm, 8cm), [Anna Berg\\ Per Ås\\ Eva Al], [Lena Ek\\ Kim Ny])"
    )
    assert page.text == "Närvarande\nAnna Berg\nPer Ås\nEva Al\nLena Ek\nKim Ny"


def test_justified_text_under_an_attendance_line_is_no_table() -> None:
    page = page_of(
        "Närvarande: Anna Berg\n\n#set par(justify: true)\n#block(width: 5cm)[#lorem(150)]"
    )
    assert marked(page, "table") == []


def test_a_drawn_table_is_rows_of_cells() -> None:
    page = page_of(
        "Deltagare\n#table(columns: (4cm, 4cm, 4cm, 4cm), [Kommuner], [], [Region], [],"
        "[Anna Berg\\ Per Ås], [Faluby\\ Storvik], [Lena Ek], [regionchef],"
        "[Eva Al], [socialchef\\ för vård\\ i norr], [Kim Ny], [])\nEfter"
    )
    [table] = marked(page, "table")
    assert table.split("\n") == [
        "Kommuner\t\tRegion",
        "Anna Berg\vPer Ås\tFaluby\vStorvik\tLena Ek\tregionchef",
        "Eva Al\tsocialchef\vför vård\vi norr\tKim Ny",
    ]
    assert page.text.startswith("Deltagare\n")
    assert page.text.endswith("\nEfter")


def test_a_table_without_walls_is_known_by_what_stands_in_line() -> None:
    page = page_of(
        "Närvarande\n#grid(columns: (3cm, 4cm, 3cm, 4cm), row-gutter: 6pt,"
        "[Anna Berg], [Faluby], [Lena Ek], [regiondirektör],"
        "[Per Ås (tf)], [Storvik], [Ulla Öst], [hälsochef],"
        "[Bo Lind, Eva Al], [Älvsby], [], [],"
        "[], [], [Kim Ny], [utvecklingschef\\ vid enheten])\n\n#lorem(40)"
    )
    [table] = marked(page, "table")
    assert table.split("\n") == [
        "Anna Berg\tFaluby\tLena Ek\tregiondirektör",
        "Per Ås (tf)\tStorvik\tUlla Öst\thälsochef",
        "Bo Lind, Eva Al\tÄlvsby",
        "\t\tKim Ny\tutvecklingschef\vvid enheten",
    ]


def test_a_table_with_rules_between_rows_only() -> None:
    page = page_of(
        "Beslutande\n#table(columns: (5cm, 6cm, 3cm), stroke: (x: none, y: 0.5pt),"
        "[Namn], [Funktion], [Parti], [Anna Berg], [ordförande], [S],"
        "[Per Ås], [vice ordförande\\ och ersättare], [M])"
    )
    [table] = marked(page, "table")
    assert table.split("\n")[-1] == "Per Ås\tvice ordförande\voch ersättare\tM"


def test_a_call_as_a_table_without_walls() -> None:
    page = page_of(
        "#grid(columns: (1cm, 7cm, 3cm, 2cm), row-gutter: 7pt,"
        "[Nr], [Ärende], [Föredragande], [Tid],"
        "[1], [Mötets öppnande], [Anna Berg], [9.00],"
        "[2], [Förlängning av överenskommelsen\\ om samverkan kring unga], [Per Ås], [9.10],"
        "[3], [Övrigt], [], [11.30])"
    )
    assert page.text.split("\n") == [
        "Nr\tÄrende\tFöredragande\tTid",
        "1\tMötets öppnande\tAnna Berg\t9.00",
        "2\tFörlängning av överenskommelsen\vom samverkan kring unga\tPer Ås\t9.10",
        "3\tÖvrigt\t\t11.30",
    ]


def test_a_struck_name_in_a_table_is_marked_where_it_stands_there() -> None:
    page = page_of(
        "Deltagare\n#table(columns: (4cm, 4cm), [#strike[Anna Berg]\\ Per Ås], [Faluby\\ Storvik],"
        "[Eva Al], [#strike[Lena Ek]])\n#strike[Kim Ny] kom senare"
    )
    assert marked(page, "struck") == ["Anna Berg", "Lena Ek", "Kim Ny"]
    [table] = marked(page, "table")
    assert table == "Anna Berg\vPer Ås\tFaluby\vStorvik\nEva Al\tLena Ek"


def test_underlined_words_in_a_cell_are_no_rules() -> None:
    page = page_of(
        "Deltagare\n#table(columns: (5cm, 5cm), [#underline[Anna Berg]\\ Per Ås], [Faluby],"
        "[Eva], [Ek])"
    )
    assert marked(page, "table") == ["Anna Berg\vPer Ås\tFaluby\nEva\tEk"]


def test_every_word_of_the_page_is_still_there() -> None:
    body = (
        "= Minnesanteckningar\nDeltagare\n#table(columns: 3, [Anna], [Berg], [ett två],"
        "[Per], [Ås], [tre])\n#lorem(80)\n#grid(columns: (4cm, 4cm), [a], [b], [c], [d], [e], [f])"
    )
    with_tables = page_of(body).text.split()
    plain = page_of(body.replace("Deltagare", "Rubrik")).text.split()
    assert [w for w in with_tables if w != "Deltagare"] == [w for w in plain if w != "Rubrik"]


def test_two_drawn_tables_side_by_side_are_two_tables() -> None:
    left = "table(columns: 2, [Anna Berg], [Faluby], [Per Ås], [Storvik], [Eva Al], [Ort])"
    right = "table(columns: 2, inset: 9pt, [Lena Ek], [chef], [Ulla Öst], [direktör])"
    page = page_of(f"Närvarande\n#grid(columns: (8cm, 8cm), {left}, {right})")
    assert marked(page, "table") == [
        "Anna Berg\tFaluby\nPer Ås\tStorvik\nEva Al\tOrt",
        "Lena Ek\tchef\nUlla Öst\tdirektör",
    ]


def test_tabs_in_drawn_cells_are_columns() -> None:
    def seat(name: str, place: str) -> str:
        return f"[#box(width: 3cm)[{name}]{place}]"

    cells = ", ".join(
        [
            seat("Anna Berg", "Faluby"),
            seat("Lena Ek", "Hälso- och sjukvårdsdirektör"),
            seat("Per Ås", "Storvik"),
            seat("Ulla Öst", "chef"),
            seat("Eva Al", "Älvsby"),
            seat("Kim Ny", "direktör"),
        ]
    )
    page = page_of(f"Deltagare\n#table(columns: (7cm, 6.4cm), {cells})")
    assert marked(page, "table") == [
        (
            "Anna Berg\tFaluby\tLena Ek\tHälso- och sjukvårdsdirektör\n"
            "Per Ås\tStorvik\tUlla Öst\tchef\nEva Al\tÄlvsby\tKim Ny\tdirektör"
        )
    ]


def test_what_wraps_for_want_of_room_is_one_line() -> None:
    page = page_of(
        "Deltagare\n#table(columns: (2.9cm, 4cm), [Anna Berg, Olle Granhed], [socialchef],"
        "[Mohammed Al-Haddad], [förvaltningschef för vård och omsorg], [Per Ås\\ Eva Al], [Ort])"
    )
    assert marked(page, "table") == [
        (
            "Anna Berg, Olle Granhed\tsocialchef\n"
            "Mohammed Al-Haddad\tförvaltningschef för vård och omsorg\nPer Ås\vEva Al\tOrt"
        )
    ]


def test_names_under_each_other_are_not_drawn_together() -> None:
    """However narrow the cell: their places stand level with them, or they are whole names."""
    page = page_of(
        "Deltagare\n#table(columns: 2, [Margareta Stenlöv\\ Per Ås\\ Eva-Lisa Långström],"
        "[Ort\\ Faluby\\ By], [Anna], [Storvik])"
    )
    assert marked(page, "table") == [
        "Margareta Stenlöv\vPer Ås\vEva-Lisa Långström\tOrt\vFaluby\vBy\nAnna\tStorvik"
    ]


def test_labels_and_their_values_are_read_line_by_line() -> None:
    page = page_of(
        "Protokoll\n#grid(columns: (4cm, 8cm), row-gutter: 8pt, [Plats och tid], [Rådhuset],"
        "[Beslutande], [Anna Berg\\ Per Ås], [Ersättare], [Eva Al], [Utses att justera], [Per Ås])"
    )
    assert page.text.split("\n") == [
        "Protokoll",
        "Plats och tid Rådhuset",
        "Beslutande Anna Berg",
        "Per Ås",
        "Ersättare Eva Al",
        "Utses att justera Per Ås",
    ]


def test_boxes_far_from_the_attendance_are_read_line_by_line() -> None:
    page = page_of(
        "Närvarande: Anna Berg\n\n#lorem(150)\n\n#grid(columns: (4cm, 4cm), row-gutter: 5pt,"
        "[Postadress], [Besök], [Box 1], [Torget 9], [791 21 Faluby], [Faluby])"
    )
    assert marked(page, "table") == []


def test_a_table_goes_on_overleaf() -> None:
    rows = ", ".join(f"[Namn Nummer{n}], [Ort{n}]" for n in range(60))
    paper = open_paper(set_pdf(f"Närvarande\n#table(columns: (6cm, 6cm), {rows})\n\n#lorem(40)"))
    tables = [table for page in paper.pages for table in marked(page, "table")]
    assert len(paper.pages) == len(tables) == 2
    assert "\n".join(tables).count("\t") == 60
    assert [page.text for page in paper.styled().pages] == [page.text for page in paper.pages]
