"""A static news site in a folder: records of posts, and the pages and feeds made from them."""
