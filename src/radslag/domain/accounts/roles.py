"""The roles, as small descriptions that a user could read, and what each may do."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import models

from radslag.domain.accounts.permissions import Permission as P

__all__ = ["ROLES", "Role", "RoleName"]


class RoleName(models.TextChoices):
    SECRETARY = "secretary", "sekreterare"
    CHAIR = "chair", "ordförande"
    PREPARER = "preparer", "beredare"
    MEMBER = "member", "ledamot"
    PRESENTER = "presenter", "föredragande"
    REGISTRAR = "registrar", "registrator"
    AUDITOR = "auditor", "granskare"
    ADMINISTRATOR = "administrator", "administratör"


@dataclass(frozen=True, slots=True)
class Role:
    name: RoleName
    about: str
    permissions: frozenset[P]


_READS = frozenset({P.SEE_DRAFTS, P.SEE_PEOPLE})
_WRITES = _READS | {
    P.SEE_CONFIDENTIAL,
    P.SEE_HISTORY,
    P.PLAN_MEETINGS,
    P.EDIT_MEETINGS,
    P.EDIT_MATTERS,
    P.ADD_PAPERS,
    P.IMPORT,
    P.EDIT_PEOPLE,
    P.EDIT_BODIES,
}

ROLES = {
    role.name: role
    for role in (
        Role(
            RoleName.SECRETARY,
            "Samordnar nätverket: förbereder, kallar, skriver och följer upp.",
            _WRITES,
        ),
        Role(
            RoleName.CHAIR,
            "Leder mötena och läser allt som hör till dem.",
            _READS | {P.SEE_CONFIDENTIAL, P.SEE_HISTORY},
        ),
        Role(
            RoleName.PREPARER,
            "Sitter i styrgruppen och bereder ärenden.",
            _READS | {P.SEE_CONFIDENTIAL, P.ADD_PAPERS},
        ),
        Role(RoleName.MEMBER, "Företräder en huvudman i ett organ. Läser och deltar.", _READS),
        Role(
            RoleName.PRESENTER,
            "Är inbjuden till en punkt. Läser det som är offentligt.",
            frozenset(),
        ),
        Role(
            RoleName.REGISTRAR,
            "Registrerar vad en huvudmans nämnder har beslutat.",
            frozenset({P.SEE_PEOPLE}),
        ),
        Role(
            RoleName.AUDITOR,
            "Läser allt, även historiken, och ändrar ingenting.",
            _READS | {P.SEE_CONFIDENTIAL, P.SEE_HISTORY},
        ),
        Role(
            RoleName.ADMINISTRATOR,
            "Sköter användare, behörigheter, huvudmän och inställningar.",
            frozenset(
                {
                    P.SEE_PEOPLE,
                    P.SEE_HISTORY,
                    P.EDIT_PEOPLE,
                    P.EDIT_BODIES,
                    P.EDIT_PRINCIPALS,
                    P.EDIT_NETWORK,
                    P.ADD_NETWORK,
                    P.GRANT,
                }
            ),
        ),
    )
}
