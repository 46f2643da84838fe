"""A plan from a spreadsheet is looked at, and what is in order comes in."""
