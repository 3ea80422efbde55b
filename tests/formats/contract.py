"""What every format that is read and written has to keep: what it holds comes back."""

from __future__ import annotations

import io
from collections import Counter
from typing import TYPE_CHECKING

from annotator.core.losses import Losses, Way
from annotator.core.record import Incoming, Notice, Record
from annotator.formats.fitting import fitted
from annotator.formats.format import DEFAULTS, Format, Options
from annotator.formats.self_check import read
from annotator.formats.signatures import signature

if TYPE_CHECKING:
    from collections.abc import Sequence


def written(form: Format, records: Sequence[Record], options: Options = DEFAULTS) -> bytes:
    """The bytes of a file that holds ``records``, as far as the format can hold them."""
    assert form.write is not None
    stream = io.BytesIO()
    assert form.write(fitting(form, records, options), stream, options) == len(records)
    return stream.getvalue()


def fitting(form: Format, records: Sequence[Record], options: Options = DEFAULTS) -> list[Record]:
    """The records as the format can hold them."""
    holds = form.holds(options)
    return [fitted(record, holds, Way.FLATTEN, Losses()) for record in records]


def records_in(form: Format, data: bytes, options: Options = DEFAULTS) -> list[Record]:
    """The records that a file holds; nothing in it may be refused."""
    found = list(read(form, io.BytesIO(data), "file", options))
    assert all(isinstance(one, Incoming | Notice) for one in found), [str(one) for one in found]
    return [one.record for one in found if isinstance(one, Incoming)]


def assert_comes_back(form: Format, records: Sequence[Record], options: Options = DEFAULTS) -> list[Record]:
    """Write the records, read them again, and compare all that the format can hold; gives what was read."""
    holds = form.holds(options)
    back = records_in(form, written(form, records, options), options)
    expected = Counter(signature(record, holds) for record in fitting(form, records, options))
    assert Counter(signature(record, holds) for record in back) == expected
    return back
