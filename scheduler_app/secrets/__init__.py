"""Keys, and where secrets are kept: never in the database, a log or an export."""
