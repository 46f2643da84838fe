"""Marks under words that are probably written wrongly."""
