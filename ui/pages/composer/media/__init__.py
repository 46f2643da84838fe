"""The pictures and films of a post: taken in, put in order, described, cut, and whose they are."""
