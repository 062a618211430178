"""`python -m bench [NAME …]`: every benchmark (or those named), one JSON line a figure."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from bench import command, importing, letters, pages, pdf, search, text
from bench.figure import Figure

BENCHES: dict[str, Callable[[], Iterable[Figure]]] = {
    "text": text.figures,
    "pdf": pdf.figures,
    "command": command.figures,
    "letters": letters.figures,
    "search": search.figures,
    "importing": importing.figures,
    "pages": pages.figures,
}


def main(names: list[str]) -> int:
    """Measure; gives 2 for a name that there is no benchmark of."""
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        print(
            f"no benchmark named {', '.join(unknown)}; there are {', '.join(BENCHES)}",
            file=sys.stderr,
        )
        return 2
    for name in names or BENCHES:
        for figure in BENCHES[name]():
            print(figure.line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
