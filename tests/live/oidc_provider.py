"""A real OpenID provider on this machine (oidc-provider) with its login and consent pages, and a sign-in there."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from scheduler_app.domain.connecting import Authorization
from scheduler_app.domain.sign_in import AppCredentials
from scheduler_app.networks.loopback import Loopback
from scheduler_app.networks.oauth import TokenEndpoint, begin, code_in
from tests.faults.fault_proxy import closed_port

HERE = Path(__file__).parent
INSTALLED = HERE.parents[1] / "build" / "live" / "oidc"
PACKAGE = "oidc-provider@9.13.3"
APP = AppCredentials("oidc", "duta")
SCOPES = ("openid", "offline_access", "post.write")


@contextmanager
def oidc_provider() -> Iterator[str]:
    """The issuer's address, ready to be asked; skips where it cannot run."""
    if shutil.which("npm") is None:
        pytest.skip("Node and npm are not installed here")
    if not (INSTALLED / "node_modules" / "oidc-provider").exists():
        INSTALLED.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(INSTALLED), PACKAGE]
        if subprocess.run(command, capture_output=True, timeout=300, check=False).returncode:
            pytest.skip("oidc-provider cannot be fetched here")
    shutil.copy(HERE / "oidc" / "serve.mjs", INSTALLED / "serve.mjs")
    with closed_port() as port:
        pass  # free again from here on
    command = ["node", str(INSTALLED / "serve.mjs"), str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            assert server.stdout
            assert server.stdout.readline().strip() == "ready"
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


def begun(issuer: str, listening: Loopback) -> Authorization:
    """A sign-in whose answer ``listening`` expects."""
    made = begin("browser", f"{issuer}/auth", APP, listening.redirect_uri, SCOPES, issuer=issuer, prompt="consent")
    listening.expect(partial(code_in, made))
    return made


def endpoint(issuer: str) -> TokenEndpoint:
    return TokenEndpoint(f"{issuer}/token")
