"""What the person at this computer wishes: language, looks, clocks, sending, keys."""
