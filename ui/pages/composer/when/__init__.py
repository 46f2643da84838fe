"""For when a post is meant, and what that is for its readers."""
