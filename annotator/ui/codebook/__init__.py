"""The parts of the codebook editor."""
