"""Swedish unless one asks for English, or the system speaks it."""

from __future__ import annotations

import pytest

from radslag.faces.cli.language import Both, language_of


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "sv"),
        ({"LANG": "C.UTF-8"}, "sv"),
        ({"LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "de_DE.UTF-8"}, "sv"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LC_ALL": "", "LANG": "en_US"}, "en"),
        ({"LC_ALL": "sv_SE", "LC_MESSAGES": "en_US", "LANG": "en_US"}, "sv"),
        ({"LC_MESSAGES": "en_US", "LANG": "sv_SE"}, "en"),
    ],
)
def test_the_environment_chooses(environment: dict[str, str], language: str) -> None:
    assert language_of(["read", "a.pdf"], environment) == language


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        (["--lang", "en", "read", "a"], "en"),
        (["read", "a", "--lang=en"], "en"),
        (["read", "--lang", "sv", "a"], "sv"),
        (["read", "--lang", "de", "a"], "en"),
        (["read", "--lang"], "en"),
        (["read", "--language=sv", "a"], "en"),
    ],
)
def test_what_is_asked_goes_before_the_environment(arguments: list[str], language: str) -> None:
    assert language_of(arguments, {"LANG": "en_US"}) == language


def test_words_are_filled_into_the_one_that_is_spoken() -> None:
    text = Both("{n} ärenden", "{n} items")
    assert (text.into("sv", n=3), text.into("en", n=3)) == ("3 ärenden", "3 items")
    assert Both("{}", "").into("sv") == "{}", "nothing to fill in, so nothing is a mark"
