"""Which language a text is in, by py3langid, loaded at first use."""

from __future__ import annotations

from functools import cache
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# Languages that news is published in. The model knows twice as many, which only cost mistakes on short lines.
_LANGUAGES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja "
    "ka kk km kn ko ku ky lo lt lv mk ml mn mr ms mt my ne nl no pa pl ps pt ro ru si sk sl sq sr sv sw "
    "ta te tg th tk tl tr tt ug uk ur uz vi zh"
)
# Languages that the model mistakes for each other in a paragraph or less.
_RELATIVES = tuple(
    frozenset(group.split())
    for group in (
        "da no sv is",
        "de nl af",
        "ru uk be bg mk sr kk ky tg tt mn",
        "hr bs sr sl",
        "cs sk",
        "pl cs sk",
        "es pt gl ca it",
        "fr ca",
        "it ro",
        "id ms",
        "az tr tk uz tt",
        "fi et",
        "lt lv",
        "ar fa ur ps ku ug",
        "hi mr ne",
        "zh ja",
    )
)
# Function words of English settle its case at a fiftieth of the cost of asking the model. The first are
# frequent in no other language.
_ENGLISH_ALONE = "the and that with from has have said his would were they their which who been this"
_ENGLISH_TOO = "of to in for by on a an is it as at be are was he not but or will"
_UNMISTAKABLE = frozenset(_ENGLISH_ALONE.split())
_ENGLISH = _UNMISTAKABLE.union(_ENGLISH_TOO.split())
# The frequent ones first: most lines are decided by two or three of each.
_TELLING = (" the ", " and ", " that ", " has ", " from ", " who ", " with ", " said ")
_USUAL = (" a ", " of ", " in ", " to ", " on ", " for ", " is ", " was ")
_TELLING_DISTINCT = 2
_SURE_DISTINCT = 4
_ENGLISH_SHARE = 0.25
_ENGLISH_DISTINCT = 3
_UNMISTAKABLE_DISTINCT = 2
_PROBABLE_SHARE = 0.15
_SURE = 0.6
_FEWEST_LETTERS = 20
_WINDOW = 400
_NO_LETTERS = bytes(byte for byte in range(256) if not (chr(byte).isascii() and chr(byte).isalpha()))
_LOADING = Lock()


class Verdict(NamedTuple):
    """The likeliest language (ISO 639-1) of a text; ``confidence`` is in [0, 1]."""

    language: str
    confidence: float


def detect_language(text: str) -> str | None:
    """The language of the bulk of ``text`` (ISO 639-1); None where the text is too short to tell."""
    stretches = _stretches(text)
    if all(map(is_surely_english, stretches)):
        return "en"
    sample = "\n".join(stretches)
    if not has_letters(sample, _FEWEST_LETTERS):
        return None
    if is_plainly_english(sample):
        return "en"
    verdict = classify(sample)
    return verdict.language if verdict.confidence >= _SURE else None


def classify(text: str) -> Verdict:
    """The likeliest language of the whole of ``text``. May be called from any thread."""
    language, confidence = _identifier().classify(text)
    return Verdict(language, confidence)


def is_plainly_english(text: str) -> bool:
    """Whether the function words of English are as frequent in ``text`` as in no other language."""
    words = text.lower().split()
    distinct = _ENGLISH.intersection(words)
    return (
        len(distinct) >= _ENGLISH_DISTINCT
        and not distinct.isdisjoint(_UNMISTAKABLE)
        and sum(map(_ENGLISH.__contains__, words)) >= _ENGLISH_SHARE * len(words)
    )


def is_surely_english(sample: str) -> bool:
    """Whether several words of English stand in a few lines of text: a first look, which costs little.

    It does not see how frequent they are, so ``sample`` must be short enough for that not to matter.
    """
    telling = 0
    for word in _TELLING:
        if word in sample:
            telling += 1
            if telling == _TELLING_DISTINCT:
                break
    else:
        return False
    usual = 0
    for word in _USUAL:
        if word in sample:
            usual += 1
            if telling + usual == _SURE_DISTINCT:
                return True
    # Seldom: few of the usual ones, so the rest of the telling ones count.
    return usual + sum(word in sample for word in _TELLING) >= _SURE_DISTINCT


def is_probably_english(text: str) -> bool:
    """Whether words that only English has are in ``text``, and more than a name or title brings along."""
    words = text.lower().split()
    return len(_UNMISTAKABLE.intersection(words)) >= _UNMISTAKABLE_DISTINCT and sum(
        map(_ENGLISH.__contains__, words)
    ) >= _PROBABLE_SHARE * len(words)


def are_related(one: str, other: str) -> bool:
    """Whether two languages are too near to be told apart in one paragraph, or the same."""
    return one == other or any(one in group and other in group for group in _RELATIVES)


def count_letters(text: str) -> int:
    """How many code points of ``text`` are letters of any script."""
    return sum(map(str.isalpha, text))


def has_letters(text: str, fewest: int) -> bool:
    """Whether ``text`` has at least so many letters, told without reading further than those."""
    # Those of ASCII are counted at a quarter of the cost, and mostly there are enough of them at once.
    begun = text[: 2 * fewest].encode("utf-8", "surrogatepass")
    if len(begun.translate(None, _NO_LETTERS)) >= fewest:
        return True
    return next(islice(filter(str.isalpha, text), fewest - 1, None), None) is not None


def _stretches(text: str) -> tuple[str, ...]:
    """Stretches from the first three quarters: page furniture in other languages gathers at the end."""
    if len(text) <= 3 * _WINDOW:
        return (text,)
    return tuple(text[start : start + _WINDOW] for start in (0, len(text) // 4, len(text) // 2))


def _identifier() -> LanguageIdentifier:
    with _LOADING:
        return _load()


@cache
def _load() -> LanguageIdentifier:
    # Loads numpy and a 4 MB model in most of a second, so never when the program starts.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(_LANGUAGES.split())
    return identifier
