"""How well the reader does, for whoever works on it: `python -m tests.gold.report`.

Without folders it reads the samples and, where they are here, the real papers. With
--errors it lists for every paper what is missing (−), too much (+) or wrong (≠).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from radslag.reading import ReadingError
from tests.gold import papers
from tests.gold.errors import Score
from tests.gold.gates import GATES, is_good_enough
from tests.gold.papers import GoldPaper
from tests.gold.scoring import score, total
from tests.gold.sheet import Scores


@dataclass(frozen=True)
class Report:
    """The scores of a set of papers. unread: why a paper could not be read."""

    name: str
    by_paper: dict[str, Scores]
    unread: dict[str, str]

    @property
    def total(self) -> Scores:
        return total(self.by_paper.values())

    @property
    def macro_f1(self) -> float:
        """The mean over the fields of which there is anything to say."""
        told = [one.f1 for one in self.total.values() if one.gold or one.read]
        return sum(told) / len(told) if told else 0.0


def report_on(name: str, set_of_papers: Iterable[GoldPaper]) -> Report:
    """Reads and scores every paper. One that cannot be read counts as an empty record."""
    by_paper: dict[str, Scores] = {}
    unread: dict[str, str] = {}
    for one in set_of_papers:
        found: dict[str, Any] = {}
        try:
            found = papers.record_of(one.paper).as_dict()
        except ReadingError as error:
            unread[one.paper.name] = error.english
        by_paper[one.name] = score(one.name, one.expected(), found)
    return Report(name, by_paper, unread)


def as_dict(report: Report, *, errors: bool) -> dict[str, Any]:
    return {
        "papers": len(report.by_paper),
        "macro_f1": round(report.macro_f1, 4),
        "fields": _fields(report.total, errors=errors),
        "by_paper": {
            name: _fields(found, errors=errors) for name, found in report.by_paper.items()
        },
        "unread": report.unread,
    }


def _fields(scores: Scores, *, errors: bool) -> dict[str, Any]:
    return {
        name: _figures(one, errors=errors) for name, one in scores.items() if one.gold or one.read
    }


def _figures(one: Score, *, errors: bool) -> dict[str, Any]:
    figures: dict[str, Any] = {
        "precision": round(one.precision, 4),
        "recall": round(one.recall, 4),
        "f1": round(one.f1, 4),
        "hit": one.hit,
        "gold": one.gold,
        "read": one.read,
        "mistakes": one.mistakes,
    }
    if errors:
        figures["errors"] = [error._asdict() for error in one.errors]
    return figures


def as_text(report: Report, *, errors: bool) -> str:
    blocks = [_head(report), _table_of_fields(report), _table_of_papers(report)]
    if report.unread:
        blocks.append([f"not read: {name}. {why}" for name, why in report.unread.items()])
    if errors:
        blocks += [_errors(name, found) for name, found in report.by_paper.items()]
    return "\n\n".join("\n".join(lines) for lines in blocks if lines)


def _head(report: Report) -> list[str]:
    title = f"{report.name}: {len(report.by_paper)} papers, macro F1 {report.macro_f1:.3f}"
    return [title, "═" * len(title)]


def _table_of_fields(report: Report) -> list[str]:
    lines = [f"{'field':<22}{'F1':>7}{'prec':>7}{'rec':>7}{'hit':>6}{'gold':>6}{'read':>6}   gate"]
    for name, one in report.total.items():
        if one.gold or one.read:
            figures = f"{one.f1:7.3f}{one.precision:7.3f}{one.recall:7.3f}"
            counts = f"{one.hit:6}{one.gold:6}{one.read:6}"
            lines.append(f"{name:<22}{figures}{counts}   {_verdict(name, one)}".rstrip())
    return lines


def _verdict(name: str, one: Score) -> str:
    if name not in GATES:
        return ""
    if is_good_enough(name, one):
        return f"{GATES[name]:.2f} ✓"
    return f"{GATES[name]:.2f} ✗ {_tally(one)}"


def _table_of_papers(report: Report) -> list[str]:
    widest = max(map(len, report.by_paper), default=0)
    lines = [f"{'paper':<{widest}}{'F1':>8}{'facts':>7}   errors"]
    for name, found in report.by_paper.items():
        all_of_it = _together(found)
        wrong = [f"{field} {_tally(one)}" for field, one in found.items() if one.errors]
        said = ", ".join(wrong) or "none"
        lines.append(f"{name:<{widest}}{all_of_it.f1:8.3f}{all_of_it.gold:7}   {said}")
    return lines


def _together(scores: Scores) -> Score:
    """All fields as one."""
    out = Score()
    for one in scores.values():
        out.add(one)
    return out


def _tally(one: Score) -> str:
    """How many of each kind of error, such as −3 +1."""
    signs = [error.sign for error in one.errors]
    return " ".join(f"{sign}{signs.count(sign)}" for sign in ("−", "+", "≠") if sign in signs)


def _errors(name: str, scores: Scores) -> list[str]:
    wrong = {field: one for field, one in scores.items() if one.errors}
    if not wrong:
        return []
    lines = [name, "─" * len(name)]
    for field, one in wrong.items():
        lines.append(f"  {field}")
        lines += [f"    {error}" for error in one.errors]
    return lines


def _sets(folder: Path | None, gold: Path | None) -> list[tuple[str, list[GoldPaper]]]:
    if folder is not None:
        found = papers.with_gold(folder, gold or folder)
        return [(folder.name, [one for one in found if one.gold.exists()])]
    sets = [("samples", papers.readable(papers.sample_papers()))]
    if papers.corpus_papers():
        sets.append(("corpus", papers.readable(papers.corpus_papers())))
    return sets


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.gold.report", description=__doc__)
    parser.add_argument("--papers", type=Path, metavar="DIR", help="papers to read instead")
    parser.add_argument(
        "--gold", type=Path, metavar="DIR", help="where their records lie, if not beside them"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--errors", action="store_true", help="list every error")
    return parser.parse_args(words)


def main(words: Sequence[str] | None = None) -> int:
    asked = _arguments(words)
    reports = [report_on(name, found) for name, found in _sets(asked.papers, asked.gold)]
    if not any(report.by_paper for report in reports):
        print("No paper with a record of the same name was found there.", file=sys.stderr)
        return 2
    if asked.json:
        found = {report.name: as_dict(report, errors=asked.errors) for report in reports}
        print(json.dumps(found, ensure_ascii=False))
    else:
        print("\n\n\n".join(as_text(report, errors=asked.errors) for report in reports))
    return 0


if __name__ == "__main__":
    sys.exit(main())
