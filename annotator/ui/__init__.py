"""Everything Qt: the session, the main window and its views."""
