"""The `duta` command: one file for each word a person may type after it."""
