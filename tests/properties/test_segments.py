"""Laws of segments and records: any text whatever has an outline, and all of it leads back.

The last tests give what hostile or broken papers hold: a long run of one sign, nested brackets,
many numbers. They assert no time, only that an answer comes.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radslag.reading.assemble import assemble
from radslag.reading.lines import clean
from radslag.reading.pages import Paper
from radslag.reading.record import Record
from radslag.reading.segments import Outline, outline
from radslag.reading.spans import Page
from tests.factories.reading import read_paper

# Lines that the grammar knows, in any order; and any letters in between.
LINES = st.sampled_from(
    [
        "", "", "1. Mötets öppnande", "2. Avtal om hjälpmedel", "3. Rapporter", "4.", "4 Dialog",
        "5) Plan", "2.1 Enkäten", "10.1 Resultat", "§ 12", "§ 12/20 Budget", "KS § 13",
        "a) Hjälpmedel", "b) att vänta", "Beslut", "Förslag till beslut", "Länsnätverkets beslut",
        "Länsnätverket beslutade att", "Nämnden beslutar att anta planen.",
        "Styrgruppen föreslår", "att förlänga avtalet", "att", "1. att förlänga avtalet",
        "- att följa arbetet", "- pris", "2. Avtalet ses över:", "Bifalles.",
        "att godkänna förslaget att Länsnätverkets beslut sänds vidare. att tacka", "Bakgrund",
        "Yrkanden", "Beslutsgång", "Föredragande: Anna Berg, Kalmar kommun", "Bo Ek",
        "Bilaga 3-5", "Dnr KS 2024/12",
        "Arbetsgruppen har under våren gått igenom hur hjälpmedel",
        "förskrivs i länet. Det går bra.", "Nr\tÄrende\tFörslag", "1\tAvtal\tatt förlänga",
        "Närvarande: Anna Berg, Bo Ek", "Plats: Kalmar", "Möte den 3 april 2024 kl. 9.00-12.00",
        "Sida 1 (2)", "Vid anteckningarna", "**Plan****Beslut**", "\x01", "Ärendet bordläggs.",
        "Regionen medverkar inte i beslutet.", "Kostnaden är 400 000 kr per år.",
        "Avtalet gäller till och med den 31 december 2024.",
        "Två är lediga. Beslut: att utse Bo Ek",
    ]
)  # fmt: skip
FORMS = st.sampled_from(
    ["{}. {}", "{}) {}", "{} {}", "§ {} {}", "§ {}/24\n{}", "{}.\n\n{}", "# {1}"]
)
BODIES = st.lists(LINES | st.text(max_size=20), max_size=6).map("\n".join)


@st.composite
def agendas(draw: st.DrawFn) -> str:
    """A paper with items in one form, and anything at all under each of them."""
    form, parts = draw(FORMS), [draw(BODIES)]
    for number in range(1, draw(st.integers(1, 8))):
        parts += [form.format(number, draw(LINES)), draw(BODIES)]
    return "\n".join(parts)


GRAMMAR = agendas() | st.lists(LINES, max_size=60).map("\n".join)
ANY = st.text(st.characters(codec="utf-8"), max_size=5_000)
TEXTS = GRAMMAR | ANY
FORMATS = st.sampled_from(["text", "markdown", "docx"])


@st.composite
def papers(draw: st.DrawFn) -> Paper:
    parts = draw(TEXTS).split("\f")
    pages = tuple(Page(number, part) for number, part in enumerate(parts, 1))
    return Paper(pages, draw(FORMATS), "", draw(st.none() | st.just("2024-04-03 kallelse.txt")))


def made(paper: Paper) -> Outline:
    return outline(clean(paper))


@given(papers())
def test_any_text_has_an_outline(paper: Paper) -> None:
    made(paper)


@given(papers())
def test_any_text_has_a_record(paper: Paper) -> None:
    record = assemble(paper, made(paper))
    assert record.pages == tuple(page.text for page in paper.pages)
    record.as_dict()


@given(papers())
def test_the_chain_goes_forward_in_the_paper_and_its_numbers_never_fall(paper: Paper) -> None:
    found = made(paper)
    places = [link.candidate.index for link in found.chain]
    assert places == sorted(set(places))
    values = [link.candidate.value for link in found.chain]
    if values and values[0] >= 0:  # else headings without numbers
        assert values == sorted(values)  # a number that was given twice stands twice


@given(papers())
def test_every_line_is_in_the_cover_an_item_or_the_closing(paper: Paper) -> None:
    found = made(paper)
    told = [*found.cover, *(line for line, _, _ in found.seen), *found.closing]
    assert {(line.page, line.number) for line in told} == {
        (line.page, line.number) for line in found.cleaned.lines
    }


@given(papers())
def test_all_of_a_section_lies_inside_the_pages(paper: Paper) -> None:
    pages = {page.number: page.text for page in paper.pages}
    for section in made(paper).sections:
        for piece in section.text.pieces:
            assert 0 <= piece.start <= piece.end <= len(pages[piece.page.number])
        for place in section.text.places:
            assert pages[place.page][place.start : place.end] == place.quote


@given(papers())
def test_the_text_of_a_section_holds_its_parts_where_they_say(paper: Paper) -> None:
    for section in made(paper).sections:
        whole = section.text.string
        for part in section.parts:
            assert whole[part.start : part.start + len(part.text)] == part.text.string


@given(papers())
def test_no_clause_is_empty_and_each_belongs_to_its_section(paper: Paper) -> None:
    for section in made(paper).sections:
        words = set(section.text.string.split())
        for block in section.blocks:
            for clause in block.clauses:
                assert str(clause.text).strip()
                assert set(str(clause.text).split()) <= words


@given(papers())
def test_a_sub_item_stands_after_its_parent(paper: Paper) -> None:
    seen: set[str | None] = set()
    for section in made(paper).sections:
        if section.parent is not None and section.rule.startswith("item.sub-"):
            assert section.parent in seen
        seen.add(section.number)


@given(papers())
def test_every_value_of_a_record_says_where_it_stands(paper: Paper) -> None:
    record = assemble(paper, made(paper))
    for source in record.sources.values():
        for part in (source, *source.continues):
            raw = record.pages[part.page - 1]
            assert 0 <= part.start < part.end <= len(raw)
            assert raw[part.start : part.end] == part.quote
            assert part.line == raw.count("\n", 0, part.start) + 1


@given(papers())
def test_no_source_stands_for_a_value_that_is_not_there(paper: Paper) -> None:
    record = assemble(paper, made(paper))
    for pointer in record.sources:
        _value_at(record, pointer)


@given(GRAMMAR)
def test_reading_twice_gives_the_same_record(text: str) -> None:
    assert read_paper(text).as_dict() == read_paper(text).as_dict()


def _value_at(record: Record, pointer: str) -> object:
    value: object = record
    for key in pointer.split("/")[1:]:
        value = value[int(key)] if isinstance(value, tuple) else getattr(value, key)
    return value


# -- hostile input ------------------------------------------------------------------

MILLION, MANY = 1_000_000, 20_000
LONGEST_WAIT = 10  # seconds; far more than any of these takes where time grows with the length

NASTY = {
    "one address after another": "a@" * (MILLION // 2),
    "open brackets": "(" * MILLION,
    "spaces": "x" + " " * MILLION + "x",
    "empty lines": "x" + "\n" * MILLION + "x",
    "stars": "*" * MILLION,
    "combining accents": "a" + "\u0301" * MILLION,
    "one long word": "1. X\n" + "abcdefghij" * (MILLION // 10),
    "tabs": "x" + "\t" * MANY + "x",
    "vertical tabs": "x" + "\v" * MANY + "x",
    "bars": "**x**\n" + "|-" * (MANY // 2),
    "bold that opens": "**a" * (MANY // 3),
    "figures": "1" * MANY,
    "figures with dots": "1." * (MANY // 2),
    "the same item": "1. Rapport\n" * (MANY // 10),
    "items that grow": "".join(f"{n}. Rapport\n" for n in range(1, MANY // 10)),
    "numbers alone": "".join(f"{n % 40}\n" for n in range(MANY // 3)),
    "paragraphs": "".join(f"§ {n % 999}\n" for n in range(MANY // 5)),
    "letters": "1. X\n" + "a) Y\n" * (MANY // 5),
    "clauses": "1. X\nBeslut\n" + "att x\n" * (MANY // 6),
    "lines of one clause": "1. X\nBeslut\n1. att x\n" + "och y\n" * MANY,
    "glued clauses": "1. X\nBeslut\n" + "att ge, " * (MANY // 8),
    "heads": "1. X\n" + "Beslut\n" * (MANY // 7),
    "decisions in prose": "1. X\n" + "Nämnden beslutade att vänta. " * (MANY // 29),
    "names": "Närvarande: " + "Anna Berg, " * (MANY // 11),
    "attachments": "1. X\nBilaga " + "1-9, " * (MANY // 5),
    "days": "Möte " + "den 3 april 2024, " * (MANY // 18),
    "sums": "1. X\n" + "1 000 000 kronor " * (MANY // 17),
    "terms": "1. X\n" + "Avtalet förlängs till och med den 31 december 2024 " * (MANY // 51),
    "one word without end": "1. X\nBeslut\natt " + "möte" * (10 * MANY // 4),
    "decisions without end": "1. X\n" + "Det beslutades att " * (10 * MANY // 19),
    "proposals without end": "1. X\n" + "Anna Berg föreslår att " * (10 * MANY // 23),
    "rows of a table": "Nr\tÄrende\n" + "1\tX\n" * (MANY // 4),
    "pages": "x\f" * (MANY // 2),
}


@pytest.fixture
def no_hanging() -> Iterator[None]:
    """Ends a test that would never end by itself."""

    def give_up(signum: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"No answer after {LONGEST_WAIT} seconds.")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(LONGEST_WAIT)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("what", NASTY)
def test_hostile_text_gets_an_answer(what: str, no_hanging: None) -> None:
    read_paper(NASTY[what])
