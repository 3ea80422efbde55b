"""The table of rules, in the order in which they have their turn."""

from __future__ import annotations

from annotator.core.words import Words
from annotator.formats.cleaning.bylines import find_bylines
from annotator.formats.cleaning.characters import find_hyphens, find_spaces, find_unseen
from annotator.formats.cleaning.datelines import find_datelines
from annotator.formats.cleaning.encoding import find_mojibake
from annotator.formats.cleaning.gaps import find_gaps
from annotator.formats.cleaning.page_lines import finder_of
from annotator.formats.cleaning.repeats import find_repeats
from annotator.formats.cleaning.rule import Rule, Stage
from annotator.formats.furniture_words import Furniture

_PAGES = "\n\n".join(
    (
        "Weekly bulletin, page {0}",
        "The committee met in the morning and heard eleven witnesses on the future of the two ferry lines. "
        * 11,
    )
)

RULES = (
    Rule(
        name="mojibake",
        title=Words("Wrongly decoded letters"),
        explanation=Words(
            "Puts right letters that were read in a wrong encoding. What is read right is left alone."
        ),
        example="The minister donâ€™t want to comment, said JosÃ© MartÃ\xadnez.",
        find=find_mojibake,
        stage=Stage.CHARACTERS,
        is_harmless=True,
    ),
    Rule(
        name="hyphens",
        title=Words("Hyphens at line ends"),
        explanation=Words(
            "Joins words that were divided at the end of a line. Compounds such as “well-known” keep their "
            "hyphen."
        ),
        example="The coalition govern-\nment met the well-\nknown envoy, "
        "and spoke of pre-\nand post-war debts.",
        find=find_hyphens,
        stage=Stage.CHARACTERS,
    ),
    Rule(
        name="invisible",
        title=Words("Characters that cannot be seen"),
        explanation=Words(
            "Takes away soft hyphens, byte order marks and spaces without width, but not where a script or "
            "an emoji needs them."
        ),
        example="The par\u00adlia\u00adment voted\u200b on the \ufeffbudget.",
        find=find_unseen,
        stage=Stage.CHARACTERS,
        is_harmless=True,
    ),
    Rule(
        name="spaces",
        title=Words("Unusual spaces"),
        explanation=Words("Makes plain spaces of those that do not break or are of another width."),
        example="Taxes rise by 3\u00a0% in\u202f2027.",
        find=find_spaces,
        stage=Stage.CHARACTERS,
        is_harmless=True,
    ),
    Rule(
        name="bylines",
        title=Words("By-lines"),
        explanation=Words(
            "Takes away lines that only say who wrote, reported or edited the article, at its top or end."
        ),
        example="Ferry talks fail\nBy Anna Berg and Peter Klein, Coast Wire\n\nThe talks failed.\n\n"
        "(Reporting by Anna Berg; editing by Tomas Reik)",
        find=find_bylines,
        stage=Stage.LINES,
    ),
    Rule(
        name="datelines",
        title=Words("Datelines"),
        explanation=Words(
            "Takes away place, day and agency before the first sentence. The sentence itself stays."
        ),
        example="BAKU, Oct 2 (Reuters) — The talks failed on Monday.",
        find=find_datelines,
        stage=Stage.LINES,
    ),
    Rule(
        name="adverts",
        title=Words("Advertisements"),
        explanation=Words("Takes away lines that only announce an advertisement or sponsored content."),
        example="The talks failed.\n\nADVERTISEMENT\n\nThe next round is in May.",
        find=finder_of(Furniture.ADVERT),
        stage=Stage.LINES,
    ),
    Rule(
        name="read-more",
        title=Words("Read more"),
        explanation=Words(
            "Takes away lines that lead to other articles: “Read more”, “Related”, “Most read”."
        ),
        example="The talks failed.\n\nRead more: Why the river matters\n\nThe next round is in May.",
        find=finder_of(Furniture.READING),
        stage=Stage.LINES,
    ),
    Rule(
        name="sharing",
        title=Words("Share bars"),
        explanation=Words("Takes away lines of buttons to share, print or comment."),
        example="Share on Facebook | Tweet | Copy link\n\nThe talks failed.\n\n12 comments",
        find=finder_of(Furniture.SHARING),
        stage=Stage.LINES,
    ),
    Rule(
        name="sign-ups",
        title=Words("Newsletters and channels"),
        explanation=Words("Takes away lines that ask to subscribe, to follow or to donate."),
        example="The talks failed.\n\nSubscribe to our newsletter\n\nFollow us on Telegram",
        find=finder_of(Furniture.SIGN_UP),
        stage=Stage.LINES,
    ),
    Rule(
        name="notices",
        title=Words("Rights and notices"),
        explanation=Words("Takes away lines on copyright, cookies and tags, and the ways around a page."),
        example="Skip to main content\n\nThe talks failed.\n\n© 2026 Coast Wire. All rights reserved.",
        find=finder_of(Furniture.NOTICE),
        stage=Stage.LINES,
    ),
    Rule(
        name="repeats",
        title=Words("Repeated headers and page numbers"),
        explanation=Words(
            "Takes away page numbers, and lines that stand again about a page further on. The first one "
            "stays."
        ),
        example="\n\n".join(_PAGES.format(number).strip() for number in (1, 2)) + "\n\nPage 3 of 3",
        find=find_repeats,
        stage=Stage.LINES,
    ),
    Rule(
        name="gaps",
        title=Words("Large gaps"),
        explanation=Words(
            "Makes one of several blank lines or spaces, and takes spaces from the ends of lines."
        ),
        example="The talks  failed.   \n\n\n\nThe next round is in May.",
        find=find_gaps,
        stage=Stage.GAPS,
        is_harmless=True,
    ),
)
