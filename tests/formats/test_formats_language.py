from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.language import (
    are_related,
    classify,
    detect_language,
    is_plainly_english,
    is_surely_english,
)

TEXTS = {
    "en": "The minister said that the talks with the neighbouring country would go on next week.",
    "ru": "Министр сказал, что переговоры с соседней страной продолжатся на следующей неделе.",
    "az": "Nazir bildirib ki, qonşu ölkə ilə danışıqlar gələn həftə davam etdiriləcək.",
    "tr": "Bakan, komşu ülkeyle yapılan görüşmelerin gelecek hafta devam edeceğini söyledi.",
    "fr": "Le ministre a déclaré que les pourparlers avec le pays voisin se poursuivraient.",
    "nl": "De minister zei dat de gesprekken met het buurland van de week was te volgen en in de stad.",
    "ar": "قال الوزير إن المحادثات مع الدولة المجاورة ستستمر الأسبوع المقبل.",
    "zh": "部长表示，与邻国的会谈将于下周继续进行，双方都希望尽快达成一项协议。",
}


@pytest.mark.parametrize("language", list(TEXTS))
def test_the_language_of_a_sentence_is_found(language: str) -> None:
    assert detect_language(TEXTS[language]) == language


@pytest.mark.parametrize("text", ["", "Hello.", "12:40 / 45 %", "Lavrov, Orujlu, Yevdokimov"])
def test_too_little_text_has_no_language(text: str) -> None:
    assert detect_language(text) is None


def test_furniture_at_the_end_does_not_decide_the_language() -> None:
    assert detect_language((TEXTS["en"] + "\n") * 20 + (TEXTS["az"] + "\n") * 6) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "De minister zei dat de regering of de partij in Den Haag van de kaart was te vegen in de stad.",
        "Statsministeren sa for at det er for lite penger til to av dem by for by, og at han vil gå av.",
    ],
)
def test_words_shared_with_english_do_not_make_a_text_english(text: str) -> None:
    assert not is_plainly_english(text)
    assert detect_language(text) in {"nl", "no"}


TELLING = ("the", "and", "that", "has", "from", "who", "with", "said")
USUAL = ("a", "of", "in", "to", "on", "for", "is", "was")


@given(st.lists(st.sampled_from((*TELLING, *USUAL, "der", "og"))))
def test_a_first_look_at_english_wants_two_telling_words_among_four(words: list[str]) -> None:
    telling, usual = set(words) & set(TELLING), set(words) & set(USUAL)
    expected = len(telling) >= 2 and len(telling) + len(usual) >= 4
    assert is_surely_english(f"Then {' '.join(words)} end") == expected


def test_near_languages_are_related_and_far_ones_not() -> None:
    assert are_related("ru", "uk")
    assert are_related("en", "en")
    assert not are_related("en", "az")


def test_threads_share_one_model() -> None:
    with ThreadPoolExecutor(4) as pool:
        verdicts = list(pool.map(classify, list(TEXTS.values()) * 10))
    assert [verdict.language for verdict in verdicts] == list(TEXTS) * 10


def test_importing_the_formats_loads_neither_numpy_nor_a_model() -> None:
    program = (
        "import sys, annotator.formats.inputs, annotator.formats.self_check\n"
        "sys.exit(bool({'numpy', 'py3langid', 'charset_normalizer'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
