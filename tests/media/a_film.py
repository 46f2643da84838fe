"""Small files with the tables of contents of films, and nothing to see in them."""

from __future__ import annotations

import struct


def box(name: str, *inside: bytes, long: bool = False) -> bytes:
    body = b"".join(inside)
    head = (
        struct.pack(">I4sQ", 1, name.encode(), len(body) + 16)
        if long
        else struct.pack(">I4s", len(body) + 8, name.encode())
    )
    return head + body


def header(seconds: float, scale: int = 600, *, version: int = 0) -> bytes:
    units = round(seconds * scale)
    times = struct.pack(">IIII", 0, 0, scale, units) if version == 0 else struct.pack(">QQIQ", 0, 0, scale, units)
    return box("mvhd", bytes([version, 0, 0, 0]), times, bytes(80))


def track(
    kind: str, size: tuple[int, int] = (0, 0), *, turned: bool = False, more: bytes = b"", codec: str = ""
) -> bytes:
    matrix = (
        (0, 1 << 16, 0, -(1 << 16), 0, 0, 0, 0, 1 << 30) if turned else (1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
    )
    shown = struct.pack(">9i", *matrix) + struct.pack(">II", size[0] << 16, size[1] << 16)
    handler = box("hdlr", bytes(8), kind.encode(), bytes(12))
    return box("trak", box("tkhd", bytes(4), bytes(20), bytes(16), shown), box("mdia", handler, written(codec)), more)


def written(codec: str) -> bytes:
    """How the pictures of a track are written; nothing where that is not said."""
    listed = box("stsd", bytes(4), struct.pack(">I", 1), box(codec, bytes(78))) if codec else b""
    return box("minf", box("stbl", listed)) if codec else b""


def an_mp4(
    seconds: float = 12,
    *tracks: bytes,
    size: tuple[int, int] = (1280, 720),
    brand: str = "isom",
    version: int = 0,
    turned: bool = False,
    told: bytes = b"",
    extra: bytes = b"",
    codec: str = "avc1",
) -> bytes:
    pictures = track("vide", size, turned=turned, codec=codec)
    movie = box("moov", header(seconds, version=version), pictures, *tracks, told)
    return box("ftyp", brand.encode(), bytes(4)) + extra + box("mdat", b"\0" * 64, long=True) + movie


def element(number: int, *inside: bytes, unknown: bool = False) -> bytes:
    body = b"".join(inside)
    length = b"\x01" + b"\xff" * 7 if unknown else ((1 << 56) | len(body)).to_bytes(8, "big")
    return number.to_bytes((number.bit_length() + 7) // 8, "big") + length + body


def a_webm(
    seconds: float = 9.5,
    *kinds: int,
    kind: str = "webm",
    tags: bytes = b"",
    unknown: bool = False,
    codec: str = "V_VP9",
    clusters: bytes = b"",
) -> bytes:
    info = element(
        0x1549A966,
        element(0x2AD7B1, (1_000_000).to_bytes(3, "big")),
        element(0x4489, struct.pack(">d", seconds * 1000)),
    )
    coded = element(0x86, codec.encode()) if codec else b""
    video = element(
        0xAE, element(0x83, b"\x01"), coded, element(0xE0, element(0xB0, b"\x02\x80"), element(0xBA, b"\x01\xe0"))
    )
    others = [element(0xAE, element(0x83, bytes([one]))) for one in kinds]
    inside = [info, element(0x1654AE6B, video, *others), clusters, *([element(0x1254C367, tags)] if tags else [])]
    return element(0x1A45DFA3, element(0x4282, kind.encode())) + element(0x18538067, *inside, unknown=unknown)
