"""The outbox: what is coming, what was sent and what needs a person."""
