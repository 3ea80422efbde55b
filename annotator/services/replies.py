"""What the worker answers, for those who may not name the package that it lives in."""

from annotator.suggest.protocol import Done, Failed, Ready, Reply, Unavailable

__all__ = ["Done", "Failed", "Ready", "Reply", "Unavailable"]
