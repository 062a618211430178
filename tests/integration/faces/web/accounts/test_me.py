"""One's own account."""

from __future__ import annotations

import datetime as dt

from django.urls import reverse

from radslag.kernel import clock
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.cast import Cast
from tests.integration.faces.web.visiting import visitor


def test_it_tells_the_roles_that_hold_and_no_others(cast: Cast) -> None:
    later = clock.today() + dt.timedelta(days=3)
    GrantFactory.create(
        user=cast.member, role="chair", network=cast.network, from_date=later, to_date=None
    )
    page = visitor(cast.member).get(reverse("account:me")).content.decode()
    assert "Länsrådet i Skog, för Skogby kommun" in page
    assert "Ledamot" in page
    assert "Ordförande" not in page


def test_who_has_no_role_is_told_whom_to_ask(cast: Cast) -> None:
    page = visitor(cast.former).get(reverse("account:me")).content.decode()
    assert "Du har ingen roll just nu" in page
    assert visitor(UserFactory.create()).get(reverse("account:me")).status_code == 200


def test_anyone_is_asked_to_sign_in(cast: Cast) -> None:
    assert visitor(cast.anyone).get(reverse("account:me")).status_code == 302
