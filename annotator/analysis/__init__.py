"""Pure functions over core values: evaluation, agreement, statistics."""
