"""The address of search."""

from __future__ import annotations

from radslag.faces.look import lists
from radslag.faces.public.search import views

__all__ = ["app_name", "urlpatterns"]

app_name = "search"
urlpatterns = lists.paths("<slug:network>/sok", views.results, name="results")
