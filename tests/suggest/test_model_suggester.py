"""A language model's suggestions: quoted words found again in the article, the rest counted and said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import SuggesterError
from annotator.core.spans import Span
from annotator.core.suggesting import Passage
from annotator.suggest.interruptible import PostponedError
from annotator.suggest.optional.address import permitted
from annotator.suggest.optional.answers import Answer, QuotedActor, QuotedClaim, read_answer
from annotator.suggest.optional.endpoint import Endpoint
from annotator.suggest.optional.locating import MOST_PLACES, Quotes
from annotator.suggest.optional.model_suggester import MOST_SILENCES, PAUSE, ModelSuggester
from annotator.suggest.optional.questions import LONGEST_PORTION, portions
from annotator.suggest.registry import Task
from tests.laws import LETTERS
from tests.suggest.loopback import completion, free_port, quoting, sending, serving

if TYPE_CHECKING:
    from annotator.core.spans import Fragments
    from annotator.suggest.registry import Findings
    from tests.suggest.loopback import Handler, Mood, Received

QUAY = (
    "The port authority said the quay would reopen. The quay stays shut, said Ilse Varga.\n\n"
    "“We waited,” Varga added, “and nobody came.” The port authority’s lawyer left the quay early."
)


def suggest(mood: Mood, text: str = QUAY, **task: Any) -> Findings:
    with serving(mood) as server:
        asked = ModelSuggester(Endpoint(permitted(server.url)), "tiny")
        return asked(Task(passage=Passage(text=text, residue=task.pop("residue", ())), **task))


def words(fragments: Fragments, text: str = QUAY) -> str:
    return " | ".join(span.of(text) for span in fragments)


def claim(source: Any, cue: Any, content: Any) -> dict[str, Any]:
    return {"source": source, "cue": cue, "content": content}


def test_actors_are_found_wherever_they_are_named() -> None:
    actors = [{"text": "The port authority", "type": "organization"}, {"text": "Varga", "type": "Person"}]
    findings = suggest(quoting(actors=actors))
    found = [(one.span.of(QUAY), one.type) for one in findings.suggestions.mentions]
    assert found == [
        ("The port authority", "organization"),
        ("The port authority", "organization"),
        ("Varga", "person"),
        ("Varga", "person"),
    ]
    assert findings.problems == ()
    one = findings.suggestions.mentions[0]
    assert (one.by, one.model, one.confidence) == ("endpoint", "tiny", 0.5)
    assert one.why == "language model “tiny” on this machine"


def test_the_parts_of_a_claim_are_those_nearest_to_each_other() -> None:
    findings = suggest(quoting(claims=[claim("The port authority", "said", "the quay would reopen")]))
    (found,) = findings.suggestions.claims
    assert (words(found.source), words(found.cue)) == ("The port authority", "said")
    assert (found.source[0].start, found.cue[0].start) == (0, QUAY.index("said"))
    assert words(found.content) == "the quay would reopen"


def test_of_two_places_the_content_beside_its_cue_and_source_is_taken() -> None:
    text = "The quay is shut. Much later: the harbour is shut, said Ann. The quay is shut, warned Bo."
    findings = suggest(quoting(claims=[claim("Bo", "warned", "The quay is shut")]), text)
    (found,) = findings.suggestions.claims
    assert found.content[0].start == text.rindex("The quay is shut")


def test_a_broken_quotation_is_found_in_its_parts_and_typography_may_be_plain() -> None:
    answer = claim("Varga", "added", ['"We waited,"', '"and nobody came."'])
    (found,) = suggest(quoting(claims=[answer])).suggestions.claims
    assert words(found.content) == "“We waited,” | “and nobody came.”"
    assert QUAY[found.source[0].start - 9 : found.source[0].end] == "waited,” Varga"


def test_a_claim_can_be_without_source_and_cue() -> None:
    (found,) = suggest(quoting(claims=[claim(None, "", "The quay stays shut")])).suggestions.claims
    assert (found.source, found.cue, words(found.content)) == ((), (), "The quay stays shut")


def test_what_is_not_in_the_article_is_left_out_and_counted() -> None:
    actors = [{"text": "Varga", "type": "person"}, {"text": "Mr Nobody", "type": "person"}]
    claims = [
        claim("Varga", "added", "nobody came"),
        claim("Varga", "shouted", "nobody came"),
        claim("Mr Nobody", "added", "nobody came"),
        claim("Varga", "added", "everybody came"),
        claim("Varga", "added", ["nobody came", "We waited"]),  # in the wrong order
    ]
    findings = suggest(quoting(actors=actors, claims=claims))
    assert [words(one.content) for one in findings.suggestions.claims] == ["nobody came"]
    assert findings.problems == ("“tiny”: 5 of 7 suggestions left out, their words are not in the article.",)


def test_the_same_words_cannot_be_two_parts_of_a_claim() -> None:
    findings = suggest(quoting(claims=[claim("left the quay early", None, "left the quay early")]))
    assert findings.suggestions.claims == ()


def test_words_are_found_whole_only() -> None:
    actors = [{"text": name, "type": "group"} for name in ("port", "he", "Varg", "quay", "author")]
    found = suggest(quoting(actors=actors)).suggestions.mentions
    assert [one.span.of(QUAY) for one in found] == ["port", "port", "quay", "quay", "quay"]


def test_entries_that_are_not_of_the_form_are_counted() -> None:
    actors = [
        {"text": "Varga"},
        {"text": "Varga", "type": "ghost"},
        {"text": " ", "type": "person"},
        "Varga",
        3,
    ]
    claims = [
        claim(1, None, "x"),
        claim(None, None, None),
        claim(None, None, []),
        claim(None, None, [" "]),
        [],
    ]
    findings = suggest(quoting(actors=actors, claims=claims))
    assert not findings.suggestions.mentions
    assert not findings.suggestions.claims
    assert findings.problems == (
        "“tiny”: 10 suggestions left out, they are not of the form it was asked for.",
    )


@pytest.mark.parametrize("only", ["actors", "claims"])
def test_only_the_kind_wanted_is_asked_for_and_taken(only: str) -> None:
    answer = {
        "actors": [{"text": "Varga", "type": "person"}],
        "claims": [claim(None, None, "The quay stays shut")],
    }
    with serving(sending(completion(json.dumps(answer)))) as server:
        asked = ModelSuggester(Endpoint(permitted(server.url)), "tiny")
        found = asked(Task(passage=Passage(text=QUAY), only=frozenset({only}))).suggestions
    assert (bool(found.mentions), bool(found.claims)) == (only == "actors", only == "claims")
    prompt = server.received[0].body["messages"][0]["content"]
    assert ('"actors":' in prompt, '"claims":' in prompt) == (only == "actors", only == "claims")


def test_residue_is_neither_sent_nor_suggested_on() -> None:
    hole = Span(QUAY.index("“We waited"), QUAY.index(" The port authority’s"))
    with serving(quoting(actors=[{"text": "Varga", "type": "person"}])) as server:
        asked = ModelSuggester(Endpoint(permitted(server.url)), "tiny")
        found = asked(Task(passage=Passage(text=QUAY, residue=(hole,)))).suggestions
    assert [one.span.start for one in found.mentions] == [QUAY.index("Varga")]
    (received,) = server.received
    assert "We waited" not in received.article
    assert "lawyer left the quay early." in received.article
    assert received.body["model"] == "tiny"


def test_a_long_article_is_asked_about_in_portions_and_words_are_looked_for_in_their_own() -> None:
    paragraph = "Varga said that the quay was shut and that nobody would come. " * 40
    text = "\n".join(f"{number}. {paragraph}" for number in range(5))
    with serving(quoting(actors=[{"text": "Varga", "type": "person"}])) as server:
        asked = ModelSuggester(Endpoint(permitted(server.url)), "tiny")
        found = asked(Task(passage=Passage(text=text))).suggestions
    assert len(server.received) == 3
    assert all(len(one.article) <= LONGEST_PORTION + 10 for one in server.received)
    spans = [one.span for one in found.mentions]
    assert len(spans) == len(set(spans)) == 200


def test_nothing_is_asked_about_an_article_without_words() -> None:
    with serving(quoting()) as server:
        asked = ModelSuggester(Endpoint(permitted(server.url)), "tiny")
        assert asked(Task(passage=Passage(text=" \n "))).problems == ()
    assert server.received == []


@pytest.mark.parametrize(
    "written",
    [
        "{}",
        "I would rather not.",
        "[1, 2]",
        '{"actors": [',
        '{"people": []}',
        "{" * 1000,
        '{"a":' * 5000,
    ],
)
def test_an_answer_in_another_form_is_said_so(written: str) -> None:
    findings = suggest(sending(completion(written)))
    assert findings.problems == ("“tiny” did not answer in the form it was asked for.",)
    assert findings.suggestions.mentions == ()


@pytest.mark.parametrize(
    "around",
    [
        "%s",
        "```json\n%s\n```",
        "<think>The object {actors, claims} is wanted: {} …</think>\nHere it is:\n%s\nAnything else?",
    ],
)
def test_what_a_model_writes_around_its_json_is_passed_over(around: str) -> None:
    written = json.dumps({"actors": [{"text": "Varga", "type": "person"}]})
    assert read_answer(around % written, "tiny") == Answer(actors=(QuotedActor("Varga", "person"),))


def test_the_next_portion_is_asked_about_after_a_bad_answer_but_not_after_silence() -> None:
    text = "\n".join(f"{number}. " + "Varga said so. " * 300 for number in range(3))
    answers = iter(
        [b"nonsense", completion('{"actors": [{"text": "Varga", "type": "person"}]}'), b"nonsense"]
    )

    def reply(handler: Handler, received: Received) -> None:
        sending(next(answers))(handler, received)

    findings = suggest(reply, text)
    assert len(findings.suggestions.mentions) == MOST_PLACES
    assert len(findings.problems) == 1
    asked = ModelSuggester(Endpoint(permitted(f"http://127.0.0.1:{free_port()}")), "tiny")
    assert len(asked(Task(passage=Passage(text=text))).problems) == 1


def test_an_endpoint_that_stays_silent_is_left_alone_for_a_while() -> None:
    now = [1000.0]
    port = free_port()
    address = permitted(f"http://127.0.0.1:{port}")
    asked = ModelSuggester(Endpoint(address), "tiny", clock=lambda: now[0])
    task = Task(passage=Passage(text=QUAY))
    for _time in range(MOST_SILENCES):
        assert asked(task).problems[0].startswith(f"Nothing answers at 127.0.0.1:{port} ")
    left_alone = f"127.0.0.1:{port} did not answer and is left alone for a while."
    assert asked(task).problems == (left_alone,)
    now[0] += PAUSE
    assert asked(task).problems[0].startswith("Nothing answers")


def test_portions_that_were_answered_before_an_article_was_put_off_are_not_asked_again() -> None:
    text = "\n".join(f"{number}. " + "Varga said so. " * 300 for number in range(3))
    waits = iter([False, True, False, False, False])

    class PutOff(Endpoint):
        asked = 0

        def complete(self, asked: Any) -> str:
            if next(waits):
                raise PostponedError
            PutOff.asked += 1
            return '{"actors": [{"text": "Varga", "type": "person"}]}'

    suggester = ModelSuggester(PutOff(permitted("http://localhost:1")), "tiny")
    task = Task(passage=Passage(text=text))
    with pytest.raises(PostponedError):
        suggester(task)
    assert len(suggester(task).suggestions.mentions) == 3 * MOST_PLACES
    assert PutOff.asked == 3


def test_of_another_machine_the_reason_says_which() -> None:
    class Here(Endpoint):
        def complete(self, asked: Any) -> str:
            return '{"actors": [{"text": "Varga", "type": "person"}]}'

    asked = ModelSuggester(Here(permitted("http://gpu.example:8000", ("gpu.example",))), "tiny")
    found = asked(Task(passage=Passage(text="Varga left."))).suggestions.mentions
    assert [one.why for one in found] == ["language model “tiny” at gpu.example:8000"]


@given(st.text(LETTERS, max_size=200), st.data())
def test_what_is_cut_from_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    places = Quotes(text, Span(0, len(text) + 1)).places(text[start:end])
    assert all(place.of(text) == text[start:end] for place in places)
    cut = any(text[edge - 1 : edge + 1].isalnum() for edge in (start, end) if 0 < edge < len(text))
    if start < end and not cut and len(places) < MOST_PLACES:
        assert Span(start, end) in places


@given(
    st.text(alphabet="ab .“”\n", max_size=300), st.lists(st.text(alphabet='ab ."“', max_size=3), min_size=3)
)
def test_the_parts_of_a_located_claim_are_apart_and_as_quoted(text: str, quoted: list[str]) -> None:
    source, cue, *content = quoted
    asked = QuotedClaim(source, cue, tuple(filter(None, content)) or ("a",))
    found = Quotes(text, Span(0, len(text) + 1)).claim(asked)
    if found is None:
        return
    parts = [*found.source, *found.cue, *found.content]
    assert not any(one.overlaps(other) for one in parts for other in parts if one is not other)
    plain = [part.of(text).replace("“", '"').replace("”", '"') for part in parts]
    assert plain == [one.replace("“", '"') for one in (source, cue, *asked.content) if one]


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.floats()
        | st.text(LETTERS, max_size=5)
        | st.sampled_from(["actors", "text", "type"]),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(st.sampled_from(["actors", "claims", "text", "type", "content", "cue"]), inner)
        ),
        max_leaves=20,
    )
)
def test_any_json_is_read_or_refused_in_words(answer: Any) -> None:
    try:
        read = read_answer(json.dumps(answer), "tiny")
    except SuggesterError:
        return
    assert all(actor.words for actor in read.actors)
    assert all(one.content and all(one.content) for one in read.claims)


def test_a_paragraph_longer_than_a_portion_is_cut_between_words_where_it_has_any() -> None:
    text = "x" * (2 * LONGEST_PORTION + 5)
    lengths = [len(one.words(text)) for one in portions(Passage(text=text))]
    assert lengths == [LONGEST_PORTION, LONGEST_PORTION, 5]
    text = "word " * LONGEST_PORTION
    assert all(one.words(text).strip().endswith("word") for one in portions(Passage(text=text)))
