"""Pages that are pictures: read by OCR where there is one, and said to be pictures where not."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFont

from radslag.reading.errors import DamagedPaperError, TooLargeError
from radslag.reading.pages import Limits, open_paper
from radslag.reading.pages.ocr import Tesseract, tesseract
from tests.unit.reading.pages.making import plain_pdf, set_pdf

WORDS = "Närvarande ledamöter\nMötet öppnas"


def picture(words: str = WORDS, size: tuple[int, int] = (1600, 500)) -> Image.Image:
    image = Image.new("L", size, 255)
    font = ImageFont.load_default(60)
    ImageDraw.Draw(image).multiline_text((80, 80), words, font=font, fill=0, spacing=30)
    return image


def file_of(image: Image.Image, form: str, *more: Image.Image) -> bytes:
    out = io.BytesIO()
    if more:
        image.save(out, form, save_all=True, append_images=list(more))
    else:
        image.save(out, form)
    return out.getvalue()


def scanned_pdf(*images: Image.Image, words: str = "") -> bytes:
    """Pages of 595 x 842 points that each show one picture from edge to edge."""
    jpegs = [file_of(image, "JPEG") for image in images]
    first = 5 + 2 * len(images)
    objects = [
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray"
        b"/BitsPerComponent 8/Filter/DCTDecode/Length %d>>stream\n%s\nendstream"
        % (*image.size, len(jpeg), jpeg)
        for image, jpeg in zip(images, jpegs, strict=True)
    ]
    names = b"".join(b"/I%d %d 0 R" % (at, first + at) for at in range(len(images)))
    pages = [f"q 595 0 0 842 0 0 cm /I{at} Do Q {words}" for at in range(len(images))]
    return plain_pdf(*pages, more=objects, resources=b"/XObject<<%s>>" % names)


class FakeOcr:
    """Tells what it was given and answers the same for every page."""

    def __init__(self, language: str = "swe") -> None:
        self.language = language
        self.given: list[bytes] = []

    def __call__(self, data: bytes) -> str:
        self.given.append(data)
        return "läst text\n\f"


def broken_ocr(data: bytes) -> str:
    raise DamagedPaperError("Bilden kunde inte läsas.", "The picture could not be read.")


def test_without_ocr_a_picture_is_kept_and_told_to_need_it() -> None:
    """The list under "Bad input": a scan without Tesseract."""
    for data in (file_of(picture(), "PNG"), scanned_pdf(picture())):
        paper = open_paper(data)
        assert [page.text for page in paper.pages] == [""]
        [remark] = paper.remarks
        assert (remark.code, remark.page) == ("needs_ocr", 1)
        assert "tesseract-ocr-swe" in remark.text


def test_a_page_of_a_pdf_is_drawn_in_grey_at_300_dpi() -> None:
    ocr = FakeOcr()
    paper = open_paper(scanned_pdf(picture(), picture()), ocr=ocr)
    assert [page.text for page in paper.pages] == ["läst text", "läst text"]
    assert {remark.code for remark in paper.remarks} == {"ocr"}
    image = Image.open(io.BytesIO(ocr.given[0]))
    assert (image.format, image.mode) == ("PPM", "L")
    assert image.size == (int(595 * 300 / 72), int(842 * 300 / 72))
    assert image.getextrema() == (0, 255)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF"])
def test_pictures_are_given_to_ocr_as_they_are(form: str) -> None:
    ocr = FakeOcr()
    data = file_of(picture(), form)
    paper = open_paper(data, ocr=ocr)
    assert (paper.format, [page.text for page in paper.pages]) == ("scan", ["läst text"])
    assert len(ocr.given) == 1
    assert Image.open(io.BytesIO(ocr.given[0])).size == (1600, 500)


def test_each_page_of_a_tiff_is_given_by_itself() -> None:
    ocr = FakeOcr()
    data = file_of(picture(size=(300, 100)), "TIFF", picture(size=(400, 200)))
    assert len(open_paper(data, ocr=ocr).pages) == 2
    images = [Image.open(io.BytesIO(one)) for one in ocr.given]
    assert [image.size for image in images] == [(300, 100), (400, 200)]
    assert [getattr(image, "n_frames", 1) for image in images] == [1, 1]


def test_a_page_number_beside_the_picture_does_not_hide_that_it_is_one() -> None:
    stamp = "BT /F1 12 Tf 72 20 Td (Sida 1) Tj ET"
    paper = open_paper(scanned_pdf(picture(), words=stamp), ocr=FakeOcr())
    assert paper.pages[0].text == "Sida 1\nläst text"


def test_a_picture_with_a_text_layer_is_not_read_again() -> None:
    layer = "BT 3 Tr /F1 12 Tf 72 700 Td (Texten som skannern lade under bilden) Tj ET"
    ocr = FakeOcr()
    paper = open_paper(scanned_pdf(picture(), words=layer), ocr=ocr)
    assert paper.pages[0].text == "Texten som skannern lade under bilden"
    assert ocr.given == []


def test_a_page_that_cannot_be_read_leaves_the_others_alone() -> None:
    paper = open_paper(scanned_pdf(picture(), picture()), ocr=broken_ocr)
    assert [remark.code for remark in paper.remarks] == ["needs_ocr", "needs_ocr"]
    assert "Bilden kunde inte läsas." in paper.remarks[0].text


def test_reading_without_swedish_is_told_once() -> None:
    paper = open_paper(scanned_pdf(picture(), picture()), ocr=FakeOcr("eng"))
    codes = [remark.code for remark in paper.remarks]
    assert codes.count("ocr_without_swedish") == 1


def test_a_scan_keeps_its_text_when_it_is_styled() -> None:
    paper = open_paper(scanned_pdf(picture()), ocr=FakeOcr())
    assert [page.text for page in paper.styled().pages] == ["läst text"]


def test_pictures_without_end_are_refused() -> None:
    """trust.md 83: 100 000 x 100 000 pixels, as the header says."""
    png = bytearray(file_of(picture(), "PNG"))
    png[16:24] = (100_000).to_bytes(4, "big") * 2
    with pytest.raises(TooLargeError, match="300 dpi"):
        open_paper(bytes(png), ocr=FakeOcr())
    jpeg = bytearray(file_of(picture(), "JPEG"))
    at = jpeg.index(b"\xff\xc0") + 5
    jpeg[at : at + 4] = b"\xff\xff\xff\xff"
    with pytest.raises(TooLargeError):
        open_paper(bytes(jpeg), ocr=FakeOcr())


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF"])
def test_a_picture_cut_short_ends_in_one_sentence(form: str) -> None:
    data = file_of(picture(), form)
    for tenth in range(1, 10):
        try:
            assert open_paper(data[: len(data) * tenth // 10], ocr=broken_ocr).remarks
        except DamagedPaperError as error:
            assert "försök igen" in str(error)


def test_more_pictures_than_the_limit_are_not_read() -> None:
    ocr = FakeOcr()
    paper = open_paper(scanned_pdf(*[picture()] * 3), ocr=ocr, limits=Limits(scanned_pages=2))
    assert len(ocr.given) == 2
    assert paper.remarks[-1].code == "needs_ocr"


def test_a_large_page_is_drawn_smaller_than_300_dpi() -> None:
    ocr = FakeOcr()
    open_paper(scanned_pdf(picture()), ocr=ocr, limits=Limits(pixels=1_000_000))
    width, height = Image.open(io.BytesIO(ocr.given[0])).size
    assert 900_000 < width * height <= 1_000_000


TESSERACT = tesseract()
needs_tesseract = pytest.mark.skipif(
    TESSERACT is None or TESSERACT.language != "swe",
    reason="Tesseract with Swedish is missing: install tesseract-ocr and tesseract-ocr-swe",
)


@needs_tesseract
def test_tesseract_reads_swedish() -> None:
    """trust.md 85: a scanned PDF without text."""
    assert TESSERACT is not None
    sheet = pypdfium2.PdfDocument(set_pdf("Närvarande ledamöter\n\nMötet öppnas på begäran"))
    image = sheet[0].render(scale=200 / 72, grayscale=True).to_pil()
    sheet.close()
    text = open_paper(scanned_pdf(image), ocr=TESSERACT).pages[0].text
    assert "ledamöter" in text
    assert "Mötet öppnas" in text


@needs_tesseract
def test_tesseract_says_so_when_a_picture_is_no_picture() -> None:
    assert TESSERACT is not None
    with pytest.raises(DamagedPaperError, match="Skanna sidan på nytt"):
        TESSERACT(b"P5 ingen bild")


def test_a_program_that_cannot_be_started_is_an_error_of_reading() -> None:
    with pytest.raises(DamagedPaperError):
        Tesseract("tesseract-som-inte-finns", "swe")(b"")
