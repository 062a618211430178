"""Titles and roles of people, and what stands beside a name: role and organisation."""

from __future__ import annotations

import re
from typing import NamedTuple

from radslag.reading.lexicon.municipalities import PLACES
from radslag.reading.lexicon.not_names import BODY_ENDINGS, BODY_WORDS
from radslag.reading.lexicon.patterns import late
from radslag.reading.lexicon.words import fold, words

__all__ = [
    "PARTIES",
    "ROLE_WORDS",
    "RoleOrg",
    "is_role_word",
    "looks_like_organisation",
    "role_head",
    "split_role_org",
]

Span = tuple[int, int]

ROLE_WORDS: frozenset[str] = words("""
chef chefen ordförande ordföranden sekreterare sekreteraren ledamot ledamöter ersättare
suppleant suppleanter adjungerad adjungerade föredragande kassör revisor revisorer justerare
rösträknare mas mar sas läkare överläkare psykolog kurator fysioterapeut arbetsterapeut
logoped dietist rektor lärare ekonom controller jurist advokat konsult strateg koordinator
samordnare samordnaren utvecklare administratör registrator assistent inspektör konsulent
pedagog forskare professor docent doktorand student kontaktperson kontaktpersoner ombud vd
direktör direktören landshövding kommunalråd regionråd oppositionsråd generaldirektör
gruppledare ansvarig ansvarige doktor medlem medlemmar lektor handledare tolk arkivarie
protokollförare socionom polis präst ordf sekr chaufför brukarrepresentant företrädare
företrädaren sammankallande observatör justeringsperson justeringspersoner stödperson
firmatecknare talesperson reserv vikarie
""")

# "socialchef", "områdessamordnare", "tandvårdsdirektör": any word that ends so is a role.
_ENDINGS = words("""
chef chefen chefer cheferna ledare ledaren ledarna samordnare samordnaren samordnarna
sekreterare sekreteraren ordförande ordföranden direktör direktören ledamot strateg strategen
utvecklare handläggare handläggaren konsulent konsulenten inspektör koordinator ansvarig
sköterska sköterskan läkare läkaren terapeut psykolog kurator utredare ekonom jurist
controller kommunikatör administratör pedagog konsult specialist rådgivare ombudsman
ombudsmannen föreståndare planerare assistent redaktör arkitekt ingenjör tekniker analytiker
representant representanter representanten vägledare handledare kommunalråd regionråd
oppositionsråd
""")

_ROLE_WORDS = frozenset(map(fold, ROLE_WORDS))
_ROLE_ENDINGS = tuple(map(fold, _ENDINGS))

PARTIES: frozenset[str] = words("S M C L V KD MP SD FP NYD s m c l v kd mp sd fp")

_BEFORE = (
    r"(?:(?:tf|t\.\s?f|bitr|biträdande|vik|vikarierande|stf|ställföreträdande|vice|v|1:e|2:e|1:a"
    r"|2:a|förste"
    r"|första|andre|andra|f\.?d|leg|avgående|tillträdande|nytillträdd|verkställande|medicinskt"
    r"|ansvarig)\.?\s+)"
)
_HEAD = late(rf"(?P<before>{_BEFORE}{{0,3}})(?P<word>[\wåäöéÅÄÖÉ-]+(?:/[\w-]+)?)", re.IGNORECASE)
_ACTING = late(
    r"(?:tf|t\.\s?f\.?|bitr\.?|vik\.?|stf\.?|biträdande|adj\.?|adjungerad|ers\.?)$", re.IGNORECASE
)
_COMPLEMENT = late(  # "för barn och unga", up to a capital
    r"(\s+(?:med ansvar )?för\s+[\w/-]+(?:,?\s+[a-zåäöé][\w/-]*)*)(?=$|[\s,])"
)
_PREPOSITION = late(r"(?:vid|på|i|från|inom|åt|hos)\s+")
_OVER = late(  # where running text begins again after the organisation
    r"(?:^|\s+)(?:som|samt|lämna[rd]\w*|föredr\w+|informera\w*|redogö\w+|redogjorde|presenter\w+"
    r"|delt\w+|rapporter\w+"
    r"|berätta\w*|är|var|har|hade|ska|skall|visa[rd]\w*|gå[rs]|gav|ger|ta[rl]\w*|tog|beskr\w+"
    r"|inled\w+|medverka\w*"
    r"|närvar\w+|svara\w*|utses|utsågs|valdes|välj\w*|återkom\w*|ersätter|adjungera\w*)(?=\s"
    r"|[.,;]|$).*",
    re.DOTALL,
)
_PIECE = late(r"[^,;\t\v\n–—()]+")
_EDGES = " \n:-\xa0"


class RoleOrg(NamedTuple):
    """The spans of a role and an organisation in a string; None where there is none."""

    role: Span | None
    organisation: Span | None


def is_role_word(lower: str) -> bool:
    """Whether the word (in lower case, dots lost or not) is the title of a person."""
    folded = fold(lower.rstrip("."))
    return folded in _ROLE_WORDS or folded.endswith(_ROLE_ENDINGS)


def role_head(string: str, at: int = 0) -> int | None:
    """Where the role that begins at `at` ends ("Bitr. avdelningschef"), or None."""
    match = _HEAD.match(string, at)
    if not match:
        return None
    if all(is_role_word(word) for word in match["word"].lower().split("/")):
        return match.end()
    before = match["before"].lower().split()
    return match.start("word") - 1 if before and before[-1] in ("ansvarig", "adj") else None


def split_role_org(after: str) -> RoleOrg:
    """What stands after a name, parted: "MAR Borlänge kommun" → MAR, Borlänge kommun.

    Takes "(tf)" and "(Mora)" in brackets too; a party in brackets is the organisation
    where no other is named. Running text behind the organisation is left out.
    """
    end = len(after.rstrip(" .,;:\n\t"))
    over = _OVER.search(after, 0, end)
    role: Span | None = None
    organisation: Span | None = None
    acting: Span | None = None
    party: Span | None = None
    for piece in _pieces(after, over.start() if over else end):
        words = after[slice(*piece)]
        if words in PARTIES or _is_local_party(after, *piece):
            party = piece
        elif _ACTING.fullmatch(words):
            acting = piece
        else:
            found = _parted(after, *piece, organisation is None)
            role = _joined(role, found.role)
            organisation = _joined(organisation, found.organisation)
    return RoleOrg(_with_acting(role, acting), organisation or party)


def _is_local_party(string: str, start: int, end: int) -> bool:
    """ "(SJVP)": a few capital letters in brackets, which any other organisation outweighs."""
    in_brackets = string[start - 1 : start] == "(" and string[end : end + 1] == ")"
    return in_brackets and end - start < 6 and string[start:end].isupper()


def _pieces(string: str, end: int) -> list[Span]:
    """The stretches between commas and brackets."""
    pieces = (_stripped(string, *piece.span()) for piece in _PIECE.finditer(string, 0, end))
    return [piece for piece in pieces if piece]


def _with_acting(role: Span | None, acting: Span | None) -> Span | None:
    """ "(tf)" alone is the role; beside a role it belongs to it, with its brackets."""
    if not role or not acting:
        return role or acting
    return (acting[0] - 1, role[1]) if acting < role else (role[0], acting[1] + 1)


def _stripped(string: str, start: int, end: int) -> Span | None:
    piece = string[start:end]
    left = len(piece) - len(piece.lstrip(_EDGES))
    return (start + left, start + len(piece.rstrip(_EDGES))) if piece.strip(_EDGES) else None


def _parted(string: str, start: int, end: int, may_be_role: bool) -> RoleOrg:
    """One stretch between commas: a role and an organisation, or one of them."""
    head = role_head(string[:end], start) if may_be_role else None
    if head is None:
        is_organisation = looks_like_organisation(string[start:end])
        return RoleOrg(None, (start, end) if is_organisation else None)
    complement = _COMPLEMENT.match(string, head, end)
    head = complement.end(1) if complement else head
    rest = _stripped(string, head, end)
    if rest and (preposition := _PREPOSITION.match(string, *rest)):
        rest = (preposition.end(), rest[1])
    return RoleOrg((start, head), rest)


def _joined(span: Span | None, more: Span | None) -> Span | None:
    return (span[0], more[1]) if span and more else span or more


def looks_like_organisation(string: str) -> bool:
    """Whether the words can name a place of work: a capital, a body word or ending."""
    if string[:1].isupper():
        return True
    words = string.lower().split()
    return any(w in BODY_WORDS or w in PLACES or w.endswith(BODY_ENDINGS) for w in words)
