"""Writing a post: once for all its accounts, and in other words where one needs them."""
