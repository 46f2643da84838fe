"""The way to everything by words: pages, commands, posts, accounts and media."""
