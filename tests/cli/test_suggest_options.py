"""Optional suggesters from the command line: a real server on this machine, a pipeline made here."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from annotator.__main__ import main
from annotator.core.optional_suggesters import OptionalSuggesters
from annotator.core.suggesting import Suggestions
from annotator.services.projects import create_project, open_project
from annotator.suggest.registry import Findings
from tests.suggest.loopback import free_port, quoting, serving
from tests.worlds import HARBOUR, add_article, item_on, mention_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from annotator.core.suggesting import KnownActor, Passage

ACTORS = [
    {"text": "Ilse Varga", "type": "person"},
    {"text": "Tomas Reik", "type": "person"},
    {"text": "Mr Unheard", "type": "person"},
]
LEFT_OUT = "“tiny”: 1 of 3 suggestions left out, their words are not in the article."


class FindsIlse:
    """Built-in suggesters that need no language model."""

    def suggest_stream(
        self, passages: Iterable[tuple[Passage, tuple[KnownActor, ...]]], only: frozenset[str]
    ) -> Iterator[Findings]:
        for passage, _known in passages:
            yield Findings(suggestions=Suggestions(mentions=(mention_of(passage.text, "Ilse Varga"),)))


@pytest.fixture(autouse=True)
def suggesters(monkeypatch: pytest.MonkeyPatch) -> None:
    """The built-in suggesters."""
    from annotator.suggest import registry

    monkeypatch.setattr(registry, "build_suggesters", lambda **_options: (FindsIlse(), "none", ()))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An article that waits for suggestions."""
    path = tmp_path / "desk.annotator"
    with closing(create_project(path, coder="ana")) as workspace:
        add_article(workspace, identifier="one")
    return path


def test_a_project_gets_what_a_model_on_this_machine_finds(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(quoting(actors=ACTORS)) as server:
        assert main(["suggest", str(project), "--endpoint", server.url, "--endpoint-model", "tiny"]) == 1
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("suggested on 1 article\n", f"one: {LEFT_OUT}\n")
    with closing(open_project(project)) as workspace:
        items = workspace.articles.open(1).items
        ilse, tomas = (item_on(items, HARBOUR, name).suggestion for name in ("Ilse Varga", "Tomas Reik"))
    assert ilse is not None
    assert tomas is not None
    assert ilse.by != tomas.by == "endpoint"
    assert tomas.model == "tiny"
    assert tomas.why == "language model “tiny” on this machine"


def test_files_get_what_a_pipeline_finds(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    import spacy

    nlp = spacy.blank("en")
    ruler: Any = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "GUILD", "pattern": "Tomas Reik"}])
    nlp.to_disk(tmp_path / "ours")
    article = tmp_path / "a.txt"
    article.write_text(HARBOUR, encoding="utf-8")
    arguments = ["suggest", "--from", str(article), "--to", "-", "--pipeline", str(tmp_path / "ours")]
    assert main([*arguments, "--pipeline-label", "GUILD=organization"]) == 0
    line = json.loads(capfd.readouterr().out)
    assert {(one["text"], one["type"]) for one in line["mentions"]} == {
        ("Ilse Varga", "person"),
        ("Tomas Reik", "organization"),
    }


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--pipeline", "not_here"], "The spaCy pipeline “not_here” is not installed."),
        (["--endpoint", "http://gpu.example"], "“gpu.example” is not on this machine, and nothing leaves"),
        (["--endpoint", "http://localhost:1"], "Name the model to ask for at localhost:1."),
        (["--endpoint", "localhost:1"], "“localhost:1” is not an address"),
        (["--pipeline-label", "GUILD"], "--pipeline-label: “GUILD” is not of the form LABEL=type."),
    ],
)
def test_what_cannot_work_is_refused_before_anything_is_stored(
    project: Path, options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["suggest", str(project), *options]) == 2
    assert said in capsys.readouterr().err
    with closing(open_project(project)) as workspace:
        assert workspace.suggesting.waiting() == [1]


def test_a_closed_port_leaves_what_the_built_in_suggesters_found(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    assert main(["suggest", str(project), "--endpoint", url, "--endpoint-model", "tiny"]) == 1
    assert capsys.readouterr().err.startswith("one: Nothing answers at 127.0.0.1:")
    with closing(open_project(project)) as workspace:
        assert len(workspace.articles.open(1).items) == 1


def test_the_worker_takes_the_options_that_a_window_gives_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from annotator.suggest import worker

    wanted = OptionalSuggesters(
        pipelines=("-a", "our model"),
        labels=(("PER", "person"), ("MISC", "")),
        endpoint="http://localhost:1",
        model="tiny",
        allowed=("gpu.example:8000", "other.example"),
    )
    given: list[OptionalSuggesters] = []

    def work(optional: OptionalSuggesters) -> int:
        given.append(optional)
        return 0

    monkeypatch.setattr(worker, "main", work)
    assert main(["suggest-worker", *wanted.as_options()]) == 0
    assert main(["suggest-worker"]) == 0
    assert given == [wanted, OptionalSuggesters()]
