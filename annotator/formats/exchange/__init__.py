"""What the formats of other programs share: labelled spans, units of offsets, several files."""
