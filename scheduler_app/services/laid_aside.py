"""What the rules read once, laid where Python's collector does not look for garbage."""

from __future__ import annotations

import gc
from functools import cache


@cache
def lay_aside() -> None:
    """Let the collector pass over everything that is in memory now. Once in a process, after the rules looked once.

    Models, word lists and modules stay as long as the process does. To walk through all of them takes the collector a
    tenth of a second, in which nothing moves on the screen, and it does so again and again while somebody types.
    Collected once more before, so that no garbage stays with them.
    """
    gc.collect()
    gc.freeze()
