"""What rules, networks and recalls say, for pages that are read in Indonesian."""
