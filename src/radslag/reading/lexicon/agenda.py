"""How items of an agenda are wont to begin."""

from __future__ import annotations

import re

__all__ = ["OPENS_ITEM", "OPENS_LAST"]

OPENS_ITEM = re.compile(
    r"(?:möte[ts]*\s+(?:öppna|avsluta|avlut)|sammanträde[ts]*\s+(?:öppna|avsluta)|öppnande|avslut(?:ning|ande|as)|inledning|upprop|"
    r"godkännande av|fastställ(?:ande|else) av|val av|val till|föregående (?:minnes|mötes|protokoll|möte)|dagordning|genomgång av|"
    r"övrig[at]?(?:\s|$)|rapport|information|beslut(?::|\s+om)|dialog|redovisning|uppföljning|anmäl|delgivning|meddelande|"
    r"minnesanteckningar|protokoll|justering|närvaro|presentation|nästa möte|kommande möten|revidering|remiss|yttrande|"
    r"nominering|utse|ekonomi|budget|årsredovisning|delårs|ansökan|motion|medborgarförslag|svar på|interpellation|fråga|"
    r"överenskommelse|avtal|handlingsplan|förlängning|utvärdering|bokslut|verksamhetsberättelse|stadge|lägesrapport|aktuellt|"
    r"samverkan|inkomna|skrivelser|ordförande(?:n|ns)? |delegations|kurser|avgående|förrättningar|avsägelse|entledigande|aktuell|"
    r"mål och budget|internkontroll|taxa|plan för|plan\b|verksamhetsplan|tertial|månads|initiativ|kassör|ersättning|besök)"
)
OPENS_LAST = re.compile(
    r"(?:(?:möte[ts]*|sammanträde[ts]*)\s+(?:avsluta|avlut)|avslut(?:ning|ande|as)|mötets avslutning)"
)
