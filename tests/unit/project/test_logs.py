"""What people type starts no line of the log, and hides none (trust 151)."""

from __future__ import annotations

import logging
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radslag.project.logs import OneLine

FORM = OneLine("%(levelname)s %(name)s %(message)s")


def _line(message: str, *said: object) -> str:
    return FORM.format(
        logging.LogRecord("radslag.pages", logging.WARNING, __file__, 1, message, said, None)
    )


def test_an_ordinary_line_stays_as_it_is() -> None:
    assert _line("handed in: %s", "Kallelse å ä ö.pdf") == (
        "WARNING radslag.pages handed in: Kallelse å ä ö.pdf"
    )


@pytest.mark.parametrize(
    ("sign", "escaped"),
    [
        ("\n", "\\n"),
        ("\r", "\\r"),
        ("\x0b", "\\x0b"),
        ("\x0c", "\\x0c"),
        ("\x1b", "\\x1b"),  # begins what moves the cursor of a terminal
        ("\x00", "\\x00"),
        ("\x7f", "\\x7f"),
        ("\x85", "\\x85"),
        ("\u2028", "\\u2028"),
        ("\u2029", "\\u2029"),
    ],
)
def test_a_sign_that_breaks_a_line_is_shown_and_not_done(sign: str, escaped: str) -> None:
    forged = f"rut{sign}2026-05-08 12:00:00 INFO login ok"
    assert _line("sign-in failed: %s", forged) == (
        f"WARNING radslag.pages sign-in failed: rut{escaped}2026-05-08 12:00:00 INFO login ok"
    )


@given(st.text(max_size=60))
def test_whatever_is_typed_makes_one_line(typed: str) -> None:
    assert len(_line("sign-in failed: %s", typed).splitlines()) <= 1


def test_a_line_break_in_the_message_itself_makes_no_line_either() -> None:
    assert _line("first\nsecond") == "WARNING radslag.pages first\\nsecond"


def test_a_traceback_keeps_its_lines_below_the_line_it_belongs_to() -> None:
    try:
        raise ValueError("x")
    except ValueError:
        record = logging.LogRecord(
            "radslag", logging.ERROR, __file__, 1, "failed\nhere", (), sys.exc_info()
        )
    first, *rest = FORM.format(record).splitlines()
    assert first == "ERROR radslag failed\\nhere"
    assert rest[0].startswith("Traceback")


def test_the_log_is_written_this_way() -> None:
    from django.conf import settings

    said: Any = settings.LOGGING
    handler = said["handlers"][said["root"]["handlers"][0]]
    named = said["formatters"][handler["formatter"]]["()"]
    assert named == f"{OneLine.__module__}.{OneLine.__qualname__}"
