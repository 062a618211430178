"""How forms look, and which days their fields understand."""

from __future__ import annotations

import datetime as dt

import pytest
from django import forms

from radslag.faces.look import swedish
from radslag.faces.look.forms import ClockField, DayField, LineField, put_error
from radslag.kernel.errors import InvalidError, StateError

DAY = dt.date(2020, 5, 8)


class Named(forms.Form):
    name = LineField(label="Namn", help_text="Som det skrivs i papper")
    day = DayField(label="Dag", required=False)


@pytest.mark.parametrize(
    "written",
    [
        "200508", "20200508", "2020-05-08", "8/5 2020", "8.5.2020", "8 maj 2020",
        "den 8 maj 2020", " 8  Maj 2020 ",
    ],
)  # fmt: skip
def test_a_day_is_understood_as_people_write_it(written: str) -> None:
    assert DayField().clean(written) == DAY


@pytest.mark.parametrize(
    "written", ["i maj", "8 m 2020", "8 maj", "5-8", "2020", "8 ju 2020", "20-05-08x"]
)
def test_what_is_no_day_is_refused_with_how_to_write_it(written: str) -> None:
    with pytest.raises(forms.ValidationError, match="8 maj 2020"):
        DayField().clean(written)


@pytest.mark.parametrize("written", ["30 februari 2020", "200230", "2020-13-01"])
def test_a_day_that_is_in_no_calendar_is_refused(written: str) -> None:
    with pytest.raises(forms.ValidationError, match="finns inte"):
        DayField().clean(written)


def test_a_day_is_shown_as_it_would_be_written_and_understood_again() -> None:
    shown = DayField().prepare_value(DAY)
    assert shown == swedish.day(DAY)
    assert DayField().clean(shown) == DAY
    assert DayField(required=False).clean("") is None
    assert DayField().clean(DAY) == DAY


@pytest.mark.parametrize(
    ("written", "hour", "minute"),
    [
        ("9.30", 9, 30), ("09:30", 9, 30), ("930", 9, 30), ("0930", 9, 30), ("9", 9, 0),
        ("13", 13, 0), ("kl. 9.30", 9, 30), ("Kl 13", 13, 0), (" 0.05 ", 0, 5), ("1230", 12, 30),
    ],
)  # fmt: skip
def test_a_clock_time_is_understood_as_people_write_it(
    written: str, hour: int, minute: int
) -> None:
    assert ClockField().clean(written) == dt.time(hour, minute)


@pytest.mark.parametrize("written", ["halv tio", "9.3", "9,30", "9.30-12", "12345", "9.30 fm"])
def test_what_is_no_clock_time_is_refused_with_how_to_write_it(written: str) -> None:
    with pytest.raises(forms.ValidationError, match="9.30"):
        ClockField().clean(written)


@pytest.mark.parametrize("written", ["25", "9.60", "24.00", "2561"])
def test_a_time_that_no_day_has_is_refused(written: str) -> None:
    with pytest.raises(forms.ValidationError, match="finns inte"):
        ClockField().clean(written)


def test_a_clock_time_is_shown_as_it_would_be_written_and_understood_again() -> None:
    for time in (dt.time(9, 30), dt.time(0, 5), dt.time(23, 59)):
        assert ClockField().clean(ClockField().prepare_value(time)) == time
    assert ClockField(required=False).clean("") is None


def test_a_line_loses_unseen_signs_and_double_spaces() -> None:
    assert LineField().clean(" Rut \u202e  Älv\n") == "Rut Älv"


def test_what_is_wrong_is_told_first_and_linked_and_typed_text_stays() -> None:
    form = Named({"name": "", "day": "igår"})
    text = str(form)
    assert text.lstrip().startswith('<div class="error-summary" role="alert"')
    assert '<a href="#id_day">Dag: Dagen går inte att läsa' in text
    assert 'value="igår"' in text
    assert 'aria-describedby="id_name_helptext id_name_error"' in text


def test_what_a_deed_refuses_stands_beside_its_field_or_above_them_all() -> None:
    form = Named({"name": "Rut"})
    assert form.is_valid()
    put_error(form, InvalidError("Namnet finns redan.", "Taken.", field="name"))
    put_error(form, InvalidError("Fältet finns inte.", "No.", field="other"))
    put_error(form, StateError("Går inte nu.", "Not now."))
    assert form.errors["name"] == ["Namnet finns redan."]
    assert form.non_field_errors() == ["Fältet finns inte.", "Går inte nu."]
