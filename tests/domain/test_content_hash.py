"""The fingerprint of what readers see: the same for ever, and another for every difference."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler_app.domain.content_hash import VERSION, canonical_bytes, content_from, content_hash
from scheduler_app.domain.ids import MediaHash
from scheduler_app.domain.option import as_options
from scheduler_app.domain.post import Content, MediaItem, Part
from scheduler_app.errors import InvalidInput

# No surrogates: they are no text, and refused.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
focuses = st.tuples(*[st.integers(-1000, 1000)] * 2)
crops = st.tuples(*[st.integers(0, 4000)] * 2, *[st.integers(6000, 10_000)] * 2)
items = st.builds(MediaItem, texts.map(MediaHash), texts, texts, focus=st.none() | focuses, crop=st.none() | crops)
said = st.dictionaries(st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True), texts, max_size=4).map(as_options)
parts = st.builds(Part, texts, st.lists(items, max_size=3).map(tuple))
contents = st.builds(Content, texts, st.lists(parts, max_size=4).map(tuple), texts, texts, said)

PICTURE = MediaItem(MediaHash("ab" * 32), "image/jpeg", "Secangkir kopi")
RICH = Content("ja", (Part("ガヨ・コーヒー ☕", (PICTURE,)), Part("2/2\n")), "珈琲", "https://example.org/?a=1&b=<2>")

RICH_BYTES = (
    "duta-content-1\n"
    '{"language":"ja","link":"https://example.org/?a=1&b=<2>","parts":['
    '{"media":[{"description":"Secangkir kopi","hash":"' + "ab" * 32 + '","type":"image/jpeg"}],'
    '"text":"ガヨ・コーヒー ☕"},{"media":[],"text":"2/2\\n"}],"title":"珈琲"}'
).encode()


CHOSEN = replace(
    RICH,
    parts=(Part("☕", (replace(PICTURE, focus=(-250, 1000), crop=(0, 500, 10_000, 9500)),)),),
    options=(("visibility", "unlisted"), ("warning", "Kafein ☕")),
)
CHOSEN_BYTES = (
    "duta-content-1\n"
    '{"language":"ja","link":"https://example.org/?a=1&b=<2>",'
    '"options":{"visibility":"unlisted","warning":"Kafein ☕"},"parts":['
    '{"media":[{"crop":[0,500,10000,9500],"description":"Secangkir kopi","focus":[-250,1000],"hash":"'
    + "ab" * 32
    + '","type":"image/jpeg"}],"text":"☕"}],"title":"珈琲"}'
).encode()


def test_options_and_places_stand_in_the_bytes_only_where_somebody_chose_them() -> None:
    assert canonical_bytes(CHOSEN) == CHOSEN_BYTES
    assert content_from(CHOSEN_BYTES) == CHOSEN


def test_the_bytes_are_written_once_and_for_all() -> None:
    assert canonical_bytes(RICH) == RICH_BYTES


@pytest.mark.parametrize(
    ("content", "golden"),
    [
        (RICH, "d95666dc6c8904c56136ec448a32ed14880b2a4dc04bfa847bda9f1af3588aa6"),
        (Content("en", ()), "af8744eccb896c257c02ec4507505a922f8ad45a9146895d678d2e6d96d8bae5"),
        (CHOSEN, "1474e4be6e0f0e900d4834ab7a8923a72f3b1301485aa6340d80e852e677e699"),
        (Content("id", (Part("Kopi Gayo"),)), "6d428405cb258e17c4d995431dd57061ae60e029e6ec7cb1772183a30fba9a7c"),
    ],
)
def test_hashes_never_change(content: Content, golden: str) -> None:
    assert content_hash(content) == golden


def test_the_hash_is_sha256_of_the_bytes() -> None:
    assert content_hash(RICH) == hashlib.sha256(RICH_BYTES).hexdigest()


@given(contents)
def test_the_same_content_has_the_same_hash_and_is_read_back_the_same(content: Content) -> None:
    copy = content_from(canonical_bytes(content))
    assert copy == content
    assert content_hash(copy) == content_hash(content)


@given(contents, contents)
def test_contents_share_a_hash_only_when_they_are_the_same(one: Content, other: Content) -> None:
    assert (content_hash(one) == content_hash(other)) is (one == other)


@pytest.mark.parametrize(
    "other",
    [
        replace(RICH, language="id"),
        replace(RICH, title="珈琲 "),
        replace(RICH, title=""),
        replace(RICH, link="https://example.org/?a=1&b=<2>#"),
        replace(RICH, parts=RICH.parts[:1]),
        replace(RICH, parts=RICH.parts[::-1]),
        replace(RICH, parts=(*RICH.parts, Part(""))),
        replace(RICH, parts=(Part(RICH.parts[0].text), RICH.parts[1])),
        replace(RICH, parts=(Part(RICH.parts[0].text, (replace(PICTURE, description=""),)), RICH.parts[1])),
        replace(RICH, parts=(replace(RICH.parts[0], media=(PICTURE, PICTURE)), RICH.parts[1])),
        replace(RICH, options=(("visibility", "unlisted"),)),
        replace(RICH, parts=(Part(RICH.parts[0].text, (replace(PICTURE, focus=(0, 0)),)), RICH.parts[1])),
        replace(
            RICH, parts=(Part(RICH.parts[0].text, (replace(PICTURE, crop=(0, 0, 10_000, 10_000)),)), RICH.parts[1])
        ),
        replace(RICH, parts=(replace(RICH.parts[0], text="カ\u3099ヨ・コーヒー ☕"), RICH.parts[1])),
    ],
)
def test_every_difference_a_reader_could_see_shows(other: Content) -> None:
    assert content_hash(other) != content_hash(RICH)


def test_letters_that_look_alike_are_not_the_same() -> None:
    composed, decomposed = (Content("id", (Part(text),)) for text in ("é", "e\u0301"))
    assert content_hash(composed) != content_hash(decomposed)


@pytest.mark.parametrize("where", ["text", "title", "link", "language"])
def test_what_is_no_text_has_no_hash(where: str) -> None:
    bad = "\ud800"
    content = replace(RICH, parts=(Part(bad),)) if where == "text" else replace(RICH, **{where: bad})
    with pytest.raises(InvalidInput) as refused:
        content_hash(content)
    assert refused.value.code == "text.not_unicode"


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"kopi",
        VERSION,
        VERSION + b"[]",
        VERSION + b"null",
        VERSION + b"{}",
        RICH_BYTES.removeprefix(VERSION),
        RICH_BYTES.replace(b'"link"', b'"LINK"'),
        RICH_BYTES + b" ",
        RICH_BYTES.replace(b":[", b": ["),
        VERSION + json.dumps(json.loads(RICH_BYTES.removeprefix(VERSION))).encode(),
        RICH_BYTES.replace(b'"title":', b'"extra":1,"title":'),
        RICH_BYTES.replace(b'"2/2\\n"', b"7"),
        b"\xff" + RICH_BYTES,
        RICH_BYTES.replace(b'"parts"', b'"options":{},"parts"'),
        RICH_BYTES.replace(b'"parts"', b'"options":[],"parts"'),
        CHOSEN_BYTES.replace(b"unlisted", b""),
        CHOSEN_BYTES.replace(b'"visibility"', b'"Visibility"'),
        CHOSEN_BYTES.replace(b'"unlisted"', b"1"),
        CHOSEN_BYTES.replace(b"[-250,1000]", b"[-250,1001]"),
        CHOSEN_BYTES.replace(b"[-250,1000]", b"[-250.0,1000]"),
        CHOSEN_BYTES.replace(b"[-250,1000]", b"null"),
        CHOSEN_BYTES.replace(b"[0,500,10000,9500]", b"[0,500,10000,500]"),
    ],
)
def test_bytes_that_say_nothing_canonical_are_refused(kept: bytes) -> None:
    with pytest.raises(InvalidInput) as refused:
        content_from(kept)
    assert refused.value.code == "content.not_canonical"
