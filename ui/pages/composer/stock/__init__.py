"""What can be put into a text besides typing: templates, snippets, hashtags, mentions and emoji."""
