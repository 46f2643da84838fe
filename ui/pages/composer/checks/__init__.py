"""What the rules say of the post that is being written, and what can be done about it."""
