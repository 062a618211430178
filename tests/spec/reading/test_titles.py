"""The title of an item, and what stands close to it and is no part of it.

Each row is the head of an item. What is not part of the title stands first.
"""

from __future__ import annotations

from tests.factories.reading import item, outlined
from tests.spec.table import table

ABOUT = "Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs i hela länet."

NOT_TITLE = [  # the lines of the head, the title
    ("an attachment on its own line", "Avtal om hjälpmedel\nBilaga 4, 5", "Avtal om hjälpmedel"),
    ("an attachment in brackets", "Avtal om hjälpmedel\n(Bil 4)", "Avtal om hjälpmedel"),
    ("who presents", "Avtal om hjälpmedel\nFöredragande: Anna Berg", "Avtal om hjälpmedel"),
    ("a person on a line", "Avtal om hjälpmedel\nAnna Berg, Kalmar kommun", "Avtal om hjälpmedel"),
    ("a label", "Avtal om hjälpmedel\nBakgrund", "Avtal om hjälpmedel"),
    ("a head of a block", "Avtal om hjälpmedel\nFörslag till beslut", "Avtal om hjälpmedel"),
    ("a clause", "Avtal om hjälpmedel\natt förlänga avtalet", "Avtal om hjälpmedel"),
    ("a sentence below", f"Avtal om hjälpmedel\n{ABOUT}", "Avtal om hjälpmedel"),
    ("a question and the sentence below", f"Hur går det?\n{ABOUT}", "Hur går det?"),
    ("the clock behind it", "Avtal om hjälpmedel kl. 9.30", "Avtal om hjälpmedel"),
    ("the clock in brackets", "Avtal om hjälpmedel (kl. 9.30-10.00)", "Avtal om hjälpmedel"),
    ("a registry number behind", "Avtal om hjälpmedel Dnr: HSN 2024/1905", "Avtal om hjälpmedel"),
    ("a registry number below it", "Avtal om hjälpmedel\nHSN 2024/1905", "Avtal om hjälpmedel"),
    ("a registry number above it", "HSN 2024/1905\nAvtal om hjälpmedel", "Avtal om hjälpmedel"),
    ("a remark below", "Avtal om hjälpmedel\nUtgår.", "Avtal om hjälpmedel"),
    ("what was chosen", "Val vid mötet\nmötessekreterare: Bo Ek", "Val vid mötet"),
    ("years that are part of it", "Avtal om hjälpmedel 2024-2025", "Avtal om hjälpmedel 2024-2025"),
]  # fmt: skip

TITLES = [
    ("what the item is for", "Beslut: Avtal om hjälpmedel", "Beslut: Avtal om hjälpmedel"),
    ("attachments after a comma", "Avtal om vård, Bilaga 4, 5", "Avtal om vård, Bilaga 4, 5"),
    ("a remark in brackets", "Avtal om vård (information)", "Avtal om vård (information)"),
    (
        "a title that is wrapped",
        "Avtal om hjälpmedel och hemsjukvård i länets kommuner samt om hur\narbetet ska följas",
        "Avtal om hjälpmedel och hemsjukvård i länets kommuner samt om hur arbetet ska följas",
    ),
    (
        "a wrapped title with attachments after a comma",
        "Avtal om hjälpmedel och hemsjukvård i länets kommuner samt om arbetet,\nBilaga 4",
        "Avtal om hjälpmedel och hemsjukvård i länets kommuner samt om arbetet, Bilaga 4",
    ),
    (
        "a wrapped title with a broken word",
        "Avtal om hjälpmedel och hemsjukvård i länets kommuner samt frågan om hem-\nsjukvård",
        "Avtal om hjälpmedel och hemsjukvård i länets kommuner samt frågan om hemsjukvård",
    ),
    ("a title below an orphaned number", "\nAvtal om hjälpmedel", "Avtal om hjälpmedel"),
]  # fmt: skip


@table("head, title", NOT_TITLE)
def test_what_stands_by_the_title_is_no_part_of_it(head: str, title: str) -> None:
    assert _title(head) == title


@table("head, title", TITLES)
def test_the_title_is_the_heading_as_printed(head: str, title: str) -> None:
    assert _title(head) == title


def test_an_orphaned_number_printed_above_the_end_of_the_item_before() -> None:
    one, two, _ = outlined(
        """
        1. Rapport om enkäten
        Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs i hela länet.

        2.

        Nätverket tackar arbetsgruppen för ett gott arbete under våren.

        Dialog om hemsjukvården

        Föredragande: Anna Berg
        Samtalet rörde framför allt hur kommunerna kan stödja varandra i sommar.
        3. Mötets avslutande
        """
    ).sections
    assert (one.number, str(one.title)) == ("1", "Rapport om enkäten")
    assert str(one.parts[-1].text).startswith("Nätverket tackar arbetsgruppen")
    assert (two.number, str(two.title)) == ("2", "Dialog om hemsjukvården")


def test_an_orphaned_number_above_the_decisions_of_the_item_before() -> None:
    one, two, _ = outlined(
        """
        1. Rapport om enkäten
        Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs i hela länet.

        Länsnätverkets beslut
        att lägga rapporten till handlingarna

        2.

        och att tacka arbetsgruppen för ett gott arbete under våren.

        Dialog om hemsjukvården

        Föredragande: Anna Berg
        Samtalet rörde framför allt hur kommunerna kan stödja varandra i sommar.
        3. Mötets avslutande
        """
    ).sections
    assert [len(section.blocks) for section in (one, two)] == [1, 0]
    assert (two.number, str(two.title)) == ("2", "Dialog om hemsjukvården")


def _title(head: str) -> str:
    return str(item(f"1. {head}\n\n{ABOUT}\n\n2. Mötets avslutande").title)
