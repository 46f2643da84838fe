"""Pictures: taken in by hash, stripped of what must not travel, and found again unchanged."""
