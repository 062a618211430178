"""Every URL name against the whole cast, cell by cell (trust 34–38).

The names come from the URL resolver: one without a row in table.py fails. For each case of a row
each of the cast asks for the page; those who are refused try to send a form there too, and nothing
may come of it. What is not there is answered as what one may not see.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.integration.faces.web.visiting import text_of
from tests.integration.permissions.table import EVERYBODY, LOGIN, ROWS, Answer, Row, Who
from tests.integration.permissions.world import World, deeds


def _names(patterns: list[Any], above: tuple[str, ...] = ()) -> Iterator[str]:
    for one in patterns:
        if isinstance(one, URLResolver):
            within = (*above, one.namespace) if one.namespace else above
            yield from _names(one.url_patterns, within)
        elif isinstance(one, URLPattern):
            yield ":".join((*above, one.name or f"without a name: {one.pattern}"))


def test_every_url_name_has_its_row() -> None:
    """Trust 34: an address that nobody has declared fails the build."""
    named = set(_names(get_resolver().url_patterns))
    declared = [row.name for row in ROWS]
    assert named - set(declared) == set(), "Say who gets in: tests/integration/permissions/table.py"
    assert set(declared) - named == set(), "These rows are of no address."
    assert len(declared) == len(set(declared))


@pytest.mark.django_db
def test_the_cast_of_the_table_is_the_cast(world: World) -> None:
    assert set(world.cast.everybody()) == EVERYBODY


@pytest.mark.slow
@pytest.mark.django_db
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_exactly_those_who_are_declared_get_in(
    row: Row, world: World, clients: dict[str, Client]
) -> None:
    cases = {case: row.cases.get(case) for case in world.things[row.kind]}
    wrong = [
        f"{case}: {name} got {got} instead of {expected}"
        for case, told in cases.items()
        if told is not None or case in {"missing", "elsewhere"}
        for name, client in clients.items()
        for expected in [_expected(row, told, name)]
        for got in [_asked(client, row, world.things[row.kind][case], expected)]
        if not _fits(row, got, expected)
    ]
    assert wrong == []
    assert not deeds().exists(), "Somebody who was refused has done something."


def _expected(row: Row, told: Any, name: str) -> Answer:
    """ "in", or the answer of a refusal."""
    if told is None:  # nobody is let in where nothing is
        let_in: Who = frozenset()
        refusal: Answer = 404 if name in _all_in(row) else _or_404(row)
    elif isinstance(told, frozenset):
        let_in, refusal = told, row.others
    else:
        codes = [code for code, who in told.items() if name in who]
        let_in = frozenset({name} if set(codes) & row.ok else ())
        refusal = codes[0] if codes else row.others
    if name in let_in:
        return "in"
    if name == "anyone" and row.anyone is not None:
        return f"{row.anyone} or 404" if told is None else row.anyone
    return refusal


# They were let in, and what they were then told: where to go, that the thing is settled.
_CAME_IN = frozenset({302, 409})


def _all_in(row: Row) -> Who:
    """Whoever is let in to some case of the address in the network of most of the cast."""
    return frozenset().union(
        *(
            told
            if isinstance(told, frozenset)
            else frozenset().union(
                *(who for code, who in told.items() if code in row.ok | _CAME_IN)
            )
            for case, told in row.cases.items()
            if not case.startswith("foreign")
        )
    )


def _or_404(row: Row) -> str:
    """Others may be told 404 too: bodies and networks are known to all."""
    return f"{row.others} or 404"


def _asked(client: Client, row: Row, arguments: dict[str, Any], expected: Answer) -> Answer:
    """The answer; and, of a refusal, that sending a form is refused as well (trust 35)."""
    address = reverse(row.name, kwargs=arguments)
    if row.method == "POST":
        return _sent(client, address, row)
    got = _answer(client.get(address))
    if expected != "in":
        sent = _sent(client, address, row)
        if sent not in {got, 404, 405}:
            return f"{got}, but {sent} for a form,"
    return got


def _sent(client: Client, address: str, row: Row) -> Answer:
    """A form with what the row says, or nothing; what comes of it is taken back."""
    with transaction.atomic():
        got = _answer(client.post(address, dict(row.sent)))
        if deeds().exists():
            transaction.set_rollback(True)
            return got if got in {200, 302} else f"{got} with a line in history"
    return got


def _answer(response: Any) -> Answer:
    text_of(response)  # read to its end, which closes a file
    to = response.headers.get("Location", "")
    if response.status_code == 302 and to.startswith(reverse(settings.LOGIN_URL)):
        return LOGIN
    return int(response.status_code)


def _fits(row: Row, got: Answer, expected: Answer) -> bool:
    if expected == "in":
        return got in row.ok
    if isinstance(expected, str) and expected.endswith(" or 404"):
        return str(got) in {expected.removesuffix(" or 404"), "404"}
    return got == expected
