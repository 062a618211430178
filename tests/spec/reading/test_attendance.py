"""Who was there, from lists. Tables and names struck out: see `test_attendance_tables`.

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
    ("who wrote it down was there", "Vid anteckningarna: Anna Berg", [(ANNA, None, None, True)]),
    (
        "a region as the label, and a place over two lines",
        "Närvarande\nRegion Kalmar: Anna Berg, Bo Ek\nFörhinder: Cecilia Holm, Region\nKalmar",
        [
            (ANNA, "Region Kalmar", None, True),
            (BO, "Region Kalmar", None, True),
            ("Cecilia Holm", "Region Kalmar", None, False),
        ],
    ),
    (
        "a local party",
        "Beslutande\nAnna Berg (SJVP), Region Kalmar\nBo Ek (SJVP)",
        [(ANNA, "Region Kalmar", None, True), (BO, "SJVP", None, True)],
    ),
    (
        "who held the pen, below those who were away",
        "Ej närvarande: Bo Ek\nVid pennan: Anna Berg",
        [(BO, None, None, False), (ANNA, None, None, True)],
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
        "who was away, on the same line",
        "Närvarande: Anna Berg, Kalmar kommun. Frånvarande: Bo Ek",
        [(ANNA, "Kalmar kommun", None, True), (BO, None, None, False)],
    ),
    (
        "who was there for a part",
        "Närvarande: Anna Berg (del av mötet), Bo Ek (via länk)",
        [(ANNA, None, None, True), (BO, None, None, True)],
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


def _people(cover: str) -> list[Row]:
    record = read_paper(
        f"Länsnätverket\n\nMinnesanteckningar\n\n{dedent(cover).strip()}\n\n1. Mötets öppnande\n"
        "Ordföranden hälsar alla välkomna till årets första möte, som hålls i Kalmar.\n"
        "2. Rapporter\nArbetet går vidare.\n"
    )
    return [(one.name, one.organisation, one.role, one.present) for one in record.attendees]


def test_who_is_listed_as_there_and_as_not_there_is_a_conflict() -> None:
    record = read_paper("Möte 2024-04-03\nNärvarande: Anna Berg, Bo Ek\nFörhinder: Anna Berg")
    assert record.sources["/attendees/0/present"].status == "conflicting"
    assert record.sources["/attendees/1/present"].status == "stated"
    assert [remark.code for remark in record.remarks if "Anna Berg" in remark.text] == ["conflict"]
