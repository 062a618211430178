"""JSON comes out whole, in order, and one paper's file is never another's."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from radslag.faces.cli import output


def found(number: int) -> dict[str, object]:
    return {"record": {"kind": "minutes", "n": number, "sources": {"/n": {"line": 1}}}, "pages": 1}


@pytest.mark.parametrize("several", [False, True])
def test_a_list_only_where_several_were_asked_for(several: bool) -> None:
    out = io.StringIO()
    writer = output.JsonList(out, several=several)
    writer.take("a", found(1))
    writer.end()
    expected = found(1)["record"]
    assert json.loads(out.getvalue()) == ([expected] if several else expected)
    assert out.getvalue().endswith("\n")


def test_a_line_separator_in_a_text_starts_no_line() -> None:
    out = io.StringIO()
    writer = output.JsonLines(out)
    writer.miss("a\u2028b", "c\u2029d")
    assert len(out.getvalue().splitlines()) == 1
    assert json.loads(out.getvalue()) == {"file": "a\u2028b", "error": "c\u2029d"}


def test_a_name_that_is_no_text_is_json_all_the_same() -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="latin-1")
    output.JsonList(out, several=False).miss("\udcff.pdf", "å")
    out.flush()
    assert json.loads(raw.getvalue().decode("utf-8")) == {"file": "\udcff.pdf", "error": "å"}


def test_names_that_a_file_system_may_hold_for_the_same_are_kept_apart(tmp_path: Path) -> None:
    told: list[str] = []
    writer = output.Folder(str(tmp_path), lambda file, target, why: told.append(Path(target).name))
    for file in ("a/Öl.pdf", "b/ÖL.docx", "c/O\u0308l.txt", "-", "stdin.txt"):
        writer.take(file, found(1))
    assert told == ["Öl.json", "ÖL-2.json", "O\u0308l-3.json", "stdin.json", "stdin-2.json"]


def test_a_file_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_more(*_: object) -> None:
        raise OSError(28, "No space left on device")

    writer = output.Folder(str(tmp_path), lambda *_: None)
    writer.take("a.pdf", found(1))
    monkeypatch.setattr("os.replace", no_more)
    writer = output.Folder(str(tmp_path), lambda *_: None)
    with pytest.raises(OSError, match="No space"):
        writer.take("a.pdf", found(2))
    [left] = tmp_path.iterdir()
    assert json.loads(left.read_text(encoding="utf-8"))["n"] == 1


def test_a_folder_where_a_file_would_be_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    told: list[tuple[str, str]] = []
    writer = output.Folder(str(tmp_path), lambda file, target, why: told.append((target, why)))
    writer.take("a.pdf", found(1))
    assert told == [(str(tmp_path / "a-2.json"), "foreign")]
