"""Articles, annotations, codebooks and errors as values."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import (
    Actor,
    Claim,
    ClaimSuggestion,
    ItemKind,
    Mention,
    MentionSuggestion,
    Role,
    is_as_suggested,
)
from annotator.core.article import Article, fingerprint, headline, paragraphs
from annotator.core.codebook import Attribute, Codebook, Label
from annotator.core.errors import UserFacingError
from annotator.core.record import Refusal
from annotator.core.spans import Span


@given(st.text(alphabet="ab \n\t😀é\u2029"))
def test_paragraphs_hold_all_that_is_not_white_space(text: str) -> None:
    lines = list(paragraphs(text))
    assert "".join("".join(span.of(text).split()) for span in lines) == "".join(text.split())
    assert all("\n" not in span.of(text) for span in lines)


def test_an_article_knows_its_paragraphs() -> None:
    article = Article(key=1, text="One\n\n  \nTwo")
    assert [span.of(article.text) for span in article.paragraphs()] == ["One", "Two"]


def test_a_headline_is_the_first_line_that_says_something() -> None:
    assert headline("\n  \n Harbour   talks \nMore") == "Harbour talks"
    assert headline(" \n ") == ""


@given(st.text(alphabet="ab 😀", min_size=1, max_size=80), st.integers(5, 20))
def test_a_headline_is_never_much_longer_than_its_limit(text: str, limit: int) -> None:
    line = headline(text, limit=limit)
    assert len(line) <= limit + 1
    assert " ".join(text.split()).startswith(line.removesuffix("…"))


def test_a_fingerprint_tells_texts_apart_even_with_a_broken_surrogate() -> None:
    assert fingerprint("a") == fingerprint("a")
    assert fingerprint("a\ud800") != fingerprint("a")


def test_an_item_is_named_by_its_kind_and_uuid_and_reaches_over_all_its_parts() -> None:
    mention = Mention(uuid="m", span=Span(3, 5), type="person")
    assert (mention.ref, mention.extent) == ((ItemKind.MENTION, "m"), Span(3, 5))
    claim = Claim(uuid="c", source=(Span(20, 25),), cue=(), content=(Span(2, 4), Span(8, 9)))
    assert (claim.ref, claim.extent) == ((ItemKind.CLAIM, "c"), Span(2, 25))
    assert [claim.part(role) for role in Role] == [claim.source, claim.cue, claim.content]
    with pytest.raises(ValueError, match="no part"):
        _ = Claim(uuid="c", source=(), cue=(), content=()).extent


def test_an_item_is_as_suggested_until_a_boundary_or_the_type_differs() -> None:
    proposed = MentionSuggestion(by="a", model="b", confidence=1, why="", span=Span(1, 2), type="person")
    assert is_as_suggested(Mention(uuid="m", span=Span(5, 6), type="person"))
    assert is_as_suggested(Mention(uuid="m", span=Span(1, 2), type="person", suggestion=proposed))
    assert not is_as_suggested(Mention(uuid="m", span=Span(1, 3), type="person", suggestion=proposed))
    assert not is_as_suggested(Mention(uuid="m", span=Span(1, 2), type="group", suggestion=proposed))
    parts: dict[str, Any] = {"source": (Span(0, 1),), "cue": (Span(2, 3),), "content": (Span(4, 5),)}
    claimed = ClaimSuggestion(by="a", model="b", confidence=1, why="", **parts)
    assert is_as_suggested(Claim(uuid="c", suggestion=claimed, **parts))
    for role in Role:
        assert not is_as_suggested(
            Claim(uuid="c", suggestion=claimed, **{**parts, str(role): (Span(9, 10),)})
        )


def test_an_actor_goes_by_its_name_and_its_aliases() -> None:
    assert Actor(uuid="a", name="Ilse Varga", type="person", aliases=("Varga",)).names == (
        "Ilse Varga",
        "Varga",
    )


def test_a_codebook_knows_its_types_and_attributes() -> None:
    stance = Attribute(name="stance", values=(Label(name="opposes"),))
    codebook = Codebook(version=1, title="", actor_types=(Label(name="person"),), attributes=(stance,))
    assert codebook.has_type("person")
    assert not codebook.has_type("wizard")
    assert codebook.attribute("stance") is stance
    assert codebook.attribute("mood") is None


def test_an_error_explains_itself_with_and_without_advice() -> None:
    assert UserFacingError("It rains.", advice="Wait.").explanation == "It rains. Wait."
    assert UserFacingError("It rains.").explanation == "It rains."


def test_a_refusal_says_where() -> None:
    assert str(Refusal("a.jsonl", 3, "no text")) == "a.jsonl:3: no text"
    assert str(Refusal("a.txt", 0, "empty")) == "a.txt: empty"
