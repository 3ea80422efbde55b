"""One method per thing a person can do with a project. No Qt."""
