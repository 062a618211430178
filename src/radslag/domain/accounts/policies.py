"""What must hold of users and grants: nobody takes power over those who may more than they."""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import translation

from radslag.domain.accounts.models import Grant, User
from radslag.domain.accounts.permissions import Permission
from radslag.domain.accounts.roles import RoleName
from radslag.domain.parties.models import Body, Network, Principal
from radslag.kernel import access
from radslag.kernel.access import Actor, Place
from radslag.kernel.errors import InvalidError, NotAllowedError, StateError

__all__ = [
    "can_manage",
    "check_can_be_invited",
    "check_email_is_free",
    "check_grant",
    "check_may_be_removed",
    "check_may_manage",
    "check_not_last_administrator",
    "check_password",
    "place_to_hold",
]


def place_to_hold(
    network: Network | None, body: Body | None, principal: Principal | None
) -> Place | None:
    """Where one must have the right to grant so as to give or end a role there.

    A role in a body reaches all of the body, also where it names a principal.
    """
    if network is None:
        return None
    if body is not None:
        return body.place()
    return Place(network.pk, principal=principal.pk if principal else None)


def check_may_manage(by: Actor, user: User, day: dt.date) -> None:
    """Who changes somebody's address or password could become them: they must rule over all
    that the user may, now and later. Of oneself, everyone may. Raises NotAllowedError."""
    if by == user:
        return
    where = access.scope(by, Permission.GRANT)
    if not where:
        raise NotAllowedError
    for grant in user.grants.filter(Q(to_date=None) | Q(to_date__gte=day)):
        place = place_to_hold(grant.network, grant.body, grant.principal)
        if not (where.everywhere if place is None else where.holds(place)):
            raise NotAllowedError(
                f"{user.name} har behörigheter som du inte får ge. Be den som sköter dem.",
                f"{user.name} has rights that you may not give. Ask whoever manages those.",
            )


def can_manage(by: Actor, user: User, day: dt.date) -> bool:
    try:
        check_may_manage(by, user, day)
    except NotAllowedError:
        return False
    return True


def check_can_be_invited(user: User) -> None:
    if not user.is_active or user.is_persona:
        raise StateError(
            f"Kontot för {user.name} kan inte få någon länk. Öppna det först.",
            f"The account of {user.name} cannot be given a link. Open it first.",
        )


def check_email_is_free(user: User) -> None:
    others = User.objects.filter(email__iexact=user.email).exclude(pk=user.pk)
    if others.exists():
        raise InvalidError(
            f"Det finns redan en användare med adressen {user.email}. Ge den behörighet i stället.",
            f"There is a user with the address {user.email} already. Give that one a role.",
            field="email",
        )


def check_password(user: User, password: str) -> None:
    swedish = _what_is_wrong(user, password, "sv")
    if swedish:
        raise InvalidError(swedish, _what_is_wrong(user, password, "en"), field="password")


def _what_is_wrong(user: User, password: str, language: str) -> str:
    with translation.override(language):
        try:
            validate_password(password, user)
        except ValidationError as error:
            return " ".join(error.messages)
    return ""


def check_grant(grant: Grant) -> None:
    """Ends after it begins, in one network, and adds something."""
    if grant.to_date is not None and grant.to_date < grant.from_date:
        raise InvalidError(
            "Behörigheten slutar innan den börjar. Kontrollera dagarna.",
            "The role ends before it begins. Check the days.",
            field="to_date",
        )
    for field in ("body", "principal"):
        thing = getattr(grant, field)
        if thing is not None and thing.network_id != grant.network_id:
            raise InvalidError(
                "Det hör till ett annat nätverk. Välj något ur det här nätverket.",
                "That belongs to another network. Choose something of this one.",
                field=field,
            )
    same = Grant.objects.filter(
        Q(to_date=None) | Q(to_date__gte=grant.from_date),
        user=grant.user,
        role=grant.role,
        network=grant.network,
        body=grant.body,
        principal=grant.principal,
    ).exclude(pk=grant.pk)
    if grant.to_date is not None:
        same = same.filter(from_date__lte=grant.to_date)
    if same.exists():
        raise InvalidError(
            f"{grant.user.name} har redan den rollen de dagarna. Avsluta den först eller välj"
            " andra dagar.",
            f"{grant.user.name} has that role on those days already. End it first, or choose"
            " other days.",
            field="role",
        )


def check_may_be_removed(grant: Grant, day: dt.date) -> None:
    if grant.from_date < day:
        raise StateError(
            "Behörigheten har gällt och ska synas i efterhand. Avsluta den i stället.",
            "The role has held, and that must be seen afterwards. End it instead.",
        )


def check_not_last_administrator(user: User, day: dt.date, *, losing: Grant | None = None) -> None:
    """Somebody must be left who can let people in. losing: the one grant that ends, else all."""
    rule = Grant.objects.filter(
        network=None, role=RoleName.ADMINISTRATOR, to_date=None, user__is_active=True
    )
    mine = rule.filter(user=user, pk=losing.pk) if losing else rule.filter(user=user)
    if mine.exists() and not rule.filter(from_date__lte=day).exclude(pk__in=mine).exists():
        raise StateError(
            "Det måste finnas kvar minst en administratör för hela installationen. Ge någon annan"
            " den rollen först.",
            "There must be at least one administrator of the whole installation left. Give"
            " somebody else that role first.",
        )
