"""Where supervisors see exactly what would go out, and say yes or ask for changes."""
