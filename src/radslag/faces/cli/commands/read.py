"""radslag read: papers into records."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both, Language

if TYPE_CHECKING:
    from radslag.faces.cli.output import Writer
    from radslag.faces.cli.papers import Papers

__all__ = ["ABOUT", "NAME", "add_arguments", "run"]

NAME = "read"
ABOUT = Both(
    """Läs mötespapper och visa vad som står i dem.

    Papperen kan vara PDF, DOCX, HTML, Markdown, text eller bilder av sidor. Varje uppgift
    visas med sidan och raden där den står. Ett papper som inte går att läsa hindrar inte
    de andra; då blir slutstatus 2.""",
    """Read meeting papers and show what is in them.

    The papers may be PDF, DOCX, HTML, Markdown, text or pictures of pages. Each fact is
    shown with the page and line where it stands. A paper that cannot be read does not stop
    the others; the exit status is 2 then.""",
)

_FILE = Both("fil att läsa; - är standard in", "file to read; - is standard input")
_JSON = Both(
    "visa posten som JSON; flera filer blir en lista i samma ordning",
    "print the record as JSON; several files give a list in the same order",
)
_JSONL = Both(
    "en post i JSON på varje rad, i samma ordning", "one record in JSON a line, in the same order"
)
_OUT = Both(
    "skriv en fil <namn>.json för varje papper i mappen DIR",
    "write a file <stem>.json for each paper into the folder DIR",
)
_WRITTEN = {
    "": Both("{file} → {target}", "{file} → {target}"),
    "taken": Both(
        "{file} → {target} (ett annat papper heter lika)",
        "{file} → {target} (another paper has the same name)",
    ),
    "foreign": Both(
        "{file} → {target} (där fanns redan en fil som inte är en läst post)",
        "{file} → {target} (a file that is no record stood there already)",
    ),
}
_SUMMARY = Both(
    "Lästa papper: {read}. Gick inte att läsa: {failed}.",
    "Papers read: {read}. Could not be read: {failed}.",
)
_NOT_WRITTEN = Both(
    "Det går inte att skriva där ({why}). Välj en annan mapp.",
    "Nothing can be written there ({why}). Choose another folder.",
)


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    file = "FIL" if language == "sv" else "FILE"
    parser.add_argument("files", nargs="+", metavar=file, help=_FILE.into(language))
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help=_JSON.into(language))
    forms.add_argument("--jsonl", action="store_true", help=_JSONL.into(language))
    forms.add_argument("--out", metavar="DIR", help=_OUT.into(language))


def run(arguments: argparse.Namespace, console: Console) -> int:
    from radslag.faces.cli.papers import Papers

    with Papers() as papers:
        try:
            failed = _read(papers, _writer(arguments, console), arguments.files, console)
        except BrokenPipeError:
            raise
        except OSError as problem:
            console.complain(_NOT_WRITTEN, arguments.out, why=problem.strerror or problem)
            return 2
    if arguments.out and len(arguments.files) > 1:
        console.say(_SUMMARY, read=len(arguments.files) - failed, failed=failed)
    return 2 if failed else 0


def _read(papers: Papers, writer: Writer, files: list[str], console: Console) -> int:
    """Gives how many could not be read."""
    from radslag.faces.cli.fetching import CannotReadError

    failed = 0
    for file in files:
        try:
            found = papers.read(file)
        except CannotReadError as error:
            failed += 1
            console.complain(error.sentence, file)
            writer.miss(file, error.sentence.into(console.language))
        else:
            writer.take(file, found)
    writer.end()
    return failed


def _writer(arguments: argparse.Namespace, console: Console) -> Writer:
    """Who takes what each file gives, in the form that was asked for."""
    if not (arguments.json or arguments.jsonl or arguments.out):
        from radslag.faces.cli.views.record import ForPeople

        return ForPeople(console)
    from radslag.faces.cli import output

    if arguments.json:
        return output.JsonList(console.out, several=len(arguments.files) > 1)
    if arguments.jsonl:
        return output.JsonLines(console.out)

    def tell(file: str, target: str, why: str) -> None:
        console.say(_WRITTEN[why], file=file, target=target)

    return output.Folder(arguments.out, tell)
