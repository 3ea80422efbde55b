"""The names of languages in files, as codes."""

from __future__ import annotations

import re

_NAMES = """
    am amharic amharisch|ar arabic arabisch arabe арабский|az azerbaijani aserbaidschanisch азербайджанский
    be belarusian белорусский|bg bulgarian bulgarisch болгарский|bs bosnian|cs czech tschechisch
    da danish dänisch|de german deutsch allemand немецкий|el greek griechisch|et estonian
    en english englisch anglais inglés английский|es spanish spanisch español espagnol испанский
    fa persian farsi persisch|fi finnish finnisch|fr french französisch français французский
    he hebrew hebräisch|hi hindi|hr croatian kroatisch|hu hungarian ungarisch|hy armenian armenisch армянский
    id indonesian|it italian italienisch italiano|ja japanese japanisch|ka georgian georgisch грузинский
    kk kazakh казахский|ko korean|lt lithuanian|lv latvian|nl dutch niederländisch|no norwegian norwegisch
    pl polish polnisch polski польский|pt portuguese portugiesisch português|ro romanian rumänisch
    ru russian russisch russe русский|sk slovak|sl slovene slovenian|sq albanian|sr serbian serbisch сербский
    sv swedish schwedisch|tr turkish türkisch türkçe турецкий|uk ukrainian ukrainisch украинский|ur urdu
    uz uzbek|zh chinese chinesisch
"""
_CODE_OF = {
    name: code
    for line in _NAMES.strip().replace("\n", "|").split("|")
    for code, *names in [line.split()]
    for name in names
}
_CODE = re.compile(r"([a-z]{2})(?:[-_][a-z]+)*")
_WORD = re.compile(r"[^\W\d_]+")


def language_code(written: object) -> str | None:
    """The code (ISO 639-1) of the language that ``written`` names first; None where none is known."""
    plain = str(written).strip().casefold()
    if (match := _CODE.fullmatch(plain)) is not None:
        return match[1]
    return next((_CODE_OF[word] for word in _WORD.findall(plain) if word in _CODE_OF), None)
