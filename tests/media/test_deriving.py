"""What is made of a picture for a network: as little as it takes, and the same each time."""

from __future__ import annotations

import io
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from scheduler_app.domain.network_facts import MediaFacts
from scheduler_app.domain.post import Crop, Focus
from scheduler_app.errors import InvalidInput
from scheduler_app.media.deriving import Derived, SourcePicture, best_quality

ALL = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})
JPEG = frozenset({"image/jpeg"})


def facts(types: frozenset[str] = ALL, most: int = 10_000_000, **other: int) -> MediaFacts:
    return MediaFacts(4, types, most, **other)


def noise(width: int, height: int) -> Image.Image:
    """A picture that no format makes small."""
    return Image.effect_noise((width, height), 90).convert("RGB")


def halves(width: int = 400, height: int = 200) -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", (width, height), (200, 20, 20))
    image.paste((20, 20, 200), (width // 2, 0, width, height))
    return image


def kept(folder: Path, image: Image.Image, kind: str = "PNG", **save: object) -> Path:
    path = folder / "kept"
    image.save(path, kind, **save)
    return path


def derived(path: Path, wanted: MediaFacts, focus: Focus | None = None, crop: Crop | None = None) -> Derived | None:
    source = SourcePicture(path)
    try:
        target = source.target(focus, crop, wanted, "picture")
        return None if target is None else source.derive(target, "picture")
    finally:
        source.close()


def made(path: Path, wanted: MediaFacts, focus: Focus | None = None, crop: Crop | None = None) -> Derived:
    found = derived(path, wanted, focus, crop)
    assert found is not None
    opened = Image.open(io.BytesIO(found.data))
    assert (opened.size, Image.MIME[str(opened.format)]) == ((found.width, found.height), found.media_type)
    assert len(found.data) <= wanted.max_bytes
    assert found.media_type in wanted.types
    return found


def shown(found: Derived) -> Image.Image:
    return Image.open(io.BytesIO(found.data)).convert("RGB")


def is_red(image: Image.Image, x: int, y: int) -> bool:
    red, _, blue = image.getpixel((x, y))  # type: ignore[misc]  # three numbers, as the mode is RGB
    return bool(red > blue)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_a_picture_that_the_network_takes_is_left_alone(tmp_path: Path, kind: str) -> None:
    path = kept(tmp_path, halves(), kind)
    assert derived(path, facts(max_pixels=80_000, max_width=400, max_height=200, min_ratio=200, max_ratio=200)) is None


def test_the_same_picture_and_facts_give_the_same_bytes(tmp_path: Path) -> None:
    path = kept(tmp_path, noise(300, 200), "JPEG")
    wanted = facts(JPEG, 30_000, max_ratio=100)
    assert made(path, wanted, (500, 0)) == made(path, wanted, (500, 0))


@pytest.mark.parametrize(
    ("limit", "size"),
    [({"max_width": 200}, (200, 100)), ({"max_height": 50}, (100, 50)), ({"max_pixels": 20_000}, (200, 100))],
)
def test_too_many_pixels_become_fewer_in_the_same_form(
    tmp_path: Path, limit: dict[str, int], size: tuple[int, int]
) -> None:
    found = made(kept(tmp_path, halves()), facts(**limit))
    assert (found.width, found.height, found.media_type) == (*size, "image/png")


@pytest.mark.parametrize(
    ("focus", "left", "right"),
    [(None, True, False), ((-1000, 0), True, True), ((1000, 0), False, False), ((-300, 0), True, True)],
)
def test_a_form_that_is_too_wide_is_cut_around_the_focal_point(
    tmp_path: Path, focus: Focus | None, left: bool, right: bool
) -> None:
    found = made(kept(tmp_path, halves()), facts(max_ratio=100), focus)
    assert (found.width, found.height) == (200, 200)
    image = shown(found)
    assert (is_red(image, 5, 100), is_red(image, 140, 100)) == (left, right)


def test_a_form_that_is_too_narrow_is_cut_above_and_below(tmp_path: Path) -> None:
    path = kept(tmp_path, halves().rotate(-90, expand=True))
    top = made(path, facts(min_ratio=100), (0, 1000))
    bottom = made(path, facts(min_ratio=100), (0, -1000))
    assert {(one.width, one.height) for one in (top, bottom)} == {(200, 200)}
    assert is_red(shown(top), 100, 100) != is_red(shown(bottom), 100, 100)


def test_what_somebody_cut_is_shown_and_nothing_else(tmp_path: Path) -> None:
    found = made(kept(tmp_path, halves()), facts(), crop=(5000, 0, 10_000, 5000))
    assert (found.width, found.height) == (200, 100)
    assert not is_red(shown(found), 1, 1)
    narrower = made(kept(tmp_path, halves()), facts(max_ratio=100), (-1000, 0), crop=(5000, 0, 10_000, 5000))
    assert (narrower.width, narrower.height) == (100, 100)
    assert not is_red(shown(narrower), 1, 1), "the focal point lies outside of the crop, which holds"


def test_quality_gives_way_before_pixels_do(tmp_path: Path) -> None:
    path = kept(tmp_path, noise(400, 300), "JPEG", quality=98)
    loose, tight = made(path, facts(JPEG, 70_000)), made(path, facts(JPEG, 20_000))
    assert (loose.width, loose.height) == (400, 300)
    assert len(loose.data) > 60_000, "no more is lost than it takes"
    assert tight.width < 400


def test_a_photo_kept_as_png_becomes_a_jpeg_where_bytes_are_counted(tmp_path: Path) -> None:
    found = made(kept(tmp_path, noise(400, 300)), facts(most=90_000))
    assert (found.media_type, found.width) == ("image/jpeg", 400)


def test_what_can_be_seen_through_is_put_on_white_only_where_nothing_else_is_taken(tmp_path: Path) -> None:
    path = kept(tmp_path, Image.new("RGBA", (40, 40), (200, 20, 20, 0)))
    assert made(path, facts(frozenset({"image/jpeg", "image/webp"}))).media_type == "image/webp"
    flat = made(path, facts(JPEG))
    assert min(shown(flat).getpixel((5, 5))) > 250  # type: ignore[type-var, arg-type]


def a_film(folder: Path) -> Path:
    frames = [Image.new("RGB", (200, 100), (shade, 0, 0)) for shade in (10, 120, 250)]
    return kept(folder, frames[0], "GIF", save_all=True, append_images=frames[1:], duration=[50, 100, 150], loop=0)


def test_what_moves_keeps_moving_where_the_network_takes_it(tmp_path: Path) -> None:
    found = made(a_film(tmp_path), facts(max_width=100))
    image = Image.open(io.BytesIO(found.data))
    assert (found.media_type, image.n_frames, image.size) == ("image/gif", 3, (100, 50))  # type: ignore[attr-defined]
    lengths = []
    for number in range(3):
        image.seek(number)
        lengths.append(image.info["duration"])
    assert lengths == [50, 100, 150]


def test_elsewhere_its_first_picture_stands_for_it(tmp_path: Path) -> None:
    found = made(a_film(tmp_path), facts(JPEG))
    assert (found.media_type, shown(found).getpixel((5, 5))[0]) == ("image/jpeg", pytest.approx(10, abs=4))  # type: ignore[index]


def test_colours_come_along(tmp_path: Path) -> None:
    profile = b"a colour profile".ljust(200, b"\0")
    found = made(kept(tmp_path, halves(), icc_profile=profile), facts(max_width=100))
    assert Image.open(io.BytesIO(found.data)).info["icc_profile"] == profile


def test_a_network_that_takes_none_of_the_types_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"media\.no_form_fits"):
        derived(kept(tmp_path, halves()), facts(frozenset({"image/tiff"})))
    with pytest.raises(InvalidInput, match=r"media\.no_form_fits"):
        derived(kept(tmp_path, noise(64, 64)), facts(JPEG, 100))


@given(st.lists(st.integers(1, 10_000), min_size=33, max_size=33), st.integers(1, 10_000))
def test_the_best_quality_that_fits_is_found(sizes: list[int], most: int) -> None:
    of = dict(zip(range(60, 93), sorted(sizes), strict=True))
    quality, data = best_quality(lambda quality: bytes(of[quality]), most)
    assert quality == max((one for one, size in of.items() if size <= most), default=60)
    assert len(data) == of[quality]


@pytest.mark.parametrize("fall", [0.02, 0.045, 0.09])
def test_a_photo_shows_its_quality_in_a_few_tries(fall: float) -> None:
    def size(quality: int) -> int:
        return round(3_000_000 * math.exp((quality - 92) * fall))

    for wanted in range(60, 92):
        tried: list[int] = []

        def write(quality: int, tried: list[int] = tried) -> bytes:
            tried.append(quality)
            return bytes(size(quality))

        assert best_quality(write, size(wanted))[0] == wanted
        assert len(tried) <= 5
