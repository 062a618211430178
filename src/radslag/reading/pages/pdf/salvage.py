"""A PDF file without its last part: the pages that are left, under a new page tree."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

__all__ = ["with_new_tree"]

_OBJECT = re.compile(rb"(?<![0-9])(\d{1,7}) (\d{1,5}) obj\b")
_PAGE = re.compile(rb"/Type\s*/Page\b")
_PACKED = re.compile(rb"/Type\s*/ObjStm\b")
_FIRST = re.compile(rb"/First\s+(\d{1,7})\b")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d{1,7}) \d{1,5} R\b")

_MOST_OBJECTS = 200_000
_MOST_PAGES = 2_000
_MOST_UNPACKED = 20_000_000
_LONGEST = 20_000  # bytes of a dictionary
# Numbers far above those of the file's own objects.
_CATALOGUE, _TREE = 8_388_606, 8_388_605


def with_new_tree(data: bytes) -> bytes | None:
    """The bytes with a catalogue that names every page found; None where there is none.

    pdfium finds no table of objects in it, so it searches the file for them and takes
    the last trailer.
    """
    unpacked = b"".join(_unpacked(data))
    data = data + b"\nendstream\nendobj\n" + unpacked
    pages: list[bytes] = []
    order: list[bytes] = []
    for number, dictionary, _ in _dictionaries(data):
        if _PAGE.search(dictionary):
            pages.append(number)
        elif kids := _KIDS.search(dictionary):
            order += _REFERENCE.findall(kids[1])
    if not pages:
        return None
    place = {number: at for at, number in enumerate(order)}
    pages = sorted(set(pages), key=lambda number: (place.get(number, len(order)), int(number)))
    return data + _tree(pages[:_MOST_PAGES])


def _dictionaries(data: bytes) -> Iterator[tuple[bytes, bytes, int]]:
    """Number and dictionary of each object in the order of the file, and where that ends."""
    for count, found in enumerate(_OBJECT.finditer(data)):
        if count > _MOST_OBJECTS:
            return
        start = found.end()
        ends = [data.find(word, start, start + _LONGEST) for word in (b"endobj", b"stream")]
        end = min((end for end in ends if end >= 0), default=start + _LONGEST)
        yield found[1], data[start:end], end


def _unpacked(data: bytes) -> Iterator[bytes]:
    """The objects that lie in packed streams, written out as plain ones."""
    left = _MOST_UNPACKED
    for _, dictionary, end in _dictionaries(data):
        first = _FIRST.search(dictionary)
        if not first or not _PACKED.search(dictionary) or left <= 0:
            continue
        start = end + len(b"stream") + (2 if data[end + 6 : end + 8] == b"\r\n" else 1)
        body = _inflated(data, start, left)
        left -= len(body)
        yield from _written_out(body, int(first[1]))


def _inflated(data: bytes, start: int, most: int) -> bytes:
    """What comes out of a packed stream before its end or the damage."""
    stream, out = zlib.decompressobj(), b""
    while not stream.eof and start < len(data) and len(out) < most:
        try:
            out += stream.decompress(data[start : start + 4_096], most - len(out))
        except zlib.error:
            break
        start += 4_096
    return out


def _written_out(body: bytes, first: int) -> Iterator[bytes]:
    """A packed stream begins with the number and the place of each object in it."""
    heads = body[:first].split()
    places = [
        (heads[at], int(heads[at + 1])) for at in range(0, len(heads) - 1, 2) if _are(heads, at)
    ]
    ends = [place for _, place in places[1:]] + [len(body) - first]
    for (number, start), end in zip(places, ends, strict=True):
        yield number + b" 0 obj\n" + body[first + start : first + end] + b"\nendobj\n"


def _are(heads: list[bytes], at: int) -> bool:
    return heads[at].isdigit() and heads[at + 1].isdigit() and len(heads[at + 1]) < 9


def _tree(pages: list[bytes]) -> bytes:
    kids = b" ".join(number + b" 0 R" for number in pages)
    return (
        b"%d 0 obj\n<</Type/Pages/Count %d/Kids[%s]>>\nendobj\n"
        b"%d 0 obj\n<</Type/Catalog/Pages %d 0 R>>\nendobj\n"
        b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n0\n%%%%EOF\n"
    ) % (_TREE, len(pages), kids, _CATALOGUE, _TREE, _CATALOGUE + 1, _CATALOGUE)
