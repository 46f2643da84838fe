"""Small pictures to look at: made of pictures that are kept, and believed to be such only after a look."""

from __future__ import annotations

import io

from PIL import Image, ImageOps

from scheduler_app.errors import InvalidInput
from scheduler_app.media.pictures import MAX_PIXELS

LARGEST_SIDE = 480
# Side in pixels and quality: what does not become small enough is made coarser.
_TRIES = ((LARGEST_SIDE, 80), (LARGEST_SIDE, 60), (LARGEST_SIDE * 2 // 3, 50), (LARGEST_SIDE // 3, 40))


def thumbnail(data: bytes, most: int) -> bytes:
    """A JPEG of at most ``most`` bytes and LARGEST_SIDE pixels, with nothing but pixels in it; the first of a film's.

    Empty when none can be made of these bytes.
    """
    try:
        image = Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "GIF", "WEBP"))
        if image.width * image.height > MAX_PIXELS:
            return b""
        image.draft("RGB", (LARGEST_SIDE, LARGEST_SIDE))
        small = ImageOps.exif_transpose(image)
        small.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
        flat = Image.new("RGB", small.size, "white")
        seen = small.convert("RGBA")
        flat.paste(seen, mask=seen.getchannel("A"))
        return next((made for side, quality in _TRIES if len(made := _jpeg(flat, side, quality)) <= most), b"")
    except Exception:  # noqa: BLE001 - a decoder given hostile bytes raises whatever it likes
        return b""


def check_thumbnail(data: bytes) -> None:
    """See that somebody else's bytes are a small JPEG. Raises InvalidInput (media.broken).

    The size is read before any pixel is, so that nothing can unfold into more than was announced.
    """
    try:
        image = Image.open(io.BytesIO(data), formats=("JPEG",))
        if max(image.size) > LARGEST_SIDE:
            raise ValueError("larger than a thumbnail")
        image.load()
    except Exception as error:  # a decoder given hostile bytes raises whatever it likes
        raise InvalidInput("media.broken", name="") from error


def _jpeg(image: Image.Image, side: int, quality: int) -> bytes:
    small, out = image.copy(), io.BytesIO()
    small.thumbnail((side, side))
    small.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()
