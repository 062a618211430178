"""What stands beside a name: role and organisation."""

from __future__ import annotations

import pytest

from radslag.reading.lexicon.roles import is_role_word, split_role_org


def parted(after: str) -> tuple[str | None, str | None]:
    role, organisation = split_role_org(after)
    return (
        after[slice(*role)] if role else None,
        after[slice(*organisation)] if organisation else None,
    )


@pytest.mark.parametrize("after", ["", " ", ",", "redogör för ärendet", "och", "(se bilaga)"])
def test_running_text_is_neither_role_nor_organisation(after: str) -> None:
    assert parted(after) == (None, None)


@pytest.mark.parametrize(
    ("after", "role", "organisation"),
    [
        ("Region Dalarna", None, "Region Dalarna"),
        (", Leksands kommun", None, "Leksands kommun"),
        ("(Mora)", None, "Mora"),
        ("(S)", None, "S"),
        ("socialförvaltningen, Mora kommun", None, "socialförvaltningen, Mora kommun"),
        ("sekreterare", "sekreterare", None),
        ("(tf)", "tf", None),
        ("(bitr.) Falun", "bitr.", "Falun"),
        ("MAR Borlänge kommun", "MAR", "Borlänge kommun"),
        ("MAS/MAR, Orsa", "MAS/MAR", "Orsa"),
        ("utvecklingsledare Region Dalarna", "utvecklingsledare", "Region Dalarna"),
        ("socialchef, Mora kommun", "socialchef", "Mora kommun"),
        ("socialchef (tf), Mora kommun", "socialchef (tf)", "Mora kommun"),
        ("(tf) socialchef, Mora kommun", "(tf) socialchef", "Mora kommun"),
        ("Enhetschef Beroendecentrum", "Enhetschef", "Beroendecentrum"),
        ("Bitr. avdelningschef Ludvika lasarett", "Bitr. avdelningschef", "Ludvika lasarett"),
        ("1:e vice ordförande (M)", "1:e vice ordförande", "M"),
        ("enhetschef för barn och unga Falu kommun", "enhetschef för barn och unga", "Falu kommun"),
        ("verksamhetschef vid psykiatrin i Falun", "verksamhetschef", "psykiatrin i Falun"),
        ("samordnare Region Dalarna lämnar muntlig rapport", "samordnare", "Region Dalarna"),
        ("IT-samordnare, Region Dalarna, föredrar", "IT-samordnare", "Region Dalarna"),
        ("omradessamordnare Orsa kommun", "omradessamordnare", "Orsa kommun"),
    ],
)
def test_role_and_organisation(after: str, role: str | None, organisation: str | None) -> None:
    assert parted(after) == (role, organisation)


@pytest.mark.parametrize("word", ["råd", "chefsnätverket", "ledning", "berg"])
def test_a_body_is_no_role(word: str) -> None:
    assert not is_role_word(word)


@pytest.mark.parametrize("word", ["socialchef", "handläggare", "handlaggare", "ordf.", "mas"])
def test_titles_are_roles(word: str) -> None:
    assert is_role_word(word)
