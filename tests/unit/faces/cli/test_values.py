"""Days, times and sums as people write them."""

from __future__ import annotations

import pytest

from radslag.faces.cli.views import values

# No-break spaces are shown as _ in these tables.


def shown(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", "_")


@pytest.mark.parametrize(
    ("iso", "swedish", "english"),
    [
        ("2020-05-08", "8_maj_2020", "8_May_2020"),
        ("2021-12-31", "31_december_2021", "31_December_2021"),
        ("2021-13-01", "2021-13-01", "2021-13-01"),
        ("snart", "snart", "snart"),
    ],
)
def test_a_day(iso: str, swedish: str, english: str) -> None:
    assert shown(values.day(iso, "sv")) == swedish
    assert shown(values.day(iso, "en")) == english


@pytest.mark.parametrize(
    ("start", "end", "swedish", "english"),
    [
        ("09:30", "12:00", "kl._9.30–12.00", "09:30–12:00"),
        ("13:00", None, "kl._13.00", "13:00"),
        (None, "16:05", "till kl._16.05", "16:05"),
    ],
)
def test_hours(start: str | None, end: str | None, swedish: str, english: str) -> None:
    assert shown(values.hours(start, end, "sv")) == swedish
    assert values.hours(start, end, "en") == english


@pytest.mark.parametrize(
    ("amount", "words"), [(1500, "1_500_kr"), (363280, "363_280_kr"), (0, "0_kr")]
)
def test_a_sum(amount: int, words: str) -> None:
    assert shown(values.kronor(amount)) == words


@pytest.mark.parametrize(
    ("amount", "swedish"),
    [
        ("2 years", "2 år"),
        ("1 year", "1 år"),
        ("1 month", "1 månad"),
        ("18 months", "18 månader"),
        ("ett tag", "ett tag"),
    ],
)
def test_a_length(amount: str, swedish: str) -> None:
    assert values.length(amount, "sv") == swedish
    assert values.length(amount, "en") == amount
