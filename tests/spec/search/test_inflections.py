"""Forms of a word that find each other, and words that must not."""

from __future__ import annotations

import pytest

from radslag.flows.search.words import forms_of, key_of

FAMILIES = [
    "nätverk nätverket nätverkets nätverken nätverkens",
    "möte mötet mötets möten mötena",
    "beslut beslutet beslutets besluten",
    "råd rådet rådets råden",
    "arbete arbetet arbeten",
    "ärende ärendet ärenden ärendena",
    "område området områden områdets",
    "förbund förbundet förbundets förbunden",
    "yttrande yttrandet yttranden",
    "avtal avtalet avtalen avtalets",
    "hjälpmedel hjälpmedlet hjälpmedlen",
    "kapitel kapitlet kapitlen",
    "nämnd nämnden nämnder nämndens nämnderna",
    "kommun kommuner kommunen kommunerna kommunernas",
    "region regionen regionerna regioners",
    "plats platser platsen platserna",
    "remiss remissen remisser remisserna",
    "sekretariat sekretariatet",
    "ansvar ansvaret",
    "barn barnet barnen barns",
    "protokoll protokollet protokollen",
    "utskott utskottet utskotten",
    "ledamot ledamoten ledamöter ledamöterna",
    "huvudman huvudmannen huvudmän huvudmännen huvudmans",
    "ansökan ansökningar ansökningen",
    "överenskommelse överenskommelsen överenskommelser överenskommelserna",
    "vård vården vårdens",
    "tjänst tjänsten tjänster tjänsterna",
    "handling handlingen handlingar handlingarna",
    "rök röken rökar rökarna röks",
    "ordförande ordföranden",
    "sjukvård sjukvården sjukvårdens",
]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.split()[0])
def test_forms_of_a_word_meet(family: str) -> None:
    """trust 154."""
    assert len({forms_of(key_of(word)).stem for word in family.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("far", "får"), ("här", "har"), ("tal", "tall"), ("vår", "var"),
     ("region", "regi"), ("kvalitet", "kval"), ("råd", "rad")],
)  # fmt: skip
def test_other_words_do_not(one: str, other: str) -> None:
    assert forms_of(key_of(one)).stem != forms_of(key_of(other)).stem
