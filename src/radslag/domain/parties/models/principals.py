"""Principals, their sides and how many live there."""

from __future__ import annotations

from django.db import models

from radslag.domain.parties.states import PrincipalKind
from radslag.kernel.access import Place

__all__ = ["Population", "Principal", "Side"]


class Side(models.Model):
    """The region's side, or the municipalities'. How many there are is data."""

    network = models.ForeignKey("parties.Network", models.CASCADE, related_name="sides")
    name = models.CharField(max_length=60)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("position", "name")
        constraints = (
            models.UniqueConstraint(fields=("network", "name"), name="parties_side_once"),
        )

    def __str__(self) -> str:
        return self.name

    def place(self) -> Place:
        return Place(network=self.network_id)


class Principal(models.Model):
    """A region, a municipality or another: it decides for itself.

    code: SCB's, four figures for a municipality and two for a region. genitive: as it stands
    before *kommun* ("Falu"), which no rule gives.
    """

    network = models.ForeignKey("parties.Network", models.CASCADE, related_name="principals")
    side = models.ForeignKey(
        "parties.Side", models.PROTECT, related_name="principals", null=True, blank=True
    )
    kind = models.CharField(max_length=20, choices=PrincipalKind)
    code = models.CharField(max_length=10, blank=True)
    slug = models.SlugField(max_length=60)
    name = models.CharField(max_length=120)
    full_name = models.CharField(max_length=120)
    genitive = models.CharField(max_length=120, blank=True)
    folded = models.CharField(max_length=120)
    sort_key = models.CharField(max_length=400)

    class Meta:
        ordering = ("sort_key",)
        constraints = (
            models.UniqueConstraint(fields=("network", "slug"), name="parties_principal_slug"),
            models.UniqueConstraint(
                fields=("network", "code"),
                condition=~models.Q(code=""),
                name="parties_principal_code",
            ),
        )

    def __str__(self) -> str:
        return self.full_name

    def place(self) -> Place:
        return Place(network=self.network_id, principal=self.pk)


class Population(models.Model):
    """How many lived there on a day, and who says so: a cost key must tell both."""

    principal = models.ForeignKey("parties.Principal", models.CASCADE, related_name="populations")
    counted_date = models.DateField()
    count = models.PositiveIntegerField()
    source = models.CharField(max_length=120)

    class Meta:
        ordering = ("-counted_date",)
        constraints = (
            models.UniqueConstraint(
                fields=("principal", "counted_date"), name="parties_population_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.count} ({self.counted_date})"
