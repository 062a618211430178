"""What pages share, as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class LookConfig(AppConfig):
    name = "radslag.faces.look"
    label = "look"
