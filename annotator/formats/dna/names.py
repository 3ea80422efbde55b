"""What reader and writer call the things of ours in a DNA project."""

from __future__ import annotations

PERSON, ORGANIZATION, CONCEPT, AGREEMENT = "person", "organization", "concept", "agreement"
NOTE = "note"
ANNOTATION = "Annotation"
CLAIM = "DNA Statement"
PART = "Attribution"
"""The type of statement that one part of a claim is."""
PART_OF, ROLE, STANCE, CERTAINTY, DETAILS = "claim", "role", "stance", "certainty", "details"
"""Its variables: the number of the claim's statement; further ones are set on one part of each claim."""
SETTING = "annotator"
"""The setting that tells what was added last: numbers of documents and coders, and the first statement."""
BASE = "base"
MOST_CHARACTERS = 190
"""Of a title or of a value; what is longer DNA refuses."""
