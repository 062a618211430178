"""Who was there, from tables in column groups, marks in a column and names struck out.

Each row is a format, the attendance part of a cover and its people as (name, organisation, role,
present). A struck name was away; where the strokes are lost, nobody knows.
"""

from __future__ import annotations

from textwrap import dedent

from tests.factories.reading import read_paper
from tests.spec.table import table

Row = tuple[str, str | None, str | None, bool | None]

ANNA, BO = "Anna Berg", "Bo Ek"

TABLES: list[tuple[str, str, str, list[Row]]] = [
    (
        "name, title, place and a mark",
        "text",
        """
        Namn\tUppdrag\tOrganisation\tNärvaro
        Anna Berg\tVice ordförande\tRegion Kalmar län\tx
        Bo Ek\tSocialchef\tKalmar kommun\t–
        """,
        [
            (ANNA, "Region Kalmar län", "Vice ordförande", True),
            (BO, "Kalmar kommun", "Socialchef", False),
        ],
    ),
    (
        "name and place",
        "text",
        """
        Närvarande
        Anna Berg\tKalmar kommun
        Bo Ek\tRegion Kalmar län
        """,
        [(ANNA, "Kalmar kommun", None, True), (BO, "Region Kalmar län", None, True)],
    ),
    (
        "two groups of columns, municipalities left and region right",
        "text",
        """
        Närvarande
        Kommunerna\tKommun\tRegionen\tTitel
        Anna Berg\tKalmar\tBo Ek\tVårdchef
        Cecilia Holm\tNybro\tDavid Lind\tSamordnare
        """,
        [
            (ANNA, "Kalmar", None, True),
            (BO, None, "Vårdchef", True),
            ("Cecilia Holm", "Nybro", None, True),
            ("David Lind", None, "Samordnare", True),
        ],
    ),
    (
        "several names in one cell",
        "text",
        """
        Närvarande
        Anna Berg, Cecilia Holm\tKalmar\tBo Ek\tVårdchef
        Eva Dahl\tNybro\tDavid Lind\tSamordnare
        """,
        [
            (ANNA, "Kalmar", None, True),
            ("Cecilia Holm", "Kalmar", None, True),
            (BO, None, "Vårdchef", True),
            ("Eva Dahl", "Nybro", None, True),
            ("David Lind", None, "Samordnare", True),
        ],
    ),
    (
        "the place first, and none where it is the same",
        "text",
        """
        Närvarande
        Kalmar\tAnna Berg
        \tCecilia Holm
        Nybro\tBo Ek
        """,
        [
            (ANNA, "Kalmar", None, True),
            ("Cecilia Holm", "Kalmar", None, True),
            (BO, "Nybro", None, True),
        ],
    ),
    (
        "columns of plain text",
        "text",
        """
        Närvarande
        Anna Berg         Kalmar kommun        Bo Ek        Region Kalmar län
        Cecilia Holm      Nybro kommun         David Lind   Region Kalmar län
        """,
        [
            (ANNA, "Kalmar kommun", None, True),
            (BO, "Region Kalmar län", None, True),
            ("Cecilia Holm", "Nybro kommun", None, True),
            ("David Lind", "Region Kalmar län", None, True),
        ],
    ),
    (
        "a mark for who was there",
        "text",
        """
        Närvarande
        Kalmar\tAnna Berg\tx
        Nybro\tBo Ek\t-
        """,
        [(ANNA, "Kalmar", None, True), (BO, "Nybro", None, False)],
    ),
    (
        "a table in Markdown with a name struck out",
        "markdown",
        """
        **Närvarande**

        | Kommunerna | Kommun | Regionen | Titel |
        | --- | --- | --- | --- |
        | Anna Berg | Kalmar | Bo Ek | Vårdchef |
        | ~~Cecilia Holm~~ | Nybro | | |
        """,
        [
            (ANNA, "Kalmar", None, True),
            (BO, None, "Vårdchef", True),
            ("Cecilia Holm", "Nybro", None, False),
        ],
    ),
]

STRUCK: list[tuple[str, str, str, list[Row]]] = [
    (
        "a name struck out in a list",
        "docx",
        "Närvarande: ~~Anna Berg~~, Bo Ek",
        [(ANNA, None, None, False), (BO, None, None, True)],
    ),
    (
        "name and place struck out",
        "docx",
        """
        Närvarande
        ~~Anna Berg, Kalmar kommun~~
        Bo Ek, Region Kalmar län
        """,
        [(ANNA, "Kalmar kommun", None, False), (BO, "Region Kalmar län", None, True)],
    ),
    (
        "one of two names in a cell",
        "docx",
        """
        Närvarande
        ~~Anna Berg~~, Bo Ek\tKalmar
        Cecilia Holm\tNybro
        """,
        [
            (ANNA, "Kalmar", None, False),
            (BO, "Kalmar", None, True),
            ("Cecilia Holm", "Nybro", None, True),
        ],
    ),
    (
        "a legend, and the strokes are there",
        "docx",
        """
        Närvarande (överstruken = icke närvarande)
        Anna Berg, Kalmar kommun
        ~~Bo Ek~~, Nybro kommun
        """,
        [(ANNA, "Kalmar kommun", None, True), (BO, "Nybro kommun", None, False)],
    ),
    (
        "a legend, and the strokes are lost: nobody knows",
        "text",
        """
        Närvarande (överstruken = icke närvarande)
        Anna Berg, Kalmar kommun
        Bo Ek, Nybro kommun
        """,
        [(ANNA, "Kalmar kommun", None, None), (BO, "Nybro kommun", None, None)],
    ),
    (
        "a legend below the table, in other words",
        "text",
        """
        Närvarande
        Anna Berg\tKalmar kommun
        Bo Ek\tNybro kommun
        Genomstruket namn betyder frånvaro
        """,
        [(ANNA, "Kalmar kommun", None, None), (BO, "Nybro kommun", None, None)],
    ),
]


@table("form, cover, people", TABLES)
def test_a_table_of_people(form: str, cover: str, people: list[Row]) -> None:
    assert _people(cover, form) == people


@table("form, cover, people", STRUCK)
def test_who_is_struck_out_was_away(form: str, cover: str, people: list[Row]) -> None:
    assert _people(cover, form) == people


def test_presence_stands_on_the_label_and_absence_on_the_struck_name() -> None:
    record = read_paper(_paper("Närvarande: ~~Anna Berg~~, Bo Ek"), "docx")
    quotes = [record.sources[f"/attendees/{n}/present"].quote for n in (0, 1)]
    assert quotes == ["Anna Berg", "Närvarande"]


def _people(cover: str, form: str) -> list[Row]:
    record = read_paper(_paper(dedent(cover).strip()), form)
    return [(one.name, one.organisation, one.role, one.present) for one in record.attendees]


def _paper(cover: str) -> str:
    return (
        f"Länsnätverket\n\nMinnesanteckningar\n\n{cover}\n\n1. Mötets öppnande\n"
        "Ordföranden hälsar alla välkomna till årets första möte, som hålls i Kalmar.\n"
        "2. Rapporter\nArbetet går vidare.\n"
    )
