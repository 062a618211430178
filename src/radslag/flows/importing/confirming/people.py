"""Whom a name in a paper means: somebody known, or a person of their own, never merged silently."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from radslag.domain.meetings.models import Attendance, Presenter
from radslag.domain.parties import actions as parties
from radslag.domain.parties import matching
from radslag.domain.parties.models import BodyName, Network, Person, Principal
from radslag.domain.parties.queries import main_person
from radslag.flows.importing.confirming.tracing import Tracing
from radslag.flows.importing.models import Question
from radslag.flows.importing.states import QuestionKind
from radslag.kernel.text import clean, fold

__all__ = ["People"]

_OF_KIND = re.compile(r"\b(?:kommuns?|regionen|region)\b")
_WORD = re.compile(r"\w+")
_LEAST_SHARED = 4  # letters by which *Falun* and *Falu kommun* are one


class People:
    """The network's people while a draft is confirmed.

    The same folded name and the same organisation, so far as both are told, is the same person.
    Names that are only alike stay apart; a question is left for a human. Where several may be
    meant, nobody more is made for each paper that names them.
    """

    def __init__(self, network: Network, tracing: Tracing) -> None:
        self._network, self._tracing = network, tracing
        self._principals = list(network.principals.all())
        named = BodyName.objects.filter(body__network=network).values_list("name", flat=True)
        self._bodies = {fold(name) for name in named}
        self._by_name: dict[str, list[Person]] = defaultdict(list)
        self._told: dict[int, set[str]] = {}
        for person in network.people.filter(is_protected=False).select_related(
            "principal", "same_as__principal"
        ):
            self._by_name[person.folded].append(person)

    def find(self, name: str, organisation: str, pointer: str) -> Person | None:
        """The person, made where nobody of that name is known. None for what is no whole name."""
        name = clean(name)
        if len(_WORD.findall(name)) < 2 or len(name) > 120 or any(c.isdigit() for c in name[:1]):
            return None
        organisation = self._employer(organisation)
        principal = self.principal(organisation)
        same = {
            main_person(one): None
            for one in self._by_name.get(fold(name), ())
            if self._same_organisation(one, principal, organisation)
        }
        meant = self._meant(list(same), principal, organisation)
        return meant or self._make(name, principal, pointer)

    def principal(self, organisation: str) -> Principal | None:
        """The principal that an organisation names."""
        asked = fold(organisation)
        if not asked:
            return None
        for one in self._principals:
            names = (one.full_name, one.name, f"{one.genitive} kommun" if one.genitive else "")
            if asked in {fold(name) for name in names if name}:
                return one
        return None

    def _employer(self, organisation: str) -> str:
        """The organisation, but "" for a lone sign and for a body: nobody comes from a body."""
        is_told = _WORD.search(organisation) and fold(organisation) not in self._bodies
        return organisation if is_told else ""

    def _meant(
        self, same: list[Person], principal: Principal | None, organisation: str
    ) -> Person | None:
        """Of those who may be meant the one whom most speaks for; None where nothing does."""
        if len(same) == 1:
            return same[0]
        placed = [one for one in same if one.principal is not None]
        if principal is not None:
            placed = [one for one in placed if one.principal == principal][:1]
        if len(placed) == 1:
            return placed[0]
        loose = [one for one in same if one.principal is None]
        if not organisation:
            loose = [one for one in loose if not self._employers(one)]
        return loose[0] if loose else None

    def _same_organisation(
        self, person: Person, principal: Principal | None, organisation: str
    ) -> bool:
        if principal is not None and person.principal is not None:
            return principal == person.principal
        if not organisation:
            return True
        if f" {fold(organisation)} " in f" {fold(person.title)} ":
            return True  # *divisionschef medicin* comes from *medicin*
        told = self._employers(person)
        return not told or any(_alike(organisation, one) for one in told)

    def _employers(self, person: Person) -> set[str]:
        return {self._employer(one) for one in self._organisations(person)} - {""}

    def heard(self, found: Iterable[Presenter]) -> None:
        """Whom the ledger has come to name, and from where."""
        for one in found:
            if one.person_id in self._told:
                self._told[one.person_id].add(one.organisation)

    def _organisations(self, person: Person) -> Iterator[str]:
        if person.principal is not None:
            yield person.principal.name
        if person.pk not in self._told:
            named = [
                rows.filter(person=person).values_list("organisation", flat=True)
                for rows in (Attendance.objects.order_by(), Presenter.objects.order_by())
            ]
            self._told[person.pk] = set(named[0].union(named[1]))
        yield from self._told[person.pk]

    def _make(self, name: str, principal: Principal | None, pointer: str) -> Person:
        person = parties.add_person(
            network=self._network, name=name, principal=principal, **self._tracing.deed
        )
        self._tracing.made(person)
        near = self._near(person)
        self._by_name[person.folded].append(person)
        if near:
            self._ask(person, near, pointer)
        return person

    def _near(self, person: Person) -> list[Person]:
        found: list[tuple[float, Person]] = []
        for others in self._by_name.values():
            for other in others:
                same = matching.how_alike(person.name, other.name)
                likeness = 1.0 if same else matching.person_likeness(person.name, other.name)
                if likeness is not None:
                    found.append((likeness, other))
        return [other for _, other in sorted(found, key=lambda one: -one[0])[:4]]

    def _ask(self, person: Person, near: list[Person], pointer: str) -> None:
        options = [
            {"value": str(one.pk), "label": str(one), "why": "Liknande namn"} for one in near
        ]
        options.append({"value": "", "label": "Någon annan", "why": ""})
        Question.objects.update_or_create(
            draft=self._tracing.draft,
            kind=QuestionKind.PERSON,
            pointer=f"/people/{person.pk}",
            defaults={
                "text": f"Är {person.name} samma person som {near[0].name}?",
                "options": options,
                "blocks": False,
            },
        )


def _alike(one: str, other: str) -> bool:
    """*Falun* and *Falu kommun*: what parts a place from its genitive comes last."""
    first, second = (_OF_KIND.sub("", fold(name)).strip() for name in (one, other))
    if not first or not second:
        return fold(one) == fold(other)
    shared = min(len(first), len(second), max(_LEAST_SHARED, len(first) - 2))
    return first[:shared] == second[:shared]
