"""Names are found alike whether the actor list was read or is looked up in, whatever changed meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Actor
from annotator.core.changes import EditKind
from annotator.core.listed_names import ListedNames
from annotator.core.proposals import propose_links
from annotator.services.actor_book import ActorBook
from annotator.services.projects import check_project
from annotator.storage.actor_changes import listed
from annotator.storage.items import insert_actor

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

_ACTORS = (
    ("The Harbour Board", "organization", ("HB", "Board of the Harbour")),
    ("Ilse Varga", "person", ("Varga, Ilse",)),
    ("Weiß", "person", ()),
    ("Piet Varga", "person", ()),
    ("Société du Port", "organization", ()),
    ("?!", "group", ()),
    ("United Nations", "organization", ("UN",)),
    ("Ilse Varga", "organization", ()),
    ('The "Ferry" AND OR people', "group", ()),
)
_NAMES = (
    "harbour board",
    "hb",
    "board",
    "ilse varga",
    "varga",
    "varga, ilse",
    "weiss",
    "société du port",
    "societe du port",
    "?!",
    "un",
    'the "ferry" and or people',
    '"ferry" and or people',
    "",
    "nobody",
)
_LETTERS = ("UN", "HB", "BOTH", "SP", "SDP", "IV", "X", "?", "")


@pytest.fixture
def named(workspace: Workspace) -> Workspace:
    """A project with an actor list."""
    journal = workspace._project.journal
    with journal.edit(EditKind.ADD_MENTION) as edit:
        for number, (name, kind, aliases) in enumerate(_ACTORS):
            insert_actor(edit, Actor(uuid=f"actor-{number}", name=name, type=kind, aliases=aliases))
    return workspace


def _answers(names: object, asked: tuple[str, ...] = _NAMES) -> list[object]:
    get, all_named, bearers = (getattr(names, one) for one in ("get", "named", "bearers"))
    found: list[object] = [(get(name), all_named(name), bearers(name)) for name in asked]
    found += [getattr(names, "of_initials")(letters) for letters in _LETTERS]  # noqa: B009 - of either kind
    found += [getattr(names, "of_uuid")(f"actor-{number}") for number in range(12)]  # noqa: B009
    return [*found, list(names)]  # type: ignore[call-overload]


def test_what_is_looked_up_is_what_reading_finds(named: Workspace) -> None:
    file = named._project.file
    read = ListedNames(listed(file).values())
    assert _answers(ActorBook(file).names()) == _answers(read)
    assert _answers(ActorBook(file, few=0).names()) == _answers(read)
    assert read.named("weiss")
    assert len(read.bearers("varga")) == 2


def test_both_keep_up_with_what_is_changed_and_undone(named: Workspace) -> None:
    file = named._project.file
    few, many = ActorBook(file), ActorBook(file, few=0)
    editing = named.actor_editing
    for change in (
        lambda: editing.edit("actor-1", name="Ilse Novak", aliases=("HB2",)),
        lambda: editing.merge("actor-3", ["actor-1"]),
        named.history.undo,
        lambda: editing.edit("actor-6", name="Union of Nobody"),
        named.history.undo,
        named.history.redo,
        named.history.undo,
        named.history.undo,
    ):
        before = few.version(), many.version()
        change()
        asked = (*_NAMES, "ilse novak", "novak", "hb2", "union of nobody")
        fresh = _answers(ListedNames(listed(file).values()), asked)
        assert _answers(few.names(), asked) == fresh
        assert _answers(many.names(), asked) == fresh
        assert (few.version(), many.version()) != before
    assert check_project(file.path) == []


def test_what_was_never_committed_is_forgotten(named: Workspace) -> None:
    project = named._project
    few, many = ActorBook(project.file), ActorBook(project.file, few=0)
    assert few.names().get("nobody") is many.names().get("nobody") is None

    def begin() -> None:
        with project.journal.edit(EditKind.ADD_MENTION) as edit:
            insert_actor(edit, Actor(uuid="gone", name="Nobody", type="person"))
            assert few.names().get("nobody") is not None
            assert many.names().get("nobody") is not None
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        begin()
    assert few.names().get("nobody") is many.names().get("nobody") is None


def test_proposals_are_the_same(named: Workspace, harbour: int) -> None:
    opened = named.articles.open(harbour)
    read = dict(propose_links(opened.article.text, opened.items, listed(named._project.file).values()))
    many = ActorBook(named._project.file, few=0)
    assert dict(propose_links(opened.article.text, opened.items, many.names())) == read


def test_an_index_of_names_that_is_wrong_is_found(named: Workspace) -> None:
    file = named._project.file
    file.connection.execute("INSERT INTO actor_name (rowid, name, aliases, surname) VALUES (99, 'x', '', '')")
    path = file.path
    named.close()
    assert "The index of actors' names is not as it should be." in check_project(path)
