"""How much more fits, as each network counts."""
