"""Duta's window.

PySide reads the source of every module that is imported after it, whoever imports it, and keeps the lines: it looks for
``from __feature__ import``, by which a module may call Qt's functions by other names. No module here does, and the
looking took a third of the time and of the memory of all that is loaded; so it ends where it begins, before anything
else of the window is imported.
"""

import builtins

import PySide6  # noqa: F401 - with it comes the look at every import

if hasattr(builtins, "__orig_import__"):
    builtins.__import__ = builtins.__orig_import__
