"""What Duta is about, in plain Python: no I/O, no third-party packages, values that do not change."""
