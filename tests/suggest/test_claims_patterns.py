"""Which sentences are suggested as claims, and with which parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.suggest.conftest import ClaimWords

    Find = Callable[[str], list[ClaimWords]]

pytestmark = pytest.mark.spacy

ONE_CLAIM = {
    "quotation before its cue": (
        "“We will not sign this treaty,” said Marta Oyelaran, the foreign minister of Kenya.",
        ("Marta Oyelaran, the foreign minister of Kenya", "said", "“We will not sign this treaty,”"),
    ),
    "quotation after its cue": (
        "Oyelaran said: “The price of this treaty is too high.”",
        ("Oyelaran", "said", "“The price of this treaty is too high.”"),
    ),
    "quotation broken by its cue": (
        "“The price,” Oyelaran said, “is higher than any of us had feared.”",
        ("Oyelaran", "said", "“The price,” | “is higher than any of us had feared.”"),
    ),
    "quotation that goes on after its cue": (
        '"We will not sign," Oyelaran said. "The price is too high."',
        ("Oyelaran", "said", '"We will not sign," | "The price is too high."'),
    ),
    "quotation in guillemets": (
        "«We will never accept such a border», declared President Adele Brandt.",
        ("President Adele Brandt", "declared", "«We will never accept such a border»"),
    ),
    "quotation in low marks": (
        "„We will never accept such a border“, declared President Adele Brandt.",
        ("President Adele Brandt", "declared", "„We will never accept such a border“"),
    ),
    "quotation in doubled single marks": (
        "''We will never accept such a border,'' President Brandt told reporters on Monday.",
        ("President Brandt", "told", "''We will never accept such a border,''"),
    ),
    "quotation in single marks": (
        "'We will never accept such a border,' Brandt told the council.",
        ("Brandt", "told", "'We will never accept such a border,'"),
    ),
    "quotation that completes a sentence": (
        "The new timetable is “a gift to every commuter in the city,” Mr Ortiz said.",
        ("Mr Ortiz", "said", "The new timetable is “a gift to every commuter in the city,”"),
    ),
    "indirect with quoted words": (
        'The workers\' union said the plan was "an insult to every nurse" in the country.',
        ("The workers' union", "said", 'the plan was "an insult to every nurse" in the country'),
    ),
    "indirect with that": (
        "Mr Ortiz said that the ferry would sail again in June.",
        ("Mr Ortiz", "said", "that the ferry would sail again in June"),
    ),
    "indirect before its cue": (
        "The ferry would sail again in June, Mr Ortiz said.",
        ("Mr Ortiz", "said", "The ferry would sail again in June"),
    ),
    "indirect around its cue": (
        "The ferry, Mr Ortiz said, would sail again in June.",
        ("Mr Ortiz", "said", "The ferry | would sail again in June"),
    ),
    "indirect around a cue before its source": (
        "The union and its members, said Haug, want a new contract.",
        ("Haug", "said", "The union and its members | want a new contract"),
    ),
    "indirect around a cue that hangs on an auxiliary": (
        "The port, officials added, is closed.",
        ("officials", "added", "The port | is closed"),
    ),
    "indirect with a quotation after it": (
        "The port will close in June, Mr Ortiz said. “We have no other way to save the island.”",
        ("Mr Ortiz", "said", "The port will close in June | “We have no other way to save the island.”"),
    ),
    "according to with a quotation after it": (
        "The port was closed, according to Mr Ortiz. “We had no other way to save the island.”",
        ("Mr Ortiz", "according to", "The port was closed | “We had no other way to save the island.”"),
    ),
    "exclamation": (
        "“Stay with us tonight and tomorrow!” the crowd chanted.",
        ("the crowd", "chanted", "“Stay with us tonight and tomorrow!”"),
    ),
    "call for somebody to act": (
        "The minister called for the port to close.",
        ("The minister", "called", "for the port to close"),
    ),
    "gerund": (
        "The mayor suggested closing the port.",
        ("The mayor", "suggested", "closing the port"),
    ),
    "verb that reaches its cue": (
        "The mayor went on to say that the bridge was safe.",
        ("The mayor", "went on to say", "that the bridge was safe"),
    ),
    "past prepositions": (
        "In addition to saying that the port was closed, Haug blamed the council.",
        ("Haug", "saying", "that the port was closed"),
    ),
    "participle of a noun": (
        "A letter saying that the port was closed reached the council.",
        ("A letter", "saying", "that the port was closed"),
    ),
    "noun without a source": (
        "There is hope that the dam will hold.",
        ("", "hope", "that the dam will hold"),
    ),
    "state of mind with a preposition": (
        "She is proud of the harbour.",
        ("She", "is proud of", "the harbour"),
    ),
    "quoted words of a participle": (
        "Citing “a very long and cold winter,” Haug closed the port.",
        ("Haug", "Citing", "“a very long and cold winter,”"),
    ),
    "clause after a quotation of somebody else": (
        "Citing “a very long and cold winter,” Haug said the port would close.",
        ("Haug", "said", "the port would close"),
    ),
    "quotation between two cues": (
        "Haug said: “We will close the port tonight.” She added that nobody knew why.",
        ("Haug", "said", "“We will close the port tonight.”"),
    ),
    "unfinished quotation between two cues": (
        "When Haug said nothing, “We will close the port tonight,” the mayor added.",
        ("the mayor", "added", "“We will close the port tonight,”"),
    ),
    "two quotations in a row": (
        "“Close the old port,” “open the new one,” said Haug.",
        ("Haug", "said", "“open the new one,”"),
    ),
    "quotation that its cue runs into": (
        "Haug said “we will close the port,” and left.",
        ("Haug", "said", "“we will close the port,”"),
    ),
    "quotation that completes a later sentence": (
        "Haug spoke. The new port is “a gift to everyone,” she said.",
        ("she", "said", "The new port is “a gift to everyone,”"),
    ),
    "passive state of mind": (
        "Residents were disappointed with the answer.",
        ("Residents", "were disappointed with", "the answer"),
    ),
    "as somebody put it": (
        "The reform, as Mr Ortiz put it, is a house without a roof.",
        ("Mr Ortiz", "put", "The reform | is a house without a roof"),
    ),
    "according to, at the beginning": (
        "According to the harbour office, the ferry was empty.",
        ("the harbour office", "According to", "the ferry was empty"),
    ),
    "according to, in the middle": (
        "The ferry, according to the harbour office, was empty.",
        ("the harbour office", "according to", "The ferry | was empty"),
    ),
    "according to, at the end": (
        "The ferry was empty, according to the harbour office.",
        ("the harbour office", "according to", "The ferry was empty"),
    ),
    "infinitive of a vow": (
        "Norway vowed to rebuild the school.",
        ("Norway", "vowed", "to rebuild the school"),
    ),
    "object": (
        "The ministry confirmed the closure of the port.",
        ("The ministry", "confirmed", "the closure of the port"),
    ),
    "an analysis speaks": (
        "Okafor's analysis underscores the weakness of the coalition.",
        ("Okafor's analysis", "underscores", "the weakness of the coalition"),
    ),
    "an announcement with its author": (
        "The announcement, made by Ambassador Lena Haug, underscores the role of the port.",
        ("The announcement, made by Ambassador Lena Haug", "underscores", "the role of the port"),
    ),
    "phrase after a preposition": (
        "The minister warned of a shortage of nurses.",
        ("The minister", "warned of", "a shortage of nurses"),
    ),
    "accusation": (
        "The mayor accused the contractor of hiding the cracks.",
        ("The mayor", "accused", "the contractor of hiding the cracks"),
    ),
    "description": (
        "The mayor described the bridge as a danger to everyone.",
        ("The mayor", "described", "the bridge as a danger to everyone"),
    ),
    "name with quoted words": (
        'Critics called the bridge "a monument to vanity".',
        ("Critics", "called", 'the bridge "a monument to vanity"'),
    ),
    "reference to a thing as something": (
        "Brandt referred to the treaty as a surrender.",
        ("Brandt", "referred to", "the treaty as a surrender"),
    ),
    "possessor of a noun of saying": (
        "Nobody believed the minister's claim that the fund was full.",
        ("the minister's", "claim", "that the fund was full"),
    ),
    "author of a noun of saying": (
        "A warning by the coast guard that the ice was thin went unheard.",
        ("the coast guard", "warning", "that the ice was thin"),
    ),
    "noun with a light verb": (
        "Residents expressed concern about the safety of the bridge.",
        ("Residents", "expressed concern about", "the safety of the bridge"),
    ),
    "noun with a light verb in the passive": (
        "Concerns were expressed about the safety of the bridge.",
        ("", "Concerns were expressed about", "the safety of the bridge"),
    ),
    "state of mind": (
        "Residents are worried that the dam will not hold.",
        ("Residents", "are worried", "that the dam will not hold"),
    ),
    "passive without a source": (
        "The bank was expected to raise interest rates.",
        ("", "was expected", "The bank | to raise interest rates"),
    ),
    "passive with an agent": (
        "The closure was confirmed by the ministry.",
        ("the ministry", "was confirmed", "The closure"),
    ),
    "raising verb": (
        "The dam seems to be leaking.",
        ("", "seems", "The dam | to be leaking"),
    ),
    "reporting adverb": (
        "The envoy reportedly left the capital on Friday.",
        ("", "reportedly", "The envoy | left the capital on Friday"),
    ),
    "impersonal passive": (
        "It was announced that the port would close.",
        ("", "was announced", "that the port would close"),
    ),
    "question in a participle": (
        "Asked whether he would resign, the mayor smiled.",
        ("", "Asked", "whether he would resign"),
    ),
    "transcript": (
        "JUDGE OKAFOR: Did you see the letter before the meeting?",
        ("JUDGE OKAFOR", ":", "Did you see the letter before the meeting?"),
    ),
    "headline with its speaker": (
        "Report: Minister to leave office in spring",
        ("Report", ":", "Minister to leave office in spring"),
    ),
    "speaker before a quotation": (
        "Adele Brandt: “We will never accept such a border.” The crowd cheered for minutes.",
        ("Adele Brandt", ":", "“We will never accept such a border.”"),
    ),
    "pronoun": (
        "He told the committee that the money was gone.",
        ("He", "told", "that the money was gone"),
    ),
    "question put to somebody": (
        "The judge asked whether the letter was real.",
        ("The judge", "asked", "whether the letter was real"),
    ),
}


@pytest.mark.parametrize(("sentence", "parts"), ONE_CLAIM.values(), ids=ONE_CLAIM.keys())
def test_the_parts_of_a_claim(claims_in: Find, sentence: str, parts: tuple[str, str, str]) -> None:
    assert parts in claims_in(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry left the harbour at noon and reached the island before dark.",
        "The author of “Rain over the Old Harbour,” Lena Haug wrote three books.",
        "“The port is open to everyone.” The mayor smiled and left.",
        "Concern about the dam grew.",
        "The port closed. Haug left, “a very sad and quiet man.”",
        "The port closed. The night was long. “Not one ship in the harbour.”",
        "The plan was rejected.",
        "Two bridges cross the river south of the town.",
        "“Old Town” is the name of the quarter.",
        "The result: a quiet night.",
        "Update: The road is open again this morning.",
        "A: It has been about a month since then.",
        "Score: Two of them left.",
        "He wore a 6' coat and a 5\" pin.",
        "",
    ],
)
def test_plain_news_makes_no_claim(claims_in: Find, sentence: str) -> None:
    assert claims_in(sentence) == []


def test_coordinated_verbs_share_their_subject(claims_in: Find) -> None:
    found = claims_in("The minister warned of strikes and pointed out that the fund was empty.")
    assert found == [
        ("The minister", "warned of", "strikes"),
        ("The minister", "pointed out", "that the fund was empty"),
    ]


def test_a_participle_shares_the_subject_of_its_verb(claims_in: Find) -> None:
    found = claims_in("The auditor criticized the ministry, suggesting that the fund had been emptied.")
    assert ("The auditor", "suggesting", "that the fund had been emptied") in found
    assert ("The auditor", "criticized", "the ministry") in found


def test_a_participle_after_a_condition_belongs_to_the_main_verb(claims_in: Find) -> None:
    found = claims_in(
        "Okafor warns of unrest if Norway closes the border, cautioning that prices could double."
    )
    assert found == [
        ("Okafor", "warns of", "unrest if Norway closes the border"),
        ("Okafor", "cautioning", "that prices could double"),
    ]


def test_a_cue_inside_a_claim_makes_no_claim_of_its_own(claims_in: Find) -> None:
    found = claims_in("Brandt said that the union had demanded the closure of the port.")
    assert [claim.cue for claim in found] == ["said"]


def test_what_is_quoted_makes_no_claims_of_its_own(claims_in: Find) -> None:
    found = claims_in("“I think that the union wants to close the port,” Brandt said.")
    assert [claim.cue for claim in found] == ["said"]


def test_a_quotation_goes_on_in_the_next_paragraphs_until_it_is_closed(claims_in: Find) -> None:
    text = (
        "Tamsin Grey said: “I was there that night. I saw the lights go out.\n"
        "“And then we heard the engines.\n"
        "“They never came back.”\n"
        "“Nobody believed it,” said her brother."
    )
    source, _, content = claims_in(text)[0]
    assert source == "Tamsin Grey"
    assert content == (
        "“I was there that night. I saw the lights go out | “And then we heard the engines | "
        "“They never came back.”"
    )


def test_an_open_quotation_ends_where_the_next_paragraph_has_none(claims_in: Find) -> None:
    text = "Tamsin Grey said: “I was there that night.\nThe street was dark."
    assert [claim.content for claim in claims_in(text)] == ["“I was there that night"]


def test_an_open_quotation_at_the_end_of_the_article_is_kept(claims_in: Find) -> None:
    found = claims_in("Tamsin Grey said: “I was there that night and I saw it.")
    assert [claim.content for claim in found] == ["“I was there that night and I saw it"]


def test_a_quotation_with_its_own_cue_does_not_continue_the_one_before(claims_in: Find) -> None:
    text = "Tamsin Grey said: “I was there that night.\n“I was not there at all,” her brother said."
    assert [claim.source for claim in claims_in(text)] == ["Tamsin Grey", "her brother"]
