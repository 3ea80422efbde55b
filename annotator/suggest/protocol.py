"""What the program and its worker process say to each other: one JSON object a line, both ways.

No deferred annotations here: msgspec reads the types at run time.
"""

import re
from typing import Any, TypeAlias

import msgspec

from annotator.core.annotation import ClaimSuggestion, MentionSuggestion
from annotator.core.outline import Outline
from annotator.core.spans import Span
from annotator.core.suggesting import KnownActor, Passage
from annotator.core.words import Words

EVERYTHING = frozenset({"actors", "claims"})
"""The kinds of suggestions that can be asked for."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class _Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="say", tag=str.lower):
    pass


class Suggest(_Message, frozen=True, kw_only=True):
    """Asks for suggestions on the article of key ``article``; ``generation`` is what cancels it.

    One that is wanted ``first`` is read by itself, and of a longer one ``Begun`` tells before the answer.
    """

    generation: int
    article: int
    text: str
    residue: tuple[Span, ...] = ()
    language: str | None = None
    known: tuple[KnownActor, ...] = ()
    only: frozenset[str] = EVERYTHING
    first: bool = False

    @property
    def passage(self) -> Passage:
        """The article as a suggester sees it."""
        return Passage(text=self.text, residue=self.residue, language=self.language)


class AskOutline(_Message, frozen=True, kw_only=True):
    """Asks for the outline of the article of key ``article``; any suggestions asked for go before it."""

    generation: int
    article: int
    text: str
    residue: tuple[Span, ...] = ()
    language: str | None = None

    @property
    def passage(self) -> Passage:
        """The article as a suggester sees it."""
        return Passage(text=self.text, residue=self.residue, language=self.language)


class Cancel(_Message, frozen=True, kw_only=True):
    """Drops every request of one generation, also one that is being worked on."""

    generation: int


class Stop(_Message, frozen=True, kw_only=True):
    """Ends the worker."""


class Ready(_Message, frozen=True, kw_only=True):
    """The model is loaded. ``problems`` are sentences on suggesters that could not be."""

    model: str
    problems: tuple[Words, ...] = ()


class Unavailable(_Message, frozen=True, kw_only=True):
    """The worker cannot work at all, and ends; ``reason`` is a sentence for the user."""

    reason: str


class Working(_Message, frozen=True, kw_only=True):
    """The worker goes on with what it is at; said every few seconds, so that one that hangs is told apart."""


class Begun(_Message, frozen=True, kw_only=True):
    """What the beginning of an article holds, read alone; ``Done`` follows and has the last word."""

    generation: int
    article: int
    mentions: tuple[MentionSuggestion, ...] = ()
    claims: tuple[ClaimSuggestion, ...] = ()


class Done(_Message, frozen=True, kw_only=True):
    """The suggestions on one article. ``problems`` are sentences on suggesters that failed on it.

    Where ``more`` is true these are the built-in suggesters' alone, and another answer follows with what the
    optional ones find beside them.
    """

    generation: int
    article: int
    mentions: tuple[MentionSuggestion, ...] = ()
    claims: tuple[ClaimSuggestion, ...] = ()
    problems: tuple[Words, ...] = ()
    more: bool = False


class Outlined(_Message, frozen=True, kw_only=True):
    """The outline of one article."""

    generation: int
    article: int
    outline: Outline


class Failed(_Message, frozen=True, kw_only=True):
    """There is no answer about one article; ``reason`` is a sentence for the user."""

    generation: int
    article: int
    reason: str


Question: TypeAlias = Suggest | AskOutline
"""What is answered, by ``Done`` or ``Outlined``, or else by ``Failed``."""

Request: TypeAlias = Question | Cancel | Stop
Reply: TypeAlias = Ready | Unavailable | Working | Begun | Done | Outlined | Failed


def as_words(sentence: str) -> Words:
    """A sentence as it travels: with its values apart, if it has any."""
    return sentence if isinstance(sentence, Words) else Words(sentence)


def _written(value: Any) -> Any:  # noqa: ANN401 - as msgspec has it
    """Words as JSON: their template and values, or a plain string where there are none."""
    if not isinstance(value, Words):
        return str(value)
    return {"template": value.template, "values": dict(value.values)} if value.values else value.template


def _read(_kind: type, written: Any) -> Words:  # noqa: ANN401 - as msgspec has it
    """Words from what ``_written`` made of them.

    Raises:
        TypeError: if it is something else.
    """
    match written:
        case str():
            return Words(written)
        case {"template": str(template), "values": dict(values)}:
            read = {name: _read(Words, one) if isinstance(one, dict) else one for name, one in values.items()}
            return Words(template, **read)
    raise TypeError("not a sentence")


_requests = msgspec.json.Decoder(Request)
_replies = msgspec.json.Decoder(Reply, dec_hook=_read)
_encoder = msgspec.json.Encoder(enc_hook=_written)


def suggest_request(
    generation: int,
    article: int,
    passage: Passage,
    known: tuple[KnownActor, ...] = (),
    only: frozenset[str] = EVERYTHING,
    *,
    first: bool = False,
) -> Suggest:
    """A request that can be written as UTF-8: a lone surrogate becomes U+FFFD, so that offsets stay."""
    return Suggest(
        generation=generation,
        article=article,
        text=_writable(passage.text),
        residue=passage.residue,
        language=passage.language,
        known=tuple(
            KnownActor(
                names=tuple(map(_writable, actor.names)),
                type=_writable(actor.type),
                accepted=actor.accepted,
            )
            for actor in known
        ),
        only=only,
        first=first,
    )


def outline_request(generation: int, article: int, passage: Passage) -> AskOutline:
    """A request that can be written as UTF-8, as ``suggest_request`` makes it."""
    return AskOutline(
        generation=generation,
        article=article,
        text=_writable(passage.text),
        residue=passage.residue,
        language=passage.language,
    )


def _writable(text: str) -> str:
    return _LONE_SURROGATE.sub("\ufffd", text)


def encode(message: Request | Reply) -> bytes:
    """One line, its end included."""
    return _encoder.encode(message) + b"\n"


def decode_request(line: bytes) -> Request:
    """What the program says.

    Raises:
        msgspec.DecodeError: if the line is not a request.
    """
    request: Request = _requests.decode(line)
    return request


def decode_reply(line: bytes) -> Reply:
    """What the worker says.

    Raises:
        msgspec.DecodeError: if the line is not a reply.
    """
    reply: Reply = _replies.decode(line)
    return reply
