"""What every service of an open project shares."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from annotator.core.annotation import Actor, Decision, Mention, is_as_suggested
from annotator.services.actor_book import ActorBook
from annotator.services.article_memory import ArticleMemory
from annotator.services.codebooks import stored_codebook
from annotator.services.project_names import ProjectNames
from annotator.storage import codebook_rows
from annotator.storage.items import insert_actor

if TYPE_CHECKING:
    from annotator.core.annotation import Item
    from annotator.core.codebook import Codebook
    from annotator.storage.edit import Edit
    from annotator.storage.journal import Journal
    from annotator.storage.project_file import ProjectFile


@dataclass(slots=True)
class Project:
    """An open project file with its journal and codebook."""

    file: ProjectFile
    journal: Journal
    codebook: Codebook
    actors: ActorBook = field(init=False)
    memory: ArticleMemory = field(init=False)
    names: ProjectNames = field(init=False)

    def __post_init__(self) -> None:
        self.actors = ActorBook(self.file)
        self.memory = ArticleMemory(self.file, self.actors)
        self.names = ProjectNames(self.file)

    @property
    def coder(self) -> str:
        """Who signs the decisions."""
        return self.journal.coder

    def verdict(self, item: Item) -> Decision:
        """What a decision on an item says as the item is: that the suggestion was right, or was not quite."""
        if isinstance(item, Mention) and item.suggestion is not None:
            # The suggester may have another name for the label, from before it was renamed.
            named = self.codebook.type_for(item.suggestion.type)
            if named != item.suggestion.type:
                item = replace(item, suggestion=replace(item.suggestion, type=named))
        return Decision.ACCEPTED if is_as_suggested(item) else Decision.CORRECTED

    def read_codebook(self) -> None:
        """Use the codebook that is in the file now, which an edit or its undoing may have changed."""
        version = codebook_rows.latest(self.file)
        if version != self.codebook.version:
            self.codebook = stored_codebook(self.file)

    def sign_as(self, coder: str) -> None:
        """Sign what is decided from now on as ``coder``."""
        self.journal.coder = coder


def new_uuid() -> str:
    """An identity for a new row that no other project will give."""
    return str(uuid4())


def add_actor(edit: Edit, name: str, actor_type: str) -> tuple[str, int]:
    """Put a new actor on the list, and give its uuid and the key of its row."""
    actor = Actor(uuid=new_uuid(), name=name, type=actor_type)
    return actor.uuid, insert_actor(edit, actor)
