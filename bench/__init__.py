"""How fast Duta is, each time beside the limit measured in the same run: `python -m bench`."""
