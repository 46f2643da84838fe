"""The calendar for people without Duta: printed, or as a file for their own programs."""
