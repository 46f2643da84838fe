"""How the post read before, and bringing it back."""
