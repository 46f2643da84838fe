"""The files of one photo for six networks, beside Pillow decoding, resizing and writing each, and nothing else."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from PIL import Image

from bench.runner import Bench, ratio_at_most
from scheduler_app.clock import Clock
from scheduler_app.domain.media import MediaFile
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import Crop, MediaItem
from scheduler_app.media.library import MediaLibrary
from scheduler_app.networks.facts import load_facts

NETWORKS = ("x", "facebook", "bluesky", "mastodon", "telegram", "discord")
SIZE = (4000, 3000)
# What somebody chose of the picture, so that none of the networks takes the file as it is.
CHOSEN: Crop = (500, 500, 9_500, 9_500)
QUALITY = 92


@dataclass(frozen=True, slots=True)
class Deriving:
    """Both sides in milliseconds for all six files."""

    library: MediaLibrary
    item: MediaItem
    facts: tuple[MediaFacts, ...]

    def product(self) -> float:
        shutil.rmtree(self.library.folder / "derived", ignore_errors=True)
        started = perf_counter()
        made = [self._made(facts) for facts in self.facts]
        took = perf_counter() - started
        assert all(0 < file.bytes <= facts.max_bytes for file, facts in zip(made, self.facts, strict=True))
        return took * 1000

    def _made(self, facts: MediaFacts) -> MediaFile:
        return self.library.file_for(self.item, facts)

    def limit(self) -> float:
        sizes = [self._size(facts) for facts in self.facts]
        path = self.library.verified_path(self.item.media_hash)
        started = perf_counter()
        for size in sizes:
            with Image.open(path) as photo:
                shown = tuple(side * edge // 10_000 for side, edge in zip(photo.size * 2, CHOSEN, strict=True))
                photo.resize(size, Image.Resampling.LANCZOS, box=shown).save(io.BytesIO(), "JPEG", quality=QUALITY)
        return (perf_counter() - started) * 1000

    def _size(self, facts: MediaFacts) -> tuple[int, int]:
        file = self._made(facts)
        assert file.width
        assert file.height
        return file.width, file.height


def _photo(size: tuple[int, int]) -> bytes:
    """Shapes, shades and grain, as a photo has them: about as many bytes as a telephone writes."""
    shades = Image.radial_gradient("L").resize(size)
    grain = Image.effect_noise(size, 18)
    bands = [Image.blend(shades, grain, part) for part in (0.25, 0.35, 0.3)]
    out = io.BytesIO()
    Image.merge("RGB", bands).save(out, "JPEG", quality=90)
    return out.getvalue()


@contextmanager
def _one_photo(folder: Path, quick: bool) -> Iterator[Deriving]:
    library = MediaLibrary(folder / "media", Clock())
    size = (400, 300) if quick else SIZE
    stored = library.take_in_bytes(_photo(size), "photo.jpg")
    item = MediaItem(stored.hash, stored.media_type, "a photo", crop=CHOSEN)
    yield Deriving(library, item, tuple(load_facts(name).media for name in NETWORKS))


F1 = Bench(
    name="F1",
    what="files of a 12-megapixel photo for six networks",
    limit="Pillow's decode, resize and encode of each",
    unit="ms",
    reach=ratio_at_most(1),
    rig=_one_photo,
)
