"""How the post will look to the readers of one account: painted, and described by data for each network."""
