"""Why something was suggested, in the language of the interface.

A suggester's reasons are stored with its suggestions, in English and with middle dots between them; reasons
of suggesters by others are shown as they are.
"""

from __future__ import annotations

import re
from functools import cache

from annotator.core.words import Words
from annotator.ui.wording import marked, said, translate

_BETWEEN = " · "
_KNOWN = (
    marked("cue “{words}”"),
    marked("subject “{words}”"),
    marked("nearest subject “{words}”"),
    marked("object “{words}”"),
    marked("possessor “{words}”"),
    marked("agent “{words}”"),
    marked("“{words}” before the cue"),
    marked("“{words}” beside the cue"),
    marked("“{words}”, which the participle describes"),
    marked("“{words}” before a colon"),
    marked("“{words}” speaks"),
    marked("clause after “{words}”"),
    marked("phrase after “{words}”"),
    marked("source after “{words}”"),
    marked("repeats “{words}”"),
    marked("ends with “{words}” of your actor list"),
    marked("in your actor list"),
    marked("surname of “{words}”"),
    marked("accepted once as {words}"),
    marked("accepted {count} times as {words}"),
    marked("“{words}” is the source of a claim"),
    marked("heads the source of a claim"),
    marked("a name that heads the source of a claim"),
    marked("initials of “{words}”"),
    marked("named entity"),
    marked("a word for a body"),
    marked("a word for a person"),
    marked("a word for a group of people"),
    marked("a word for a medium"),
    marked("it speaks here"),
    marked("it acts here"),
    marked("it belongs to a state here"),
    marked("{count} more in this article"),
    marked("state in the gazetteer"),
    marked("capital of {words}"),
    marked("a name of {words}"),
    marked("speaks before a colon"),
    marked("agency of the dateline"),
    marked("its words name a body"),
    marked("words in quotation marks"),
    marked("clause after the cue"),
    marked("clause before the cue"),
    marked("the words after it"),
    marked("no source"),
    marked("the sentence it belongs to"),
    marked("the clause the adverb belongs to"),
    marked("set into the clause it reports"),
    marked("what is said of the object"),
    marked("its subject is part of the content"),
    marked("spaCy pipeline “{words}”"),
    marked("label {words}"),
    marked("carried over from “{words}”"),
    marked("language model “{words}” on this machine"),
    marked("language model “{words}” at {place}"),
)
_WITHOUT_WORDS = (
    marked("subject"),
    marked("nearest subject"),
    marked("object"),
    marked("possessor"),
    marked("agent"),
    marked("before the cue"),
    marked("beside the cue"),
    marked("which the participle describes"),
    marked("before a colon"),
    marked("speaks"),
)
"""What is left of reasons where a rule goes by them, ``core.rules.reason_of``."""


def reason(why: str) -> str:
    """The words for a reason, stored or worked out."""
    if isinstance(why, Words):
        return said(why)
    return _BETWEEN.join(map(_piece, why.split(_BETWEEN)))


def _piece(words: str) -> str:
    if words.endswith("after …"):
        words = words.replace("…", "“…”")  # as the catalogue has it
    if words in _WITHOUT_WORDS:
        return translate(words)
    for template, pattern in _patterns():
        if found := pattern.fullmatch(words):
            return translate(template).format(**found.groupdict())
    return words


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [
        (template, re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(template)), re.DOTALL))
        for template in _KNOWN
    ]
