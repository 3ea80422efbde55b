"""What is said of training a model: what it learns from, what it is doing, what is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.training_events import Stage
from annotator.ui.wording import counted, date, number, sentence, translate

if TYPE_CHECKING:
    from annotator.services.claim_models import ModelInUse
    from annotator.services.project_models import Material
    from annotator.services.training_events import Progress, Trial

_FEW = 20
"""Articles in a trial; fewer say little."""


def material_words(material: Material) -> str:
    """What a model would learn from: ``34 articles done, 412 claims``."""
    articles = counted("%n finished articles", material.articles)
    words = f"{articles}, {counted('%n claims', material.claims)}"
    if material.with_shipped:
        return translate("{own}; besides, the articles that ship with the program").format(own=words)
    return words


def model_words(in_use: ModelInUse) -> str:
    """What finds claims in the open project."""
    if in_use.problem is not None:
        return sentence(in_use.problem)
    card = in_use.card
    if card is None:
        return translate("the model that ships with the program")
    return translate("trained on {articles} of this project, {date}").format(
        articles=counted("%n articles", card.articles - card.besides), date=date(card.date)
    )


def stage_words(progress: Progress) -> str:
    """What a training is doing."""
    if progress.stage is Stage.READING:
        return translate("Reading the articles…")
    if progress.stage is Stage.TRYING:
        return translate("Trying it on articles left out, {part} of {parts}…").format(
            part=number(progress.part), parts=number(progress.parts)
        )
    return translate("Learning from everything…")


def verdict_words(trial: Trial) -> str:
    """How a table of scores is to be read."""
    words = counted(
        "Measured on %n articles of yours that it had not learned from when it was tried.", trial.tried
    )
    if not trial.is_better:
        words += " " + translate("There it finds no more whole claims than the model that ships.")
    if trial.tried < _FEW:
        words += " " + translate("That is too few to rely on.")
    return words
