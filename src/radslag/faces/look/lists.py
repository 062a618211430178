"""Every list in three forms at stable addresses: a page, CSV for Excel, JSON for programs.

`/<network>/moten/` is the page, `/<network>/moten.csv` and `/<network>/moten.json` the whole of
the same list with the same query string.
"""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.urls import URLPattern, path

__all__ = ["PAGE_PARAMETER", "PER_PAGE", "Column", "answer", "inert", "listing", "paths"]

T = TypeVar("T")
Plain = str | int | bool | dt.date | dt.time | None
Rows = QuerySet[Any] | Sequence[Any]

PER_PAGE = 50
PAGE_PARAMETER = "sida"
_CHUNK = 500
_ACTIVE = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """key in JSON, head in CSV, and the plain value of a row."""

    key: str
    head: str
    value: Callable[[T], Plain]


def paths(stem: str, view: Callable[..., HttpResponseBase], name: str = "list") -> list[URLPattern]:
    """A list's three addresses: `name`, `name_csv`, `name_json`. stem: "<slug:network>/moten"."""
    return [
        path(f"{stem}/", view, name=name),
        path(f"{stem}.csv", view, {"form": "csv"}, name=f"{name}_csv"),
        path(f"{stem}.json", view, {"form": "json"}, name=f"{name}_json"),
    ]


def listing(request: HttpRequest, rows: Rows, per_page: int = PER_PAGE) -> dict[str, Any]:
    """For the template: `page` of the list, and `csv` and `json`, the addresses of the others.

    A page that does not exist gives the nearest one that does. With look/list_foot.html below it.
    """
    page = _page(request, rows, per_page)
    numbers = list(page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1))
    asked = request.GET.copy()
    asked.pop(PAGE_PARAMETER, None)
    query = f"?{asked.urlencode()}" if asked else ""
    stem = request.path.rstrip("/")
    return {
        "page": page,
        "page_numbers": numbers if page.paginator.num_pages > 1 else [],
        "csv": f"{stem}.csv{query}",
        "json": f"{stem}.json{query}",
    }


def _page(request: HttpRequest, rows: Rows, per_page: int) -> Page[Any]:
    """Of a query first the keys and then the rows: no database sorts wide rows it does not show."""
    asked = request.GET.get(PAGE_PARAMETER)
    if not isinstance(rows, QuerySet):
        return Paginator(rows, per_page).get_page(asked)
    page: Page[Any] = Paginator(rows.values_list("pk", flat=True), per_page).get_page(asked)
    keys = list(page.object_list)
    found = rows.order_by().in_bulk(keys)
    page.object_list = [found[key] for key in keys if key in found]
    return page


def answer(form: str, rows: Rows, columns: Sequence[Column[Any]], name: str) -> HttpResponseBase:
    """The whole list as "csv" or "json". name: of the file, without its ending."""
    return _csv(rows, columns, name) if form == "csv" else _json(rows, columns)


def inert(text: str) -> str:
    """Text that no spreadsheet takes for a formula (trust 92)."""
    return f"'{text}" if text.startswith(_ACTIVE) or text.lstrip().startswith(_ACTIVE) else text


def _csv(rows: Rows, columns: Sequence[Column[Any]], name: str) -> HttpResponseBase:
    writer = csv.writer(_Echo(), delimiter=";", lineterminator="\r\n")

    def lines() -> Iterator[str]:
        # the mark of UTF-8, without which Excel in Swedish takes it for Windows-1252
        yield "\N{ZERO WIDTH NO-BREAK SPACE}"
        yield writer.writerow([inert(column.head) for column in columns])
        for row in _each(rows):
            yield writer.writerow([_cell(column.value(row)) for column in columns])

    response = StreamingHttpResponse(lines(), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response


def _json(rows: Rows, columns: Sequence[Column[Any]]) -> HttpResponseBase:
    def pieces() -> Iterator[str]:
        between = '{"rows": ['
        for row in _each(rows):
            told = {column.key: _plain(column.value(row)) for column in columns}
            yield f"{between}\n{json.dumps(told, ensure_ascii=False)}"
            between = ","
        yield "\n]}\n" if between == "," else '{"rows": []}\n'

    return StreamingHttpResponse(pieces(), content_type="application/json")


def _each(rows: Rows) -> Iterable[Any]:
    return rows.iterator(chunk_size=_CHUNK) if isinstance(rows, QuerySet) else rows


def _cell(value: Plain) -> str | int:
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, int):
        return value
    told = _plain(value)
    return inert(told) if isinstance(told, str) else ""


def _plain(value: Plain) -> str | int | bool | None:
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    return value.isoformat() if isinstance(value, dt.date) else value


class _Echo:
    """What csv writes to, so that each line can be passed on at once."""

    def write(self, line: str) -> str:
        return line
