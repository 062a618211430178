"""Days in a text: where they stand, and what is known of them."""

from __future__ import annotations

from datetime import date

from radslag.reading.facts.days import find_days

NEAR = date(2024, 9, 12)


def _spans(text: str) -> list[str]:
    return [text[day.start : day.end] for day in find_days(text, NEAR)]


def test_a_day_stands_where_it_is_written() -> None:
    text = "Den 6 juni 2024 och t.o.m. 241231, vid utgången av 2025."
    assert _spans(text) == ["6 juni 2024", "241231", "2025"]


def test_a_run_of_days_is_one() -> None:
    assert _spans("perioden 1 maj–31 augusti 2024") == ["1 maj–31 augusti 2024"]


def test_a_day_does_not_take_the_end_of_the_sentence() -> None:
    assert _spans("den 12 juni. Den 3 maj.") == ["12 juni", "3 maj"]


def test_without_the_papers_day_a_day_without_a_year_is_left_out() -> None:
    found = find_days("den 6 juni och den 7 juli 2024", None)
    assert [day.first for day in found] == [date(2024, 6, 6), date(2024, 7, 7)]
    assert find_days("den 6 juni, vecka 41 och första kvartalet", None) == []


def test_offsets_hold_where_capitals_grow_in_lower_case() -> None:
    text = "İİ den 6 juni 2024"
    day = find_days(text, NEAR)[0]
    assert text[day.start : day.end] == "6 juni 2024"


def test_a_turn_of_the_year_ends_with_the_old_and_begins_with_the_new() -> None:
    day = find_days("årsskiftet 2024/2025", NEAR)[0]
    assert (day.grain, day.through, day.since) == ("turn", date(2024, 12, 31), date(2025, 1, 1))


def test_the_turn_of_a_year_with_one_year_may_be_either_end() -> None:
    assert [day.certain for day in find_days("årsskiftet 2025", NEAR)] == [False]


def test_a_slash_that_opens_a_line_is_not_certain() -> None:
    assert [day.certain for day in find_days("6/9 Stora salen\nden 6/9", NEAR)] == [False, True]


def test_a_paper_of_the_last_century_keeps_its_years() -> None:
    assert find_days("möte 990312", date(1999, 4, 1))[0].first == date(1999, 3, 12)


def test_a_birthday_is_no_day_of_a_meeting() -> None:
    assert find_days("född 500312", NEAR) == []


def test_the_same_text_asked_for_two_papers_gets_each_its_year() -> None:
    years = [find_days("den 6 juni", date(year, 6, 1))[0].first.year for year in (2019, 2024)]
    assert years == [2019, 2024]
