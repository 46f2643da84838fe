"""What a picture is, and what must not travel with it. The only user of Pillow.

Location, camera and author data are removed, the orientation that a camera only noted is applied to the pixels, and a
file that has neither is kept byte for byte.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from PIL import Image, ImageOps, ImageSequence

from scheduler_app.errors import InvalidInput, UserError

MAX_PIXELS = 64_000_000
MAX_FRAMES = 600
MAX_PIXELS_OF_ALL_FRAMES = 400_000_000

# Pillow's own guard warns before it refuses, which is neither here nor there: the limits above are checked instead.
Image.MAX_IMAGE_PIXELS = None

_MEDIA_TYPES = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
    "HEIF": "image/heif",
    "AVIF": "image/avif",
    "TIFF": "image/tiff",
    "BMP": "image/bmp",
}
# Few networks take these: what phones and scanners write becomes JPEG, or PNG where nothing may be lost.
_CONVERTED = {"HEIF": "image/jpeg", "AVIF": "image/jpeg", "TIFF": "image/png", "BMP": "image/png"}
_ENDINGS = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".jpe": "image/jpeg",
    ".jfif": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".heic": "image/heif",
    ".heif": "image/heif",
    ".hif": "image/heif",
    ".avif": "image/avif",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".bmp": "image/bmp",
    ".dib": "image/bmp",
}
_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")
_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"mif1", b"msf1", b"avif", b"avis"})

# What a decoder says about the pixels themselves. Anything else it found was put there by a camera or an editor.
_ABOUT_PIXELS = frozenset(
    "jfif jfif_version jfif_unit jfif_density dpi adobe adobe_transform progressive progression icc_profile gamma srgb "
    "chromaticity transparency interlace aspect background duration loop version extension timestamp default_image "
    "blend disposal bbox".split()
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready to be kept: ``data`` is the whole file, ``media_type`` its IANA type, the size in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int


def prepared(data: bytes, name: str) -> Picture:
    """Check a file's bytes and take out what must not travel; ``name`` is what its owner called it.

    Raises InvalidInput: media.unsupported, media.broken, media.mislabelled, media.too_many_pixels.
    """
    image = opened(data, name)
    media_type = _MEDIA_TYPES[str(image.format)]
    ending = PurePath(name).suffix.lower()
    if ending and _ENDINGS.get(ending) != media_type:
        raise InvalidInput("media.mislabelled", name=name, found=media_type)
    try:
        _refuse_bombs(image, name)
        image.load()
        return _converted(image) if _wants_converting(image) else _cleaned(image, data)
    except UserError:
        raise
    except Exception as error:  # a decoder given hostile bytes raises whatever it likes
        raise InvalidInput("media.broken", name=name) from error


def opened(data: bytes, name: str) -> Image.Image:
    """The picture, of which nothing is decoded yet. Raises InvalidInput: media.unsupported, media.broken."""
    formats = ["JPEG", "PNG", "GIF", "WEBP", "AVIF", "TIFF", "BMP"]
    if _is_heif(data):
        import pillow_heif

        pillow_heif.register_heif_opener()
        formats.insert(0, "HEIF")
    try:
        return Image.open(io.BytesIO(data), formats=formats)
    except Exception as error:  # a decoder given hostile bytes raises whatever it likes
        known = data.startswith(_BEGINNINGS) or data[8:12] == b"WEBP" or _is_heif(data)
        code = "media.broken" if known else "media.unsupported"
        raise InvalidInput(code, name=name) from error


def _is_heif(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in _BRANDS


def _refuse_bombs(image: Image.Image, name: str) -> None:
    width, height = image.size
    frames = _frames(image)
    if width * height > MAX_PIXELS or frames > MAX_FRAMES or width * height * frames > MAX_PIXELS_OF_ALL_FRAMES:
        raise InvalidInput("media.too_many_pixels", name=name, width=width, height=height, frames=frames)


def _frames(image: Image.Image) -> int:
    # A second picture inside a JPEG is a preview or a depth map, not a film.
    return 1 if image.format in ("JPEG", "MPO") else int(getattr(image, "n_frames", 1))


def _wants_converting(image: Image.Image) -> bool:
    # In a print shop's colours networks and browsers show a JPEG wrongly, or refuse it.
    return str(image.format) in _CONVERTED or image.mode == "CMYK"


def _cleaned(image: Image.Image, data: bytes) -> Picture:
    media_type = _MEDIA_TYPES[str(image.format)]
    if not _says_too_much(image, data):
        return Picture(data, media_type, *image.size)
    out = io.BytesIO()
    if media_type == "image/jpeg":
        upright = _save_jpeg(image, out)
    elif _frames(image) > 1:
        upright = _save_film(image, out)
    else:
        upright = _upright(image)
        upright.save(out, str(image.format), **_kept(image, media_type))
    return Picture(out.getvalue(), media_type, *upright.size)


def _converted(image: Image.Image) -> Picture:
    """The first picture of the file as a type that networks take; only pixels and their colours come along."""
    media_type = "image/png" if image.has_transparency_data else _CONVERTED.get(str(image.format), "image/jpeg")
    plain = plain_pixels(_upright(image))
    tuned = {"quality": 93} if media_type == "image/jpeg" else {}
    out = io.BytesIO()
    plain.save(out, "JPEG" if media_type == "image/jpeg" else "PNG", **tuned, **_kept(plain, media_type))
    return Picture(out.getvalue(), media_type, *plain.size)


def plain_pixels(image: Image.Image) -> Image.Image:
    """The pixels in a form that every type can hold, with the colours they were meant in and nothing else."""
    profile = image.info.get("icc_profile")
    if image.mode.startswith(("I", "F")):
        # Sixteen bits a pixel: the upper eight are what a screen shows.
        plain = image.convert("I").point(lambda value: value / 256).convert("L")
        profile = None
    elif image.has_transparency_data:
        plain = image.convert("RGBA")
    elif image.mode == "L":
        plain = image.copy()
    else:
        plain = image.convert("RGB")
        profile = profile if image.mode == "RGB" else None
    plain.info = {"icc_profile": profile} if profile else {}
    return plain


def _says_too_much(image: Image.Image, data: bytes) -> bool:
    """Whether anything but pixels and colours is inside, such as a place, a name, a comment or a second picture."""
    if set(map(str, image.info)) - _ABOUT_PIXELS or getattr(image, "text", None):
        return True
    if image.format not in ("JPEG", "MPO"):
        return False
    segments = {name for name, _ in getattr(image, "applist", ())}
    return image.format == "MPO" or bool(segments - {"APP0", "APP2", "APP14"}) or not data.endswith(b"\xff\xd9")


def _upright(image: Image.Image) -> Image.Image:
    upright = ImageOps.exif_transpose(image)
    upright.info = {name: value for name, value in upright.info.items() if name in _ABOUT_PIXELS}
    return upright


def _save_jpeg(image: Image.Image, out: io.BytesIO) -> Image.Image:
    turned = image.getexif().get(0x0112, 1) != 1
    if turned or image.format != "JPEG":
        upright = _upright(image)
        upright.save(out, "JPEG", quality=93, **_kept(image, "image/jpeg"))
        return upright
    image.info = {name: value for name, value in image.info.items() if name in _ABOUT_PIXELS}
    # The same tables as before: what is lost by writing it again cannot be seen.
    image.save(out, "JPEG", quality="keep", **_kept(image, "image/jpeg"))
    return image


def _save_film(image: Image.Image, out: io.BytesIO) -> Image.Image:
    frames = [frame.copy() for frame in ImageSequence.Iterator(image)]
    lengths = [int(frame.info.get("duration", 100)) for frame in frames]
    for frame in frames:
        frame.info = {name: value for name, value in frame.info.items() if name in _ABOUT_PIXELS}
    frames[0].save(
        out,
        str(image.format),
        save_all=True,
        append_images=frames[1:],
        duration=lengths,
        loop=int(image.info.get("loop", 0)),
        **_kept(image, _MEDIA_TYPES[str(image.format)]),
    )
    return frames[0]


def _kept(image: Image.Image, media_type: str) -> dict[str, Any]:
    """What a rewritten file takes over: its colours, and as much quality as the format can keep."""
    kept: dict[str, Any] = {}
    if profile := image.info.get("icc_profile"):
        kept["icc_profile"] = profile
    if media_type == "image/webp":
        kept["quality"] = 95
    return kept
