"""What a reader makes of bytes, for tests of formats that are only read."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import FormatError
from annotator.core.record import Incoming
from annotator.formats.format import DEFAULTS, Format, Options
from annotator.formats.self_check import read

if TYPE_CHECKING:
    from annotator.core.article import Draft


def drafts(
    form: Format, data: bytes, options: Options = DEFAULTS, source: str = "folder/file.x"
) -> list[Draft]:
    """The articles of a file, of which nothing may be refused."""
    found = list(read(form, io.BytesIO(data), source, options))
    taken = [one for one in found if isinstance(one, Incoming)]
    assert len(taken) == len(found), [str(one) for one in found]
    return [one.record.draft for one in taken]


def draft(form: Format, data: bytes, options: Options = DEFAULTS, source: str = "folder/file.x") -> Draft:
    """The one article of a file."""
    (only,) = drafts(form, data, options, source)
    return only


def told(form: Format, data: bytes, options: Options = DEFAULTS) -> list[str]:
    """The texts of articles, and what else was said, with their lines."""
    return [
        f"{one.line} {one.record.draft.text}" if isinstance(one, Incoming) else str(one).removeprefix("file:")
        for one in read(form, io.BytesIO(data), "file", options)
    ]


def refusal(form: Format, data: bytes, options: Options = DEFAULTS) -> str:
    """Why nothing of a file can be read, with what can be done about it."""
    with pytest.raises(FormatError) as raised:
        list(read(form, io.BytesIO(data), "file", options))
    return str(raised.value.explanation)
