"""Small pictures: made of anything, and nothing but small pictures believed."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from scheduler_app.errors import InvalidInput
from scheduler_app.media import thumbnails
from scheduler_app.media.thumbnails import LARGEST_SIDE, check_thumbnail, thumbnail

MOST = 64 * 1024


def a_file(kind: str, size: tuple[int, int] = (900, 600), mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 80).convert(mode).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("JPEG", "RGB"), ("JPEG", "CMYK"), ("PNG", "RGBA"), ("PNG", "P"), ("PNG", "1"), ("GIF", "P"), ("WEBP", "RGB")],
)
def test_of_every_kind_of_picture_a_small_jpeg_is_made(kind: str, mode: str) -> None:
    made = thumbnail(a_file(kind, mode=mode), MOST)
    check_thumbnail(made)
    image = Image.open(io.BytesIO(made))
    # Noise of hard edges does not become small enough at once.
    assert image.width in (LARGEST_SIDE, LARGEST_SIDE * 2 // 3, LARGEST_SIDE // 3)
    assert abs(image.width * 2 - image.height * 3) <= 2
    assert len(made) <= MOST


def test_what_a_camera_noted_does_not_travel() -> None:
    notes = Image.Exif()
    notes[0x010F] = "Camera of Sari"
    notes[0x0112] = 6
    out = io.BytesIO()
    Image.linear_gradient("L").resize((900, 600)).save(out, "JPEG", exif=notes)
    made = thumbnail(out.getvalue(), MOST)
    assert b"Camera of Sari" not in made
    width, height = Image.open(io.BytesIO(made)).size
    assert width < height


def test_what_does_not_become_small_enough_has_none() -> None:
    assert thumbnail(a_file("PNG"), 200) == b""


@given(st.binary(max_size=200))
def test_of_what_is_no_picture_none_is_made_and_none_is_believed(data: bytes) -> None:
    assert thumbnail(b"\xff\xd8\xff" + data, MOST) == b""
    with pytest.raises(InvalidInput):
        check_thumbnail(data)


def test_a_picture_that_unfolds_into_too_much_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnails, "MAX_PIXELS", 100)
    assert thumbnail(a_file("PNG"), MOST) == b""


def test_only_small_jpegs_are_believed() -> None:
    for data in (a_file("PNG", (20, 20)), a_file("JPEG", (LARGEST_SIDE + 1, 1)), a_file("JPEG", (20, 20))[:-40]):
        with pytest.raises(InvalidInput) as said:
            check_thumbnail(data)
        assert said.value.code == "media.broken"
