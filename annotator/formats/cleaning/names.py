"""How names of people, places and agencies are written where they stand for themselves: parts of expressions.

They are for the module ``regex``, which knows the letters of every script by their case.
"""

from __future__ import annotations

_WORD = r"(?:(?:al|ad|an|ar|as|el)-)?(?:\p{Lu}[\p{L}\p{M}'’\-]*|\p{Lu}\.(?:\s?-?\p{Lu}\.)*)"
_PARTICLE = r"(?:al|ben|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|zu)"
PERSON = rf"{_WORD}(?:\s(?:{_PARTICLE}\s){{0,2}}{_WORD}){{1,3}}"
"""Two to four words with capitals."""

PEOPLE = rf"{PERSON}(?:(?:,\s|\s?;\s|,?\s(?:and|und|y|e|et|и|AND|UND|Y|&)\s){PERSON}){{0,5}}"

_ROLE = (
    r"(?:staff|chief|senior|political|diplomatic|foreign|special|national|contributing|guest|deputy"
    r"|writer|reporter|correspondent|editor|columnist|contributor|agencies|updated|published"
    r"|of|for|the|and|in|at|on|to|und|in|der|des|aus|dpa|afp|epd|von|de|para|en)"
)
_DATE_OR_TIME = r"\d[\d:.,/]*(?:am|pm|st|nd|rd|th|\sUhr)?"
TAIL = (
    rf"(?:\s?(?:,|\||/|•|·|\s[-–—]|\s(?=in\s|for\s|of\s|at\s))\s?(?:{_WORD}|{_ROLE}|{_DATE_OR_TIME})"
    rf"(?:,?\s(?:{_WORD}|{_ROLE}|{_DATE_OR_TIME})){{0,8}}){{0,3}}"
)
"""What a by-line says beside the names: the paper, the post, the place, the day."""

AGENCY = (
    r"(?:Reuters|REUTERS|AP|The\sAssociated\sPress|Associated\sPress|AFP|dpa|DPA|dpa-AFX|UPI|EFE|ANSA|Ansa|APA"
    r"|AZERTAC|AzerTAc|AZERTAJ|Azertac|Trend|TREND|Turan|TURAN|Report|REPORT(?:\.AZ)?|APA-Economics|TASS|ТАСС"
    r"|ITAR-TASS|Interfax|INTERFAX|Интерфакс|ИНТЕРФАКС|RIA\sNovosti|РИА\sНовости|Sputnik|SPUTNIK|Xinhua|XINHUA"
    r"|Anadolu|AA|IHA|DHA|IANS|PTI|ANI|KUNA|SANA|WAFA|MENA|SPA|QNA|WAM|IRNA|ISNA|Kyodo|Yonhap|Bernama|Antara"
    r"|Bloomberg|CNN|BBC|RFE/RL|RFERL|VOA|DW|PA|PA\sMedia|Press\sAssociation|AAP|NZPA|ATS|Keystone-SDA|SDA|KNA"
    r"|epd|SID|sid|Belga|ANP|NTB|TT|Ritzau|STT|PAP|CTK|ČTK|TASR|MTI|Tanjug|Hina|HINA|Agerpres|BTA|BelTA|БелТА"
    r"|UNIAN|УНИАН|Ukrinform|Укринформ|Armenpress|ARMENPRESS|Interpressnews|EUROPA\sPRESS|Europa\sPress|Télam|NA"
    r"|Lusa|LUSA|ABr|Notimex|Prensa\sLatina)(?:\s?[/,]\s?[\p{L}]{2,12}){0,2}"
)
"""The agencies whose names stand in datelines, one or several."""

DATE = (
    r"(?:\d{1,2}\.?(?:\s(?:de|of))?\s\p{L}{3,10}\.?|\p{Lu}\p{L}{2,9}\.?\s\d{1,2})(?:,?\s(?:de\s)?\d{4})?"
    r"(?:\sг(?:ода|\.)?)?"
)
REGION = r"(?:,\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})"
CAPITALS = r"\p{Lu}[\p{Lu}'’\-]+\.?(?:[ /]\p{Lu}[\p{Lu}'’\-]*\.?){0,3}"
"""A place in capitals."""

PLACE = r"\p{Lu}[\p{L}'’]+(?:[ /\-]\p{Lu}[\p{L}'’]+){0,3}"
"""A place as in a sentence."""
