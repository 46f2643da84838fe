"""Posting by hand: what a person who does it is shown, and what they say became of it."""
