"""Use cases: one class per activity, one public method per thing a person does."""
