"""Duta's core: everything that can be done without a window."""

__version__ = "0.1.0"
