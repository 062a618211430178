"""The page of who may do what: from the roles, and from the table that the tests hold to."""

from __future__ import annotations

import os

from docs.making.markdown import joined, paragraph, table

__all__ = ["page"]

_ABOUT = """Two tables. The first is what each role may do, where it is granted: in a body, for a
principal, in a network or in the whole installation; a *presenter* reads what all may read. The
second is who is let in at each address,
as [the tests](../../tests/integration/permissions/table.py) ask it cell by cell."""
_CAST = """The people of the second table: a *secretary*, an *auditor* and an *administrator* of the
network; a *chair*, a *preparer* and a *presenter* of one body; a *member* of that body for a
principal and the *registrar* of that principal; an *other member*, for another principal; the
*ruler*, administrator of the whole installation; a *stranger*, secretary of the foreign network; a
*former* secretary; and *anyone*, who has not signed in."""


def page() -> str:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "radslag.project.settings")
    import django

    django.setup()
    parts = ["# Who may do what", paragraph(_ABOUT), "## Roles", _roles()]
    return joined([*parts, "## Addresses", paragraph(_CAST), _addresses()])


def _roles() -> str:
    from radslag.domain.accounts.permissions import Permission
    from radslag.domain.accounts.roles import ROLES

    heads = ("permission", "får …", *(role.name.value for role in ROLES.values()))
    rows = [
        (
            f"`{one.value}`",
            str(one.label),
            *("yes" if one in role.permissions else "" for role in ROLES.values()),
        )
        for one in Permission
    ]
    return table(heads, rows)


def _addresses() -> str:
    from tests.integration.permissions.table import ROWS

    rows = [
        (f"`{row.name}`", case.replace("_", " "), _told(_let_in(told)))
        for row in ROWS
        for case, told in row.cases.items()
        if case not in {"missing", "elsewhere", "strange"}
    ]
    return table(("address", "of what", "is let in"), rows)


def _let_in(told: object) -> frozenset[str]:
    if isinstance(told, frozenset):
        return told
    answers = dict(told.items()) if hasattr(told, "items") else {}
    return frozenset().union(*(who for code, who in answers.items() if code in {200, 302, 409}))


def _told(who: frozenset[str]) -> str:
    from tests.integration.permissions.table import EVERYBODY

    if who == EVERYBODY:
        return "all"
    if who == EVERYBODY - {"anyone"}:
        return "all who have signed in"
    return ", ".join(sorted(who)).replace("_", " ") or "nobody"
