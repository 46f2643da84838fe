"""What is being written, what waits, and what came back."""
