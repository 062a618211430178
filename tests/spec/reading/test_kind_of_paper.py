"""Whether a paper is a call or minutes: by its title, else by its name, else by what it holds."""

from __future__ import annotations

from textwrap import dedent

from tests.factories.reading import read_paper
from tests.spec.table import table

MENTIONS = [  # a call that speaks of minutes, minutes that speak of a call
    (
        "a call that sends the minutes along",
        """
        Kallelse till Länsnätverket

        Minnesanteckningar från föregående möte bifogas.

        1. Mötets öppnande
        2. Föregående minnesanteckningar
        """,
        "call",
    ),
    (
        "a call whose first items are about minutes",
        """
        Föredragningslista för Socialnämnden

        1. Val av justerare
        2. Föregående protokoll
        3. Protokoll från rådet
        """,
        "call",
    ),
    (
        "minutes that approve the call",
        """
        Minnesanteckningar från Länsnätverket
        Närvarande: Anna Berg

        1. Mötets öppnande
        2. Godkännande av kallelse och dagordning
        """,
        "minutes",
    ),
    (
        "minutes with an agenda in front",
        """
        Protokoll
        Socialnämnden
        Dagordning
        Närvarande: Anna Berg

        1. Upprop
        Ledamöterna ropas upp.
        2. Budget
        Beslut
        Nämnden antar budgeten.
        """,
        "minutes",
    ),
]

TITLES = [
    ("a call", "Kallelse till Länsnätverket", "call"),
    ("an agenda", "Dagordning Länsnätverket", "call"),
    ("a list of items", "Föredragningslista för Socialnämnden", "call"),
    ("an invitation", "Inbjudan till möte med Länsnätverket", "call"),
    ("called in a sentence", "Härmed kallas du till möte med Länsnätverket", "call"),
    ("informal minutes", "Minnesanteckningar Länsnätverket", "minutes"),
    ("notes", "Anteckningar från Länsnätverkets möte", "minutes"),
    ("minutes", "Protokoll", "minutes"),
    ("minutes of a sitting", "Sammanträdesprotokoll", "minutes"),
    ("an extract", "Protokollsutdrag", "minutes"),
    ("minutes of a year's meeting", "Årsmötesprotokoll", "minutes"),
]

BY_CONTENT = [
    (
        "people were there",
        """
        Länsnätverket 3 april 2024
        Närvarande: Anna Berg, Bo Ek

        1. Mötets öppnande
        Ordföranden hälsar välkommen.
        2. Rapporter
        Arbetet går vidare.
        """,
        "minutes",
    ),
    (
        "something was decided",
        """
        Länsnätverket 3 april 2024

        1. Mötets öppnande
        2. Avtal
        Länsnätverket beslutade
        att förlänga avtalet
        """,
        "minutes",
    ),
    (
        "proposals over empty form lines",
        """
        Länsnätverket 3 april 2024

        1. Mötets öppnande
        2. Avtal
        Förslag till beslut

        Länsnätverkets beslut
        att förlänga avtalet
        3. Plan
        Förslag till beslut

        Länsnätverkets beslut
        att anta planen
        """,
        "call",
    ),
    (
        "proposals only",
        """
        Länsnätverket 3 april 2024

        1. Avtal
        Förslag till beslut
        att förlänga avtalet
        2. Plan
        Förslag till beslut
        att anta planen
        """,
        "call",
    ),
]

BY_NAME = [
    ("a call", "2024-04-03 kallelse.pdf", "call"),
    ("an agenda", "Dagordning_240403.docx", "call"),
    ("minutes", "minnesanteckningar 2024-04-03.pdf", "minutes"),
    ("an extract", "Protokollsutdrag KS.pdf", "minutes"),
]


@table("text, kind", MENTIONS)
def test_a_paper_may_mention_the_other_kind(text: str, kind: str) -> None:
    assert read_paper(dedent(text).strip()).kind == kind


@table("title, kind", TITLES)
def test_the_title_says_it(title: str, kind: str) -> None:
    record = read_paper(f"{title}\n\n1. Mötets öppnande\nAlla är välkomna.\n2. Rapporter\nDet går.")
    assert (record.kind, record.sources["/kind"].status) == (kind, "stated")


@table("text, kind", BY_CONTENT)
def test_without_a_title_the_content_says_it(text: str, kind: str) -> None:
    record = read_paper(dedent(text).strip())
    assert (record.kind, record.sources["/kind"].status) == (kind, "inferred")


@table("name, kind", BY_NAME)
def test_without_a_title_the_name_of_the_file_counts(name: str, kind: str) -> None:
    text = "Länsnätverket\n\n1. Mötets öppnande\nAlla är välkomna.\n2. Rapporter\nDet går bra."
    assert read_paper(text, name=name).kind == kind
