from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import FormatError
from annotator.formats.decoding import decode, unify_line_ends

RUSSIAN = "Министр сказал, что переговоры продолжатся на следующей неделе, и отметил «прогресс» сторон.\n"
TURKISH = "Bakan, görüşmelerin gelecek hafta İstanbul’da süreceğini ve çözümün yakın olduğunu söyledi.\n"
FRENCH = (
    "Le ministre a déclaré que les négociations reprendraient « dès l’été » à Genève, après l’élection.\n"
)
POLISH = "Minister oświadczył, że rozmowy będą kontynuowane w przyszłym tygodniu, a Sejm zagłosuje później.\n"
SPANISH = "El señor Núñez declaró que las negociaciones continuarán mañana. ¿Qué más se espera en Bogotá?\n"
ENGLISH = (
    "The minister’s office said the fee of £5 was “final”, and that the talks would go on at the café.\n"
)
GREEK = "Ο υπουργός δήλωσε ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα στη Γενεύη.\n"
ARABIC = "قال الوزير إن المحادثات ستستمر الأسبوع المقبل في جنيف بين الطرفين.\n"
CHINESE = "部长表示，会谈将于下周在日内瓦继续进行。双方都希望达成协议。\n"
JAPANESE = "大臣は、協議が来週ジュネーブで続くと述べた。双方は合意を望んでいる。\n"

WIDE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]


@pytest.mark.parametrize("encoding", WIDE)
@pytest.mark.parametrize("text", [RUSSIAN, TURKISH, ENGLISH, ARABIC, CHINESE, "Smoke 😀 over e\u0301tage.\n"])
def test_unicode_is_read_exactly_with_and_without_a_byte_order_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN.replace("«", "").replace("»", ""), "koi8_r"),
        (RUSSIAN.replace("«", "").replace("»", ""), "cp866"),
        (TURKISH, "cp1254"),
        (FRENCH, "cp1252"),
        (FRENCH.replace("’", "'"), "latin-1"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859_2"),
        (SPANISH, "cp1252"),
        (ENGLISH, "cp1252"),
        (GREEK, "cp1253"),
        (ARABIC, "cp1256"),
        (CHINESE, "gb18030"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
    ],
)
@pytest.mark.parametrize("times", [1, 12])
def test_older_encodings_of_news_are_recognised(text: str, encoding: str, times: int) -> None:
    assert decode((text * times).encode(encoding)).text == text * times


def test_the_encoding_is_told() -> None:
    assert decode(RUSSIAN.encode("cp1251")).encoding == "cp1251"
    assert decode(FRENCH.encode("cp1252")).encoding == "cp1252"
    assert decode(b"\xff\xfeA\0").encoding == "utf-16-le"
    assert decode(b"plain").encoding == "utf-8"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t\n", "the file is empty"),
        ("\ufeff\u00a0\n".encode(), "the file is empty"),
        (b"%PDF-1.7\nplain ascii", "the file is not text: it is a PDF document"),
        (b"\x89PNG\r\n\x1a\n\0\0", "the file is not text: it is an image"),
        (b"PK\x03\x04rest", "the file is not text: it is a ZIP archive or an office document"),
        (b"Talks\0 went on.\0 They\0said\0", "the file is not text: it holds NUL bytes"),
        (b"Talks went\0 on, they said.", "the file is not text: it holds NUL bytes"),
        (b"\xef\xbb\xbfTalks\0", "the file is not text: it holds NUL characters"),
        (bytes(range(1, 256)) * 3, "the file is not text: it holds binary data"),
        (b"\x01\x02\x03 text", "the file is not text: it holds binary data"),
        (bytes(range(256)) * 3, "the file is not text: it holds NUL bytes"),
        (b"\xff\xfeA\0\0\xd8", "the file is not text: it begins as UTF-16-LE but byte 3 is not valid"),
        (RUSSIAN.encode()[:-3], "the file is not text: it is UTF-8 but byte 168 is not valid"),
    ],
)
def test_what_is_not_text_is_refused_in_words(data: bytes, sentence: str) -> None:
    with pytest.raises(FormatError) as raised:
        decode(data)
    assert str(raised.value) == sentence


def test_a_compressed_text_is_refused_by_name() -> None:
    with pytest.raises(FormatError, match=r"report\.txt is not text: it is a compressed file"):
        decode(gzip.compress(RUSSIAN.encode()), source="report.txt")


def test_bytes_of_no_known_encoding_are_refused() -> None:
    with pytest.raises(FormatError, match="its encoding is not known") as raised:
        decode(bytes(range(128, 256)) * 4)
    assert "Save it as UTF-8" in raised.value.explanation


def test_line_ends_become_newlines_and_nothing_else_changes() -> None:
    odd = "a\u2028b\u2029c\x0bd\x0ce\x85f  \n\n "
    assert decode(f"one\r\ntwo\rthree\n{odd}".encode()).text == f"one\ntwo\nthree\n{odd}"


def test_trailing_white_space_is_kept() -> None:
    assert decode(b"  text \n\n").text == "  text \n\n"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t\n\r\x0b\x85")))
def test_any_text_survives_utf8_but_for_its_line_ends(text: str) -> None:
    if text.startswith("\ufeff") or not text.strip() or not text.encode().strip():
        return
    if any(text.encode().startswith(mark) for mark in (b"%PDF-", b"PK\x03\x04", b"GIF8")):
        return
    assert decode(text.encode()).text == unify_line_ends(text)
