"""Lines that were broken inside a sentence or a word, put together again."""

from __future__ import annotations

from radslag.reading.lines import join_lines
from tests.factories.reading import lines, outlined, text
from tests.spec.table import table

HYPHEN_STAYS = [
    ("one word for two", ["hjälpmedels-", "och vårdavtalet"], "hjälpmedels- och vårdavtalet"),
    ("one word for two, with eller", ["region-", "eller kommunnivå"], "region- eller kommunnivå"),
    ("a name of two parts", ["Malung-", "Sälens kommun"], "Malung-Sälens kommun"),
    ("figures in the word", ["3+3-", "modellen"], "3+3-modellen"),
    ("capitals in the word", ["SKR-", "rapporten"], "SKR-rapporten"),
    ("a dash between words", ["Kalmar -", "en kommun"], "Kalmar - en kommun"),
]  # fmt: skip

HYPHEN_FALLS = [
    ("a word broken at the end of a line", ["samverkans-", "struktur"], "samverkansstruktur"),
    ("a soft hyphen", ["samverkans\xad", "struktur"], "samverkansstruktur"),
    ("a word broken twice", ["över-", "enskom-", "melse"], "överenskommelse"),
]

SPACES = [
    ("two lines", ["Arbetet går", "vidare."], "Arbetet går vidare."),
    ("three lines", ["Arbetet", "går", "vidare."], "Arbetet går vidare."),
    ("one line", ["Arbetet går vidare."], "Arbetet går vidare."),
]

EVEN = [  # a raw line, the clean line
    ("runs of spaces", "Arbetet   går  vidare.", "Arbetet går vidare."),
    ("hard spaces", "kl.\xa09.00", "kl. 9.00"),
    ("a thin space in a sum", "1\u2009600 kr", "1 600 kr"),
    ("a space of no width", "Arbetet\u200bgår", "Arbetet går"),
    ("a space of no width at the start", "\u200b1. Rapporter", "1. Rapporter"),
    ("a soft hyphen inside a word", "samver\xadkan", "samverkan"),
    ("spaces around", "  Arbetet går vidare.  ", "Arbetet går vidare."),
    ("signs of control", "Arbetet\x01 går", "Arbetet går"),
]

PARAGRAPHS = [  # the body of an item, its paragraphs
    (
        "a short line that ends in a full stop ends the paragraph",
        """
        Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs.
        Det går bra.
        Styrgruppen tackar för arbetet och ser fram emot nästa rapport i maj.
        """,
        [
            "Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs. Det går bra.",
            "Styrgruppen tackar för arbetet och ser fram emot nästa rapport i maj.",
        ],
    ),
    (
        "an empty line parts, even inside the rows of one thought",
        """
        Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs.

        Styrgruppen tackar för arbetet och ser fram emot nästa rapport i maj.
        """,
        [
            "Arbetsgruppen har under våren gått igenom hur hjälpmedel förskrivs.",
            "Styrgruppen tackar för arbetet och ser fram emot nästa rapport i maj.",
        ],
    ),
    (
        "a sentence over three lines is one",
        """
        Arbetsgruppen har gått igenom hur hjälpmedel
        förskrivs i länet och hur det
        fungerar.
        """,
        ["Arbetsgruppen har gått igenom hur hjälpmedel förskrivs i länet och hur det fungerar."],
    ),
    (
        "a bullet begins anew",
        """
        Tre saker stack ut i enkäten om hur samverkan i länet fungerar i dag:
        - långa väntetider
        - bra information
        """,
        [
            "Tre saker stack ut i enkäten om hur samverkan i länet fungerar i dag:",
            "- långa väntetider",
            "- bra information",
        ],
    ),
]


@table("parts, whole", HYPHEN_STAYS)
def test_a_hyphen_of_the_word_itself_stays(parts: list[str], whole: str) -> None:
    assert str(join_lines([text(part) for part in parts])) == whole


@table("parts, whole", HYPHEN_FALLS)
def test_a_hyphen_of_the_line_falls(parts: list[str], whole: str) -> None:
    assert str(join_lines([text(part) for part in parts])) == whole


@table("parts, whole", SPACES)
def test_lines_are_joined_by_a_space(parts: list[str], whole: str) -> None:
    assert str(join_lines([text(part) for part in parts])) == whole


@table("raw, line", EVEN)
def test_spaces_inside_a_line_are_made_even(raw: str, line: str) -> None:
    assert [str(one.text) for one in lines(raw)] == [line]


@table("body, paragraphs", PARAGRAPHS)
def test_an_item_is_read_by_paragraphs(body: str, paragraphs: list[str]) -> None:
    section = outlined(f"1. Rapport om hjälpmedel\n{_dedent(body)}\n2. Avslutning").sections[0]
    assert [str(part.text) for part in section.parts[1:]] == paragraphs


def _dedent(body: str) -> str:
    return "\n".join(line.strip() for line in body.strip().split("\n"))
