"""Stopping everything that has not left yet, and showing everywhere that it is stopped."""
