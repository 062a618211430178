"""Bytes into characters: which encoding, and letters that were encoded twice."""

from __future__ import annotations

import codecs
import re

from radslag.reading.errors import TooLargeError, UnknownFormatError
from radslag.reading.pages.limits import Limits
from radslag.reading.record import Remark

__all__ = ["decode"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as the next one does
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# One byte a letter: Windows, then DOS and old Macintosh, which still turn up in archives.
_OLD = ("cp1252", "cp850", "mac_roman")
_SWEDISH = re.compile("(?<=[a-zA-Z])[åäö](?=[a-zA-Z])")
# UTF-8 read as Windows-1252: two to four signs where there was one letter.
_TWICE = re.compile("[Â-ô][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}")
_SURELY_TWICE = re.compile("Ã[¥¤¶…„–©]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_NEWLINES = re.compile("\r\n?|\x0b")


def decode(
    data: bytes, limits: Limits, declared: str | None = None
) -> tuple[str, tuple[Remark, ...]]:
    """The text with newlines as \\n, and what there is to say about the encoding.

    declared: the encoding that the file names itself; believed only where the bytes
    are not UTF-8, for many files say one thing and are the other.
    """
    if len(data) > limits.characters * 4:
        raise _too_long(limits)
    text = _decoded(data, declared)
    if len(text) > limits.characters:
        raise _too_long(limits)
    odd = _CONTROLS.search(text) is not None
    if odd or "\ufffd" in text:
        _check_is_text(text)
    text, remarks = _undoubled(text)
    if "\r" in text or "\v" in text:
        text = _NEWLINES.sub("\n", text)
    return _CONTROLS.sub(" ", text) if odd else text, remarks


def _decoded(data: bytes, declared: str | None) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace")
    head = data[:1_000]
    if head[1::2].count(0) > len(head) // 3:
        return data.decode("utf-16-le", "replace")
    if head[::2].count(0) > len(head) // 3:
        return data.decode("utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(declared, "replace") if declared else _old(data)


def _old(data: bytes) -> str:
    """The text in that old encoding which gives most Swedish letters within words."""
    if data.count(b"\xc3") > 3 and _mostly_utf8(data):
        return data.decode("utf-8", "replace")
    sample = data[:200_000]
    scores = [len(_SWEDISH.findall(sample.decode(one, "replace"))) for one in _OLD]
    encoding = _OLD[scores.index(max(scores))]
    if encoding != "cp1252":
        return data.decode(encoding, "replace")
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:  # five bytes are nothing in Windows-1252
        return data.decode("latin-1")


def _mostly_utf8(data: bytes) -> bool:
    """Whether a few damaged bytes are all that keeps it from being UTF-8."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return broken * 10 < sum(text.count(letter) for letter in "åäöÅÄÖé")


def _undoubled(text: str) -> tuple[str, tuple[Remark, ...]]:
    """Letters that were encoded twice (Ã¥ for å) put right."""
    if "Ã" not in text or not _SURELY_TWICE.search(text):
        return text, ()
    remark = Remark(
        "encoding",
        "Filens å, ä och ö var felkodade och har rättats. Kontrollera texten mot originalet.",
    )
    return _TWICE.sub(_once, text), (remark,)


def _once(found: re.Match[str]) -> str:
    try:
        raw = b"".join(_byte(sign) for sign in found[0])
        return raw.decode("utf-8")
    except UnicodeError:
        return found[0]


def _byte(sign: str) -> bytes:
    return sign.encode("latin-1") if ord(sign) < 256 else sign.encode("cp1252")


def _check_is_text(text: str) -> None:
    """Stops bytes that are no text: a control character now and then is let through."""
    sample = text[:100_000]
    bad = len(_CONTROLS.findall(sample)) + sample.count("\ufffd")
    if bad * 50 > len(sample):
        raise UnknownFormatError(
            "Filen är inte ett dokument som kan läsas. Spara det som PDF, DOCX eller text "
            "och försök igen.",
            "The file is no document that can be read. Save it as PDF, DOCX or text and try again.",
        )


def _too_long(limits: Limits) -> TooLargeError:
    most = f"{limits.characters:,}".replace(",", "\N{NO-BREAK SPACE}")
    return TooLargeError(
        f"Texten är längre än {most} tecken. Dela upp den och läs delarna var för sig.",
        f"The text is longer than {limits.characters} characters. Split it and read the parts.",
    )
