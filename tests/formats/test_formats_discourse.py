"""What discourse network analysis is given: event lists and networks."""

from __future__ import annotations

import csv
import io
import warnings
from dataclasses import replace

import networkx as nx
import pytest
from hypothesis import given

from annotator.core.annotation import Actor, Claim, Decision
from annotator.core.article import Draft
from annotator.core.errors import FormatError
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import Record
from annotator.core.spans import Span
from annotator.formats.discourse import EVENT_LIST, NETWORK
from annotator.formats.fitting import fitted
from annotator.formats.format import DEFAULTS, Options
from annotator.formats.registry import format_for
from tests.formats.contract import written
from tests.laws import examples
from tests.record_strategies import records

TEXT = '😀 Ana Berg said the talks; "all" of them,\nwould end. =1+1 is what the union said.'
BERG = Actor(uuid="1", name='Ana "A" Berg', type="person")
UNION = Actor(uuid="2", name="=Union", type="organization")
STATE = Actor(uuid="3", name="Norland", type="state")


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def claim(actor: Actor | None, topic: str | None, stance: str | None = None) -> Claim:
    return Claim(
        uuid="9",
        source=(span("Ana Berg"),),
        cue=(span("said"),),
        content=(span("the talks"), span("would end")),
        actor=None if actor is None else actor.uuid,
        topic=topic,
        stance=stance,
        decision=Decision.ACCEPTED,
        coder="ana",
    )


DRAFT = Draft(text=TEXT, title="Talks; more", outlet="Gazette", author="A. Writer", published="2026-02-03")
CLAIMS = (
    claim(BERG, "talks", "supports"),
    claim(BERG, "talks", "opposes"),
    claim(UNION, "talks", "opposes"),
    claim(UNION, "port", "mixed"),
    claim(STATE, "port"),
    claim(STATE, None),
    claim(None, "port"),
)
RECORD = Record(draft=DRAFT, coder="ana", actors=(BERG, UNION, STATE), claims=CLAIMS)


def events(record: Record) -> list[dict[str, str]]:
    text = written(EVENT_LIST, [record]).decode()
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def matrix(options: Options = DEFAULTS) -> list[list[str]]:
    text = written(NETWORK, [RECORD], options).decode()
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def graph(options: Options) -> nx.Graph:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return nx.read_graphml(io.BytesIO(written(NETWORK, [RECORD], {**options, "layout": "GraphML"})))


def test_an_event_is_a_row_with_the_variables_and_the_document() -> None:
    first = events(RECORD)[0]
    assert first == {
        "statement_id": "1",
        "time": "2026-02-03 00:00:00",
        "person": 'Ana "A" Berg',
        "organization": "",
        "concept": "talks",
        "agreement": "1",
        "stance": "supports",
        "certainty": "",
        "cue": "said",
        "start_position": "3",
        "stop_position": str(span("would end").end + 1),
        "text": TEXT[span("Ana Berg").start : span("would end").end],
        "coder": "ana",
        "document_id": "1",
        "document_title": "Talks; more",
        "document_author": "A. Writer",
        "document_source": "Gazette",
        "document_section": "",
        "document_type": "",
    }


def test_the_event_list_begins_as_that_of_dna_and_has_no_formula() -> None:
    lines = written(EVENT_LIST, [RECORD]).decode().split("\n")
    assert lines[0].startswith('"statement_id";"time";"person";"organization";"concept";"agreement"')
    assert lines[0].endswith(
        '"start_position";"stop_position";"text";"coder";"document_id";"document_title";"document_author";'
        '"document_source";"document_section";"document_type"'
    )
    rows = events(RECORD)
    assert [row["organization"] for row in rows[2:5]] == ["'=Union", "'=Union", "Norland"]
    assert [row["agreement"] for row in rows] == ["1", "0", "0", "", "", "", ""]


def test_a_codebook_for_discourse_networks_fills_the_variables_too() -> None:
    own = replace(
        claim(BERG, None), attributes={"concept": "quay", "agreement": "no", "affiliation": "Port Office"}
    )
    (event,) = events(replace(RECORD, claims=(own,)))
    assert (event["concept"], event["agreement"], event["organization"]) == ("quay", "0", "Port Office")


def test_each_article_has_one_number_whoever_coded_it() -> None:
    others = [
        replace(RECORD, coder="ben"),
        replace(RECORD, draft=replace(DRAFT, title="Other"), claims=CLAIMS[:1]),
    ]
    rows = csv.DictReader(
        io.StringIO(written(EVENT_LIST, [RECORD, *others]).decode(), newline=""), delimiter=";"
    )
    numbers = [(row["document_id"], row["coder"]) for row in rows]
    assert sorted(set(numbers)) == [("1", "ana"), ("1", "ben"), ("2", "ana")]


@given(some=records())
@examples(10, nightly=200)
def test_every_event_list_can_be_read_as_a_table(some: list[Record]) -> None:
    text = written(EVENT_LIST, some).decode()
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    claims = [claim for record in some for claim in record.claims]
    kept = [one for one in claims if one.decision not in {None, Decision.REJECTED}]
    assert len(rows) == len(kept) + 1
    assert {len(row) for row in rows} == {len(rows[0])}


def test_a_two_mode_network_counts_the_claims_of_actors_on_concepts() -> None:
    assert matrix() == [
        ["", "port", "talks"],
        ["'=Union", "1", "1"],
        ["Ana 'A' Berg", "0", "2"],
        ["Norland", "1", "0"],
    ]
    text = written(NETWORK, [RECORD]).decode()
    assert text.startswith('"";"port";"talks"\n"')


@pytest.mark.parametrize(("stance", "tie"), [("ignored", "2"), ("congruence", "1"), ("conflict", "1")])
def test_a_one_mode_network_counts_pairs_of_claims_on_the_same_concept(stance: str, tie: str) -> None:
    rows = matrix({"network": "one-mode", "stance": stance})
    assert rows[0] == ["", "'=Union", "Ana 'A' Berg", "Norland"]
    norland = "1" if stance == "ignored" else "0"
    assert rows[1:] == [
        ["'=Union", "0", tie, norland],
        ["Ana 'A' Berg", tie, "0", "0"],
        ["Norland", norland, "0", "0"],
    ]


def test_ucinet_is_given_a_full_matrix_with_labels() -> None:
    one = written(NETWORK, [RECORD], {"network": "one-mode", "layout": "UCINET DL"}).decode()
    assert one.split("\n") == [
        "dl n = 3, format = fullmatrix",
        "labels:",
        '"=Union"',
        '"Ana A Berg"',
        '"Norland"',
        "data:",
        " 0 2 1",
        " 2 0 0",
        " 1 0 0",
        "",
    ]
    two = written(NETWORK, [RECORD], {"layout": "UCINET DL"}).decode()
    assert two.startswith("dl nr = 3, nc = 2, format = fullmatrix\nrow labels:\n")
    assert 'col labels:\n"port"\n"talks"\ndata:\n 1 1\n 0 2\n 1 0\n' in two


def test_networkx_reads_the_one_mode_graph() -> None:
    found = graph({"network": "one-mode"})
    assert not found.is_directed()
    names = {node: data["name"] for node, data in found.nodes(data=True)}
    assert sorted(names.values()) == ["=Union", 'Ana "A" Berg', "Norland"]
    ties = {
        frozenset((names[one], names[other])): data["weight"] for one, other, data in found.edges(data=True)
    }
    assert ties == {frozenset(("=Union", 'Ana "A" Berg')): 2.0, frozenset(("=Union", "Norland")): 1.0}


def test_networkx_reads_the_two_mode_graph() -> None:
    found = graph({})
    data = {values["name"]: values for _, values in found.nodes(data=True)}
    assert data["talks"] == {"id": "5", "name": "talks", "variable": "concept", "frequency": 3}
    assert data["Norland"] == {
        "id": "3", "name": "Norland", "type": "state", "variable": "actor", "frequency": 1,
    }  # fmt: skip
    assert found.number_of_edges() == 4


def test_the_graph_is_that_of_dna() -> None:
    text = written(NETWORK, [RECORD], {"layout": "GraphML"}).decode()
    assert 'xmlns="http://graphml.graphdrawing.org/xmlns"' in text
    assert 'xmlns:visone="http://visone.info/xmlns"' in text
    assert '<graph id="DNA" edgedefault="undirected">' in text
    assert '<visone:labelAttribute edgeLabel="weight" nodeLabel="name"/>' in text


@given(some=records())
@examples(8, nightly=150)
def test_every_graph_can_be_read(some: list[Record]) -> None:
    data = written(NETWORK, some, {"layout": "GraphML", "network": "one-mode"})
    nx.read_graphml(io.BytesIO(data))


def test_a_network_without_claims_is_empty() -> None:
    assert written(NETWORK, [replace(RECORD, claims=())]) == b'""\n'


def test_stance_has_no_meaning_with_two_modes() -> None:
    with pytest.raises(FormatError, match="a two-mode network has no congruence between actors"):
        written(NETWORK, [RECORD], {"stance": "congruence"})


def test_all_that_is_lost_is_told() -> None:
    losses = Losses()
    pending = replace(CLAIMS[0], decision=None, coder=None, note="x")
    kept = fitted(replace(RECORD, claims=(*CLAIMS, pending)), NETWORK.holds({}), Way.SKIP, losses)
    assert kept.claims == CLAIMS
    assert losses.touched == {
        Loss.CLAIMS: 8, Loss.PENDING: 1, Loss.CODERS: 1, Loss.TEXTS: 1, Loss.METADATA: 1,
    }  # fmt: skip
    losses = Losses()
    noted = replace(CLAIMS[0], note="x")
    kept = fitted(replace(RECORD, claims=(noted,)), EVENT_LIST.holds({}), Way.FLATTEN, losses)
    assert (kept.claims[0].topic, kept.claims[0].note) == ("talks", None)
    assert losses.touched == {
        Loss.FRAMES: 1, Loss.FRAGMENTS: 1, Loss.DETAILS: 1, Loss.TEXTS: 1, Loss.METADATA: 1,
    }  # fmt: skip


def test_they_cannot_be_read() -> None:
    assert EVENT_LIST.read is None
    assert NETWORK.read is None
    assert format_for("a.graphml") is None
