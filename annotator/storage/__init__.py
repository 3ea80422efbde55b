"""The project file: schema and migrations, journal, reads and writes, lock, check."""
