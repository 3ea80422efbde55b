"""How the claim model grows with its corpus: ``learning_curve.py GOLD [MODEL]``.

Trains on 0, 25, 50, 100, 200 and 300 articles of ``seeds/corpus`` (0: the rules alone), in one shuffled
order, scores each on GOLD, and writes numbers into the card of MODEL and ``learning-curve.svg`` beside it.
The models of the curve are not calibrated, so that they differ in nothing but what they learned from.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.analysis.claim_scores import score_claims
from annotator.analysis.measure import total
from annotator.services.training_sources import training_records
from annotator.suggest.claims.lexicon import read_lexicon
from annotator.suggest.claims.model.finder import ModelFinder
from annotator.suggest.claims.model.learning import learn, read_examples
from annotator.suggest.claims.model.training import Settings
from annotator.suggest.claims.rules import RuleFinder
from annotator.suggest.language import load_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.suggest.claims.finder import ClaimFinder
    from annotator.suggest.claims.model.learning import Example

ROOT = Path(__file__).parents[1]
SIZES = (25, 50, 100, 200, 300)
SEED = 13
_WIDTH, _HEIGHT, _MARGIN = 480, 260, 44
_OPENING = (
    f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}" '
    f'viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" font-size="12">'
)


def main() -> None:
    """Measures, and writes numbers and figure."""
    gold, folder = Path(sys.argv[1]), Path((*sys.argv[2:], str(ROOT / "resources" / "models" / "claims"))[0])
    lexicon, language = read_lexicon(), load_language()
    records = training_records([ROOT / "seeds" / "corpus"])
    random.Random(SEED).shuffle(records)  # noqa: S311 - nothing secret
    articles = list(read_examples(records[: max(SIZES)], language, lexicon, _silent))
    tried = list(read_examples(training_records([gold]), language, lexicon, _silent))
    points = [(0, _score(RuleFinder(lexicon), tried))]
    for size in SIZES:
        finder = ModelFinder(learn(articles[:size], Settings(), _silent), lexicon)
        points.append((size, _score(finder, tried)))
        sys.stdout.write(f"{points[-1][0]}: {points[-1][1]:.4f}\n")
        sys.stdout.flush()
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    card["curve"] = {
        "gold": f"{len(tried)} articles of PolNeAR dev",
        "attr_f1": {str(size): round(f1, 4) for size, f1 in points},
    }
    (folder / "card.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / "learning-curve.svg").write_text(_figure(points), encoding="utf-8")


def _silent(_stage: str, _done: int, _most: int) -> None:
    """Says nothing."""


def _score(finder: ClaimFinder, tried: Sequence[Example]) -> float:
    measures = total(
        [score_claims(one.record.draft.text, one.record.claims, finder(one.paragraphs)) for one in tried]
    )
    return measures["attr.all"].f1


def _figure(points: Sequence[tuple[int, float]]) -> str:
    """The curve as a drawing: articles to the right, F1 upwards."""
    lowest, highest = 0.4, 0.8

    def place(size: int, f1: float) -> tuple[float, float]:
        right = _MARGIN + size / max(SIZES) * (_WIDTH - 2 * _MARGIN)
        down = _HEIGHT - _MARGIN - (f1 - lowest) / (highest - lowest) * (_HEIGHT - 2 * _MARGIN)
        return round(right, 1), round(down, 1)

    parts = [_OPENING, f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fbfbfa"/>']
    for percent in (40, 50, 60, 70, 80):
        left, level = place(0, percent / 100)
        parts.append(f'<path d="M{left} {level}H{_WIDTH - _MARGIN}" stroke="#dcdcd8"/>')
        parts.append(
            f'<text x="{left - 8}" y="{level + 4}" text-anchor="end" fill="#62666b">{percent}</text>'
        )
    line = " ".join(f"{x},{y}" for x, y in (place(size, f1) for size, f1 in points))
    parts.append(f'<polyline points="{line}" fill="none" stroke="#1f5fa8" stroke-width="2"/>')
    for size, f1 in points:
        x, y = place(size, f1)
        parts.append(f'<circle cx="{x}" cy="{y}" r="3.5" fill="#1f5fa8"/>')
        parts.append(f'<text x="{x}" y="{y - 9}" text-anchor="middle" fill="#1d1f21">{100 * f1:.1f}</text>')
        foot = _HEIGHT - _MARGIN + 18
        parts.append(f'<text x="{x}" y="{foot}" text-anchor="middle" fill="#62666b">{size}</text>')
    parts.append(
        f'<text x="{_WIDTH / 2}" y="{_HEIGHT - 8}" text-anchor="middle" fill="#62666b">'
        "articles learned from (0: rules alone); attribution F1 in %</text></svg>\n"
    )
    return "\n".join(parts)


if __name__ == "__main__":
    main()
