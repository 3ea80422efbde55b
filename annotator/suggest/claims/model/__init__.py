"""The trained claim finder: two linear-chain CRFs over the parse, with the rules among their features."""
