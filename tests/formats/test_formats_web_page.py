from __future__ import annotations

from time import process_time

import pytest

from annotator.formats.registry import format_for
from annotator.formats.web_page import WEB_PAGE
from tests.formats.fuzzing import assert_survives
from tests.formats.reading import draft, refusal, told

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Ministers meet in the capital | Turan</title>
<meta property="og:site_name" content="Turan"><meta name="author" content="Anna Berg">
<meta property="article:published_time" content="2024-01-31T10:00:00Z">
<meta name="description" content="Talks go on.">
<link rel="canonical" href="https://turan.example/a1">
<link rel="stylesheet" href="http://nowhere.example/style.css">
<script src="http://nowhere.example/script.js">var text = "never shown";</script></head>
<body><nav><ul><li>Home</li><li>Politics</li></ul></nav>
<article><h1>Ministers meet in the capital</h1>
<p>The ministers of both countries said that the talks would go on and that an agreement was near. It was a
long day for all who took part.</p><img src="http://nowhere.example/picture.png">
<p>&ldquo;We are close,&rdquo; said the foreign minister 😀 after the meeting. He did not say when an
agreement would be signed by the two governments.</p>
<p>Share this article</p></article><footer>All rights reserved</footer></body></html>
"""
TEXT = (
    "Ministers meet in the capital\n\n"
    "The ministers of both countries said that the talks would go on and that an agreement was near. It was "
    "a long day for all who took part.\n\n"
    "“We are close,” said the foreign minister 😀 after the meeting. He did not say when an agreement would "
    "be signed by the two governments.\n\n"
    "Share this article"
)
ARCHIVE = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://turan.example/saved\r\n"
    "Subject: Ministers\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Boundary"\r\n\r\n'
    "------Boundary\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    + PAGE.replace("=", "=3D").replace("😀", "=F0=9F=98=80").replace("\n", "\r\n")
    + "\r\n------Boundary--\r\n"
)


def test_the_article_of_a_page_is_read_with_what_the_page_says_of_it() -> None:
    found = draft(WEB_PAGE, PAGE.encode())
    assert found.text == TEXT
    assert (found.title, found.author, found.outlet) == (
        "Ministers meet in the capital",
        "Anna Berg",
        "Turan",
    )
    assert (found.published, found.url, found.language) == ("2024-01-31", "https://turan.example/a1", "en")
    assert found.identifier == "file"
    assert found.meta == {
        "html": {"description": "Talks go on.", "sitename": "Turan", "hostname": "turan.example"}
    }


def test_furniture_of_the_page_is_marked_as_residue() -> None:
    found = draft(WEB_PAGE, PAGE.encode())
    assert [span.of(found.text) for span in found.residue] == ["Share this article"]


def test_all_of_a_page_is_read_where_that_is_chosen() -> None:
    text = draft(WEB_PAGE, PAGE.encode(), {"content": "page"}).text
    assert text == f"Home\n\nPolitics\n\n{TEXT}\n\nAll rights reserved"


def test_a_headline_that_stands_outside_the_article_comes_first() -> None:
    moved = PAGE.replace("<h1>Ministers meet in the capital</h1>", "")
    assert draft(WEB_PAGE, moved.encode()).text == TEXT


def test_a_saved_page_says_where_it_was_saved_from() -> None:
    saved = PAGE.replace("<html", "<!-- saved from url=(0030)https://turan.example/saved -->\n<html", 1)
    assert draft(WEB_PAGE, saved.encode()).url == "https://turan.example/saved"


def test_a_web_archive_is_read_as_its_page() -> None:
    found = draft(WEB_PAGE, ARCHIVE.encode("ascii"))
    assert (found.text, found.url) == (TEXT, "https://turan.example/saved")


def test_a_web_archive_without_a_page_is_refused() -> None:
    data = ARCHIVE.replace("Content-Type: text/html", "Content-Type: image/png")
    assert refusal(WEB_PAGE, data.encode("ascii")) == "there is no page in the web archive"


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        ('<meta charset="unknown-encoding">', "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
    ],
)
def test_the_encoding_is_that_which_the_page_declares(declaration: str, encoding: str) -> None:
    words = "Министры двух стран заявили, что переговоры продолжатся и что соглашение близко."
    page = f"<html><head>{declaration}</head><body><p>{words}</p><p>{words[::-1]}</p></body></html>"
    assert words in draft(WEB_PAGE, page.encode(encoding)).text


def test_strict_xhtml_is_read_too() -> None:
    page = (
        '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>'
        "<body><p>Talks – failed.</p><p>Again.</p></body></html>"
    )
    assert draft(WEB_PAGE, page.encode(), {"content": "page"}).text == "Talks – failed.\n\nAgain."


def test_a_page_of_little_text_is_read_whole() -> None:
    assert draft(WEB_PAGE, b"<html><body>Talks failed.<br>Again.</body></html>").text.startswith(
        "Talks failed."
    )


def test_entities_that_a_page_declares_bring_nothing_in() -> None:
    page = (
        '<!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/hostname">'
        '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        "<html><body><p>Talks &secret; failed &b;&b;.</p></body></html>"
    )
    text = draft(WEB_PAGE, page.encode(), {"content": "page"}).text
    assert "Talks" in text
    assert "lollol" not in text


def test_a_page_larger_than_any_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.web_page._LONGEST", 1 << 20)
    assert refusal(WEB_PAGE, b"<html>" + b"x" * (1 << 20)) == "the page is larger than 1 MB"


@pytest.mark.parametrize("page", ["<html><body><script>alert(1)</script></body></html>", "<p> </p>"])
def test_a_page_without_words_is_refused(page: str) -> None:
    assert refusal(WEB_PAGE, page.encode()) == "there are no words in the page"


def test_what_is_no_text_is_refused() -> None:
    assert "is not text" in refusal(WEB_PAGE, b"\x89PNG\r\n\x1a\n\0\0")


def test_a_page_beyond_belief_is_read_whole_and_soon() -> None:
    begun = process_time()
    assert told(WEB_PAGE, b"<html><body>Talks failed." + b"<div>" * 100_000 + b"x")[0] == (
        " the page is too large to find its article, so all of it was read"
    )
    notice, text = told(WEB_PAGE, b"<html><body>" + b"<p>Talks <a href='/'>failed.</a></p>" * 10_000)
    assert notice.endswith("all of it was read")
    assert text.count("Talks failed.") == 10_000
    assert process_time() - begun < 5


def test_pages_are_known_by_their_endings() -> None:
    names = ["a.html", "b.HTM", "c.xhtml", "d.mhtml", "e.mht"]
    assert {format_for(name) for name in names} == {WEB_PAGE}


def test_damaged_pages_are_survived() -> None:
    assert_survives(WEB_PAGE, [PAGE.encode(), ARCHIVE.encode("ascii")])
    assert_survives(WEB_PAGE, [PAGE.encode()], {"content": "page"})
