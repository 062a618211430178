"""The zip that a DOCX file is: looked at before anything is unpacked or parsed.

What comes out is a small zip of checked XML parts, not packed and without
pictures, that python-docx can open without risk.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO

from lxml import etree

from radslag.reading.errors import DamagedPaperError, ReadingError, TooLargeError
from radslag.reading.pages.docx.salvage import entries_by_header
from radslag.reading.pages.foreign import refuse
from radslag.reading.pages.limits import Limits

__all__ = ["checked", "damaged_error"]

_CONTENT_TYPES = "[Content_Types].xml"
_CHUNK = 1 << 16
_ONE_ENTRY = 46  # bytes in the central directory, without its name
# What else a zip may be, by an entry that only such a one has.
_OTHERS = (
    ("xl/", "XLSX"),
    ("ppt/", "PPTX"),
    ("content.xml", "ODT, ODS eller ODP"),
    ("META-INF/container.xml", "EPUB"),
    ("Index/", "Pages, Numbers eller Keynote"),
)
# A document with macros, or a template, is a document all the same.
_OTHER_DOCUMENTS = re.compile(
    rb"application/vnd\.(?:ms-word\.(?:document|template)\.macroEnabledTemplate|"
    rb"ms-word\.(?:document|template)\.macroEnabled|"
    rb"openxmlformats-officedocument\.wordprocessingml\.template)\.main\+xml"
)
_ORDINARY = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)|<\w*:?include\b[^>]*XInclude", re.IGNORECASE)


def checked(data: bytes, limits: Limits) -> tuple[io.BytesIO, bool]:
    """A harmless copy of the package, and whether the original was damaged."""
    damaged = False
    try:
        parts = dict(_entries(data, limits))
    except (zipfile.BadZipFile, EOFError, zlib.error, NotImplementedError, ValueError, OSError):
        parts, damaged = entries_by_header(data, limits), True
    except RuntimeError as error:  # how zipfile says that a password is asked for
        raise refuse("zip med lösenord") from error
    _check_kind(parts, damaged)
    for part in parts.values():
        _check_xml(part)
    if sum(part.count(b"<") for part in parts.values()) > limits.xml_elements * 2:
        raise too_large()  # an element has a start and an end
    if damaged:
        parts = {name: _mended(part) for name, part in parts.items()}
    return _repacked(parts), damaged


def too_large() -> TooLargeError:
    return TooLargeError(
        "Dokumentet är orimligt stort när det packas upp. "
        "Spara det på nytt i Word, eller som PDF, och försök igen.",
        "The document is unreasonably large when unpacked. Save it anew from Word, or as PDF.",
    )


def damaged_error() -> ReadingError:
    return DamagedPaperError(
        "Word-filen är skadad och kan inte läsas. Hämta den på nytt och försök igen.",
        "The Word file is damaged and cannot be read. Fetch it anew and try again.",
    )


def _entries(data: bytes, limits: Limits) -> Iterator[tuple[str, bytes]]:
    """Name and contents of each part that is read; pictures and the like are passed over."""
    _check_directory(data, limits)
    left = limits.xml_bytes
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = archive.infolist()
        _check_apart(infos)
        for info in infos:
            if not is_read(info.filename):
                yield info.filename, b""
                continue
            with archive.open(info) as stream:
                part = _unpacked(stream, info.compress_size, left, limits)
            left -= len(part)
            yield info.filename, part


def is_read(name: str) -> bool:
    """Only the XML of the document itself, not what add-ins keep beside it."""
    return name.endswith((".xml", ".rels")) and not name.startswith("customXml/")


def _unpacked(stream: IO[bytes], packed: int, left: int, limits: Limits) -> bytes:
    """The part, stopped as soon as it is too long: what the zip says of sizes is not believed."""
    # Small parts may pack well by nature; it is the great ones that do harm.
    most = min(left, max(1_000_000, packed * limits.zip_ratio))
    out = bytearray()
    while chunk := stream.read(_CHUNK):
        out += chunk
        if len(out) > most:
            raise too_large()
    return bytes(out)


def _check_directory(data: bytes, limits: Limits) -> None:
    """The list of entries is bounded before zipfile makes an object of each."""
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - 66_000))
    if end < 0 or end + 22 > len(data):
        raise zipfile.BadZipFile("no end of central directory")
    entries = int.from_bytes(data[end + 10 : end + 12], "little")
    size = int.from_bytes(data[end + 12 : end + 16], "little")
    if entries > limits.zip_entries or size > limits.zip_entries * (_ONE_ENTRY + 100):
        raise too_large()


def _check_apart(infos: list[zipfile.ZipInfo]) -> None:
    """No entry may begin inside another: that is how one byte is unpacked many times."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            raise too_large()
        end = info.header_offset + 30 + info.compress_size


def _check_kind(parts: dict[str, bytes], damaged: bool) -> None:
    if any(name.startswith("word/") for name in parts):
        return
    for sign, kind in _OTHERS:
        if any(name.startswith(sign) for name in parts):
            raise refuse(kind)
    if damaged:
        raise damaged_error()
    raise refuse("zip-arkiv")


def _check_xml(part: bytes) -> None:
    """No document type, no entities: Word never writes them, and they are how bombs are made."""
    text = part
    if part[:2] in (b"\xff\xfe", b"\xfe\xff") or part[:4].count(0):
        text = part.replace(b"\x00", b"")
    if _DECLARATION.search(text):
        raise DamagedPaperError(
            "Word-filen innehåller otillåtna deklarationer. "
            "Spara den på nytt i Word, eller som PDF, och försök igen.",
            "The Word file declares entities, which is not allowed. Save it anew from Word.",
        )


def _mended(part: bytes) -> bytes:
    """What is left of a part, with its open elements closed."""
    root = etree.fromstring(part, _parser(recover=True)) if part.strip() else None
    return b"" if root is None else etree.tostring(root)


def _repacked(parts: dict[str, bytes]) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            if name.endswith(".rels"):
                part = _living(part, name, parts)
            elif name == _CONTENT_TYPES:
                part = _OTHER_DOCUMENTS.sub(_ORDINARY, part)
            if part:
                archive.writestr(name, part)
    out.seek(0)
    return out


def _living(part: bytes, name: str, parts: dict[str, bytes]) -> bytes:
    """The relations of a part without those to anything that is not here.

    Word itself writes some to nowhere, at which python-docx would stop.
    """
    if not part:
        return b""
    root = etree.fromstring(part, _parser())
    folder = posixpath.dirname(posixpath.dirname(name))
    for relation in list(root):
        target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
        if relation.get("TargetMode") == "External" or not parts.get(target.lstrip("/")):
            root.remove(relation)
    return etree.tostring(root)


def _parser(recover: bool = False) -> etree.XMLParser:
    """Nothing is fetched, no entity is resolved; libxml2 itself stops at a depth of 256."""
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=recover
    )
