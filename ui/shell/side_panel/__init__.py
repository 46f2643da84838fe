"""The panel beside the pages: what is known about the post that was chosen."""
