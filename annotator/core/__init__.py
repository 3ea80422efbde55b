"""Plain values and rules of annotation. Names nothing but the standard library."""
