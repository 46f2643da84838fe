"""One file per network, and what they share."""
