"""Signatures of texts, and an index that finds those like a new one: as a look at all of them would."""

from __future__ import annotations

from hashlib import sha256
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.near_copies import BANDS, CopyIndex, Signer
from annotator.core.copies import HASHES, SIGNATURE_BYTES, WORD, compared_text, shingles, similarity
from tests.laws import examples
from tests.worlds import HARBOUR

_BAND = SIGNATURE_BYTES // BANDS


def _shares_a_band(one: bytes, other: bytes) -> bool:
    places = range(0, SIGNATURE_BYTES, _BAND)
    return any(one[start : start + _BAND] == other[start : start + _BAND] for start in places)


def _alike(one: bytes, other: bytes) -> float:
    return sum(one[at : at + 2] == other[at : at + 2] for at in range(0, SIGNATURE_BYTES, 2)) / HASHES


def test_the_same_text_gives_the_same_bytes_on_any_machine() -> None:
    """What is stored in projects stays comparable; where this changes, ``METHOD`` has to change."""
    signature = Signer().sign(compared_text(HARBOUR))
    assert len(signature) == SIGNATURE_BYTES
    assert sha256(signature).hexdigest()[:16] == "86f95996383df8f1"
    assert Signer().sign(compared_text(HARBOUR.upper().replace(" ", "\n– "))) == signature
    assert Signer().sign("") == Signer().sign("… – 😀") == b""


@given(st.text(alphabet="aßİ_9é\u0301 \u00a0-中😀\ud800", max_size=40), st.text("a b", max_size=9))
@examples(200)
def test_texts_of_the_same_runs_of_words_have_the_same_signature(text: str, more: str) -> None:
    signer, one = Signer(), compared_text(text)
    assert bool(signer.sign(one)) == bool(shingles(text))
    if WORD.findall(one):
        assert signer.sign(" ; ".join(WORD.findall(one))) == signer.sign(one)
    other = compared_text(f"{text} {more}")
    assert (signer.sign(one) == signer.sign(other)) == (shingles(one) == shingles(other))


def test_a_signature_estimates_the_similarity() -> None:
    dice, signer = Random(3), Signer()  # noqa: S311 - dice, not a secret
    for share in (0.2, 0.5, 0.8):
        for length in (60, 600, 6000):
            words = [f"w{dice.randrange(5000)}" for _ in range(length)]
            split = int(length * share)
            rest = [f"w{dice.randrange(5000)}" for _ in words[split:]]
            one, other = " ".join(words), " ".join([*words[:split], *rest])
            estimate = _alike(signer.sign(one), signer.sign(other))
            assert estimate == pytest.approx(similarity(shingles(one), shingles(other)), abs=0.13)


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
    assert index.alike(Signer().sign("a b c")) == []
