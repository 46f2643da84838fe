"""Credentials as the text that a vault keeps, and back. Whatever it cannot read it does not quote."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from scheduler_app.domain.sign_in import AppCredentials, Credential, SignInKind


def credential_text(credential: Credential) -> str:
    """The credential as one line of JSON."""
    return json.dumps(
        {
            **asdict(credential),
            "extra": dict(credential.extra),
            "expires_at": _moment_text(credential.expires_at),
            "refresh_until": _moment_text(credential.refresh_until),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def credential_of(text: str) -> Credential | None:
    """The credential that ``credential_text`` wrote; None when this is no such text."""
    try:
        said: dict[str, Any] = json.loads(text)
        return Credential(
            network=str(said["network"]),
            identity=str(said["identity"]),
            kind=SignInKind(said["kind"]),
            server=str(said["server"]),
            access=str(said["access"]),
            refresh=str(said["refresh"]),
            extra={str(name): str(value) for name, value in said["extra"].items()},
            app=str(said["app"]),
            scopes=tuple(str(scope) for scope in said["scopes"]),
            expires_at=_moment(said["expires_at"]),
            refresh_until=_moment(said["refresh_until"]),
            generation=int(said["generation"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def app_text(app: AppCredentials) -> str:
    """The app's credentials as one line of JSON."""
    return json.dumps(asdict(app), ensure_ascii=False, separators=(",", ":"))


def app_of(text: str) -> AppCredentials | None:
    """The app that ``app_text`` wrote; None when this is no such text."""
    try:
        return AppCredentials(**{str(name): str(value) for name, value in json.loads(text).items()})
    except (ValueError, TypeError, AttributeError):
        return None


def _moment_text(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
