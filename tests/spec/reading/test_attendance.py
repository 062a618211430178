"""Who was there: lists, tables in column groups, names struck out, marks in a column.

Each row is the attendance part of a paper's cover and its people as (name, organisation, role,
present). People on the cover who did not attend stand first.
"""

from __future__ import annotations

from textwrap import dedent

from tests.factories.reading import read_paper
from tests.spec.table import table

Row = tuple[str, str | None, str | None, bool | None]

ANNA, BO = "Anna Berg", "Bo Ek"

NO_ATTENDEES = [
    ("who adjusts", "Utses att justera: Anna Berg"),
    ("who wrote it down", "Vid anteckningarna: Anna Berg"),
    ("who answers questions", "Kontaktperson: Anna Berg"),
    ("a place named after a person", "Plats: Anna Bergs rum"),
    ("a list that is elsewhere", "Närvarande: enligt närvarolista"),
    ("a list that stands below", "Närvarande: föredragande enligt nedan"),
    ("a label without anyone", "Närvarande:"),
]

LISTS: list[tuple[str, str, list[Row]]] = [
    ("one name", "Närvarande: Anna Berg", [(ANNA, None, None, True)]),
    (
        "names with commas and och",
        "Närvarande: Anna Berg, Cecilia Holm och Bo Ek",
        [(ANNA, None, None, True), ("Cecilia Holm", None, None, True), (BO, None, None, True)],
    ),
    (
        "a comma list that ends in those who present",
        "Närvarande: Anna Berg, Kalmar, Bo Ek, Regionen, samt föredragande enligt nedan",
        [(ANNA, "Kalmar", None, True), (BO, "Regionen", None, True)],
    ),
    (
        "a comma list over several lines",
        """
        Närvarande: Anna Berg, Kalmar kommun, Bo Ek, Region Kalmar län, Cecilia
        Holm, Nybro kommun
        """,
        [
            (ANNA, "Kalmar kommun", None, True),
            (BO, "Region Kalmar län", None, True),
            ("Cecilia Holm", "Nybro kommun", None, True),
        ],
    ),
    (
        "one person a line",
        """
        Närvarande
        Anna Berg, Kalmar kommun
        Bo Ek, Region Kalmar län
        """,
        [(ANNA, "Kalmar kommun", None, True), (BO, "Region Kalmar län", None, True)],
    ),
    (
        "points of a list",
        """
        Närvarande:
        - Anna Berg, Kalmar kommun
        - Bo Ek, Region Kalmar län
        """,
        [(ANNA, "Kalmar kommun", None, True), (BO, "Region Kalmar län", None, True)],
    ),
    (
        "role and organisation",
        "Närvarande: Anna Berg, socialchef Kalmar kommun",
        [(ANNA, "Kalmar kommun", "socialchef", True)],
    ),
    (
        "acting and deputy",
        "Närvarande: Anna Berg (tf), Kalmar kommun, Bo Ek (bitr.), Nybro kommun",
        [(ANNA, "Kalmar kommun", "tf", True), (BO, "Nybro kommun", "bitr.", True)],
    ),
    (
        "the place before the names, a line each",
        """
        Närvarande:
        Kalmar kommun: Anna Berg, Cecilia Holm
        Nybro kommun: Bo Ek
        """,
        [
            (ANNA, "Kalmar kommun", None, True),
            ("Cecilia Holm", "Kalmar kommun", None, True),
            (BO, "Nybro kommun", None, True),
        ],
    ),
    (
        "the place before the names, in one line",
        "Närvarande: Kalmar kommun: Anna Berg och Cecilia Holm, Nybro kommun: Bo Ek",
        [
            (ANNA, "Kalmar kommun", None, True),
            ("Cecilia Holm", "Kalmar kommun", None, True),
            (BO, "Nybro kommun", None, True),
        ],
    ),
    (
        "who was away",
        """
        Närvarande: Anna Berg
        Frånvarande: Bo Ek
        """,
        [(ANNA, None, None, True), (BO, None, None, False)],
    ),
    (
        "who sent word",
        """
        Närvarande: Anna Berg
        Anmält förhinder: Bo Ek
        """,
        [(ANNA, None, None, True), (BO, None, None, False)],
    ),
    (
        "members and others of formal minutes",
        """
        Beslutande
        Anna Berg (S), ordförande
        Bo Ek (M)
        Övriga närvarande
        Cecilia Holm, socialchef
        Utses att justera
        Bo Ek
        """,
        [
            (ANNA, "S", "ordförande", True),
            (BO, "M", None, True),
            ("Cecilia Holm", None, "socialchef", True),
        ],
    ),
    (
        "one who serves for another",
        """
        Beslutande
        Anna Berg (C), tjänstgörande för Bo Ek (S)
        """,
        [(ANNA, "C", None, True)],
    ),
    (
        "the role as the label",
        """
        Ordförande: Anna Berg
        Närvarande: Bo Ek
        """,
        [(ANNA, None, "Ordförande", True), (BO, None, None, True)],
    ),
]

TABLES: list[tuple[str, str, str, list[Row]]] = [
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

TWICE: list[tuple[str, str, list[Row]]] = [
    (
        "in one list",
        "Närvarande: Anna Berg, Bo Ek, Anna Berg",
        [(ANNA, None, None, True), (BO, None, None, True)],
    ),
    (
        "in two lists",
        """
        Beslutande: Anna Berg, Bo Ek
        Övriga närvarande: Anna Berg
        """,
        [(ANNA, None, None, True), (BO, None, None, True)],
    ),
]


@table("cover", NO_ATTENDEES)
def test_who_is_only_named_on_the_cover_did_not_attend(cover: str) -> None:
    assert _people(cover) == []


@table("cover, people", LISTS)
def test_a_list_of_people(cover: str, people: list[Row]) -> None:
    assert _people(cover) == people


@table("form, cover, people", TABLES)
def test_a_table_of_people(form: str, cover: str, people: list[Row]) -> None:
    assert _people(cover, form) == people


@table("form, cover, people", STRUCK)
def test_who_is_struck_out_was_away(form: str, cover: str, people: list[Row]) -> None:
    assert _people(cover, form) == people


@table("cover, people", TWICE)
def test_the_same_person_twice_is_one(cover: str, people: list[Row]) -> None:
    assert _people(cover) == people


def test_a_call_names_only_those_who_are_called_and_nobody_is_there_yet() -> None:
    record = read_paper(
        """
        Länsnätverket
        Kallelse

        Kallade: Anna Berg, Bo Ek
        Sekreterare: Cecilia Holm

        1. Mötets öppnande
        2. Rapporter
        """
    )
    assert [(one.name, one.present) for one in record.attendees] == [(ANNA, None), (BO, None)]


def test_presence_stands_on_the_label_and_absence_on_the_struck_name() -> None:
    record = read_paper(_paper("Närvarande: ~~Anna Berg~~, Bo Ek", "docx"), "docx")
    quotes = [record.sources[f"/attendees/{n}/present"].quote for n in (0, 1)]
    assert quotes == ["Anna Berg", "Närvarande"]


def _people(cover: str, form: str = "text") -> list[Row]:
    record = read_paper(_paper(dedent(cover).strip("\n"), form), form)
    return [(one.name, one.organisation, one.role, one.present) for one in record.attendees]


def _paper(cover: str, form: str) -> str:
    return (
        f"Länsnätverket\n\nMinnesanteckningar\n\n{cover}\n\n1. Mötets öppnande\n"
        "Ordföranden hälsar alla välkomna till årets första möte, som hålls i Kalmar.\n"
        "2. Rapporter\nArbetet går vidare.\n"
    )
