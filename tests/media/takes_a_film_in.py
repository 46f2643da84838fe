"""A program of its own: takes a film in and says how much memory that took, in bytes.

Called with the film and the folder of the library; writes one line of JSON.
"""

from __future__ import annotations

import json
import sys
import tracemalloc
from pathlib import Path

from scheduler_app.clock import Clock
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import MediaItem
from scheduler_app.media.library import MediaLibrary

STATUS = Path("/proc/self/status")


def most_ever() -> int:
    """The most memory this program ever had, as its system counts; 0 where it does not say."""
    lines = STATUS.read_text(encoding="ascii").splitlines() if STATUS.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


def main(film: Path, folder: Path) -> None:
    library = MediaLibrary(folder, Clock())
    before = most_ever()
    tracemalloc.start()
    stored = library.take_in(film)
    facts = MediaFacts(1, frozenset({stored.media_type}), stored.bytes)
    file: MediaFile = library.file_for(MediaItem(stored.hash, stored.media_type, "a long film"), facts)
    said = {
        "hash": stored.hash,
        "seconds": file.seconds,
        "bytes": file.bytes,
        "objects": tracemalloc.get_traced_memory()[1],
        "grown": most_ever() - before,
    }
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
