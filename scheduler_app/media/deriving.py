"""Another file made of a picture, as one network takes it: cut to its form, smaller, of another type; or none at all.

A picture that a network takes as it is stays untouched. Otherwise as little as possible is lost: first the form, around
the focal point, then pixels, and quality only where bytes are counted. The same picture, places and facts give the same
bytes.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageSequence

from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.picture_place import Box, pixels_of, shown_box
from scheduler_app.domain.post import Crop, Focus
from scheduler_app.errors import InvalidInput
from scheduler_app.media.pictures import plain_pixels

# Another way of making files needs another number: what was made before is then made anew.
_VERSION = 1

_FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP", "image/gif": "GIF"}
ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp", "image/gif": ".gif"}
_LOSSY = frozenset({"image/jpeg", "image/webp"})
_BEST, _WORST = 92, 60
# How much of its bytes a photo loses with each step of quality, as a power of e, until two files say it themselves.
_USUAL_FALL, _LEAST_FALL = 0.05, 0.001
_GUESSES = 6
_SMALLEST = 32
# Each round takes a quarter of the sides; after these a network that takes so little takes no pictures.
_MOST_ROUNDS = 10
# Shrinking in two steps, the first of them coarse: not to be told from one step at three times the wanted size.
_REDUCING = 3.0


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be made of a picture: ``box`` in pixels of the original, ``size`` in pixels of the new file."""

    box: Box
    size: tuple[int, int]
    types: tuple[str, ...]
    most_bytes: int
    moving: bool

    @property
    def first_wish(self) -> tuple[Box, tuple[int, int], str, bool]:
        """What is wanted before bytes are counted: a file that has all of it serves whoever takes so many bytes."""
        return self.box, self.size, self.types[0], self.moving

    @property
    def key(self) -> str:
        """A name for it, the same for networks that want the same."""
        said = json.dumps([_VERSION, asdict(self)], sort_keys=True).encode()
        return hashlib.sha256(said).hexdigest()[:24]


@dataclass(frozen=True, slots=True)
class Derived:
    """A file that was made: the whole of it, its IANA type, its size in pixels.

    ``nothing_lost`` says that it is what the target asks for first, with nothing given up for its bytes.
    """

    data: bytes
    media_type: str
    width: int
    height: int
    nothing_lost: bool


class SourcePicture:
    """A picture as it is kept. Its pixels are read when they are first needed, once for all the networks."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._bytes = path.stat().st_size
        self._opened = Image.open(path, formats=tuple(_FORMATS.values()))
        self.media_type = Image.MIME[str(self._opened.format)] if self._opened.format != "MPO" else "image/jpeg"
        self.size = self._opened.size
        self.moving = self.media_type != "image/jpeg" and int(getattr(self._opened, "n_frames", 1)) > 1
        self._still: Image.Image | None = None

    def close(self) -> None:
        self._opened.close()

    def target(self, focus: Focus | None, crop: Crop | None, facts: MediaFacts, name: str) -> Target | None:
        """What a network with these facts needs made; None when it takes the picture as it is.

        Raises InvalidInput (media.no_form_fits) for a network that takes none of the types that can be written.
        """
        types = self._types(facts)
        if not types:
            raise InvalidInput("media.no_form_fits", name=name)
        box = shown_box(self.size, focus, crop, facts)
        size = pixels_of(box, facts)
        same = box == (0, 0, *self.size) and size == self.size
        if same and self.media_type in facts.types and self._bytes <= facts.max_bytes:
            return None
        return Target(box, size, types, facts.max_bytes, moving=self.moving and types[0] == self.media_type)

    def derive(self, target: Target, name: str) -> Derived:
        """Make it. Raises InvalidInput: media.no_form_fits, media.broken."""
        try:
            found = next((made for made in self._tries(target) if len(made.data) <= target.most_bytes), None)
        except (OSError, SyntaxError, EOFError) as error:
            raise InvalidInput("media.broken", name=name) from error
        if found is None:
            raise InvalidInput("media.no_form_fits", name=name)
        return found

    def _types(self, facts: MediaFacts) -> tuple[str, ...]:
        """The types to try, the best first: what moves keeps moving, what can be seen through keeps that."""
        own = [self.media_type] if self.media_type in facts.types else []
        if self.moving:
            own = [one for one in own if one in ("image/gif", "image/webp", "image/png")]
        clear = ["image/png", "image/webp", "image/jpeg"]
        order = clear if self._seen_through() else ["image/jpeg", "image/webp", "image/png"]
        usable = [one for one in (*own, *order) if one in facts.types and (one != "image/gif" or self.moving)]
        return tuple(dict.fromkeys(usable))

    def _seen_through(self) -> bool:
        return self._opened.has_transparency_data

    def _tries(self, target: Target) -> Iterator[Derived]:
        """Files from the best to the plainest, each made when the one before was too large."""
        size = target.size
        for _ in range(_MOST_ROUNDS):
            if target.moving:
                yield self._moving(target, size)
            else:
                small = self._small(target, size)
                for media_type in target.types:
                    if media_type != "image/gif":
                        data, best = _written(small, media_type, target.most_bytes)
                        first = best and (media_type, size) == (target.types[0], target.size)
                        yield Derived(data, media_type, *size, nothing_lost=first)
            size = max(size[0] * 3 // 4, 1), max(size[1] * 3 // 4, 1)
            if min(size) < _SMALLEST:
                return

    def _small(self, target: Target, size: tuple[int, int]) -> Image.Image:
        pixels = self._pixels()
        if (target.box, size) == ((0, 0, *pixels.size), pixels.size):
            return pixels
        small = pixels.resize(size, Image.Resampling.LANCZOS, box=target.box, reducing_gap=_REDUCING)
        small.info = pixels.info
        return small

    def _pixels(self) -> Image.Image:
        if self._still is None:
            self._opened.seek(0)
            self._still = plain_pixels(self._opened)
        return self._still

    def _moving(self, target: Target, size: tuple[int, int]) -> Derived:
        frames, lengths = [], []
        for frame in ImageSequence.Iterator(self._opened):
            lengths.append(int(frame.info.get("duration", 100)))
            seen = frame.convert("RGBA")
            frames.append(seen.resize(size, Image.Resampling.LANCZOS, box=target.box, reducing_gap=_REDUCING))
        out = io.BytesIO()
        frames[0].save(
            out,
            _FORMATS[self.media_type],
            save_all=True,
            append_images=frames[1:],
            duration=lengths,
            loop=int(self._opened.info.get("loop", 0)),
            disposal=2,
        )
        return Derived(out.getvalue(), self.media_type, *size, nothing_lost=size == target.size)


def _written(image: Image.Image, media_type: str, most: int) -> tuple[bytes, bool]:
    """As good as fits into ``most`` bytes, at its plainest where nothing does; and whether nothing gave way."""
    if media_type == "image/jpeg" and image.mode == "RGBA":
        image = _on_white(image)
    if media_type not in _LOSSY:
        return _saved(image, media_type, optimize=True), True
    quality, data = best_quality(lambda quality: _saved(image, media_type, quality=quality), most)
    return data, quality == _BEST


def best_quality(write: Callable[[int], bytes], most: int) -> tuple[int, bytes]:
    """The highest quality whose file has at most ``most`` bytes, and that file; the lowest one where none has.

    Bytes fall with quality nearly as a power does, so a few files tell which it is: each guess is made from the last.
    """
    low, found = _WORST - 1, b""
    high, large = _BEST, write(_BEST)
    if len(large) <= most:
        return _BEST, large
    fall = _USUAL_FALL
    for number in range(_BEST - _WORST):
        if high - low == 1:
            break
        guess = high - math.ceil(math.log(len(large) / max(most, 1)) / fall) if number < _GUESSES else (low + high) // 2
        quality = min(max(guess, low + 1), high - 1)
        tried = write(quality)
        fall = max(math.log(len(large) / max(len(tried), 1)) / (high - quality), _LEAST_FALL)
        if len(tried) <= most:
            low, found = quality, tried
        else:
            high, large = quality, tried
    return (low, found) if low >= _WORST else (high, large)


def _saved(image: Image.Image, media_type: str, **tuned: Any) -> bytes:
    out = io.BytesIO()
    profile = image.info.get("icc_profile")
    image.save(out, _FORMATS[media_type], **tuned, **({"icc_profile": profile} if profile else {}))
    return out.getvalue()


def _on_white(image: Image.Image) -> Image.Image:
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=image.getchannel("A"))
    ground.info = image.info
    return ground
