"""How the article view compares with a plain editor and a highlighter that show the same spans.

    python -m tests.benchmarks view

Opening is measured once, updates by their median, scrolling and jumping by what 95 of 100 stay below;
garbage is looked for as rarely as in the program, for both.
"""

from __future__ import annotations

import gc
import os
import random
import sys
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from annotator.core.annotation import Claim, Decision, Item, Mention
from annotator.core.article import Article
from annotator.core.item_list import ItemList
from annotator.core.spans import Span
from annotator.ui.article_view.marks import spans_of
from annotator.ui.article_view.view import ArticleView
from annotator.ui.quick_start import collect_rarely
from annotator.ui.theme import LIGHT, reading_font
from tests.benchmarks.measuring import percentile
from tests.benchmarks.measuring import timed as milliseconds
from tests.benchmarks.report import SIZES, Growth, Row, alone, grown, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHAT = ("open", "update of an item", "scroll p95", "jump p95")
WORDS_PER_SPAN = 12
_WORDS = (
    "the",
    "ministry",
    "said",
    "on",
    "Monday",
    "that",
    "talks",
    "about",
    "water",
    "would",
    "resume",
    "soon",
)
_ROUNDS = 20
_JUMPS = 60
"""So many that 95 of 100 leave out more than one of them."""
_SCREEN = (700, 760)


def make_text(words: int, *, in_one_paragraph: bool = False) -> str:
    """Words in paragraphs of 40 to 120."""
    chance = random.Random(words)  # noqa: S311 - a benchmark's text
    stream = (chance.choice(_WORDS) for _ in range(words))
    paragraphs: list[str] = []
    while paragraph := list(islice(stream, chance.randint(40, 120))):
        paragraphs.append(" ".join(paragraph) + ".")
    return (" " if in_one_paragraph else "\n").join(paragraphs)


def make_items(text: str, words: int) -> list[Item]:
    """A span for every twelve words: half of them claims, overlapping and nested with mentions."""
    chance = random.Random(words + 1)  # noqa: S311
    step = WORDS_PER_SPAN * len(text) // words
    items: list[Item] = []
    for number, start in enumerate(range(step, len(text) - 20 * step, step)):
        decision = chance.choice((None, Decision.ACCEPTED))
        if number % 2:
            kind = chance.choice(("person", "state", "media"))
            span = Span(start, start + chance.randint(5, 20))
            items.append(Mention(uuid=f"{number:08}", span=span, type=kind, decision=decision))
        else:
            content = Span(start + 10, start + chance.randint(40, 160))
            cue = (Span(start, start + 7),)
            items.append(
                Claim(uuid=f"{number:08}", source=(), cue=cue, content=(content,), decision=decision)
            )
    return items


class SpanHighlighter(QSyntaxHighlighter):
    """Shows the same spans as character formats; the last one wins, nesting cannot be shown."""

    def __init__(self, document: QTextDocument, items: list[Item]) -> None:
        self._by_block: dict[int, list[tuple[int, int, QTextCharFormat]]] = {}
        self._formats = (QTextCharFormat(), QTextCharFormat())
        self._formats[0].setBackground(QColor(LIGHT.claim_band))
        self._formats[1].setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        for item in items:
            style = self._formats[isinstance(item, Mention)]
            for _, span in spans_of(item):
                self._add(document, span, style)
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Formats one paragraph."""
        del text
        for start, length, style in self._by_block.get(self.currentBlock().blockNumber(), ()):
            self.setFormat(start, length, style)

    def _add(self, document: QTextDocument, span: Span, style: QTextCharFormat) -> None:
        block = document.findBlock(span.start)
        while block.isValid() and block.position() < span.end:
            start = max(0, span.start - block.position())
            end = min(span.end - block.position(), block.length())
            self._by_block.setdefault(block.blockNumber(), []).append((start, end - start, style))
            block = block.next()


def measure_view(text: str, items: list[Item]) -> Iterator[float]:
    """Open, update of one item in sight, scroll by a third of a screen, jump."""
    view = ArticleView(LIGHT)
    view.set_animated(False)
    view.resize(*_SCREEN)
    view.show()
    QTest.qWaitForWindowExposed(view)
    article = Article(key=1, text=text)

    def open_article() -> None:
        view.set_article(article)
        view.set_items(items)
        view.viewport().repaint()

    yield milliseconds(open_article)
    bar = view.verticalScrollBar()
    chance = random.Random(7)  # noqa: S311

    def jump() -> None:
        bar.setValue(chance.randrange(bar.maximum()))
        view.viewport().repaint()

    def scroll() -> None:
        bar.setValue(bar.value() + _SCREEN[1] // 3)
        view.viewport().repaint()

    def update(number: int) -> None:
        before = items[number]
        assert isinstance(before, Mention)
        after = Mention(uuid=before.uuid, span=before.span, type="group", decision=Decision.CORRECTED)
        view.update_items([after.ref], ItemList([after]))
        view.viewport().repaint()

    bar.setValue(0)
    yield median(milliseconds(partial(update, number)) for number in range(1, 2 * _ROUNDS, 2))
    yield percentile([milliseconds(scroll) for _ in range(_JUMPS)], 95)
    yield percentile([milliseconds(jump) for _ in range(_JUMPS)], 95)
    view.close()


def measure_editor(text: str, items: list[Item]) -> Iterator[float]:
    """The same with a plain editor and a highlighter."""
    editor = QPlainTextEdit()
    editor.setFont(reading_font(16))
    editor.setReadOnly(True)
    editor.resize(*_SCREEN)
    editor.show()
    QTest.qWaitForWindowExposed(editor)
    kept: list[SpanHighlighter] = []

    def open_article() -> None:
        editor.setPlainText(text)
        kept.append(SpanHighlighter(editor.document(), items))
        kept[0].rehighlight()
        editor.viewport().repaint()

    yield milliseconds(open_article)
    bar = editor.verticalScrollBar()
    chance = random.Random(7)  # noqa: S311

    def jump() -> None:
        bar.setValue(chance.randrange(max(1, bar.maximum())))
        editor.viewport().repaint()

    def scroll() -> None:
        bar.setValue(bar.value() + 10)
        editor.viewport().repaint()

    def update(number: int) -> None:
        kept[0].rehighlightBlock(editor.document().findBlockByNumber(number % 8))
        editor.viewport().repaint()

    bar.setValue(0)
    yield median(milliseconds(partial(update, number)) for number in range(_ROUNDS))
    yield percentile([milliseconds(scroll) for _ in range(_JUMPS)], 95)
    yield percentile([milliseconds(jump) for _ in range(_JUMPS)], 95)
    editor.close()


def rows(*, quick: bool = False) -> Iterator[Row | Growth]:
    """The view against the editor at each length, in one paragraph, and its memory."""
    application = QApplication.instance() or QApplication(sys.argv)
    collect_rarely()  # as the program does
    costs: dict[str, dict[int, float]] = {what: {} for what in _WHAT}
    for words in SIZES[:2] if quick else SIZES:
        text = make_text(words)
        items = make_items(text, words)
        ours, theirs = list(measure_view(text, items)), list(measure_editor(text, items))
        for what, one, other in zip(_WHAT, ours, theirs, strict=True):
            costs[what][words] = one
            remark = f"{one:.1f} of {other:.1f} ms"
            most = None if words == SIZES[0] else 2  # the plan asks this of long articles
            yield judged(f"article of {words:,} words: {what}", one / other, most=most, remark=remark)
        if words == SIZES[1]:
            for what, one, most in zip(_WHAT[1:], ours[1:], (16, 10, 16), strict=True):
                yield judged(f"article of {words:,} words: {what}", one, most=most, unit="ms")
            yield from _one_paragraph(words, ours)
    for what, those in costs.items():
        growth = Growth(what=f"article view: {what}", costs=those, most=None if what == "open" else 1.5)
        yield grown(growth, floor=5)
        yield growth
    yield _memory(SIZES[1] if quick else SIZES[2])
    del application


def _one_paragraph(words: int, in_paragraphs: list[float]) -> Iterator[Row]:
    text = make_text(words, in_one_paragraph=True)
    ours = measure_view(text, make_items(text, words))
    for what, one, other in zip(_WHAT, ours, in_paragraphs, strict=True):
        remark = f"{one:.1f} of {other:.1f} ms"
        yield judged(
            f"{words:,} words in one paragraph: {what}, of several", one / other, most=2, remark=remark
        )


def _memory(words: int) -> Row:
    """What the process holds more once an article was shown and gone through, without text and spans."""
    text = make_text(words)
    items = make_items(text, words)
    view = ArticleView(LIGHT)
    view.resize(*_SCREEN)
    view.show()
    view.set_article(Article(key=1, text="short"))
    view.viewport().repaint()
    gc.collect()
    before = resident()
    view.set_article(Article(key=2, text=text))
    view.set_items(items)
    bar = view.verticalScrollBar()
    for part in range(100):
        bar.setValue(bar.maximum() * part // 100)
        view.viewport().repaint()
    gc.collect()
    grew = (resident() - before) / (1 << 20)
    view.close()
    return judged(f"memory of the view at {words:,} words, beyond text and spans", grew, most=40, unit="MB")


def resident() -> int:
    """Bytes of memory that this process holds, where the system tells; else 0."""
    status = Path("/proc/self/statm")
    return int(status.read_text(encoding="ascii").split()[1]) * 4096 if status.exists() else 0


if __name__ == "__main__":
    alone(rows())
