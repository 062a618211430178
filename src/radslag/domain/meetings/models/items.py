"""Items of an agenda: texts, presenters, proposals, decisions, stances."""

from __future__ import annotations

from django.db import models

from radslag.domain.meetings.models.checks import filled, from_one, one_of
from radslag.domain.meetings.states import Action, ItemKind, ItemState, StanceKind
from radslag.kernel.access import Place

__all__ = ["Clause", "Decision", "Item", "ItemText", "Presenter", "Proposal", "Stance"]


class Item(models.Model):
    """A point of a meeting's agenda.

    number as printed (*4*, *4a*, *10.1*; *12* for § 12). secrecy: the legal ground that keeps it
    from the public; "" is open. continues: the item of an earlier meeting that this one takes up.
    """

    meeting = models.ForeignKey("meetings.Meeting", models.CASCADE, related_name="items")
    parent = models.ForeignKey("self", models.CASCADE, null=True, blank=True, related_name="parts")
    matter = models.ForeignKey(
        "meetings.Matter", models.PROTECT, null=True, blank=True, related_name="items"
    )
    number = models.CharField(max_length=20, blank=True)
    position = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=500)
    kind = models.CharField(max_length=20, choices=ItemKind, default=ItemKind.OTHER)
    state = models.CharField(max_length=20, choices=ItemState, default=ItemState.ON_AGENDA)
    registry_number = models.CharField(max_length=60, blank=True)
    secrecy = models.CharField(max_length=200, blank=True)
    is_late = models.BooleanField(default=False)  # added after the call
    postponed_to_date = models.DateField(null=True, blank=True)
    cited_dates = models.JSONField(default=list, blank=True)  # ISO days of meetings it names

    class Meta:
        ordering = ("position", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=("meeting", "position"), name="meetings_item_position_once"
            ),
            models.CheckConstraint(
                condition=models.Q(postponed_to_date=None) | models.Q(state=ItemState.POSTPONED),
                name="meetings_item_postponed_has_state",
            ),
            models.CheckConstraint(
                condition=models.Q(parent=None) | ~models.Q(parent=models.F("id")),
                name="meetings_item_not_own_part",
            ),
            one_of("item", "kind", ItemKind),
            one_of("item", "state", ItemState),
            filled("item", "title"),
            from_one("item", "position"),
        )

    def __str__(self) -> str:
        return f"{self.number} {self.title}".strip()

    def get_absolute_url(self) -> str:
        return f"{self.meeting.get_absolute_url()}#{self.anchor}"

    @property
    def anchor(self) -> str:
        return f"p{self.position}"

    @property
    def is_confidential(self) -> bool:
        """Whether a ground of secrecy holds for it or for the item it lies under."""
        return bool(self.secrecy) or (self.parent is not None and self.parent.is_confidential)

    def place(self) -> Place:
        return self.meeting.place()


class ItemText(models.Model):
    """What a paper says under an item, as a small structured document and never as HTML.

    blocks: a list of {"kind": "paragraph" | "list" | "heading", "text": str} or, for a list,
    {"kind": "list", "rows": [str]}; each with "page", "start" and "end" where it was read.
    """

    item = models.ForeignKey("meetings.Item", models.CASCADE, related_name="texts")
    paper = models.ForeignKey(
        "meetings.Paper", models.CASCADE, null=True, blank=True, related_name="texts"
    )
    blocks = models.JSONField(default=list)

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("item", "paper"), name="meetings_text_once"),
        )

    def __str__(self) -> str:
        return f"{self.item}"


class Presenter(models.Model):
    """Who presents an item. Name as printed."""

    item = models.ForeignKey("meetings.Item", models.CASCADE, related_name="presenters")
    person = models.ForeignKey(
        "parties.Person", models.PROTECT, null=True, blank=True, related_name="presentations"
    )
    name = models.CharField(max_length=160)
    role = models.CharField(max_length=160, blank=True)
    organisation = models.CharField(max_length=200, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position", "pk")
        constraints = (filled("presenter", "name"),)

    def __str__(self) -> str:
        return self.name


class Proposal(models.Model):
    """What is proposed under an item, by whom, in numbered clauses."""

    item = models.ForeignKey("meetings.Item", models.CASCADE, related_name="proposals")
    body = models.ForeignKey("parties.Body", models.PROTECT, null=True, blank=True)
    by = models.CharField(max_length=200, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position", "pk")

    def __str__(self) -> str:
        return f"{self.by or 'förslag'}: {self.item}"


class Decision(models.Model):
    """What is decided under an item, by whom, in numbered clauses."""

    item = models.ForeignKey("meetings.Item", models.CASCADE, related_name="decisions")
    body = models.ForeignKey("parties.Body", models.PROTECT, null=True, blank=True)
    by = models.CharField(max_length=200, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position", "pk")

    def __str__(self) -> str:
        return f"{self.by or 'beslut'}: {self.item}"


class Clause(models.Model):
    """One *att*-clause of a proposal or of a decision.

    answers: the clause of the proposal that a decided clause answers. target and target_date:
    to whom or until when, where the action has one. is_prose: found in running text.
    """

    proposal = models.ForeignKey(
        "meetings.Proposal", models.CASCADE, null=True, blank=True, related_name="clauses"
    )
    decision = models.ForeignKey(
        "meetings.Decision", models.CASCADE, null=True, blank=True, related_name="clauses"
    )
    answers = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="answered_by"
    )
    position = models.PositiveSmallIntegerField(default=0)
    number = models.CharField(max_length=20, blank=True)
    text = models.TextField()
    action = models.CharField(max_length=20, choices=Action, default=Action.OTHER)
    scope = models.CharField(max_length=200, blank=True)
    target = models.ForeignKey(
        "parties.Body", models.PROTECT, null=True, blank=True, related_name="targeted_by"
    )
    target_date = models.DateField(null=True, blank=True)
    is_prose = models.BooleanField(default=False)

    class Meta:
        ordering = ("position", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(proposal=None, decision__isnull=False)
                | models.Q(proposal__isnull=False, decision=None),
                name="meetings_clause_of_one",
            ),
            one_of("clause", "action", Action),
            filled("clause", "text"),
        )

    def __str__(self) -> str:
        return self.text

    def get_absolute_url(self) -> str:
        return self.item.get_absolute_url()

    @property
    def item(self) -> Item:
        owner = self.decision or self.proposal
        assert owner is not None  # noqa: S101  meetings_clause_of_one
        return owner.item


class Stance(models.Model):
    """What a side (or another party, by name) did at a decision; at one clause, or all of it."""

    item = models.ForeignKey("meetings.Item", models.CASCADE, related_name="stances")
    clause = models.ForeignKey(
        "meetings.Clause", models.CASCADE, null=True, blank=True, related_name="stances"
    )
    side = models.ForeignKey("parties.Side", models.PROTECT, null=True, blank=True)
    principal = models.ForeignKey("parties.Principal", models.PROTECT, null=True, blank=True)
    party = models.CharField(max_length=160, blank=True)
    kind = models.CharField(max_length=20, choices=StanceKind)

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(side__isnull=False, principal=None, party="")
                | models.Q(side=None, principal__isnull=False, party="")
                | (models.Q(side=None, principal=None) & ~models.Q(party="")),
                name="meetings_stance_of_one",
            ),
            one_of("stance", "kind", StanceKind),
        )

    def __str__(self) -> str:
        return f"{self.side or self.principal or self.party}: {self.get_kind_display()}"

    @property
    def who(self) -> str:
        return str(self.side or self.principal or self.party)
