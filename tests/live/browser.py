"""A real browser without a screen, driven as W3C WebDriver says: a handful of requests to chromedriver, no library.

It looks names up nowhere: every host is this machine, which is what a name does that somebody rebinds to it.
"""

from __future__ import annotations

import base64
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests

NEEDED = ("chromium", "chromedriver")
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
# How long it looks for what a page still draws, in milliseconds.
_PATIENCE = 20_000


class Browser:
    """One window. What is not on the page within some seconds fails with the driver's own words."""

    def __init__(self, driver: str, folder: Path, language: str) -> None:
        self._http = requests.Session()
        self._http.trust_env = False
        self._session = driver
        arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            f"--user-data-dir={folder}", f"--accept-lang={language}", "--host-resolver-rules=MAP * 127.0.0.1",
        ]  # fmt: skip
        wanted = {
            "browserName": "chrome",
            "goog:chromeOptions": {"args": arguments},
            "timeouts": {"implicit": _PATIENCE},
        }
        made = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        self._session = f"{driver}/session/{made['sessionId']}"

    def go(self, address: str) -> None:
        """Type an address, and wait until its page is there."""
        self._ask("POST", "/url", {"url": address})

    @property
    def address(self) -> str:
        return str(self._ask("GET", "/url"))

    def sees(self, heading: str) -> bool:
        """Whether a page with this heading is there, or comes within some seconds."""
        return bool(self._ask("POST", "/elements", {"using": "xpath", "value": f"//h1[normalize-space()='{heading}']"}))

    def type(self, selector: str, text: str) -> None:
        self._ask("POST", f"/element/{self._find(selector)}/value", {"text": text})

    def press(self, selector: str) -> None:
        """Press a button or a link, and wait for the page behind it."""
        self._ask("POST", f"/element/{self._find(selector)}/click", {})

    def run(self, script: str) -> Any:
        """What a script of the page itself gives; a promise is waited for."""
        return self._ask("POST", "/execute/sync", {"script": script, "args": []})

    def look(self, *, dark: bool, width: int, height: int) -> None:
        """As on a screen of this size (in CSS pixels), by day or by night."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self._devtools("Emulation.setDeviceMetricsOverride", size)
        features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self._devtools("Emulation.setEmulatedMedia", {"features": features})

    def picture(self) -> bytes:
        """What is seen now, as PNG."""
        return base64.b64decode(self._ask("GET", "/screenshot"))

    def close(self) -> None:
        self._ask("DELETE", "")
        self._http.close()

    def _devtools(self, command: str, parameters: dict[str, Any]) -> None:
        self._ask("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def _find(self, selector: str) -> str:
        return str(self._ask("POST", "/element", {"using": "css selector", "value": selector})[_ELEMENT])

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        said = self._http.request(method, self._session + path, json=body, timeout=120).json()["value"]
        if isinstance(said, dict) and "error" in said:
            raise AssertionError(f"{said['error']}: {said['message'].splitlines()[0]}")
        return said


@contextmanager
def browser(folder: Path, language: str = "en") -> Iterator[Browser]:
    """A browser with a profile of its own in ``folder``; skips where none is installed."""
    if any(shutil.which(one) is None for one in NEEDED):
        pytest.skip("Chromium and its driver are not installed here")
    command = ["chromedriver", "--port=0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as driver:
        try:
            assert driver.stdout
            said = next(line for line in driver.stdout if "started successfully on port" in line)
            port = said.rstrip(" .\n").rpartition(" ")[2]
            opened = Browser(f"http://127.0.0.1:{port}", folder, language)
            try:
                yield opened
            finally:
                opened.close()
        finally:
            driver.terminate()
