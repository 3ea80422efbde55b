"""One class for each name of an article, and the places where a name found once stands again."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias

from annotator.core.given_names import is_given_name
from annotator.suggest.actors.labels import governed, introduced_initials
from annotator.suggest.actors.wordlists import nouns, type_of_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.suggest.actors.article_parse import ArticleParse
    from annotator.suggest.actors.candidate import Candidate
    from annotator.suggest.actors.entities import EntityName

    _Ballot: TypeAlias = defaultdict[str, defaultdict[str, float]]
    _Elected: TypeAlias = Mapping[str, tuple[str, float]]

_TYPES = {"PERSON": "person", "ORG": "organization", "GPE": "state", "NORP": "group"}
_WORD = re.compile(r"\w+(?:[-’']\w{2,})*")
_LISTED = 100.0
_TOLD_BY_THE_WORDS = 3.0
_HINTED = 2.0
_GIVEN_NAME = 1.5
_SHORTEST_INITIALS = 2
_ONLY_BODIES_HAVE = frozenset({"board", "ceo", "chair", "chairman", "chairwoman", "director", "shareholder"})


def key_of(name: str) -> str:
    """What two spellings of one name share: "OKAFOR-LYLE" and "Okafor-Lyle"."""
    return " ".join(name.casefold().replace("’", "'").split())


def initials_of(name: str) -> str:
    """The first letters of a name's words, as capitals: "AGU" of "Arbor Growers Union"."""
    words = (word for word in name.split() if word.lower() not in {"of", "the", "for", "and", "on"})
    return "".join(word[0] for word in words).upper()


class Classes:
    """The class of each name in one article, by a vote of its mentions weighted by how telling each is.

    Names in ``listed`` are certain; those in ``told`` say themselves what they are ("Public Staff Union").
    """

    def __init__(
        self, article: ArticleParse, listed: Iterable[Candidate], told: Iterable[Candidate] = ()
    ) -> None:
        self._hinted = {key_of(one.text) for _, one in article.entities() if _hint(one) is not None}
        self._governed = Counter(key_of(name) for one in article.paragraphs for name in governed(one.text))
        votes: _Ballot = defaultdict(lambda: defaultdict(float))
        for candidate in listed:
            votes[key_of(candidate.name)][candidate.type] += _LISTED
        for candidate in told:
            votes[key_of(candidate.name)][candidate.type] += _TOLD_BY_THE_WORDS
        for key, times in self._governed.items():
            votes[key]["state"] += _TOLD_BY_THE_WORDS * times
        _count_entities(votes, article)
        _count_speakers(votes, article)
        self._own = {key: max(counts.items(), key=itemgetter(1)) for key, counts in votes.items()}
        self._of_a_part = _parts_of_people(self._own)
        self._of_initials = _initials(self._own)
        self._of_initials |= _introduced(article, self._own)
        self._of_a_company = _first_words_of_companies(self._own)

    def of(self, name: str) -> str | None:
        """The class of ``name``; None if the article never names it."""
        key = key_of(name)
        own = self._own.get(key)
        if own is not None and own[1] >= _LISTED:
            return own[0]
        inherited = self._of_a_part.get(key) or self._of_a_company.get(key)
        if inherited is None and name.isupper():
            inherited = self._of_initials.get(key)
        return inherited or (own[0] if own is not None else None)

    def is_governed(self, name: str) -> bool:
        """Whether the article speaks of the name's government, president or the like."""
        return key_of(name) in self._governed

    def is_told_by_a_neighbour(self, name: str) -> bool:
        """Whether a noun beside some mention of ``name`` says what it is."""
        return key_of(name) in self._hinted

    def is_part_of_a_name(self, word: str) -> bool:
        """Whether ``word`` is the first or last name of a person named in full, or a body's initials."""
        return key_of(word) in self._of_a_part or (word.isupper() and key_of(word) in self._of_initials)


def _count_entities(votes: _Ballot, article: ArticleParse) -> None:
    """Adds what the model and the words around each name say."""
    words = Counter(word for one in article.paragraphs for word in _WORD.findall(one.text))
    in_full = Counter(entity.text for _, entity in article.entities())
    for _, entity in article.entities():
        key = key_of(entity.text)
        for type_, weight in _votes(entity).items():
            votes[key][type_] += weight
        surname = entity.text.split()[-1]
        # People are named in full once and by the surname after; bodies hardly ever by their last word.
        if surname != entity.text and entity.label == "ORG" and words[surname] > in_full[entity.text]:
            votes[key]["person"] += _HINTED


def _count_speakers(votes: _Ballot, article: ArticleParse) -> None:
    """Adds that a name of several words is a person's if its last word stands before colons."""
    speaking = {key_of(label.of(one.text)) for one, label in article.speakers}
    for key, counts in votes.items():
        if " " in key and key.rpartition(" ")[2] in speaking and "person" not in counts:
            counts["person"] += _TOLD_BY_THE_WORDS


def _introduced(article: ArticleParse, own: _Elected) -> dict[str, str]:
    """The types of short forms that stand in brackets behind a body's name."""
    pairs = (pair for one in article.paragraphs for pair in introduced_initials(one.text))
    found = {}
    for name, short in pairs:
        parts = key_of(name).split()
        ends = (own.get(" ".join(parts[first:])) for first in range(len(parts) - 1))
        type_ = next((end[0] for end in ends if end is not None and end[0] != "person"), None)
        if type_ is not None:
            found[key_of(short)] = type_
    return found


def _votes(entity: EntityName) -> Mapping[str, float]:
    words = entity.text.split()
    told = type_of_name(entity.text) if entity.label != "GPE" else None
    if told is not None:
        return {told: _TOLD_BY_THE_WORDS}
    hint = _hint(entity)
    if hint is not None:
        return {hint: _HINTED}
    if entity.titled and entity.label in {"PERSON", "ORG"}:
        return {"person": _TOLD_BY_THE_WORDS}
    if len(words) > 1 and is_given_name(words[0]) and words[-1].isalpha() and entity.label != "PERSON":
        return {"person": _GIVEN_NAME}
    is_initials = len(words) == 1 and entity.text.isupper()
    if is_initials and entity.label in {"PERSON", "GPE"}:
        return {"organization": 0.5, _TYPES[entity.label]: 0.6}
    # A lone capitalised word is the class the model gets wrong most often.
    is_lone_word = len(words) == 1 and not is_initials and entity.label == "ORG"
    return {_TYPES[entity.label]: 0.6 if is_lone_word else 1.0}


def _hint(entity: EntityName) -> str | None:
    """The type that the words around a name tell, be it as the owner of what only bodies have."""
    is_lone_word = " " not in entity.text and not entity.titled
    if is_lone_word and entity.root.dep_ == "poss" and entity.root.head.lemma_ in _ONLY_BODIES_HAVE:
        return "organization"
    return entity.hint


def _parts_of_people(own: _Elected) -> dict[str, str]:
    """Surnames and first names of the people named in full."""
    return {
        part: "person"
        for key, (type_, _) in own.items()
        if type_ == "person" and " " in key
        for part in (key.split()[0], key.split()[-1])
    }


def _first_words_of_companies(own: _Elected) -> dict[str, str]:
    """What companies are called for short: "Tarn" for "Tarn Minerals"."""
    return {
        key.split()[0]: "organization"
        for key, (type_, _) in own.items()
        if type_ == "organization" and " " in key and key.split()[-1] in nouns("company name")
    }


def _initials(own: _Elected) -> dict[str, str]:
    """Initials of the bodies and outlets named in full: "MR" for "Meridian Review"."""
    found = {}
    for key, (type_, _) in own.items():
        letters = initials_of(key)
        if type_ in {"organization", "media"} and len(letters) >= _SHORTEST_INITIALS:
            found[key_of(letters)] = type_
    return found
