"""Claims in parses that a parser may well give, written out by hand so that no model is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.lang.en import English
from spacy.tokens import Doc

from annotator.core.spans import Span, joined_text
from annotator.suggest.claims.finder import RULES, claim_finder
from annotator.suggest.language import ParsedParagraph

if TYPE_CHECKING:
    from annotator.core.annotation import ClaimSuggestion

VOCABULARY = English().vocab


def parsed(table: str) -> Doc:
    """A document from lines "word tag dependency head [lemma]"; the head counts from 0."""
    rows = [line.split() for line in table.strip().splitlines()]
    tags = [row[1] for row in rows]
    return Doc(
        VOCABULARY,
        words=[row[0] for row in rows],
        tags=tags,
        pos=[_part_of_speech(tag) for tag in tags],
        deps=[row[2] for row in rows],
        heads=[int(row[3]) for row in rows],
        lemmas=[row[4] if len(row) > 4 else row[0].lower() for row in rows],
    )


def _part_of_speech(tag: str) -> str:
    prefixes = {
        "V": "VERB",
        "NNP": "PROPN",
        "N": "NOUN",
        "J": "ADJ",
        "D": "DET",
        "I": "ADP",
        "P": "PRON",
        "T": "PART",
    }
    return next((word for prefix, word in prefixes.items() if tag.startswith(prefix)), "PUNCT")


def claims(doc: Doc) -> list[tuple[str, str, str]]:
    text = doc.text
    found: list[ClaimSuggestion] = claim_finder(RULES)([ParsedParagraph(Span(0, len(text)), doc)])
    return [
        (joined_text(claim.source, text), joined_text(claim.cue, text), joined_text(claim.content, text))
        for claim in found
    ]


def test_a_clause_parsed_as_one_about_the_person_spoken_to() -> None:
    doc = parsed(
        """
        Haug NNP nsubj 1
        told VBD ROOT 1 tell
        Ortiz NNP dobj 1
        that IN mark 5
        money NN nsubj 5
        vanished VBD relcl 2
        """
    )
    assert claims(doc) == [("Haug", "told", "that money vanished")]


def test_a_person_spoken_to_without_a_clause_is_no_content() -> None:
    doc = parsed(
        """
        Haug NNP nsubj 1
        told VBD ROOT 1 tell
        Ortiz NNP dobj 1
        sadly RB advmod 1
        smiling VBG acl 2
        """
    )
    assert claims(doc) == []


def test_a_clause_cut_off_by_a_colon_is_not_what_the_cue_reports() -> None:
    doc = parsed(
        """
        Ships NNS nsubj 1
        wait VBP ccomp 4
        : : punct 4
        Haug NNP nsubj 4
        explained VBD ROOT 4 explain
        """
    )
    assert claims(doc) == []


def test_a_clause_marked_by_for() -> None:
    doc = parsed(
        """
        Haug NNP nsubj 1
        advocated VBD ROOT 1 advocate
        for IN mark 5
        ships NNS nsubj 5
        to TO aux 5
        wait VB ccomp 1
        """
    )
    assert claims(doc) == [("Haug", "advocated", "for ships to wait")]


def test_an_aside_with_an_object_of_its_own_reports_nothing() -> None:
    doc = parsed(
        """
        Ships NNS nsubj 1
        wait VBP ROOT 1
        , , punct 1
        as IN mark 5
        Haug NNP nsubj 5
        added VBD advcl 1 add
        defeat NN dobj 5
        quietly RB advmod 5
        """
    )
    assert claims(doc) == []


def test_a_subject_that_the_parse_misses_is_taken_from_before_the_cue() -> None:
    doc = parsed(
        """
        Haug NNP attr 1
        said VBD ROOT 1 say
        ships NNS nsubj 3
        wait VBP ccomp 1
        """
    )
    assert claims(doc) == [("Haug", "said", "ships wait")]


def test_a_clause_that_holds_its_own_cue_has_the_nearest_subject_as_source() -> None:
    doc = parsed(
        """
        Haug NNP nsubj 1
        rose VBD ROOT 1 rise
        first RB advmod 1
        to TO aux 4
        suggest VB relcl 2 suggest
        ships NNS nsubj 6
        wait VBP ccomp 4
        """
    )
    assert claims(doc) == [("Haug", "to suggest", "ships wait")]


def test_a_participle_after_a_noun_that_is_passive_names_no_source() -> None:
    doc = parsed(
        """
        Letters NNS nsubj 5
        saying VBN acl 0 say
        ships NNS nsubj 3
        wait VBP ccomp 1
        never RB neg 5
        came VBD ROOT 5 come
        """
    )
    assert claims(doc) == [("", "saying", "ships wait")]


def test_the_clause_after_according_to_is_not_its_source() -> None:
    doc = parsed(
        """
        According VBG prep 5 accord
        to IN prep 0
        Haug NNP pobj 1
        , , punct 2
        ships NNS appos 2
        wait VBP ROOT 5
        """
    )
    assert claims(doc) == [("Haug", "According to", "ships wait")]


def test_an_adverb_on_a_noun_belongs_to_the_clause_around_it() -> None:
    doc = parsed(
        """
        Haug NNP nsubj 1
        left VBD ROOT 1 leave
        his PRP$ poss 4
        reportedly RB advmod 4
        shop NN dobj 1
        """
    )
    assert claims(doc) == [("", "reportedly", "Haug left his … shop")]


def test_a_participle_of_saying_at_the_end_of_a_content_is_a_claim_of_its_own() -> None:
    doc = parsed(
        """
        Haug NNP nsubj 1
        said VBD ROOT 1 say
        ships NNS nsubj 3
        wait VBP ccomp 1
        , , punct 3
        adding VBG advcl 3 add
        crews NNS nsubj 7
        sleep VBP ccomp 5
        """
    )
    assert [claim[1:] for claim in claims(doc)] == [("said", "ships wait"), ("adding", "crews sleep")]


def test_a_participle_of_doing_stays_in_the_content() -> None:
    doc = parsed(
        """
        Haug NNP nsubj 1
        said VBD ROOT 1 say
        ships NNS nsubj 3
        wait VBP ccomp 1
        , , punct 3
        losing VBG advcl 3 lose
        money NN dobj 5
        """
    )
    assert [content for _, _, content in claims(doc)] == ["ships wait , losing money"]


def test_a_long_chain_of_infinitives_has_no_source() -> None:
    doc = parsed(
        """
        start VB ROOT 0
        go VB xcomp 0
        stay VB xcomp 1
        walk VB xcomp 2
        run VB xcomp 3
        vow VB xcomp 4
        to TO aux 7
        wait VB xcomp 5
        """
    )
    assert claims(doc) == [("", "vow", "to wait")]


def test_a_noun_with_an_empty_preposition_has_no_source() -> None:
    doc = parsed(
        """
        claims NNS ROOT 0 claim
        by IN prep 0
        that IN mark 4
        ships NNS nsubj 4
        wait VBP acl 0
        """
    )
    assert claims(doc) == [("", "claims", "that ships wait")]


def test_an_agent_without_a_noun_names_no_source() -> None:
    doc = parsed(
        """
        closure NN nsubjpass 2
        was VBD auxpass 2 be
        confirmed VBN ROOT 2 confirm
        by IN agent 2
        """
    )
    assert claims(doc) == [("", "was confirmed", "closure")]


def test_a_state_of_mind_of_nobody_is_no_claim() -> None:
    doc = parsed(
        """
        proud JJ ROOT 0
        of IN prep 0
        ships NNS pobj 1
        """
    )
    assert claims(doc) == []


def test_a_subject_before_its_cue_may_have_an_adverb_between() -> None:
    doc = parsed(
        """
        Ships NNS nsubj 1
        wait VBP ROOT 1
        , , punct 1
        Haug NNP appos 0
        often RB advmod 5
        notes VBZ parataxis 1 note
        """
    )
    assert claims(doc) == [("Haug", "notes", "Ships wait")]


def test_a_claim_far_from_a_quotation_is_not_continued_by_it() -> None:
    doc = parsed(
        """
        Haug NNP nsubj 1
        said VBD ROOT 1 say
        ships NNS nsubj 3
        wait VBP ccomp 1
        . . punct 1
        Winter NN ROOT 5
        came VBD dep 5 come
        and CC cc 5
        went VBD conj 5 go
        again RB advmod 5
        . . punct 5
        " `` punct 12
        Ice NN ROOT 12
        on IN prep 12
        the DT det 15
        river NN pobj 13
        " '' punct 12
        """
    )
    assert claims(doc) == [("Haug", "said", "ships wait")]


def test_a_quotation_whose_speaker_the_parse_hides_has_the_nearest_subject_as_source() -> None:
    doc = parsed(
        """
        Haug NNP nsubj 1
        rose VBD ROOT 1 rise
        quickly RB advmod 1
        to TO aux 4
        shout VB xcomp 2 shout
        : : punct 4
        " `` punct 9
        We PRP nsubj 8
        want VBP ccomp 4
        the DT det 10
        port NN dobj 8
        " '' punct 8
        """
    )
    assert claims(doc) == [("Haug", "to shout", '" We want the port "')]


def test_quoted_words_after_an_object_are_its_name() -> None:
    doc = parsed(
        """
        Critics NNS nsubj 1
        called VBD ROOT 1 call
        it PRP dobj 1
        " `` punct 4
        vain JJ dep 1
        " '' punct 4
        """
    )
    assert claims(doc) == [("Critics", "called", 'it " vain "')]
