"""Bodies, their names over time, and how their seats and chair are shared."""

from __future__ import annotations

import datetime as dt

from django.db import models
from django.urls import reverse

from radslag.domain.parties.states import BodyKind, Regime
from radslag.kernel.access import Place

__all__ = ["Body", "BodyName", "ChairRotation", "CompositionRule"]


class Body(models.Model):
    """What meets: a network, a council, a steering group, a board.

    name and short_name are those of today, kept in step with `names` by the deeds. owner: the
    principal whose board it is; None for a body of the network itself.
    """

    network = models.ForeignKey("parties.Network", models.CASCADE, related_name="bodies")
    slug = models.SlugField(max_length=80)
    name = models.CharField(max_length=160)
    short_name = models.CharField(max_length=40, blank=True)
    sort_key = models.CharField(max_length=400)
    kind = models.CharField(max_length=20, choices=BodyKind, default=BodyKind.OTHER)
    regime = models.CharField(max_length=20, choices=Regime, default=Regime.INFORMAL)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="parts")
    owner = models.ForeignKey(
        "parties.Principal", models.PROTECT, null=True, blank=True, related_name="bodies"
    )
    about = models.TextField(blank=True)

    class Meta:
        ordering = ("sort_key",)
        verbose_name_plural = "bodies"
        constraints = (
            models.UniqueConstraint(fields=("network", "slug"), name="parties_body_slug"),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("bodies:detail", args=(self.network.slug, self.slug))

    def place(self) -> Place:
        return Place(network=self.network_id, body=self.pk, principal=self.owner_id)

    def name_on(self, day: dt.date) -> str:
        """What it was called that day; today's name where that is not known."""
        for one in self.names.all():
            if one.holds_on(day):
                return one.name
        return self.name


class BodyName(models.Model):
    """A name while it held. Both days are included; None is not known, or still so."""

    body = models.ForeignKey("parties.Body", models.CASCADE, related_name="names")
    name = models.CharField(max_length=160)
    short_name = models.CharField(max_length=40, blank=True)
    folded = models.CharField(max_length=160, db_index=True)
    from_date = models.DateField(null=True, blank=True)
    to_date = models.DateField(null=True, blank=True)
    is_variant = models.BooleanField(default=False)  # a spelling seen in papers, not a name it had

    class Meta:
        ordering = ("-from_date", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(from_date=None)
                | models.Q(to_date=None)
                | models.Q(to_date__gte=models.F("from_date")),
                name="parties_name_ends_after_start",
            ),
        )

    def __str__(self) -> str:
        return self.name

    def holds_on(self, day: dt.date) -> bool:
        if self.is_variant:
            return False
        begun = self.from_date is None or self.from_date <= day
        return begun and (self.to_date is None or day <= self.to_date)


class CompositionRule(models.Model):
    """How many seats of a body a side or a principal fills: *tre från kommunerna*."""

    body = models.ForeignKey("parties.Body", models.CASCADE, related_name="composition")
    side = models.ForeignKey("parties.Side", models.CASCADE, null=True, blank=True)
    principal = models.ForeignKey("parties.Principal", models.CASCADE, null=True, blank=True)
    seats = models.PositiveSmallIntegerField()
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(side=None, principal__isnull=False)
                | models.Q(side__isnull=False, principal=None),
                name="parties_composition_of_one",
            ),
        )

    def __str__(self) -> str:
        return f"{self.seats} {self.side or self.principal}"


class ChairRotation(models.Model):
    """The chair goes between the sides, a number of years each, from a first year."""

    body = models.OneToOneField("parties.Body", models.CASCADE, related_name="rotation")
    first_side = models.ForeignKey("parties.Side", models.CASCADE)
    first_year = models.PositiveSmallIntegerField()
    years = models.PositiveSmallIntegerField(default=1)

    class Meta:
        constraints = (
            models.CheckConstraint(condition=models.Q(years__gte=1), name="parties_rotation_years"),
        )

    def __str__(self) -> str:
        return f"{self.first_side} {self.first_year}, {self.years}"
