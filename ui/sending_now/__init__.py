"""Asking once more, with everything named, before a post leaves at this moment."""
