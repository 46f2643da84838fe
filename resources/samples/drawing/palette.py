"""The few colours that all practice pictures share: batik dyes, earth, forest and evening light."""

from __future__ import annotations

NIGHT = "#14213d"
INDIGO = "#1f3460"
BLUE = "#3a5f94"
SKY = "#8fb8c9"
TEAL = "#1d6a6c"
SEA = "#2f8f8b"
MINT = "#a9d3c0"

FOREST = "#1f4a3d"
LEAF = "#3d7a4e"
FERN = "#6ba35a"
LIME = "#b4c95f"

MAROON = "#5c1f2b"
WINE = "#7f2c35"
BRICK = "#b5452f"
TERRACOTTA = "#d0633f"
CORAL = "#e98a5b"

OCHRE = "#c9832b"
SAFFRON = "#eba83a"
GOLD = "#f4c95d"
PEACH = "#f6c9a0"
SAND = "#ecd3a6"
CREAM = "#f8ecd6"
WHITE = "#fffaf0"

BARK = "#2b1912"
SOGA = "#4d2a1a"
WOOD = "#7a4526"
BAMBOO = "#d9a954"
STONE = "#56504f"
