"""The concordance: every place of some words in the project, one under the other."""
