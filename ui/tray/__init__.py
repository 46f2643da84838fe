"""Duta beside the clock: what leaves next, the way to stop everything, and a note when something needs a person."""
