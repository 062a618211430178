"""Swedish words that search must know: those that tell nothing, and parts of compounds."""

from __future__ import annotations

__all__ = ["COMMON_PARTS", "NEVER_PARTS", "SHORT_PARTS", "STOP"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP = _words("""
    att av de dem den denna dess dessa det detta du där efter eller en ett från för ha han
    har hon i in inom inte kan man med men mot ni nu när och om på samt sig ska som så till
    under upp ut vad var vara vi vid är
""")
"""Words that stand everywhere: searched for only in phrases and where nothing else is asked."""

SHORT_PARTS = _words("""
    akt arm art bad bas ben bil bok bud båt dag dom död eld fel fot hem hot hud hus jul kol
    kön lag led lek lov län lån mat mod mor mun mål nord nät nöd ord ort ram rum råd rån rör
    sak sam sed sjö syd syn tak tal tid ton tur tåg val vin väg vän våg yta öra öst
""")
"""Words of three letters that begin or end compounds; most others are chance."""

COMMON_PARTS = _words("""
    arbetsgrupp beroende bilaga boende bordläggning delegation demens egenvård elevhälsa
    funktion förankring habilitering hjälpmedel huvudman huvudmän huvudmännen hänskjutning
    justering kvinnofrid läkemedel länsnätverk missbruk nedsättning nominering nämnd omsorg
    palliativ rekvisition remiss riktlinje samverkan sjuklighet styrgrupp stöd tillnyktring
    tjänst utskrivning verksamhet vårdplan vårdprogram yttrande överenskommelse
""")
"""Words of minutes that are rarer in the language at large than here."""

NEVER_PARTS = _words("""
    ande aren arna else elsen elser ende ensk erna heten heter inga ingar isk iska ligen
    lighet nande ning ningar ningarna ningen orna
""")
"""Endings that are words by chance."""
