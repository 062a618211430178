"""The address of the decisions."""

from __future__ import annotations

from radslag.faces.look import lists
from radslag.faces.public.decisions import views

__all__ = ["app_name", "urlpatterns"]

app_name = "decisions"
urlpatterns = lists.paths("<slug:network>/beslut", views.decision_list)
