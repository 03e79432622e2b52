"""Checks of the documents that ehcplan makes, by other people's validators and by what a reader would notice."""
