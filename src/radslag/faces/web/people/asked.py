"""Which person is asked for, by somebody who may see or change them."""

from __future__ import annotations

from django.http import Http404

from radslag.domain.accounts.permissions import Permission
from radslag.domain.parties import queries
from radslag.domain.parties.models import Person
from radslag.faces.look.requests import NetworkRequest, actor_of, require_in
from radslag.kernel import access
from radslag.kernel.access import Actor

__all__ = ["may_edit", "person_asked_for", "person_to_edit"]


def may_edit(by: Actor, person: Person) -> bool:
    return access.can(by, Permission.EDIT_PEOPLE, on=person)


def person_asked_for(request: NetworkRequest, key: str) -> Person:
    """A protected person is found by those alone who keep the register. Raises Http404."""
    by = actor_of(request)
    require_in(request.network, by, Permission.SEE_PEOPLE)
    seen = queries.people_seen_by(by, request.network).select_related("network", "principal")
    found = seen.filter(key=key).first()
    if found is not None:
        return found
    every = request.network.people.select_related("network", "principal")
    hidden = every.filter(key=key, is_protected=True).first()
    if hidden is None or not may_edit(by, hidden):
        raise Http404
    return hidden


def person_to_edit(request: NetworkRequest, key: str) -> Person:
    """Raises Http404 where this person may not even see them, NotAllowedError where only that."""
    person = person_asked_for(request, key)
    access.require(actor_of(request), Permission.EDIT_PEOPLE, on=person)
    return person
