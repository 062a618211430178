"""Registry numbers (diarienummer) as they are printed, in a dozen forms."""

from __future__ import annotations

import re

__all__ = ["FORM", "REGISTRY_NUMBER"]

# "RD20/01035", "24RK1208", "HSN 2024/1905", "KS 2020/114", "SN.2019.55", "2020/114-5", "KS/2021:12", "KS2020-0345"
FORM = (
    r"(?:[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,9}[ .:-]?\s?)?(?:\d{4}|\d{2})[/:.-]\d{1,6}(?:[-.:/ ]\d{1,4})?"
    r"|[A-ZÅÄÖ]{1,6}[A-Za-zÅÄÖåäö]{0,8}\s?[-./: ]\s?(?:\d{4}|\d{2})[/:.-]\d{1,6}(?:-\d{1,4})?"
    r"|[A-ZÅÄÖ]{1,6}\d{2}[/-]\d{2,6}"
    r"|\d{2}[A-ZÅÄÖ]{2,5}\d{2,6}"
    r"|[A-ZÅÄÖ]{2,6}[/.]\d{2,6}[/.]\d{2,6}"
)
REGISTRY_NUMBER = re.compile(
    r"(?:\b(?:Dnr|DNR|dnr|Diarienr|Diarienummer|diarienummer|Dnr\.|Ärendenummer|Ärendenr|D-nr|Diarie-?nr|Beteckning|Referensnummer|Dossié)\b\.?\s*:?\s*(?P<labelled>"
    + FORM
    + r"|[A-ZÅÄÖ0-9][\wåäö./:-]*\d(?:[/:-]\d+)*))"
    r"|(?P<bare>\b(?!SFS|SOU|[A-Z]+-?FS|EU|ISO|Prop|SOSFS)(?:[A-ZÅÄÖ]{2,6}[A-Za-zåäö]{0,8} ?(?:20\d{2}|19\d{2})/\d{1,6}(?:-\d{1,3})?|(?:[A-ZÅÄÖ]{2,4}-)?[A-ZÅÄÖ]{2,6}\d{2}[/-]\d{3,6}|\d{2}[A-ZÅÄÖ]{2,5}\d{3,6}|[A-ZÅÄÖ]{2,6}[/.]\d{4}[/.:]\d{1,6}|[A-ZÅÄÖ]{2,6}[-./ ]?20\d{2}[/.-]\d{2,6}))(?![\d-])"
)
