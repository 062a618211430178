"""How much of a paper is read before it is refused or cut, and why that much."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds that no honest meeting paper meets, and that keep a hostile one cheap.

    A whole reading must stay under 512 MB and 60 s; the figures leave half of that
    to the later stages.
    """

    # A year's minutes with pictures in them are 30 MB; everything is held in memory once.
    file_bytes: int = 100_000_000
    # 1 700 full pages. Later stages take a millisecond for a thousand characters.
    characters: int = 5_000_000
    # The thickest bundle of papers seen has 900; a thousand pages take a second or two.
    pages: int = 2_000
    # Past this a page is a map or a trick; the attendance list is looked for on others.
    page_objects: int = 20_000
    # A3 at 300 dpi is 17 million; grey, so one byte each.
    pixels: int = 40_000_000
    # Half a meeting's papers may be scans, but each takes seconds and each may hang.
    scanned_pages: int = 300
    # Word writes 10 to 30 parts, and one for each picture.
    zip_entries: int = 5_000
    # The parts that are read (XML), unpacked, all together. A tree takes ten times that.
    xml_bytes: int = 20_000_000
    # What Word writes packs 10 to 40 times; zeros pack 1 000 times.
    zip_ratio: int = 200
    # Elements; a hundred pages from Word have about 100 000. How deep they may lie is
    # not set here: libxml2 stops at 256, and a table in a table in a table is 30 deep.
    xml_elements: int = 600_000
    # Paragraphs, cells and HTML blocks.
    blocks: int = 100_000
