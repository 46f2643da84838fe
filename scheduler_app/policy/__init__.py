"""What the rules say about a post: pure functions over data."""
