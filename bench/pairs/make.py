"""Make aligned pairs: a text as it is, and as Tesseract's English model reads it off paper.

Run as `python -m bench.pairs.make FOLDER` over a folder of .txt files it writes one .json for
each beside this file. A name that begins with "tune" marks a text that rules were tuned on.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import typst
from PIL import Image, ImageFilter

HERE = Path(__file__).parent


class Print(NamedTuple):
    """How a paper is set and scanned."""

    font: str
    points: float
    dpi: int
    worn: bool = False  # blurred and a little askew, as a copy of a copy

    @property
    def label(self) -> str:
        worn = " worn" if self.worn else ""
        return f"{self.font} {self.points:g} pt {self.dpi} dpi{worn}"


PRINTS = (
    Print("Liberation Serif", 12, 300),
    Print("Liberation Sans", 10, 200),
    Print("Carlito", 11, 150),
    Print("DejaVu Sans", 9, 150, worn=True),
)


def can_make() -> bool:
    """Whether Tesseract is here to read with."""
    return shutil.which("tesseract") is not None


def noisy(text: str, how: Print) -> str:
    """The text as the English model reads it from paper."""
    return "\n".join(_read(image) for image in _images(text, how))


def _images(text: str, how: Print) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "paper.typ")
        source.write_text(_typst(text, how), encoding="utf-8")
        typst.compile(str(source), output=str(Path(folder, "{p}.png")), format="png", ppi=how.dpi)
        for page in sorted(Path(folder).glob("*.png"), key=lambda path: int(path.stem)):
            if how.worn:
                _wear(page)
            yield page


def _typst(text: str, how: Print) -> str:
    lines = " \\\n".join(f"#{json.dumps(line, ensure_ascii=False)}" for line in text.split("\n"))
    return (
        f'#set page(paper: "a4", margin: 20mm)\n'
        f'#set text(font: "{how.font}", size: {how.points}pt, lang: "sv", hyphenate: false)\n'
        f"{lines}\n"
    )


def _wear(page: Path) -> None:
    with Image.open(page) as image:
        grey = image.convert("L").rotate(0.4, resample=Image.Resampling.BICUBIC, fillcolor=255)
        grey.filter(ImageFilter.GaussianBlur(0.9)).save(page)


def _read(image: Path) -> str:
    return subprocess.run(
        ["tesseract", str(image), "-", "-l", "eng", "--psm", "4"],
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stdout.replace("\f", "\n")


def main() -> None:
    """Write a file of pairs for every text of the folder given."""
    for path in sorted(Path(sys.argv[1]).glob("*.txt")):
        text = path.read_text(encoding="utf-8").strip()
        pairs = {
            "name": path.stem,
            "use": "tune" if path.stem.startswith("tune") else "test",
            "true": text.split("\n"),
            "noisy": {how.label: noisy(text, how).strip().split("\n") for how in PRINTS},
        }
        target = HERE / f"{path.stem}.json"
        target.write_text(json.dumps(pairs, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(target.name)


if __name__ == "__main__":
    main()
