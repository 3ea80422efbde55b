"""Units of a parse that a parser may well give, written out by hand so that no model is needed."""

from __future__ import annotations

from annotator.core.spans import Span, joined_text
from annotator.suggest.language import ParsedParagraph
from annotator.suggest.outline import Outliner
from annotator.suggest.units import clauses, phrases
from tests.suggest.test_claims_parses import parsed

JOINED = """
Haug NNP nsubj 1
wants VBZ ROOT 1 want
to TO aux 3
leave VB xcomp 1
Baku NNP dobj 3
and CC cc 3
Ortiz NNP nsubj 7
objects VBZ conj 3 object
"""


def test_a_clause_that_is_joined_on_is_no_part_of_a_verb_phrase() -> None:
    doc = parsed(JOINED)
    paragraph = ParsedParagraph(Span(0, len(doc.text)), doc)
    assert {span.of(doc.text) for span in phrases(paragraph)} == {"to leave Baku"}
    assert {span.of(doc.text) for span in clauses(paragraph)} == {
        "to leave Baku",
        "to leave Baku and Ortiz objects",
        "Ortiz objects",
        "Haug wants to leave Baku and Ortiz objects",
    }


def test_a_particle_far_from_its_verb_leaves_the_cue_in_two() -> None:
    doc = parsed(
        """
        She PRP nsubj 1
        waved VBD ROOT 1 wave
        the DT det 4
        last JJ amod 4
        train NN dobj 1
        off RP prt 1
        """
    )
    (frame,) = Outliner()([ParsedParagraph(Span(0, len(doc.text)), doc)]).frames
    words = [joined_text(part, doc.text) for part in (frame.source, frame.cue, frame.content)]
    assert words == ["She", "waved … off", "the last train"]
