"""The models of parties, a file for each group of them."""

from radslag.domain.parties.models.bodies import Body, BodyName, ChairRotation, CompositionRule
from radslag.domain.parties.models.networks import Network
from radslag.domain.parties.models.people import Person, Seat
from radslag.domain.parties.models.principals import Population, Principal, Side

__all__ = [
    "Body",
    "BodyName",
    "ChairRotation",
    "CompositionRule",
    "Network",
    "Person",
    "Population",
    "Principal",
    "Seat",
    "Side",
]
