"""The accounts and what is known of each."""
