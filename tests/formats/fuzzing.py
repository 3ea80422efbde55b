"""Damaged files: whatever is in them, a reader tells it in words, soon, and gives nothing out of range."""

from __future__ import annotations

import io
import os
import random
from contextlib import suppress
from time import process_time
from typing import TYPE_CHECKING

from annotator.core.annotation import Mention
from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Refusal
from annotator.formats.format import DEFAULTS, Format, Options
from annotator.formats.self_check import read
from tests.laws import IS_NIGHTLY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import Item
    from annotator.core.record import Record

MOST_SECONDS = 5.0
TIMES = int(os.environ.get("ANNOTATOR_FUZZ") or (10_000 if IS_NIGHTLY else 60))
"""How often each reader is tried."""

_SPITEFUL = [
    one.encode()
    for one in (
        *(
            "\0",
            "\r\n",
            "\r",
            "\t",
            "\n\n",
            '"',
            "'",
            "{",
            "}",
            "[",
            "]",
            "<",
            ">",
            "&x;",
            "null",
            "NaN",
            "-1",
        ),
        *(
            "99999999999999999999",
            "1e999",
            "😀",
            "\u0301",
            "\u200f",
            "\ufeff",
            "=cmd|' /C calc'!A0",
            "../../x",
        ),
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
    )
]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The data cut, with bytes changed, taken out, doubled, or with something spiteful put in."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        place = chance.randrange(len(changed) + 1)
        length = chance.choice((1, 1, 2, 5, 40))
        act = chance.randrange(5)
        if act == 0:
            changed[place : place + length] = chance.randbytes(length)
        elif act == 1:
            del changed[place : place + length]
        elif act == 2:
            changed[place:place] = changed[place : place + length]
        elif act == 3:
            changed[place:place] = chance.choice(_SPITEFUL)
        else:
            del changed[place:]
    return bytes(changed)


def assert_survives(
    form: Format, samples: Sequence[bytes], options: Options = DEFAULTS, *, times: int = TIMES, seed: int = 0
) -> None:
    """Read ``times`` damaged copies of the samples."""
    chance = random.Random(seed)  # noqa: S311 - tests
    for number in range(times):
        data = damaged(chance.choice(samples), chance)
        begun = process_time()
        try:
            _read(form, data, options)
        except Exception as error:
            raise AssertionError(f"input {number} of seed {seed}: {error!r}\n{data[:2000]!r}") from error
        assert process_time() - begun < MOST_SECONDS, f"input {number} of seed {seed} took too long"


def _read(form: Format, data: bytes, options: Options) -> None:
    with suppress(FormatError):
        for one in read(form, io.BytesIO(data), "damaged", options):
            assert isinstance(one, Incoming | Refusal | Notice)
            if isinstance(one, Refusal):
                assert str(one.reason).strip()
            if isinstance(one, Incoming):
                _assert_in_range(one.record)


def _assert_in_range(record: Record) -> None:
    text = record.draft.text
    assert text.strip()
    assert "\r" not in text
    assert "\0" not in text
    items: tuple[Item, ...] = (*record.mentions, *record.claims)
    for item in items:
        extent = item.extent
        assert 0 <= extent.start < extent.end <= len(text)
        assert isinstance(item, Mention) or item.cue or item.content
