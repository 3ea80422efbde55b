"""What is said of training a model: what it learns from, what it is doing, what is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.project_models import MANY_ARTICLES
from annotator.services.training_events import Stage
from annotator.ui.wording import counted, date, number, said, sentence, translate

if TYPE_CHECKING:
    from annotator.services.claim_models import ModelInUse
    from annotator.services.project_models import Material
    from annotator.services.training_events import Progress, Trial

_FEW = 20
"""Articles in a trial; fewer say little."""

_MOST_HABITS = 6


def material_words(material: Material) -> str:
    """What a model would learn from: ``34 articles done, 412 claims``."""
    articles = counted("%n finished articles", material.articles)
    words = f"{articles}, {counted('%n claims', material.claims)}"
    if not material.is_all:
        words = translate("{counted} and more").format(counted=words)
    if material.with_shipped and material.is_much:
        return translate("{own}; besides, the articles that ship with the program").format(own=words)
    return words


def duration_words(material: Material) -> str:
    """How long it takes."""
    if material.is_much:
        return translate("a quarter of an hour or more, beside your work")
    return translate("a minute or so, beside your work")


def what_is_learned(material: Material) -> str:
    """What so many articles can teach."""
    if material.is_much:
        return translate("which claims you mean, and where they begin and end")
    return translate("where claims begin and end; from {many} articles on also which ones you mean").format(
        many=number(MANY_ARTICLES)
    )


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
    if trial.habits:
        habits = "\n".join(f"• {said(habit)}" for habit in trial.habits[:_MOST_HABITS])
        words += "\n\n" + translate("It draws boundaries as you do:") + f"\n{habits}"
    if trial.tried < _FEW:
        words = translate("That is too few articles to rely on.") + " " + words
    return words
