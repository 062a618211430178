"""The picture of `radslag read` in the README: its own output as an SVG with text in it.

Each run of characters is told where to stand and how wide to be, so that the columns hold
in whatever monospaced typeface the reader has. The ground is light and belongs to the
picture: it reads the same on a light page and on a dark one.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator
from contextlib import chdir
from html import escape
from pathlib import Path

from radslag.faces.cli.console import Console
from radslag.faces.cli.main import build_parser

__all__ = ["page"]

_ROOT = Path(__file__).resolve().parents[2]
_PAPER = "samples/papers/natverk-2019-12-06-minnesanteckningar.pdf"
# What is shown: from a line that begins so, to the next that begins so.
_SHOWN = (("━", "1 "), ("5 ", "6 "), ("Uppdrag", "Val "))
_GAP = "\x1b[2m   ⋮\x1b[0m"

# Signs on a line, and in pixels the picture's width and the room of a sign and of a line.
_COLUMNS, _WIDTH, _ACROSS, _DOWN = 92, 900, 9, 20
_LEFT, _TOP = (_WIDTH - _COLUMNS * _ACROSS) // 2, 64
_CODE = re.compile(r"\x1b\[([\d;]*)m")
_CLASSES = {"1": "bold", "1;36": "accent", "2": "dim", "33": "mark", "1;31": "alarm"}
_STYLE = """\
text { font: 15px ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", \
"Liberation Mono", monospace; fill: #1f2328; white-space: pre; }
.bold { font-weight: 600; }
.accent { font-weight: 600; fill: #0a5c68; }
.dim { fill: #5f6873; }
.mark { fill: #8a5300; }
.alarm { font-weight: 600; fill: #b3261e; }"""
_HEAD = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" \
viewBox="0 0 {width} {height}" role="img" aria-labelledby="title about">
<title id="title">What radslag read shows of the minutes of a meeting</title>
<desc id="about">The head of the meeting, one item with its proposals and decisions, and the \
assignments that they gave, each with its page and line.</desc>"""
_FRAME = """\
<rect x="0.5" y="0.5" width="{width}" height="{height}" rx="10" fill="#fbfaf7" stroke="#d5d2c8"/>
<text x="{left}" y="34" class="dim">$ <tspan class="bold">radslag read {paper}</tspan></text>"""


class _Terminal(io.StringIO):
    """What is written to it is written in colour."""

    def isatty(self) -> bool:
        return True


def page() -> str:
    lines = list(_shown(_output().split("\n")))
    height = _TOP + len(lines) * _DOWN + 14
    frame = _FRAME.format(width=_WIDTH - 1, height=height - 1, left=_LEFT, paper=_name())
    rows = [row for at, line in enumerate(lines) if (row := _row(line, _TOP + at * _DOWN))]
    style = f"<style>\n{_STYLE}\n</style>"
    return "\n".join([_HEAD.format(width=_WIDTH, height=height), style, frame, *rows, "</svg>\n"])


def _name() -> str:
    return _PAPER.rpartition("/")[2]


def _output() -> str:
    """What the command shows in a terminal of that width."""
    terminal = _Terminal()
    environment = {"COLUMNS": str(_COLUMNS), "TERM": "xterm"}
    with chdir(_ROOT / os.path.dirname(_PAPER)):
        asked = build_parser("sv").parse_args(["read", _name()])
        asked.run(asked, Console("sv", environment, terminal, terminal))
    return terminal.getvalue()


def _shown(lines: list[str]) -> Iterator[str]:
    plain = [_CODE.sub("", line) for line in lines]
    for number, (first, last) in enumerate(_SHOWN):
        start = _line_that_begins(first, plain, 0)
        end = _line_that_begins(last, plain, start)
        while not plain[end - 1]:
            end -= 1
        yield from ["", _GAP, ""] if number else []
        yield from lines[start:end]


def _line_that_begins(words: str, lines: list[str], after: int) -> int:
    for at in range(after, len(lines)):
        if lines[at].startswith(words):
            return at
    raise LookupError(f"{_PAPER} shows no line that begins with {words!r}; see _SHOWN")


def _row(line: str, y: int) -> str:
    """A line of text: a span for each stretch that is set alike."""
    spans = "".join(_spans(line))
    return f'<text y="{y}">{spans}</text>' if spans else ""


def _spans(line: str) -> Iterator[str]:
    at, style = 0, ""
    for number, part in enumerate(_CODE.split(line)):
        if number % 2:
            style = _CLASSES.get(part, "")
            continue
        for stretch in re.finditer(r"\S+(?: \S+)*", part):
            kind = f' class="{style}"' if style else ""
            x, wide = _LEFT + (at + stretch.start()) * _ACROSS, len(stretch[0]) * _ACROSS
            text = escape(stretch[0], quote=False)
            yield f'<tspan x="{x}" textLength="{wide}"{kind}>{text}</tspan>'
        at += len(part)
