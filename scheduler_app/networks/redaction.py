"""Keeps secrets out of errors and log records."""

from __future__ import annotations

import base64
import logging
import re
import threading
from urllib.parse import quote

MASK = "***"

# Shorter strings would blank out ordinary words.
_SHORTEST_SECRET = 6

_SHAPES = (
    (
        re.compile(r"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie)(['\"]?\s*[:=]\s*['\"]?)[^\r\n'\"]+"),
        rf"\1\2{MASK}",
    ),
    (re.compile(r"(?i)\b(bearer|basic|dpop)\s+[\w.~+/=-]{6,}"), rf"\1 {MASK}"),
    (re.compile(r"://[^/\s:@]+:[^/\s@]+@"), f"://{MASK}@"),
    (
        re.compile(
            r"(?i)([?&;]|\b)((?:access_|refresh_|id_|auth_|page_)?token|api_?key|client_secret|secret|password|passwd"
            r"|signature|sig|code|code_verifier|assertion|session)=[^&\s'\")]+"
        ),
        rf"\1\2={MASK}",
    ),
)


class Redactor:
    """Remembers secrets and takes them out of any text. Safe to use from many threads."""

    def __init__(self) -> None:
        self._forms: frozenset[str] = frozenset()
        self._pattern: re.Pattern[str] | None = None
        self._lock = threading.Lock()

    def register(self, secret: str) -> None:
        """Never let this value through again, neither as it is nor quoted for an address nor in base64."""
        if len(secret) < _SHORTEST_SECRET or secret in self._forms:
            return
        with self._lock:
            self._forms |= {secret, quote(secret), quote(secret, safe=""), base64.b64encode(secret.encode()).decode()}
            longest_first = sorted(self._forms, key=len, reverse=True)
            self._pattern = re.compile("|".join(map(re.escape, longest_first)))

    def clean(self, text: str) -> str:
        """The text without registered secrets and without anything shaped like one."""
        if self._pattern is not None:
            text = self._pattern.sub(MASK, text)
        for shape, replacement in _SHAPES:
            text = shape.sub(replacement, text)
        return text


class RedactingFilter(logging.Filter):
    """Cleans each record of the loggers it is put on."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redactor = redactor

    def filter(self, record: logging.LogRecord) -> bool:
        """Replace the record's message by its cleaned form and let it pass."""
        record.msg = self._redactor.clean(record.getMessage())
        record.args = None
        return True


# One for the process: a secret must not leak through another client's log line either.
SECRETS = Redactor()
