"""Who reads the account in sight."""
