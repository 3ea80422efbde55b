"""The words of the interface for values of the core: edits, statuses, items, articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.annotation import Claim
from annotator.core.article import Status
from annotator.core.changes import EditKind
from annotator.core.spans import joined_text
from annotator.ui.wording import counted, date, dotted, isolated, language, marked, shortened, translate

if TYPE_CHECKING:
    from annotator.core.annotation import Item
    from annotator.core.article import Article
    from annotator.core.changes import Changes

_EDITS = {
    EditKind.IMPORT: marked("import"),
    EditKind.SUGGEST: marked("suggestions"),
    EditKind.ACCEPT: marked("accept"),
    EditKind.ACCEPT_MANY: marked("accept many"),
    EditKind.REJECT: marked("reject"),
    EditKind.REMOVE: marked("remove"),
    EditKind.BOUNDARIES: marked("boundaries"),
    EditKind.RELABEL: marked("label"),
    EditKind.LINK: marked("link"),
    EditKind.ATTRIBUTE: marked("attribute"),
    EditKind.ADD_MENTION: marked("annotate"),
    EditKind.ADD_MENTIONS: marked("annotate everywhere"),
    EditKind.ADD_CLAIM: marked("add claim"),
    EditKind.STATUS: marked("article status"),
    EditKind.RESIDUE: marked("page furniture"),
    EditKind.CODEBOOK: marked("codebook"),
    EditKind.ADD_ACTOR: marked("add actor"),
    EditKind.EDIT_ACTOR: marked("actor"),
    EditKind.MERGE_ACTORS: marked("merge actors"),
    EditKind.SPLIT_ACTOR: marked("split actor"),
    EditKind.REMOVE_ACTOR: marked("remove actor"),
    EditKind.RELABEL_MANY: marked("label everywhere"),
    EditKind.REMOVE_MANY: marked("remove everywhere"),
    EditKind.ADD_RULE: marked("add rule"),
    EditKind.SWITCH_RULE: marked("switch rule"),
    EditKind.EDIT_RULE: marked("rule"),
    EditKind.REMOVE_RULE: marked("remove rule"),
    EditKind.CARRY_OVER: marked("carry over to copies"),
    EditKind.ARTICLE_NOTE: marked("note"),
    EditKind.FLAG: marked("flag"),
}

_COUNTED = re.compile(r"(\d+) articles?")
"""What the journal says of a step on several articles, instead of a title."""

_STATUSES = {
    Status.NEW: marked("new"),
    Status.IN_PROGRESS: marked("in progress"),
    Status.DONE: marked("done"),
    Status.SKIPPED: marked("skipped"),
}


def edit(changes: Changes) -> str:
    """What an edit did, as undo names it: ``reject “Sergey Lavrov”``."""
    name = translate(_EDITS.get(changes.kind, str(changes.kind)))
    several = _COUNTED.fullmatch(changes.detail)
    count = counted("%n articles", int(several[1])) if several else ""
    if count and changes.kind is EditKind.SUGGEST:
        return translate("{edit} on {count}").format(edit=name, count=count)
    detail = count or isolated(shortened(changes.detail))
    return translate("{edit} “{detail}”").format(edit=name, detail=detail) if detail else name


def status(value: Status) -> str:
    """An article's status in words."""
    return translate(_STATUSES[value])


def subject(item: Item, text: str, *, limit: int = 60) -> str:
    """The few words by which a person knows an item: the mention's text, or what is claimed."""
    parts = (item.content or item.cue or item.source) if isinstance(item, Claim) else (item.span,)
    return shortened(joined_text(parts, text), limit)


def meta_line(article: Article) -> str:
    """What stands under an article's title."""
    return dotted(article.outlet, article.author, date(article.published), language(article.language))
