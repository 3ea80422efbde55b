"""Rules cover what they say and nothing else; expressions that cannot be used are refused with the place."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from annotator.core.annotation import Claim, ItemKind, Mention
from annotator.core.errors import UserFacingError
from annotator.core.expressions import LONGEST_EXPRESSION, LONGEST_TEXT, compiled, is_found
from annotator.core.rules import Rule, Sighting, covers, may_meet, reason_of, sighting_of
from annotator.core.spans import Span

TURAN = Sighting(ItemKind.MENTION, 7, "media", "Turan")


@pytest.mark.parametrize(
    ("rule", "is_covered"),
    [
        (Rule(kind=ItemKind.MENTION, pattern="turan"), True),
        (Rule(kind=ItemKind.MENTION, pattern=" TURAN "), True),
        (Rule(kind=ItemKind.MENTION, pattern="Turan", label="media"), True),
        (Rule(kind=ItemKind.MENTION, pattern="Turan", label="person"), False),
        (Rule(kind=ItemKind.MENTION, pattern="Turan", article=7), True),
        (Rule(kind=ItemKind.MENTION, pattern="Turan", article=8), False),
        (Rule(kind=ItemKind.MENTION, pattern="Tur"), False),
        (Rule(kind=ItemKind.MENTION, pattern="T.r", is_expression=True), True),
        (Rule(kind=ItemKind.MENTION, pattern="^ur", is_expression=True), False),
        (Rule(kind=ItemKind.CLAIM, pattern="Turan"), False),
    ],
)
def test_a_rule_covers_by_words_label_and_article(rule: Rule, is_covered: bool) -> None:
    assert covers(rule, TURAN) is is_covered


@pytest.mark.parametrize(
    ("other", "may"),
    [
        (Rule(kind=ItemKind.MENTION, pattern="TURAN"), True),
        (Rule(kind=ItemKind.MENTION, pattern="Turan", label="media", article=7), True),
        (Rule(kind=ItemKind.MENTION, pattern="Reuters"), False),
        (Rule(kind=ItemKind.MENTION, pattern="R.*", is_expression=True), True),
        (Rule(kind=ItemKind.MENTION, pattern="Turan", label="person"), False),
        (Rule(kind=ItemKind.MENTION, pattern="Turan", article=8), False),
        (Rule(kind=ItemKind.CLAIM, pattern="Turan"), False),
    ],
)
def test_rules_that_can_never_cover_the_same_are_known(other: Rule, may: bool) -> None:
    rule = Rule(kind=ItemKind.MENTION, pattern="Turan", label="media", article=7)
    assert may_meet(rule, other) is may
    assert may_meet(other, rule) is may


def test_white_space_in_the_text_does_not_count() -> None:
    text = "Ilse\n Varga spoke."
    seen = sighting_of(Mention(uuid="m", span=Span(0, 11), type="person"), 1, text)
    assert seen == Sighting(ItemKind.MENTION, 1, "person", "Ilse Varga")
    assert covers(Rule(kind=ItemKind.MENTION, pattern="ilse  varga"), seen)


def test_of_a_claim_rules_see_the_cue() -> None:
    text = "He said it, he claimed."
    claim = Claim(uuid="c", source=(), cue=(Span(3, 7), Span(15, 22)), content=(Span(8, 10),))
    assert sighting_of(claim, 1, text) == Sighting(ItemKind.CLAIM, 1, None, "said … claimed")


@pytest.mark.parametrize(
    ("why", "reason"),
    [
        ("cue “warned” · subject “Orujlu” · clause after “that”", "subject · clause after “that”"),
        ("cue “spoke” · no source · phrase after “about”", "no source · phrase after “about”"),
        ("cue “hailed” · nearest subject “Baku” · object “deal”", "nearest subject · object"),
        (
            "cue “According to” · source after “according to” · the sentence it belongs to",
            "source after “according to” · the sentence it belongs to",
        ),
        ("cue “plan” · possessor “its” · clause after “plan”", "possessor · clause after …"),
        ("cue “:” · “Reik” before a colon · the words after it", "before a colon · the words after it"),
        ("cue “said” · “Varga”, which the participle describes", "which the participle describes"),
        ("cue “report” · “by Reuters” · object “rise”", "… · object"),
        ("cue “said”", ""),
    ],
)
def test_a_reason_is_how_a_claim_was_found_without_its_words(why: str, reason: str) -> None:
    assert reason_of(why) == reason


def test_a_rule_by_reason_covers_any_cue_found_that_way() -> None:
    rule = Rule(kind=ItemKind.CLAIM, pattern="", label="subject · object")
    assert covers(rule, Sighting(ItemKind.CLAIM, 1, "subject · object", "hailed"))
    assert not covers(rule, Sighting(ItemKind.CLAIM, 1, "subject · clause after “that”", "hailed"))
    assert not covers(rule, Sighting(ItemKind.CLAIM, 1, None, "hailed"))
    assert may_meet(rule, Rule(kind=ItemKind.CLAIM, pattern="hailed"))
    assert not may_meet(rule, replace(rule, label="no source · object"))


def test_two_rules_say_the_same_whatever_their_case_is() -> None:
    assert (
        Rule(kind=ItemKind.MENTION, pattern="A  b").subject
        == Rule(kind=ItemKind.MENTION, pattern="a B").subject
    )
    expressions = [Rule(kind=ItemKind.MENTION, pattern=one, is_expression=True) for one in (r"\w", r"\W")]
    assert expressions[0].subject != expressions[1].subject


@pytest.mark.parametrize(
    ("expression", "sentence"),
    [
        ("  ", "The expression is empty."),
        ("a{2}(", "broken at character 5: missing ), unterminated subpattern."),
        ("[z", "broken at character 1: unterminated character set."),
        ("*", "broken at character 1: nothing to repeat."),
        ("x{99999999999}", "too large"),
        ("a" * (LONGEST_EXPRESSION + 1), "longer than 200 characters"),
        ("(a+)+$", "it repeats what repeats or has alternatives already, at character 5."),
        ("((?:a|aa))*", "repeats what repeats or has alternatives already, at character 11."),
        ("(a?){50}", "repeats what repeats"),
        (".*.*.*.*x", "it has too many repetitions, at character 8."),
        ("a?" * 11 + "b*", "too many repetitions"),
        (r"(x)\1", "it refers back to a group, at character 4."),
        (r"(?P<n>x)(?P=n)", "refers back"),
    ],
)
def test_an_expression_that_cannot_be_used_is_refused_in_words(expression: str, sentence: str) -> None:
    with pytest.raises(UserFacingError) as refused:
        compiled(expression)
    assert sentence in str(refused.value)
    assert refused.value.advice


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (r"(?:Mr|Mrs)\.? \w+", "Mrs. Reik"),
        (r"\(a\+\)+", "(a+))"),
        (r"[(+]+a", "(+a"),
        (r"[]x]+", "]"),
        (r"(?:the )?ministry$", "The Ministry"),
        (r"(ab)+", "xabab"),
        ("ﬁ|é", "É"),
    ],
)
def test_plain_expressions_are_matched_case_aside(expression: str, text: str) -> None:
    assert is_found(expression, text)


def test_only_the_beginning_of_a_long_text_is_looked_at() -> None:
    assert is_found("x", "a" * (LONGEST_TEXT - 1) + "x")
    assert not is_found("x", "a" * LONGEST_TEXT + "x")


def test_the_worst_expression_that_is_let_through_ends_soon() -> None:
    begun = time.process_time()
    assert not is_found(".*.*.*x", "a" * 10_000)
    assert time.process_time() - begun < 1.0
