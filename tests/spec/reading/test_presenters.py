"""Who presents an item, with role and organisation.

Each row is the body of an item and its presenters as (name, role, organisation). People who are
named and do not present stand first.
"""

from __future__ import annotations

from textwrap import dedent

from tests.factories.reading import read_paper
from tests.spec.table import table

Row = tuple[str, str | None, str | None]

NO_PRESENTERS = [
    ("nobody", "Arbetet går vidare."),
    ("someone who is given a task", "Anna Berg ska informera styrgruppen i maj."),
    ("someone who will come back", "Anna Berg återkommer och informerar i maj."),
    ("someone who is elected", "Nätverket utser Anna Berg till ordförande."),
    ("an office without a name", "Föredragande: Ordföranden"),
    ("a title without a name", "Föredragande: utvecklingsledare"),
]

PRESENTERS: list[tuple[str, str, list[Row]]] = [
    ("the label", "Föredragande: Anna Berg", [("Anna Berg", None, None)]),
    ("the label above", "Föredragande\nAnna Berg", [("Anna Berg", None, None)]),
    ("a first name only", "Föredragande: Anna", [("Anna", None, None)]),
    ("role", "Föredragande: Anna Berg, socialchef", [("Anna Berg", "socialchef", None)]),
    (
        "organisation",
        "Föredragande: Anna Berg, Kalmar kommun",
        [("Anna Berg", None, "Kalmar kommun")],
    ),
    (
        "role and organisation",
        "Föredragande: Anna Berg, socialchef Kalmar kommun",
        [("Anna Berg", "socialchef", "Kalmar kommun")],
    ),
    (
        "role before the name",
        "Föredragande: socialchef Anna Berg",
        [("Anna Berg", "socialchef", None)],
    ),
    (
        "two with och",
        "Föredragande: Anna Berg och Bo Ek",
        [("Anna Berg", None, None), ("Bo Ek", None, None)],
    ),
    (
        "two with their organisations",
        "Föredragande: Anna Berg, Kalmar kommun, Bo Ek, Region Kalmar län",
        [("Anna Berg", None, "Kalmar kommun"), ("Bo Ek", None, "Region Kalmar län")],
    ),
    (
        "one a line",
        "Föredragande:\nAnna Berg, Kalmar kommun\nBo Ek, Region Kalmar län",
        [("Anna Berg", None, "Kalmar kommun"), ("Bo Ek", None, "Region Kalmar län")],
    ),
    (
        "acting",
        "Föredragande: Anna Berg (tf), Kalmar kommun",
        [("Anna Berg", "tf", "Kalmar kommun")],
    ),
    ("other labels", "Inledare: Anna Berg", [("Anna Berg", None, None)]),
    (
        "a name alone under the title",
        "Anna Berg, Kalmar kommun",
        [("Anna Berg", None, "Kalmar kommun")],
    ),
    (
        "the subject of a sentence that tells",
        "Anna Berg informerar om läget i länet.",
        [("Anna Berg", None, None)],
    ),
    (
        "a sentence behind the name",
        "Föredragande: Anna Berg redogör för läget.",
        [("Anna Berg", None, None)],
    ),
    (
        "the same one twice is one",
        "Föredragande: Anna Berg, Bo Ek\nFöredragande: Anna Berg",
        [("Anna Berg", None, None), ("Bo Ek", None, None)],
    ),
    (
        "prose right below is not about presenters",
        """
        Föredragande: Anna Berg, Kalmar kommun, och Bo Ek, Region Kalmar län
        Arbetsgruppen leds av Cecilia Holm och har gått igenom hur hjälpmedel förskrivs.
        """,
        [("Anna Berg", None, "Kalmar kommun"), ("Bo Ek", None, "Region Kalmar län")],
    ),
]


@table("body", NO_PRESENTERS)
def test_who_is_only_named_does_not_present(body: str) -> None:
    assert _presenters(body) == []


@table("body, people", PRESENTERS)
def test_presenters_are_read_with_role_and_organisation(body: str, people: list[Row]) -> None:
    assert _presenters(body) == people


def test_a_presenter_of_running_text_is_inferred() -> None:
    record = read_paper(_paper("Anna Berg informerar om läget i länet."))
    assert record.sources["/items/0/presenters/0"].status == "inferred"


def _presenters(body: str) -> list[Row]:
    item = read_paper(_paper(dedent(body).strip())).items[0]
    return [(one.name, one.role, one.organisation) for one in item.presenters]


def _paper(body: str) -> str:
    about = "Arbetet fortsätter till hösten och redovisas då för styrgruppen och för nätverket."
    return f"1. Avtal om hjälpmedel\n{body}\n\n{about}\n\n2. Mötets avslutande"
