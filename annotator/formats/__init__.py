"""One module per format, reader and writer side by side; decoding and cleaning of text."""
