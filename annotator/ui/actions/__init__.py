"""What a person can do: the table of actions, and the verbs behind it."""
