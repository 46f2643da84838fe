"""What somebody meets who has no workspace yet."""
