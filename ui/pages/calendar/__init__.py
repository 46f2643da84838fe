"""The calendar: what leaves and left on which day."""
