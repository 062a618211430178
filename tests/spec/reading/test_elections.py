"""Who is chosen for what: person, organisation, role, body and the day they serve to."""

from __future__ import annotations

from datetime import date

from radslag.reading.facts.elections import chosen_in
from tests.factories.reading import text
from tests.spec.table import table

NOBODY = [
    ("nobody is named", "att utse en representant från varje kommun"),
    ("another kind of choice", "att välja bort det alternativ som Anna Torp presenterat"),
    ("a nomination", "att nominera Anna Torp till ledamot"),
    ("who is already there", "Valberedningen består av Anna Torp."),
    ("what somebody becomes", "Ordföranden blir kvar till slutet av mötet med Anna Torp."),
    ("a task that others get", "att kommunerna utser någon att leda arbetet"),
    ("talk of a choice", "Anna Torp informerar om valet av Bo Ek."),
]

CHOSEN = [  # a clause, and for each person: name, organisation, role, body, until
    (
        "everything at once",
        "att välja Anna Torp (Mora) till ledamot i Styrgruppen intill utgången av 2026.",
        [("Anna Torp", "Mora", "ledamot", "Styrgruppen", "2026-12-31")],
    ),
    (
        "a contact with somebody, for somebody, before an event that is no end",
        "att utse Anna Torp som kontaktperson till SKR för länets kommuner inför mötet den 26 maj",
        [("Anna Torp", None, "kontaktperson till SKR", "länets kommuner", None)],
    ),
    (
        "roles first",
        "Till ordförande valdes Anna Torp och till vice ordförande Bo Ek.",
        [
            ("Anna Torp", None, "ordförande", None, None),
            ("Bo Ek", None, "vice ordförande", None, None),
        ],
    ),
    (
        "roles after, one body for both",
        "att utse Anna Torp (Mora) till ordförande och Bo Ek (Orsa) till vice ordförande i rådet",
        [
            ("Anna Torp", "Mora", "ordförande", "rådet", None),
            ("Bo Ek", "Orsa", "vice ordförande", "rådet", None),
        ],
    ),
    (
        "a list",
        "att utse följande ledamöter i LPO Äldres hälsa: Anna Torp, Mora kommun; Bo Ek (Orsa).",
        [
            ("Anna Torp", "Mora kommun", "ledamöter", "LPO Äldres hälsa", None),
            ("Bo Ek", "Orsa", "ledamöter", "LPO Äldres hälsa", None),
        ],
    ),
    (
        "without a verb",
        "Anna Torp (Mora) till ordinarie ledamot i Styrgruppen",
        [("Anna Torp", "Mora", "ordinarie ledamot", "Styrgruppen", None)],
    ),
    (
        "to adjust the minutes",
        "Bo Ek (C) utses att jämte ordföranden justera protokollet.",
        [("Bo Ek", "C", "justerare", None, None)],
    ),
    (
        "the meeting is no body",
        "Till sekreterare för mötet utsågs Bo Ek.",
        [("Bo Ek", None, "sekreterare", None, None)],
    ),
    (
        "a post that is offered",
        "att erbjuda Anna Torp tjänsten som processledare från 1 maj till och med 31 december 2025",
        [("Anna Torp", None, "processledare", None, "2025-12-31")],
    ),
    (
        "instead of another",
        "Anna Torp ersätter Bo Ek som ledamot i beredningen.",
        [("Anna Torp", None, "ledamot", "beredningen", None)],
    ),
    (
        "one leaves, one comes",
        "att entlediga Bo Ek och utse Anna Torp till ny ledamot i beredningen",
        [("Anna Torp", None, "ny ledamot", "beredningen", None)],
    ),
    (
        "to take part, no role named",
        "att utse Anna Torp att ingå i arbetsgruppen",
        [("Anna Torp", None, "representant", "arbetsgruppen", None)],
    ),
    (
        "what they shall do stands for the role",
        "att utse Anna Torp och Bo Ek att leda arbetet med en ny överenskommelse.",
        [
            ("Anna Torp", None, "leda arbetet med en ny överenskommelse", None, None),
            ("Bo Ek", None, "leda arbetet med en ny överenskommelse", None, None),
        ],
    ),
    (
        "instead of another, in a group",
        "att Anna Torp ersätter Bo Ek i arbetsgruppen",
        [("Anna Torp", None, "representant", "arbetsgruppen", None)],
    ),
    (
        "who becomes it",
        "Ny ledamot i Styrgruppen blir Anna Torp, Mora kommun.",
        [("Anna Torp", "Mora kommun", "Ny ledamot", "Styrgruppen", None)],
    ),
    (
        "a title before the name is not what they are chosen for",
        "att utse socialchef Anna Torp till kommunens representant i rådet för 2025",
        [("Anna Torp", None, "kommunens representant", "rådet", "2025-12-31")],
    ),
    (
        "a first name in a small group",
        "att välja Emil till vice ordförande 2025",
        [("Emil", None, "vice ordförande", None, None)],
    ),
    (
        "chosen anew",
        "Omval av Anna Torp som ordförande.",
        [("Anna Torp", None, "ordförande", None, None)],
    ),
]

Row = tuple[str, str | None, str, str | None, str | None]


def _rows(clause: str) -> list[Row]:
    def words(span: tuple[int, int] | None) -> str | None:
        return clause[slice(*span)] if span else None

    return [
        (
            clause[slice(*one.person)],
            words(one.organisation),
            words(one.role) or one.as_said,
            words(one.body),
            one.until.through.isoformat() if one.until else None,
        )
        for one in chosen_in(text(clause), 0, len(clause), date(2024, 5, 8), clause=True)
    ]


@table("clause", NOBODY)
def test_a_clause_that_chooses_nobody(clause: str) -> None:
    assert _rows(clause) == []


@table("clause, rows", CHOSEN)
def test_a_clause_chooses_people(clause: str, rows: list[Row]) -> None:
    assert _rows(clause) == rows
