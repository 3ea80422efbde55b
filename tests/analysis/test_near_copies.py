"""Signatures of texts, and an index that finds those like a new one: as a look at all of them would."""

from __future__ import annotations

from hashlib import sha256
from random import Random

import pytest

from annotator.analysis.near_copies import BANDS, CopyIndex, Signer
from annotator.core.copies import HASHES, SIGNATURE_BYTES, shingles, similarity
from tests.worlds import HARBOUR

_BAND = SIGNATURE_BYTES // BANDS


def _shares_a_band(one: bytes, other: bytes) -> bool:
    places = range(0, SIGNATURE_BYTES, _BAND)
    return any(one[start : start + _BAND] == other[start : start + _BAND] for start in places)


def _alike(one: bytes, other: bytes) -> float:
    return sum(one[at : at + 2] == other[at : at + 2] for at in range(0, SIGNATURE_BYTES, 2)) / HASHES


def test_the_same_shingles_give_the_same_bytes_on_any_machine() -> None:
    """What is stored in projects stays comparable; where this changes, ``METHOD`` has to change."""
    signature = Signer().sign(shingles(HARBOUR))
    assert len(signature) == SIGNATURE_BYTES
    assert sha256(signature).hexdigest()[:16] == "a7309f35b7c5b419"
    assert Signer().sign(sorted(shingles(HARBOUR))) == signature
    assert Signer().sign(()) == b""


def test_a_signature_estimates_the_similarity() -> None:
    dice, signer = Random(3), Signer()  # noqa: S311 - dice, not a secret
    for share in (0.2, 0.5, 0.8):
        both = [str(dice.random()) for _ in range(600)]
        split = int(600 * share)
        one = frozenset([*both[:split], *(f"a{number}" for number in range((600 - split) // 2))])
        other = frozenset([*both[:split], *(f"b{number}" for number in range((600 - split) // 2))])
        estimate = _alike(signer.sign(one), signer.sign(other))
        assert estimate == pytest.approx(similarity(one, other), abs=0.13)


def test_the_index_finds_what_shares_a_band_however_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.analysis.near_copies._UNSORTED", 16)
    dice, index = Random(5), CopyIndex(room=4)  # noqa: S311 - dice, not a secret
    known: dict[int, bytes] = {}
    for article in range(1, 200):
        fresh = dice.randbytes(SIGNATURE_BYTES)
        if known and dice.random() < 0.6:
            cut = dice.randrange(0, SIGNATURE_BYTES + 1, 2)
            fresh = dice.choice(list(known.values()))[:cut] + fresh[cut:]
        expected = [one for one, signature in known.items() if _shares_a_band(fresh, signature)]
        found = index.alike(fresh)
        assert sorted(one for one, _estimate in found) == expected
        assert [estimate for _one, estimate in found] == sorted(
            (_alike(fresh, known[one]) for one in expected), reverse=True
        )
        index.add(article, fresh)
        known[article] = fresh


def test_an_article_without_words_is_like_no_other() -> None:
    index = CopyIndex()
    index.add(1, b"")
    assert index.alike(b"") == []
    assert index.alike(Signer().sign({"a b c"})) == []
