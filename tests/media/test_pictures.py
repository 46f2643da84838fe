"""Pictures are checked, turned upright and stripped of what must not travel."""

from __future__ import annotations

import io
import struct
import zlib
from contextlib import suppress
from typing import Any

import pillow_heif
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from scheduler_app.errors import InvalidInput
from scheduler_app.media import pictures
from scheduler_app.media.pictures import prepared

NAMES = {"JPEG": "batik.jpg", "PNG": "batik.png", "GIF": "batik.gif", "WEBP": "batik.webp"}


def a_file(kind: str, size: tuple[int, int] = (40, 30), **save: Any) -> bytes:
    image = Image.new("RGB", size, (180, 60, 30))
    image.paste((20, 40, 160), (0, 0, size[0] // 2, size[1] // 2))
    out = io.BytesIO()
    image.save(out, kind, **save)
    return out.getvalue()


def camera_notes(orientation: int = 1) -> Image.Exif:
    notes = Image.Exif()
    notes[0x0112] = orientation
    notes[0x010F] = "Camera of Sari"
    place = notes.get_ifd(0x8825)
    place[1], place[2] = "S", (6.0, 12.0, 30.0)
    return notes


@pytest.mark.parametrize("kind", NAMES)
def test_a_picture_that_says_nothing_else_is_kept_byte_for_byte(kind: str) -> None:
    data = a_file(kind)
    picture = prepared(data, NAMES[kind])
    assert picture.data == data
    assert (picture.width, picture.height) == (40, 30)
    assert picture.media_type == f"image/{kind.lower()}"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_place_and_the_camera_do_not_travel(kind: str) -> None:
    data = a_file(kind, exif=camera_notes())
    assert b"Camera of Sari" in data
    picture = prepared(data, NAMES[kind])
    assert b"Camera of Sari" not in picture.data
    assert dict(Image.open(io.BytesIO(picture.data)).getexif()) == {}
    assert prepared(picture.data, NAMES[kind]).data == picture.data


def test_what_is_stripped_costs_nothing_that_can_be_seen() -> None:
    shades = Image.linear_gradient("L"), Image.radial_gradient("L"), Image.linear_gradient("L").rotate(90)
    out = io.BytesIO()
    Image.merge("RGB", shades).save(out, "JPEG", exif=camera_notes(), quality=80)
    data = out.getvalue()
    before = Image.open(io.BytesIO(data)).convert("RGB")
    after = Image.open(io.BytesIO(prepared(data, "a.jpg").data)).convert("RGB")
    differences = [abs(a - b) for a, b in zip(before.tobytes(), after.tobytes(), strict=True)]
    assert sum(differences) / len(differences) < 1


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_is_applied_to_the_pixels(orientation: int) -> None:
    picture = prepared(a_file("JPEG", exif=camera_notes(orientation)), "a.jpg")
    shown = Image.open(io.BytesIO(picture.data)).convert("RGB")
    turned = orientation >= 5
    assert (picture.width, picture.height) == shown.size == ((30, 40) if turned else (40, 30))
    corner = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}[orientation]
    x, y = corner[0] * (shown.width - 1), corner[1] * (shown.height - 1)
    red, _, blue = shown.getpixel((x, y))  # type: ignore[misc]  # three numbers, as the mode is RGB
    assert blue > red


def test_texts_inside_a_png_do_not_travel() -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Sari")
    picture = prepared(a_file("PNG", pnginfo=notes), "a.png")
    assert b"Sari" not in picture.data


def test_comments_and_editor_notes_inside_a_jpeg_do_not_travel() -> None:
    data = a_file("JPEG", comment=b"taken at the residence", xmp=b"<x:xmpmeta>Jl. Rahasia 7</x:xmpmeta>")
    picture = prepared(data, "a.jpeg")
    assert b"residence" not in picture.data
    assert b"Rahasia" not in picture.data


def test_what_is_hidden_behind_the_end_of_a_jpeg_does_not_travel() -> None:
    picture = prepared(a_file("JPEG") + b"a short film of the meeting", "a.jpg")
    assert b"meeting" not in picture.data


def test_colours_are_kept_when_notes_are_stripped() -> None:
    profile = b"a colour profile".ljust(200, b"\0")
    data = a_file("JPEG", exif=camera_notes(6), icc_profile=profile)
    assert Image.open(io.BytesIO(prepared(data, "a.jpg").data)).info["icc_profile"] == profile


def test_a_film_keeps_its_frames_and_their_lengths() -> None:
    frames = [Image.new("RGB", (8, 8), (shade, 0, 0)) for shade in (10, 120, 250)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=[50, 100, 150], comment=b"by Sari")
    picture = prepared(out.getvalue(), "a.gif")
    film = Image.open(io.BytesIO(picture.data))
    lengths = []
    for frame in range(film.n_frames):  # type: ignore[attr-defined]  # only formats with frames have it
        film.seek(frame)
        lengths.append(film.info["duration"])
    assert lengths == [50, 100, 150]
    assert b"Sari" not in picture.data


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.jpg", "media.unsupported"),
        (b"no picture at all", "a.jpg", "media.unsupported"),
        (b"%PDF-1.7 ...", "a.pdf", "media.unsupported"),
        (a_file("JPEG"), "a.png", "media.mislabelled"),
        (a_file("PNG"), "a.exe", "media.mislabelled"),
        (a_file("JPEG")[:200], "a.jpg", "media.broken"),
        (b"\xff\xd8\xff\xe0 broken", "a.jpg", "media.broken"),
        (a_file("PPM"), "a.ppm", "media.unsupported"),
        (a_file("BMP")[:60], "a.bmp", "media.broken"),
        (a_file("TIFF")[:60], "a.tiff", "media.broken"),
        (a_file("AVIF")[:200], "a.avif", "media.broken"),
        (a_file("AVIF"), "a.jpg", "media.mislabelled"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "a.heic", "media.broken"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a.svg", "media.unsupported"),
        (b"RIFF\x10\0\0\0WAVEfmt ", "a.webp", "media.unsupported"),
        (b"RIFF\x10\0\0\0WEBPnonsense", "a.webp", "media.broken"),
    ],
)
def test_files_that_are_no_good_pictures_are_refused_with_the_reason(data: bytes, name: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        prepared(data, name)
    assert refused.value.code == code


def test_a_name_without_an_ending_is_no_lie() -> None:
    assert prepared(a_file("PNG"), "batik").media_type == "image/png"


def a_png_that_claims(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")
    )


def test_a_small_file_that_unfolds_into_a_huge_picture_is_refused_before_it_is_unfolded() -> None:
    with pytest.raises(InvalidInput) as refused:
        prepared(a_png_that_claims(60_000, 60_000), "a.png")
    assert refused.value.code == "media.too_many_pixels"


def test_a_film_with_too_many_frames_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MAX_FRAMES", 2)
    frames = [Image.new("RGB", (8, 8), (shade, 0, 0)) for shade in (10, 120, 250)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=50)
    with pytest.raises(InvalidInput) as refused:
        prepared(out.getvalue(), "a.gif")
    assert refused.value.code == "media.too_many_pixels"


@given(
    kind=st.sampled_from(sorted(NAMES)), where=st.integers(0, 400), value=st.integers(0, 255), cut=st.integers(0, 300)
)
@pytest.mark.filterwarnings("ignore")
def test_damaged_files_are_taken_or_refused_but_never_crash(kind: str, where: int, value: int, cut: int) -> None:
    data = bytearray(a_file(kind))
    data[where % len(data)] = value
    with suppress(InvalidInput):
        prepared(bytes(data[: max(0, len(data) - cut)]), NAMES[kind])


def a_phones_file(image: Image.Image, **save: Any) -> bytes:
    pillow_heif.register_heif_opener()
    out = io.BytesIO()
    image.save(out, "HEIF", **save)
    return out.getvalue()


def test_what_a_phone_writes_becomes_a_jpeg_upright_and_without_its_place() -> None:
    picture = Image.new("RGB", (64, 48), (180, 60, 30))
    picture.paste((20, 40, 160), (0, 0, 32, 24))
    data = a_phones_file(picture, exif=camera_notes(6).tobytes())
    found = prepared(data, "IMG_0001.HEIC")
    assert (found.media_type, found.width, found.height) == ("image/jpeg", 48, 64)
    assert b"Camera of Sari" not in found.data
    red, _, blue = Image.open(io.BytesIO(found.data)).convert("RGB").getpixel((44, 4))  # type: ignore[misc]
    assert blue > red


def test_what_can_be_seen_through_stays_so() -> None:
    found = prepared(a_phones_file(Image.new("RGBA", (64, 48), (180, 60, 30, 90))), "a.heic")
    assert found.media_type == "image/png"
    assert Image.open(io.BytesIO(found.data)).convert("RGBA").getpixel((5, 5))[3] == 90  # type: ignore[index]


@pytest.mark.parametrize(("kind", "name"), [("TIFF", "scan.tif"), ("BMP", "plan.bmp")])
def test_scans_and_plans_become_png_without_loss(kind: str, name: str) -> None:
    data = a_file(kind)
    found = prepared(data, name)
    assert found.media_type == "image/png"
    before, after = (Image.open(io.BytesIO(one)).convert("RGB").tobytes() for one in (data, found.data))
    assert before == after


def test_avif_becomes_a_jpeg() -> None:
    assert prepared(a_file("AVIF"), "a.avif").media_type == "image/jpeg"


def test_sixteen_bits_a_pixel_keep_their_shades() -> None:
    deep = Image.new("I;16", (40, 30), 40_000)
    out = io.BytesIO()
    deep.save(out, "TIFF")
    found = Image.open(io.BytesIO(prepared(out.getvalue(), "x-ray.tif").data))
    assert found.getpixel((3, 3)) == 40_000 // 256


@pytest.mark.parametrize(("kind", "name"), [("TIFF", "a.tif"), ("JPEG", "a.jpg")])
def test_a_print_shops_colours_become_a_screens(kind: str, name: str) -> None:
    out = io.BytesIO()
    Image.new("CMYK", (40, 30), (0, 255, 255, 0)).save(out, kind)
    made = Image.open(io.BytesIO(prepared(out.getvalue(), name).data))
    assert made.mode == "RGB"
    red, green, blue = made.getpixel((3, 3))  # type: ignore[misc]
    assert red > 200 > 100 > green + blue
