"""Matters: what runs through several meetings."""

from __future__ import annotations

from django.db import models
from django.urls import reverse

from radslag.domain.meetings.models.checks import filled, one_of
from radslag.domain.meetings.states import MatterState
from radslag.kernel.access import Place

__all__ = ["Matter"]


class Matter(models.Model):
    """The thread through meetings and bodies. Its state follows from its items."""

    network = models.ForeignKey("parties.Network", models.CASCADE, related_name="matters")
    key = models.CharField(max_length=16, unique=True)
    title = models.CharField(max_length=300)
    folded = models.CharField(max_length=300, db_index=True)
    sort_key = models.CharField(max_length=400)
    registry_number = models.CharField(max_length=60, blank=True)
    state = models.CharField(max_length=20, choices=MatterState, default=MatterState.OPEN)

    class Meta:
        ordering = ("sort_key",)
        constraints = (one_of("matter", "state", MatterState), filled("matter", "title"))

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("matters:detail", args=(self.network.slug, self.key))

    def place(self) -> Place:
        return Place(network=self.network_id)
