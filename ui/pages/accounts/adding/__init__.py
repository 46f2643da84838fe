"""Adding an account, and signing in to one again."""
