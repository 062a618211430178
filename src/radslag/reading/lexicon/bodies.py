"""Words that name a body: what meets, decides, proposes and is given tasks."""

from __future__ import annotations

import re

from radslag.reading.lexicon.words import Known

__all__ = ["BODY_END", "BODY_WORD", "looks_like_body", "without_genitive"]

# The last part of a body's name, without and with the definite ending.
_STEMS = (
    r"nätverk(?:et)?", r"nät(?:et)?", r"råd(?:et)?", r"nämnd(?:en)?", r"styrelse(?:n)?", r"grupp(?:en)?", r"utskott(?:et)?",
    r"fullmäktige", r"beredning(?:en)?", r"kommitté(?:n)?", r"delegation(?:en)?", r"förbund(?:et)?",
    r"presidi(?:um|et)", r"stämma(?:n)?", r"kollegi(?:um|et)", r"forum(?:et)?", r"samverkansorgan(?:et)?",
    r"lag(?:et|en)?", r"team(?:et)?", r"ledning(?:en)?", r"direktion(?:en)?", r"arena(?:n)?", r"samråd(?:et)?",
    r"möte(?:t)?", r"sammanträde(?:t)?", r"konferens(?:en)?", r"organisation(?:en)?", r"utskottets?", r"förening(?:en)?",
    r"kansli(?:et)?", r"förvaltning(?:en)?", r"avdelning(?:en)?",
)  # fmt: skip
BODY_END = r"(?:" + "|".join(_STEMS) + r")"
BODY_WORD = re.compile(
    r"\b(?:[a-zåäöé-]*"
    + BODY_END
    + r"|kommunerna|regionen|huvudmännen|ordförande[n]?|presidiet|lpo|lag|chnv|lchnv|kf|ks|au|rs|vn|sn)(?:s)?\b"
)
# Words that end like a body and are none.
_NOT = re.compile(
    r"\b(?:kvalitet|[a-zåäö]*slag(?:et|en)?|sekretariat|förslag(?:et|en)?|underlag(?:et|en)?|avslag|[a-zåäö]*bolag(?:et)?|tillägg|uppdrag|överenskommelse|handläggning|utredning)\b"
)


def looks_like_body(lower: str) -> bool:
    """Whether a short lower-case string has a word that names a body."""
    return bool(_NAMING.of(lower))


def _naming(word: str) -> frozenset[str]:
    """The parts of a word, parted at what is no letter, that name a body."""
    found = (match[0] for match in BODY_WORD.finditer(word))
    return frozenset(
        one for one in found if not _NOT.fullmatch(one.rstrip("s")) and not _NOT.fullmatch(one)
    )


_NAMING = Known(_naming)


_GENITIVE = re.compile(
    r"(?:et|en|an|na|råds|tverks|grupps|nds|mäktiges|NV|KS|AU|KF|SN)s$|(?:råds|nätverks|grupps|nämnds|fullmäktiges|möts|ums|V:s|[A-ZÅÄÖ]:s)$"
)


def without_genitive(name: str) -> str:
    """ "Chefsnätverkets" -> "Chefsnätverket"; a name that ends in s of itself stays."""
    if name.endswith("s") and _GENITIVE.search(name):
        name = name[:-1]
        return name[:-1] if name.endswith(":") else name
    return name
