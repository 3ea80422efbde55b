"""What the worker answers, for those who may not name the package that it lives in."""

from annotator.suggest.protocol import Done as Done
from annotator.suggest.protocol import Failed as Failed
from annotator.suggest.protocol import Ready as Ready
from annotator.suggest.protocol import Reply as Reply
from annotator.suggest.protocol import Unavailable as Unavailable
