"""Pictures and videos, kept by the hash of their bytes."""
