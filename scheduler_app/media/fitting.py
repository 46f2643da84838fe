"""Another file made of a picture, as a network takes it: cut to its form, smaller, of another type."""

from __future__ import annotations

import io

from PIL import Image

from scheduler_app.domain.media import fitting_size
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.errors import InvalidInput
from scheduler_app.media.pictures import Picture, opened

_NAMES = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}
_QUALITIES = (92, 85, 75)
# Each round comes close to what is wanted; a picture that does not get there is no picture.
_MOST_ROUNDS = 8
_SMALLEST = 16


def fitted(data: bytes, name: str, facts: MediaFacts) -> Picture:
    """The picture as a network with these facts takes it, cut around its middle. The same bytes give the same file.

    Raises InvalidInput: media.cannot_be_fitted for what moves and for networks that take no type that is written here.
    """
    image = opened(data, name)
    if getattr(image, "n_frames", 1) > 1 and image.format != "MPO":
        raise InvalidInput("media.cannot_be_fitted", name=name)
    try:
        image.load()
        media_type = _type_for(image, facts, name)
        small = _cut(image, facts)
        for _ in range(_MOST_ROUNDS):
            written = _written(small, media_type, facts.max_bytes)
            if len(written) <= facts.max_bytes:
                return Picture(written, media_type, *small.size)
            scale = max((facts.max_bytes / len(written)) ** 0.5 * 0.95, 0.1)
            size = (max(int(small.width * scale), 1), max(int(small.height * scale), 1))
            if min(size) < _SMALLEST:
                break
            small = small.resize(size, Image.Resampling.LANCZOS)
    except OSError as error:
        raise InvalidInput("media.broken", name=name) from error
    raise InvalidInput("media.cannot_be_fitted", name=name)


def _type_for(image: Image.Image, facts: MediaFacts, name: str) -> str:
    """Its own type where the network takes it; otherwise one that keeps what can be seen through it."""
    own = next((one for one, written in _NAMES.items() if written == image.format), None)
    order = ["image/png", "image/webp", "image/jpeg"] if _seen_through(image) else list(_NAMES)
    found = next((one for one in ([own] if own else []) + order if one in facts.types), None)
    if found is None:
        raise InvalidInput("media.cannot_be_fitted", name=name)
    return found


def _seen_through(image: Image.Image) -> bool:
    return "A" in image.getbands() or "transparency" in image.info


def _cut(image: Image.Image, facts: MediaFacts) -> Image.Image:
    colours = image.info.get("icc_profile")
    plain = (
        image.convert("RGBA" if _seen_through(image) else "RGB") if image.mode not in ("RGB", "RGBA", "L") else image
    )
    width, height = fitting_size(plain.width, plain.height, facts)
    ratio = max(width / plain.width, height / plain.height)
    shown = (min(int(width / ratio + 0.5), plain.width), min(int(height / ratio + 0.5), plain.height))
    left, top = (plain.width - shown[0]) // 2, (plain.height - shown[1]) // 2
    box = (left, top, left + shown[0], top + shown[1])
    made = (
        plain.resize((width, height), Image.Resampling.LANCZOS, box=box)
        if (width, height) != plain.size
        else plain.copy()
    )
    made.info = {"icc_profile": colours} if colours else {}
    return made


def _written(image: Image.Image, media_type: str, most: int) -> bytes:
    """As good as fits into ``most`` bytes; at its plainest where nothing does."""
    out = b""
    kept = {"icc_profile": image.info["icc_profile"]} if "icc_profile" in image.info else {}
    if media_type == "image/jpeg" and image.mode == "RGBA":
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image, mask=image.getchannel("A"))
        image = ground
    for quality in (None,) if media_type == "image/png" else _QUALITIES:
        file = io.BytesIO()
        tuned = {"optimize": True} if quality is None else {"quality": quality}
        image.save(file, _NAMES[media_type], **tuned, **kept)
        out = file.getvalue()
        if len(out) <= most:
            break
    return out
