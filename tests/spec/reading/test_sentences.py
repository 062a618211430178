"""Where a sentence ends: a stroke shows it."""

from __future__ import annotations

from radslag.reading.facts.sentences import sentences
from tests.spec.table import table

SENTENCES = [
    ("two sentences", "Avtalet löper. Det förlängs.", "Avtalet löper. |Det förlängs."),
    ("a new line", "Rubrik\nEn mening.", "Rubrik\n|En mening."),
    ("until, in short", "gäller t.o.m. Juni", "gäller t.o.m. Juni"),
    ("for example, in short", "hos t.ex. SKR och RSS", "hos t.ex. SKR och RSS"),
    ("a number", "enligt p. 1-4 i förslaget", "enligt p. 1-4 i förslaget"),
    ("an initial", "A. Torp föredrog. B. Ek svarade.", "A. Torp föredrog. |B. Ek svarade."),
    ("a month in short", "den 6 sept. Därefter", "den 6 sept. Därefter"),
    ("another month in short", "den 6 jul. Därefter", "den 6 jul. Därefter"),
    ("a word that a month is written as", "klart före jul. Därefter", "klart före jul. |Därefter"),
    ("a quotation", "Han sade ”nej.” Sedan gick han.", "Han sade ”nej.” |Sedan gick han."),
    ("a list in the text", "Detta gäller. 2. Annat", "Detta gäller. |2. Annat"),
    ("nothing", "", ""),
]


@table("text, parted", SENTENCES)
def test_sentences(text: str, parted: str) -> None:
    assert "|".join(text[start:end] for start, end in sentences(text)) == parted
