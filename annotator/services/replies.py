"""What the worker answers, for those who may not name the package that it lives in."""

from annotator.suggest.protocol import Begun, Done, Failed, Outlined, Ready, Reply, Unavailable

__all__ = ["Begun", "Done", "Failed", "Outlined", "Ready", "Reply", "Unavailable"]
