"""Where the frozen program starts: as ``python -m annotator`` does."""

from __future__ import annotations

import sys

from annotator.__main__ import main

sys.exit(main())
