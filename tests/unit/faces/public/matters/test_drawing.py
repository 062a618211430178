"""Where the steps of a matter's path stand in the picture."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from radslag.faces.public.matters.drawing import APART, draw

_DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2040, 1, 1))


@given(st.lists(st.tuples(_DAYS, st.sampled_from("ABCDE")), min_size=1, max_size=60))
def test_steps_stand_in_order_apart_and_inside(told: list[tuple[dt.date, str]]) -> None:
    rows = [(day, body, "", "", False) for day, body in sorted(told)]
    drawing = draw(rows)
    places = [step.x for step in drawing.steps]
    assert len(drawing.steps) == len(rows)
    assert all(b - a >= APART for a, b in zip(places, places[1:], strict=False))
    assert all(drawing.left < x < drawing.right <= drawing.width for x in places)
    assert all(0 < lane.y < drawing.height for lane in drawing.lanes)
    assert len(drawing.ticks) <= 14


def test_each_body_has_a_lane_in_the_order_the_matter_reached_it() -> None:
    day = dt.date(2020, 3, 6)
    drawing = draw([(day, body, "", "", False) for body in ("rådet", "gruppen", "rådet")])
    assert [lane.name for lane in drawing.lanes] == ["rådet", "gruppen"]
