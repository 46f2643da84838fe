"""Whoever is about to write goes first: other threads of this process stand aside for the time of a few statements.

One interpreter serves all threads. A database driver gives it away at every statement, and whoever computes meanwhile
keeps it: a transaction of a millisecond then takes ten, and everybody who waits for its commit comes back together.
"""

from __future__ import annotations

import threading

# Seconds; most transactions take a tenth of it. A long one must not keep the others from their work.
LONGEST_ASIDE = 0.01


class RightOfWay:
    """Taken by one thread at a time, for its statements but not for its commit, which needs no interpreter.

    ``taken`` says whether it is. It keeps nobody from anything: who stands aside goes on after ``LONGEST_ASIDE``.
    """

    def __init__(self) -> None:
        self.taken = False
        self._free = threading.Event()
        self._free.set()

    def take(self) -> None:
        """From now on others stand aside."""
        self.taken = True

    def give_back(self) -> None:
        """Let those go on who stood aside; it costs nothing while nobody does."""
        self.taken = False
        if not self._free.is_set():
            self._free.set()

    def stand_aside(self) -> None:
        """For a thread that is about to compute and holds nothing others wait for."""
        if self.taken:
            self._free.clear()
            if self.taken:
                self._free.wait(LONGEST_ASIDE)


# The interpreter is one, whatever databases are open.
RIGHT_OF_WAY = RightOfWay()
