"""The addresses of the pages for all: a screen a line. Those of a network begin with its slug."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver

__all__ = ["urlpatterns"]

urlpatterns: list[URLPattern | URLResolver] = []
