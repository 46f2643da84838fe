"""The sentences behind the codes, by subject. English here; other languages in resources/i18n."""
