"""Scripts that set no space between words, where letters alone do not tell where a word ends."""

from __future__ import annotations

import re

_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)


def is_unspaced(text: str) -> bool:
    """Whether ``text`` has a letter of Chinese, Japanese, Thai, Lao, Burmese or Khmer script."""
    return _UNSPACED.search(text) is not None
