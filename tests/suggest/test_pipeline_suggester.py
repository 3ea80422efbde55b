"""Any spaCy pipeline by name: the installed English one, and small ones that are made here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import spacy
from spacy import about, tokens
from spacy.language import Language

from annotator.core.errors import SuggesterError
from annotator.core.spans import Span
from annotator.core.suggesting import Passage
from annotator.services.optional_suggesters import pipelines_problem
from annotator.suggest.interruptible import PostponedError
from annotator.suggest.language import MODEL_PACKAGES
from annotator.suggest.optional.pipeline import PipelineSuggester
from annotator.suggest.registry import Task

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.annotation import MentionSuggestion

TEXT = "Ilse Varga met the Dockers of Marenza.\nRadio Quay said on Monday that Varga left.  "
_PATTERNS = [
    {"label": "PERSON", "pattern": "Ilse Varga"},
    {"label": "PERSON", "pattern": "Varga"},
    {"label": "NORP", "pattern": "Dockers"},
    {"label": "GPE", "pattern": "Marenza"},
    {"label": "DATE", "pattern": "Monday"},
    {"label": "OUTLET", "pattern": "Radio Quay"},
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pipeline of rules, saved where a person would save theirs."""
    return saved(tmp_path / "our pipeline", "en", _PATTERNS)


def saved(path: Path, language: str, patterns: list[dict[str, Any]]) -> Path:
    nlp = spacy.blank(language)
    ruler: Any = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(patterns)
    nlp.to_disk(path)
    return path


def found(suggester: PipelineSuggester, text: str = TEXT, **passage: Any) -> tuple[MentionSuggestion, ...]:
    return suggester(Task(passage=Passage(text=text, **passage))).suggestions.mentions


def test_a_pipeline_in_a_folder_suggests_the_names_it_finds(folder: Path) -> None:
    mentions = found(PipelineSuggester(str(folder)))
    assert [(one.span.of(TEXT), one.type) for one in mentions] == [
        ("Ilse Varga", "person"),
        ("Dockers", "group"),
        ("Marenza", "state"),
        ("Varga", "person"),
    ]
    assert {(one.by, one.model, one.confidence) for one in mentions} == {
        ("pipeline", "en_pipeline 0.0.0", 0.6)
    }
    assert mentions[1].why == "spaCy pipeline “our pipeline” · label NORP"


def test_a_table_of_ones_own_goes_before_the_usual_one(folder: Path) -> None:
    own = (("OUTLET", "media"), ("NORP", ""), ("GPE", "region"))
    assert [(one.span.of(TEXT), one.type) for one in found(PipelineSuggester(str(folder), own))] == [
        ("Ilse Varga", "person"),
        ("Marenza", "region"),
        ("Radio Quay", "media"),
        ("Varga", "person"),
    ]


@pytest.mark.spacy
def test_an_installed_package_is_loaded_by_its_name() -> None:
    name = next(one for one in MODEL_PACKAGES if spacy.util.is_package(one))
    text = "Officials of Georgia met Angela Merkel and the United Nations in Vienna on Monday."
    mentions = found(PipelineSuggester(name), text)
    assert ("Angela Merkel", "person") in [(one.span.of(text), one.type) for one in mentions]
    assert mentions[0].why.startswith(f"spaCy pipeline “{name}” · label ")
    assert mentions[0].model.startswith("en_core_web_sm")
    assert "Monday" not in [one.span.of(text) for one in mentions]


def test_nothing_is_suggested_in_residue(folder: Path) -> None:
    hole = Span(TEXT.index("\n") + 1, len(TEXT))
    assert [one.span.of(TEXT) for one in found(PipelineSuggester(str(folder)), residue=(hole,))] == [
        "Ilse Varga",
        "Dockers",
        "Marenza",
    ]


@pytest.mark.parametrize(
    ("own", "article", "speaks"),
    [
        ("de", "de", True),
        ("de", "de-AT", True),
        ("de", None, True),
        ("de", "en", False),
        ("en", "fr", False),
        ("xx", "fr", True),
    ],
)
def test_a_pipeline_is_asked_about_articles_in_its_own_language(
    tmp_path: Path, own: str, article: str | None, speaks: bool
) -> None:
    path = saved(tmp_path / "own", own, _PATTERNS)
    assert bool(found(PipelineSuggester(str(path)), language=article)) is speaks


def test_claims_alone_are_not_its_business(folder: Path) -> None:
    task = Task(passage=Passage(text=TEXT), only=frozenset({"claims"}))
    assert PipelineSuggester(str(folder))(task).suggestions.mentions == ()


def test_white_space_around_a_name_is_no_part_of_it(tmp_path: Path) -> None:
    @Language.component("takes_space")
    def takes_space(doc: Any) -> Any:
        doc.ents = [tokens.Span(doc, 0, 2, label="PERSON"), tokens.Span(doc, 3, 4, label="ORG")]
        return doc

    nlp = spacy.blank("en")
    nlp.add_pipe("takes_space")
    nlp.to_disk(tmp_path / "odd")
    text = "Varga  left  now."
    mentions = found(PipelineSuggester(str(tmp_path / "odd")), text)
    assert [one.span.of(text) for one in mentions] == ["Varga"]


def refused(name: object) -> SuggesterError:
    with pytest.raises(SuggesterError) as caught:
        PipelineSuggester(str(name))
    return caught.value


@pytest.mark.parametrize("name", ["xx_not_here_sm", "no such", "os", "spacy.lang", "-x", "en-core", ""])
def test_what_is_not_installed_is_said_so(name: str) -> None:
    error = refused(name)
    assert str(error) == f"The spaCy pipeline “{name}” is not installed."
    assert error.advice.startswith("Install its package")
    if name:
        assert pipelines_problem(f"{name}, x") == error.explanation


def test_a_folder_is_found_by_its_bare_name_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(folder.parent)
    assert len(found(PipelineSuggester(folder.name))) == 4
    folder.rename(tmp_path / "click")
    assert str(refused("click")) == "“click” is not a spaCy pipeline."
    assert len(found(PipelineSuggester("./click"))) == 4


def test_what_is_no_pipeline_is_said_so(tmp_path: Path) -> None:
    assert str(refused("click")) == "“click” is not a spaCy pipeline."
    assert str(refused(tmp_path)) == f"“{tmp_path.name}” is not a spaCy pipeline."
    assert str(refused(tmp_path / "missing")) == "“missing” is not a spaCy pipeline."
    assert pipelines_problem(str(tmp_path)) == f"“{tmp_path.name}” is not a spaCy pipeline."
    for content in ("not json", "[]", "\ud800"):
        (tmp_path / "meta.json").write_text(content, encoding="utf-8", errors="surrogatepass")
        assert str(refused(tmp_path)) == f"“{tmp_path.name}” is not a spaCy pipeline."


def test_a_pipeline_for_another_version_of_spacy_is_said_so(folder: Path) -> None:
    meta = json.loads((folder / "meta.json").read_text())
    (folder / "meta.json").write_text(json.dumps({**meta, "spacy_version": ">=2.3.0,<2.4.0"}))
    error = refused(folder)
    assert str(error) == (
        f"The spaCy pipeline “our pipeline” is for spaCy >=2.3.0,<2.4.0, and this is {about.__version__}."
    )
    assert error.advice == "Install the version of it that goes with this one."


def test_a_pipeline_that_cannot_be_loaded_is_said_so(folder: Path) -> None:
    (folder / "config.cfg").unlink()
    assert str(refused(folder)).startswith("“our pipeline” could not be loaded as a spaCy pipeline (")


def test_a_pipeline_that_looks_for_no_names_is_said_so(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "sentences")
    assert str(refused(tmp_path / "sentences")) == "The spaCy pipeline “sentences” does not look for names."


def test_a_pipeline_that_fails_on_an_article_is_said_so(tmp_path: Path) -> None:
    @Language.component("fails")
    def fails(doc: Any) -> Any:
        raise ZeroDivisionError(doc.text)

    nlp = spacy.blank("en")
    nlp.add_pipe("fails")
    nlp.to_disk(tmp_path / "weak")
    suggester = PipelineSuggester(str(tmp_path / "weak"))
    with pytest.raises(SuggesterError, match=r"“weak” failed on this article \(ZeroDivisionError\)"):
        found(suggester)
    assert suggester(Task(passage=Passage(text=""))).suggestions.mentions == ()


def test_a_pipeline_stops_where_something_else_goes_first(folder: Path) -> None:
    def check() -> None:
        raise PostponedError

    with pytest.raises(PostponedError):
        found(PipelineSuggester(str(folder), (), check))
