"""Networks: what everything else belongs to."""

from __future__ import annotations

from django.core.validators import RegexValidator
from django.db import models

from radslag.kernel.access import Place

__all__ = ["Network"]

_colour = RegexValidator(r"^#[0-9a-fA-F]{6}$", "Skriv färgen som # och sex tecken: #23459a.")


class Network(models.Model):
    """A county's collaboration: everything else belongs to one. An installation holds many."""

    slug = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    strapline = models.CharField(max_length=200, blank=True)
    about = models.TextField(blank=True)
    brand = models.CharField(max_length=7, default="#23459a", validators=[_colour])
    contact_email = models.EmailField(blank=True)
    letterhead = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    def place(self) -> Place:
        return Place(network=self.pk)
