"""Pictures made to fit what a network takes."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from scheduler_app.domain.media import fitting_size
from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.errors import InvalidInput
from scheduler_app.media.fitting import fitted

ANY = MediaFacts(4, frozenset({"image/jpeg", "image/png", "image/webp"}), 8_000_000)


def a_file(size: tuple[int, int] = (400, 300), kind: str = "JPEG", mode: str = "RGB", **how: object) -> bytes:
    out = io.BytesIO()
    image = Image.effect_noise(size, 80).convert(mode)
    if mode == "RGBA":
        image.putalpha(Image.linear_gradient("L").resize(size))
    image.save(out, kind, **how)
    return out.getvalue()


def read(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def test_a_picture_is_made_smaller_until_its_bytes_are_few_enough() -> None:
    data = a_file((900, 700))
    made = fitted(data, "noise.jpg", replace(ANY, max_bytes=len(data) // 6))
    assert len(made.data) <= len(data) // 6
    assert (made.media_type, read(made.data).size) == ("image/jpeg", (made.width, made.height))
    assert abs(made.width / made.height - 9 / 7) < 0.02
    assert fitted(data, "noise.jpg", replace(ANY, max_bytes=len(data) // 6)) == made


@pytest.mark.parametrize(
    ("size", "facts", "wanted"),
    [
        ((400, 100), {"max_ratio": 191}, (191, 100)),
        ((100, 400), {"min_ratio": 80}, (100, 125)),
        ((400, 300), {"max_pixels": 30_000}, (200, 150)),
        ((400, 300), {}, (400, 300)),
    ],
)
def test_it_is_cut_around_its_middle_to_the_form_that_is_taken(
    size: tuple[int, int], facts: dict[str, int], wanted: tuple[int, int]
) -> None:
    made = fitted(a_file(size), "noise.jpg", replace(ANY, **facts))
    assert read(made.data).size == wanted == (made.width, made.height)


def test_what_is_left_is_the_middle() -> None:
    image = Image.new("RGB", (300, 100), "red")
    image.paste("blue", (100, 0, 200, 100))
    out = io.BytesIO()
    image.save(out, "PNG")
    made = read(fitted(out.getvalue(), "flag.png", replace(ANY, max_ratio=100)).data)
    assert {made.getpixel((at, 50)) for at in (2, 50, 97)} == {(0, 0, 255)}


@pytest.mark.parametrize(
    ("kind", "mode", "types", "becomes"),
    [
        ("WEBP", "RGB", {"image/jpeg", "image/png"}, "image/jpeg"),
        ("PNG", "RGBA", {"image/jpeg"}, "image/jpeg"),
        ("WEBP", "RGBA", {"image/jpeg", "image/png"}, "image/png"),
        ("GIF", "P", {"image/jpeg", "image/png"}, "image/jpeg"),
        ("PNG", "L", {"image/png"}, "image/png"),
        ("JPEG", "CMYK", {"image/jpeg"}, "image/jpeg"),
    ],
)
def test_another_type_where_its_own_is_not_taken(kind: str, mode: str, types: set[str], becomes: str) -> None:
    made = fitted(a_file(kind=kind, mode=mode), f"noise.{kind.lower()}", replace(ANY, types=frozenset(types)))
    assert made.media_type == becomes
    assert read(made.data).format == becomes.removeprefix("image/").upper()


def test_what_moves_or_has_no_type_that_is_written_is_refused() -> None:
    film = io.BytesIO()
    frames = [Image.new("RGB", (9, 9), one) for one in ("red", "blue")]
    frames[0].save(film, "GIF", save_all=True, append_images=frames[1:])
    for data, name, facts in (
        (film.getvalue(), "a.gif", ANY),
        (a_file(), "a.jpg", replace(ANY, types=frozenset({"image/heic"}))),
        (a_file(), "a.jpg", replace(ANY, max_bytes=10)),
    ):
        with pytest.raises(InvalidInput) as caught:
            fitted(data, name, facts)
        assert caught.value.code == "media.cannot_be_fitted"


def test_a_damaged_file_is_told() -> None:
    data = a_file((600, 600))
    with pytest.raises(InvalidInput) as caught:
        fitted(data[: len(data) // 2], "half.jpg", ANY)
    assert caught.value.code == "media.broken"


SIDES = st.integers(1, 20_000)


@given(SIDES, SIDES, st.integers(10, 100), st.integers(101, 1000), st.integers(1, 10**8))
def test_what_is_worked_out_fits(width: int, height: int, least: int, most: int, pixels: int) -> None:
    facts = replace(ANY, min_ratio=least, max_ratio=most, max_pixels=pixels)
    made = fitting_size(width, height, facts)
    assert 1 <= made[0] <= width
    assert 1 <= made[1] <= height
    assert made[0] * made[1] <= max(pixels, 1)
