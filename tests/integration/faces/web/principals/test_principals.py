"""Principals, sides and populations."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.urls import reverse

from radslag.domain.history.models import Entry
from radslag.domain.parties.models import Population, Principal, Side
from tests.factories.cast import Cast
from tests.factories.parties import SideFactory
from tests.integration.faces.web.visiting import visitor


def _post(cast: Cast, page: str, /, *key: str, **said: Any) -> Any:
    address = reverse(f"settings:{page}", args=("skog", *key))
    return visitor(cast.administrator).post(address, said)


FALUN = {"kind": "municipality", "name": "Falun", "full_name": "Falu kommun", "genitive": "Falu"}


def test_a_principal_is_added_with_its_genitive(cast: Cast) -> None:
    _post(cast, "add_principal", **FALUN, code="2080", side=cast.municipalities.pk)
    made = Principal.objects.get(slug="falun")
    assert (made.full_name, made.genitive, made.code) == ("Falu kommun", "Falu", "2080")
    assert made.side == cast.municipalities
    assert Entry.objects.get().verb == "parties.add_principal"


def test_a_code_that_is_taken_is_refused_in_words(cast: Cast) -> None:
    _post(cast, "add_principal", **FALUN, code="2080")
    page = _post(cast, "add_principal", **{**FALUN, "name": "Säter"}, code="2080").content.decode()
    assert "Koden 2080 har Falu kommun redan" in page
    assert 'value="Säter"' in page


def test_a_side_of_another_network_cannot_be_chosen(cast: Cast) -> None:
    """trust 38."""
    foreign = SideFactory.create(network=cast.foreign)
    _post(cast, "add_principal", **FALUN, side=foreign.pk)
    assert not Principal.objects.filter(slug="falun").exists()


def test_a_principal_is_changed_and_keeps_its_address(cast: Cast) -> None:
    said = {**FALUN, "slug": "annan", "network": cast.foreign.pk}
    _post(cast, "edit_principal", cast.principal.slug, **said)
    changed = Principal.objects.get(pk=cast.principal.pk)
    assert changed.full_name == "Falu kommun"
    assert (changed.slug, changed.network) == (cast.principal.slug, cast.network)  # trust 41


@pytest.mark.parametrize("written", ["59945", "59 945", "59.945", "59\N{NO-BREAK SPACE}945"])
def test_a_population_is_written_as_people_write_it(cast: Cast, written: str) -> None:
    said = {"counted_date": "241231", "count": written, "source": "SCB"}
    _post(cast, "add_population", cast.principal.slug, **said)
    told = Population.objects.get()
    assert (told.count, told.counted_date) == (59945, dt.date(2024, 12, 31))
    listed = visitor(cast.administrator).get(reverse("settings:principals", args=("skog",)))
    assert "59\N{NO-BREAK SPACE}945" in listed.content.decode()


@pytest.mark.parametrize("written", ["många", "-5", "1e9", "", "9" * 40])
def test_what_is_no_number_is_told(cast: Cast, written: str) -> None:
    said = {"counted_date": "241231", "count": written, "source": "SCB"}
    page = _post(cast, "add_population", cast.principal.slug, **said).content.decode()
    assert "Något behöver rättas" in page
    assert not Population.objects.exists()


def test_a_side_is_added_once(cast: Cast) -> None:
    _post(cast, "add_side", name="civilsamhället")
    assert Side.objects.filter(network=cast.network).count() == 3
    page = _post(cast, "add_side", name="civilsamhället").content.decode()
    assert "finns redan" in page


def test_no_principals_yet_says_what_will_be_here(cast: Cast) -> None:
    from tests.factories.accounts import GrantFactory, UserFactory

    keeper = UserFactory.create()
    GrantFactory.create(user=keeper, role="administrator", network=cast.foreign)
    page = visitor(keeper).get(reverse("settings:principals", args=("hav",))).content.decode()
    assert "Inga huvudmän än" in page


def test_a_side_is_called_something_else(cast: Cast) -> None:
    _post(cast, "edit_side", str(cast.region.pk), name="Region Skog", position="9")
    side = Side.objects.get(pk=cast.region.pk)
    assert (side.name, side.position) == ("Region Skog", cast.region.position)
    page = _post(cast, "edit_side", str(cast.region.pk), name="kommunerna").content.decode()
    assert "finns redan" in page
