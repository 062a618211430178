"""Who gets in where: one row for every URL name. A name without a row fails the build.

    Row("matters:detail", "matter", {"called": ALL, "planned": DRAFTS}, others=404)

kind: what the address names (tests/integration/permissions/world.py makes one of each case).
The cases say who is let in; all others of the cast get `others`, and anyone who has not signed in
is asked to where `anyone` is LOGIN. Where some get another answer a case is a mapping:
{200: SECRETARY, 403: DRAFTS}. Cases that no row names ("elsewhere", "missing") are let in for
nobody, and are answered as what one may not see.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["EVERYBODY", "LOGIN", "ROWS", "Answer", "Row", "Who"]

Who = frozenset[str]
Answer = int | str
LOGIN = "login"

SIGNED_IN: Who = frozenset(
    {
        "secretary", "chair", "member", "other_member", "preparer", "presenter", "registrar",
        "auditor", "administrator", "ruler", "stranger", "former",
    }
)  # fmt: skip
ALL: Who = SIGNED_IN | {"anyone"}
EVERYBODY = ALL
NOBODY: Who = frozenset()
SECRETARY: Who = frozenset({"secretary"})
STRANGER: Who = frozenset({"stranger"})  # secretary of the foreign network
RULER: Who = frozenset({"ruler"})
ADMINISTRATORS: Who = frozenset({"administrator", "ruler"})
OFFICE: Who = ADMINISTRATORS | SECRETARY
FOREIGN_OFFICE: Who = RULER | STRANGER
CONFIDENTIAL: Who = SECRETARY | {"chair", "preparer", "auditor"}
DRAFTS: Who = CONFIDENTIAL | {"member"}
LOG: Who = OFFICE | {"auditor"}
BODY_LOG: Who = LOG | {"chair"}
REGISTER: Who = OFFICE | DRAFTS | {"other_member", "registrar"}
NEAR: Who = REGISTER - {"other_member"}  # see a person who sits in the body, for the principal

Case = Who | Mapping[int, Who]


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    kind: str
    cases: Mapping[str, Case]
    others: int = 403
    anyone: Answer | None = LOGIN
    ok: frozenset[int] = frozenset({200})
    method: str = "GET"
    sent: Mapping[str, str] = field(default_factory=dict)  # what is sent by POST


def _public(*names: str) -> list[Row]:
    """Pages of a network that all may read: what they show is narrowed by who asks."""
    return [Row(name, "network", {"own": ALL, "foreign": ALL}, 404, None) for name in names]


def _list(name: str) -> list[Row]:
    return _public(name, f"{name}_csv", f"{name}_json")


def _in_network(names: tuple[str, ...], own: Who, foreign: Who) -> list[Row]:
    return [Row(name, "network", {"own": own, "foreign": foreign}) for name in names]


def _of(kind: str, names: tuple[str, ...], own: Who, foreign: Who | None = None) -> list[Row]:
    cases = {"own": own} if foreign is None else {"own": own, "foreign": foreign}
    return [Row(name, kind, cases) for name in names]


_DRAFT_MEETING = {
    "planned": DRAFTS,
    "written": DRAFTS,
    "finalised": DRAFTS,
    "foreign": STRANGER,
    "called": ALL,
    "in_session": ALL,
    "published": ALL,
    "cancelled": ALL,
}
_ITEMS_OF_MEETING = {
    **_DRAFT_MEETING,
    "cancelled": DRAFTS,
    "planned_secret": CONFIDENTIAL,
    "called_secret": CONFIDENTIAL,
    "published_secret": CONFIDENTIAL,
    "foreign_secret": STRANGER,
}
_PAPERS = {
    **_ITEMS_OF_MEETING,
    "planned_minutes": DRAFTS,
    "called_minutes": DRAFTS,
    "published_minutes": ALL,
    "foreign_minutes": STRANGER,
}
# Who sees the draft knows that it is there, and is told that it is not theirs to change.
_PLANNED = {200: SECRETARY, 403: DRAFTS - SECRETARY, 404: SIGNED_IN - DRAFTS}
_FOREIGN_PLANNED = {200: STRANGER, 404: SIGNED_IN - STRANGER}
_PLANNING: dict[str, Case] = {"planned": _PLANNED, "foreign": _FOREIGN_PLANNED}
_MISSING_ITEM = {404: SIGNED_IN - DRAFTS | SECRETARY, 403: DRAFTS - SECRETARY}
_PLANNING_ITEM: dict[str, Case] = {
    **_PLANNING,
    "planned_secret": _PLANNED,
    "missing": _MISSING_ITEM,
}
_SETTLED: dict[str, Case] = {"published": {409: SECRETARY, 403: SIGNED_IN - SECRETARY}}

_OTHER_MEMBER: Who = frozenset({"other_member"})
_AUDITOR: Who = frozenset({"auditor"})
_KEPT_PERSON: dict[str, Case] = {
    "seated": {200: OFFICE, 403: SIGNED_IN - OFFICE - {"other_member"}, 404: _OTHER_MEMBER},
    "alone": {200: OFFICE, 404: REGISTER - LOG, 403: SIGNED_IN - REGISTER | {"auditor"}},
    "protected": {200: OFFICE, 404: REGISTER - OFFICE, 403: SIGNED_IN - REGISTER},
    "foreign": FOREIGN_OFFICE,
    "missing": {404: REGISTER, 403: SIGNED_IN - REGISTER},
    "elsewhere": {404: REGISTER, 403: SIGNED_IN - REGISTER},
}
_LOGGED: dict[str, Case] = {
    "meeting_planned": BODY_LOG,
    "item_planned": BODY_LOG,
    "meeting_published": BODY_LOG,
    "item_published": BODY_LOG,
    "item_planned_secret": {200: SECRETARY | {"chair", "auditor"}, 404: ADMINISTRATORS},
    "item_published_secret": {200: SECRETARY | {"chair", "auditor"}, 404: ADMINISTRATORS},
    "meeting_foreign": FOREIGN_OFFICE,
    "item_foreign_secret": {200: STRANGER, 404: RULER},
    "body": BODY_LOG,
    "network": LOG,
    "principal": LOG,
    "person": LOG,
    "protected": {200: OFFICE, 404: _AUDITOR},
    "user": {200: ADMINISTRATORS, 404: SECRETARY | {"auditor"}},
    "grant": LOG,
    "missing": {404: LOG},
    "elsewhere": {404: LOG},
    "strange": {404: SIGNED_IN},
}

ROWS: list[Row] = [
    # the public pages
    Row("front:installation", "installation", {"own": ALL}, 404, None, frozenset({200, 302})),
    *_public("front:network"),
    *_list("meetings:list"),
    *_list("decisions:list"),
    *_list("matters:list"),
    *_list("bodies:list"),
    *_list("papers:list"),
    *_list("search:results"),
    Row("meetings:detail", "meeting", _DRAFT_MEETING, 404, None),
    Row("meetings:call", "meeting", _DRAFT_MEETING, 404, None, frozenset({200, 302})),
    Row("meetings:differences", "meeting", _DRAFT_MEETING, 404, None, frozenset({200, 302})),
    Row("matters:detail", "matter", _ITEMS_OF_MEETING, 404, None),
    Row("papers:detail", "paper", _PAPERS, 404, None),
    Row("papers:file", "paper", _PAPERS, 404, None),
    Row("bodies:detail", "body", {"own": ALL, "foreign": ALL}, 404, None),
    Row("look:components", "installation", {"own": NOBODY}, 404, None),
    # signing in
    Row("account:me", "installation", {"own": SIGNED_IN}),
    Row("account:welcome", "invitation", {"wrong": ALL}, 404, None, frozenset({200, 302, 410})),
    Row("account_login", "installation", {"own": ALL}, 404, None, frozenset({200, 302})),
    Row("account_logout", "installation", {"own": ALL}, 404, None, frozenset({200, 302})),
    Row("account_inactive", "installation", {"own": ALL}, 404, None),
    Row("account_signup", "installation", {"own": ALL}, 404, None, frozenset({200, 302})),
    Row("account_change_password", "installation", {"own": SIGNED_IN}, ok=frozenset({200, 302})),
    Row("account_set_password", "installation", {"own": SIGNED_IN}),
    Row("account_reset_password", "installation", {"own": ALL}, 404, None),
    Row("account_reset_password_done", "installation", {"own": ALL}, 404, None),
    Row("account_reset_password_from_key", "reset", {"wrong": ALL}, 404, None),
    Row("account_reset_password_from_key_done", "installation", {"own": ALL}, 404, None),
    # the demonstration, which is off here
    Row("personas:list", "installation", {"own": NOBODY}, 404, None),
    Row("personas:leave", "installation", {"own": NOBODY}, 404, None),
    Row("personas:step_in", "persona", {"own": NOBODY}, 404, None),
    # settings
    Row(
        "settings:front",
        "network",
        {"own": SIGNED_IN, "foreign": SIGNED_IN},
        ok=frozenset({200, 302}),
    ),
    *_in_network(("settings:who_sees",), SIGNED_IN, SIGNED_IN),
    *_in_network(
        (
            "settings:network",
            "settings:principals",
            "settings:add_principal",
            "settings:add_side",
            "settings:grants",
            "settings:add_user",
        ),
        ADMINISTRATORS,
        RULER,
    ),
    *_of(
        "principal",
        ("settings:edit_principal", "settings:add_population"),
        ADMINISTRATORS,
        RULER,
    ),
    *_of("side", ("settings:edit_side",), ADMINISTRATORS),
    Row("settings:user", "user", {"own": ADMINISTRATORS, "also_elsewhere": ADMINISTRATORS}),
    *_of("user", ("settings:give_grant",), ADMINISTRATORS),
    # Who has roles elsewhere is closed by who may give those too.
    Row("settings:close_user", "user", {"own": ADMINISTRATORS, "also_elsewhere": RULER}),
    *_of("grant", ("settings:end_grant",), ADMINISTRATORS),
    Row("settings:user_link", "user", {"own": ADMINISTRATORS}, method="POST"),
    Row(
        "settings:open_user",
        "user",
        {"closed": ADMINISTRATORS},
        ok=frozenset({200, 302}),
        method="POST",
    ),
    # bodies
    *_in_network(("settings:bodies", "settings:add_body"), OFFICE, FOREIGN_OFFICE),
    *_of(
        "body",
        (
            "settings:body",
            "settings:edit_body",
            "settings:rename_body",
            "settings:add_earlier_name",
            "settings:add_spelling",
            "settings:composition",
            "settings:rotation",
            "settings:give_seat",
            "settings:remove_body",
        ),
        OFFICE,
        FOREIGN_OFFICE,
    ),
    *_of("name", ("settings:remove_name",), OFFICE),
    *_of("seat", ("settings:end_seat",), OFFICE),
    # people
    *_in_network(("people:list", "people:list_csv", "people:list_json"), REGISTER, FOREIGN_OFFICE),
    *_in_network(("people:add", "people:alike"), OFFICE, FOREIGN_OFFICE),
    Row(
        "people:detail",
        "person",
        {
            **_KEPT_PERSON,
            "seated": {200: NEAR, 404: _OTHER_MEMBER},
            "alone": {200: LOG, 404: REGISTER - LOG},
        },
    ),
    *(
        Row(f"people:{deed}", "person", _KEPT_PERSON)
        for deed in ("edit", "join", "give_seat", "remove")
    ),
    Row(
        "people:part",
        "person",
        {
            case: {302 if code == 200 else code: who for code, who in answers.items()}
            for case, answers in _KEPT_PERSON.items()
            if isinstance(answers, dict)
        },
    ),
    # planning
    *_in_network(("planning:new_meeting",), SECRETARY, STRANGER),
    *(
        Row(f"planning:{deed}", "meeting", {**_PLANNING, **_SETTLED}, 404)
        for deed in ("move", "cancel", "add_item")
    ),
    *(
        Row(
            f"planning:{deed}",
            "meeting",
            {**_PLANNING, "published": {200: SECRETARY, 403: SIGNED_IN - SECRETARY}},
            404,
        )
        for deed in ("edit", "agenda")
    ),
    Row("planning:pre_meetings", "meeting", _PLANNING, 404),
    Row(
        "planning:remove_pre_meeting",
        "pre_meeting",
        {"planned": _PLANNED},
        404,
        ok=frozenset({200, 302}),
        method="POST",
    ),
    Row("planning:edit_item", "item", _PLANNING_ITEM, 404),
    Row("planning:remove_item", "item", {**_PLANNING_ITEM, **_SETTLED}, 404),
    Row(
        "planning:move_item",
        "item",
        _PLANNING_ITEM,
        404,
        ok=frozenset({200, 302}),
        method="POST",
        sent={"place": "1"},
    ),
    # reading papers in
    *_in_network(("imports:list",), SECRETARY, STRANGER),
    *_of("batch", ("imports:batch", "imports:undo"), SECRETARY, STRANGER),
    *_of("draft", ("imports:review",), SECRETARY, STRANGER),
    # Of the first drafts the file has been taken away: who may see them is told so.
    Row(
        "imports:original",
        "draft",
        {
            "kept": SECRETARY,
            "foreign_kept": STRANGER,
            "own": {404: SECRETARY},
            "foreign": {404: STRANGER},
        },
    ),
    # history
    *_in_network(
        ("history:network", "history:network_csv", "history:network_json"), LOG, FOREIGN_OFFICE
    ),
    *(Row(f"history:object{form}", "thing", _LOGGED) for form in ("", "_csv", "_json")),
]
