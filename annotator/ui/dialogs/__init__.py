"""Windows and popups that ask or tell one thing."""
