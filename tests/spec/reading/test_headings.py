"""Items without numbers: by heading style, bold lines, capitals or short lines that stand free.

Each row is a small paper and the titles of its items.
"""

from __future__ import annotations

from tests.factories.reading import outlined
from tests.spec.table import table

NO_ITEMS = [
    (
        "a letter",
        "text",
        """
        Hej!

        Här kommer handlingarna inför mötet i Kalmar. Läs dem gärna i förväg.

        Med vänlig hälsning
        Anna Berg
        """,
    ),
    (
        "running text alone",
        "text",
        """
        Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs i länet. Det går bra.
        """,
    ),
    ("a single line", "text", "Länsnätverket"),
    (
        "bold labels are no items",
        "docx",
        """
        **Närvarande**
        Anna Berg, Bo Ek
        **Plats**
        Kalmar
        """,
    ),
]

ITEMS = [
    (
        "headings by style",
        "docx",
        """
        ## Mötets öppnande
        Ordföranden hälsar välkommen.
        ## Rapport om enkäten
        Arbetet går vidare.
        ## Mötets avslutande
        Ordföranden tackar.
        """,
        ["Mötets öppnande", "Rapport om enkäten", "Mötets avslutande"],
    ),
    (
        "headings in Markdown, under the title of the paper",
        "markdown",
        """
        # Minnesanteckningar

        ## Mötets öppnande
        Ordföranden hälsar välkommen.

        ## Rapport om enkäten
        Arbetet går vidare.

        ## Mötets avslutande
        Ordföranden tackar.
        """,
        ["Mötets öppnande", "Rapport om enkäten", "Mötets avslutande"],
    ),
    (
        "headings of the lowest level are parts of items",
        "docx",
        """
        ## Mötets öppnande
        Ordföranden hälsar välkommen.
        ## Rapport om enkäten
        ### Beslut
        att godkänna rapporten
        ## Mötets avslutande
        Ordföranden tackar.
        """,
        ["Mötets öppnande", "Rapport om enkäten", "Mötets avslutande"],
    ),
    (
        "bold lines",
        "docx",
        """
        **Mötets öppnande**
        Ordföranden hälsar välkommen.
        **Rapport om enkäten**
        Arbetet går vidare.
        **Mötets avslutande**
        Ordföranden tackar.
        """,
        ["Mötets öppnande", "Rapport om enkäten", "Mötets avslutande"],
    ),
    (
        "capitals",
        "text",
        """
        MÖTETS ÖPPNANDE
        Ordföranden hälsar välkommen.
        RAPPORT OM ENKÄTEN
        Arbetet går vidare.
        MÖTETS AVSLUTANDE
        Ordföranden tackar.
        """,
        ["MÖTETS ÖPPNANDE", "RAPPORT OM ENKÄTEN", "MÖTETS AVSLUTANDE"],
    ),
    (
        "short lines that stand free",
        "text",
        """
        Mötets öppnande
        Ordföranden hälsar alla välkomna till årets första möte, som hålls i Kalmar.

        Rapport om enkäten
        Arbetet går vidare i arbetsgruppen, som träffas igen redan om två veckor.

        Mötets avslutande
        Ordföranden tackar för i dag och önskar alla en riktigt skön sommar.
        """,
        ["Mötets öppnande", "Rapport om enkäten", "Mötets avslutande"],
    ),
]


@table("form, text", NO_ITEMS)
def test_a_paper_without_headings_has_no_items(form: str, text: str) -> None:
    assert outlined(text, form).sections == []


@table("form, text, titles", ITEMS)
def test_headings_are_items_where_nothing_is_numbered(
    form: str, text: str, titles: list[str]
) -> None:
    assert [str(one.title) for one in outlined(text, form).sections] == titles


def test_a_short_list_of_numbers_does_not_hide_the_headings() -> None:
    sections = outlined(
        """
        ## Mötets öppnande
        Ordföranden hälsar välkommen.
        ## Rapport om enkäten
        Tre saker stack ut:
        1. långa väntetider
        2. bra information
        ## Mötets avslutande
        Ordföranden tackar.
        """,
        "docx",
    ).sections
    assert [str(one.title) for one in sections] == [
        "Mötets öppnande",
        "Rapport om enkäten",
        "Mötets avslutande",
    ]
