"""Every deed on networks, principals, bodies, people and seats.

Keyword-only; `by` says who and `at` when. A deed is one transaction: it asks for the permission,
checks, changes, and writes one line of history. One that would change nothing writes nothing.
Raises NotAllowedError, and InvalidError or StateError with a sentence that says what to do.
"""

from radslag.domain.parties.actions.bodies import (
    add_body,
    add_earlier_name,
    add_spelling,
    edit_body,
    remove_body,
    remove_name,
    rename_body,
)
from radslag.domain.parties.actions.networks import create_network, edit_network
from radslag.domain.parties.actions.people import (
    add_person,
    edit_person,
    edit_seat,
    end_seat,
    give_seat,
    join_spellings,
    part_spelling,
    remove_person,
    remove_seat,
)
from radslag.domain.parties.actions.principals import (
    add_principal,
    add_side,
    edit_principal,
    edit_side,
    record_population,
    remove_principal,
    remove_side,
)
from radslag.domain.parties.actions.sharing import CompositionRow, set_composition, set_rotation

__all__ = [
    "CompositionRow",
    "add_body",
    "add_earlier_name",
    "add_person",
    "add_principal",
    "add_side",
    "add_spelling",
    "create_network",
    "edit_body",
    "edit_network",
    "edit_person",
    "edit_principal",
    "edit_seat",
    "edit_side",
    "end_seat",
    "give_seat",
    "join_spellings",
    "part_spelling",
    "record_population",
    "remove_body",
    "remove_name",
    "remove_person",
    "remove_principal",
    "remove_seat",
    "remove_side",
    "rename_body",
    "set_composition",
    "set_rotation",
]
