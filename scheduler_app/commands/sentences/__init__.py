"""Codes and their English sentences: what happened, on whose side, and what to do."""
