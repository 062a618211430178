"""Whether a line goes on in the next: what ends a sentence, and what was merely wrapped."""

from __future__ import annotations

import pytest

from radslag.reading.lines import Line
from radslag.reading.segments.flow import ends_sentence, goes_on, was_wrapped
from tests.factories.reading import lines

WIDTH = 60


def two(one: str, other: str) -> tuple[Line, Line]:
    first, second = lines(f"{one}\n{other}")
    return first, second


@pytest.mark.parametrize(
    "string",
    [
        "Arbetet går",
        "Arbetet går,",
        "avtal m.fl.",
        "se bil.",
        "kl.",
        "fr.o.m.",
        "t.ex.",
        "Anna Berg (tf.",
    ],
)
def test_what_does_not_end_a_sentence(string: str) -> None:
    assert not ends_sentence(string)


@pytest.mark.parametrize(
    "string",
    [
        "Det går.",
        "Går det?",
        "Det går!",
        "Så här:",
        "”Det går.”",
        "(Det går.)",
        "Avtalet gäller.",
    ],
)
def test_what_ends_a_sentence(string: str) -> None:
    assert ends_sentence(string)


def test_a_line_is_wrapped_where_the_next_word_would_not_have_fitted() -> None:
    full = "Arbetsgruppen har under våren gått igenom hur"
    assert was_wrapped(*two(full, "hjälpmedelsförskrivningen går"), WIDTH)
    assert not was_wrapped(*two(full, "vi gör"), WIDTH)


def test_where_lines_are_paragraphs_nothing_is_wrapped() -> None:
    assert not was_wrapped(*two("Arbetet går vidare hela våren i alla kommuner", "Ja"), 0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Det går bra.", "Nästa möte hålls i Kalmar."),
        ("Så här är det:", "- långa väntetider"),
        ("Avtal om hjälpmedel", "a) att förlänga"),
        ("Avtal om hjälpmedel", "• hjälpmedel"),
        ("Avtal om hjälpmedel", "Arbetet går vidare."),
        ("Avtal\tKalmar", "och Nybro"),
        ("Avtal om hjälpmedel och", "    Arbetet går vidare."),
    ],
)
def test_a_new_line_begins_anew(one: str, other: str) -> None:
    assert not goes_on(*two(one, other), WIDTH)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Arbetet går", "vidare."),
        ("Avtal om hjälpmedel och", "Hemsjukvård"),
        ("Närvarande: Anna Berg,", "Bo Ek"),
        ("Arbetsgruppen har under våren gått igenom hur det går i", "Kalmar."),
        ("Avtalet gäller fr.o.m.", "maj."),
    ],
)
def test_a_sentence_goes_on(one: str, other: str) -> None:
    assert goes_on(*two(one, other), WIDTH)


def test_over_an_empty_line_only_a_small_letter_goes_on() -> None:
    assert goes_on(*two("Arbetet går i länet\n", "vidare."), WIDTH)
    assert not goes_on(*two("Arbetet går i\n", "Kalmar."), WIDTH)
