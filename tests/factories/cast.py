"""The cast: who asks, in the tests of what people may see and do.

One network with two sides, two principals and a body; a stranger's network beside it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from radslag.domain.accounts.models import User
from radslag.domain.accounts.roles import RoleName
from radslag.domain.parties.models import Body, Network, Principal, Side
from radslag.kernel.access import ANYONE, Actor
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.parties import BodyFactory, NetworkFactory, PrincipalFactory, SideFactory

__all__ = ["AT", "TODAY", "Cast", "make_cast"]

TODAY = dt.date(2020, 5, 8)
AT = dt.datetime(2020, 5, 8, 8, 0, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Cast:
    network: Network
    region: Side
    municipalities: Side
    principal: Principal
    other_principal: Principal
    body: Body
    foreign: Network
    secretary: User  # of the network
    chair: User  # of the body
    member: User  # of the body, for `principal`
    other_member: User  # for `other_principal`, of no body
    preparer: User
    presenter: User
    registrar: User  # for `principal`
    auditor: User
    administrator: User  # of the network
    ruler: User  # administrator of the whole installation
    stranger: User  # secretary of another network
    former: User  # was secretary until the day before

    @property
    def anyone(self) -> Actor:
        return ANYONE

    def everybody(self) -> dict[str, Actor]:
        """Each of them by name."""
        named = {
            name: value
            for name in self.__dataclass_fields__
            if isinstance(value := getattr(self, name), User)
        }
        return {**named, "anyone": ANYONE}


def make_cast(today: dt.date | None = None) -> Cast:
    """today: the day before which `former` lost the role; by default the day the tests run."""
    from radslag.kernel import clock

    today = today or clock.today()
    network = NetworkFactory.create(name="Samverkan i Skogs län", slug="skog")
    foreign = NetworkFactory.create(name="Samverkan i Havs län", slug="hav")
    region = SideFactory.create(network=network, name="regionen", position=1)
    municipalities = SideFactory.create(network=network, name="kommunerna", position=2)
    principal = PrincipalFactory.create(network=network, name="Skogby", side=municipalities)
    other = PrincipalFactory.create(network=network, name="Bergby", side=municipalities)
    body = BodyFactory.create(network=network, name="Länsrådet i Skog", slug="lansradet")

    def user(name: str, role: RoleName, **where: object) -> User:
        made = UserFactory.create(name=name.capitalize(), email=f"{name}@samverkan.example")
        GrantFactory.create(user=made, role=role, **where)
        return made

    yesterday = today - dt.timedelta(days=1)
    return Cast(
        network=network,
        region=region,
        municipalities=municipalities,
        principal=principal,
        other_principal=other,
        body=body,
        foreign=foreign,
        secretary=user("sekreterare", RoleName.SECRETARY, network=network),
        chair=user("ordforande", RoleName.CHAIR, network=network, body=body),
        member=user("ledamot", RoleName.MEMBER, network=network, body=body, principal=principal),
        other_member=user("granne", RoleName.MEMBER, network=network, principal=other),
        preparer=user("beredare", RoleName.PREPARER, network=network, body=body),
        presenter=user("foredragande", RoleName.PRESENTER, network=network, body=body),
        registrar=user("registrator", RoleName.REGISTRAR, network=network, principal=principal),
        auditor=user("granskare", RoleName.AUDITOR, network=network),
        administrator=user("administrator", RoleName.ADMINISTRATOR, network=network),
        ruler=user("forvaltare", RoleName.ADMINISTRATOR),
        stranger=user("framling", RoleName.SECRETARY, network=foreign),
        former=user("tidigare", RoleName.SECRETARY, network=network, to_date=yesterday),
    )
