"""Keeps secrets out of errors and log records."""

from __future__ import annotations

import base64
import logging
import re
import threading
from collections.abc import Iterable
from urllib.parse import quote

MASK = "***"

# Shorter strings would blank out ordinary words.
_SHORTEST_SECRET = 6
# How many sets of secrets of one owner are hidden: the one in use and those before it.
_SETS_KEPT = 3

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
    """Remembers secrets and takes them out of any text. Safe to use from many threads.

    It costs the same however many secrets it knows: a sender that runs for months sees many thousands.
    """

    def __init__(self) -> None:
        # By their first letters, the longest first.
        self._forms: dict[str, tuple[str, ...]] = {}
        self._always: set[str] = set()
        self._of_owner: dict[str, tuple[frozenset[str], ...]] = {}
        self._lock = threading.Lock()

    def register(self, secret: str) -> None:
        """Never let this value through again, neither as it is nor quoted for an address nor in base64."""
        forms = _forms(secret)
        with self._lock:
            self._always |= forms
            self._hide(forms)

    def hide(self, owner: str, secrets: Iterable[str]) -> None:
        """Never let these through, nor the owner's two sets before them, which old answers may still hold."""
        forms = frozenset(form for secret in secrets for form in _forms(secret))
        with self._lock:
            before = self._of_owner.get(owner, ())
            if before and before[-1] == forms:
                return
            self._of_owner[owner] = (*before, forms)[-_SETS_KEPT:]
            self._hide(forms)
            if len(before) == _SETS_KEPT:
                kept = (one for sets in self._of_owner.values() for one in sets)
                self._show(before[0].difference(self._always, *kept))

    def clean(self, text: str) -> str:
        """The text without registered secrets and without anything shaped like one."""
        text = self._without_known(text)
        for shape, replacement in _SHAPES:
            text = shape.sub(replacement, text)
        return text

    def _hide(self, forms: Iterable[str]) -> None:
        for form in forms:
            start = form[:_SHORTEST_SECRET]
            others = self._forms.get(start, ())
            if form not in others:
                self._forms[start] = tuple(sorted((*others, form), key=len, reverse=True))

    def _show(self, forms: Iterable[str]) -> None:
        for form in forms:
            start = form[:_SHORTEST_SECRET]
            left = tuple(one for one in self._forms.get(start, ()) if one != form)
            if left:
                self._forms[start] = left
            else:
                self._forms.pop(start, None)

    def _without_known(self, text: str) -> str:
        if not self._forms:
            return text
        cleaned, done, at = [], 0, 0
        while at <= len(text) - _SHORTEST_SECRET:
            found = next(
                (one for one in self._forms.get(text[at : at + _SHORTEST_SECRET], ()) if text.startswith(one, at)), ""
            )
            if found:
                cleaned += [text[done:at], MASK]
                done = at + len(found)
            at += len(found) or 1
        return "".join([*cleaned, text[done:]]) if cleaned else text


def _forms(secret: str) -> frozenset[str]:
    if len(secret) < _SHORTEST_SECRET:
        return frozenset()
    return frozenset({secret, quote(secret), quote(secret, safe=""), base64.b64encode(secret.encode()).decode()})


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
