"""Which colours a picture holds."""

from __future__ import annotations

from array import array

from PySide6.QtGui import QImage


def colours_in(image: QImage) -> set[str]:
    """Every colour of every pixel, as #RRGGBB."""
    pixels = array("I", bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()))
    return {f"#{pixel & 0xFFFFFF:06X}" for pixel in set(pixels)}
