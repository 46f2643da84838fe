"""The only doorway to requests: one HTTP exchange, with an honest word about what may have left this machine.

Whether a request left is not guessed from the kind of error: the connection notes the moment before its first byte
goes out (http_wire). Trouble before that moment is NotSent; after it, what the request was for decides (http_answers).
Nothing is retried, no environment variable or .netrc is read, no cookie is kept, certificates are always verified.
"""

from __future__ import annotations

import base64
import http.client
import json as jsonlib
import logging
import threading
import time
import weakref
from collections.abc import Mapping
from functools import lru_cache
from ipaddress import ip_address
from typing import Any, cast
from urllib.parse import urlencode, urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import BaseHTTPResponse, HTTPConnectionPool, Timeout
from urllib3.exceptions import HTTPError

from scheduler_app.clock import Clock
from scheduler_app.errors import InvalidInput, NotSent, RefusalKind
from scheduler_app.networks.http_answers import Answer, Purpose, check_status, trouble
from scheduler_app.networks.http_settings import HttpSettings
from scheduler_app.networks.http_wire import POOLS, Wire, code_of, this_thread
from scheduler_app.networks.media_upload import Upload
from scheduler_app.networks.network import Fence
from scheduler_app.networks.redaction import SECRETS

log = logging.getLogger(__name__)

_BLOCK = 64 * 1024
# Copying a body to put its head before it is cheaper than sending twice, up to about this size.
_SHORT = 32 * 1024
# So many addresses a thread remembers the way to; only their number is limited, not what is reached.
_WAYS_KEPT = 256
_USUALLY_WITHOUT_BODY = frozenset({"GET", "HEAD"})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class _Adapter(HTTPAdapter):
    """requests' own adapter on watched connections, without requests' own answer around each of urllib3's.

    Its ``send`` finds the connections anew for each request and looks for cookies in each answer: a third of what a
    small request costs.
    """

    def __init__(self, settings: HttpSettings) -> None:
        super().__init__(max_retries=0)
        self._proxies = dict(settings.proxies)
        self._verify = str(settings.ca_file) if settings.ca_file else True
        self._ways: dict[str, tuple[HTTPConnectionPool, str]] = {}

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = POOLS
        return manager

    def open(self, request: requests.PreparedRequest, timeout: Timeout) -> BaseHTTPResponse:
        """Send it and read the head of the answer; the body waits to be read."""
        pool, target = self._way(request)
        return pool.urlopen(
            str(request.method),
            target,
            body=request.body,
            headers=request.headers,
            redirect=False,
            assert_same_host=False,
            preload_content=False,
            decode_content=False,
            retries=self.max_retries,
            timeout=timeout,
        )

    def _way(self, request: requests.PreparedRequest) -> tuple[HTTPConnectionPool, str]:
        """The connections to its server, and what to ask them for."""
        url = str(request.url)
        way = self._ways.get(url)
        if way is None or way[0].pool is None:  # a manager keeps the pools of a few servers and closes the others
            found = self.get_connection_with_tls_context(request, self._verify, proxies=self._proxies)
            pool = cast(HTTPConnectionPool, found)  # as POOLS has it
            self.cert_verify(pool, url, self._verify, None)  # type: ignore[no-untyped-call]  # the stubs leave it out
            if len(self._ways) >= _WAYS_KEPT:
                self._ways.clear()
            way = self._ways[url] = (pool, self.request_url(request, self._proxies))
        return way


class HttpClient:
    """Speaks HTTP for network clients. Safe to use from many threads; each keeps connections of its own."""

    def __init__(self, settings: HttpSettings | None = None, *, clock: Clock | None = None) -> None:
        self._settings = settings or HttpSettings()
        self._clock = clock or Clock()
        self._local = threading.local()
        self._adapters: weakref.WeakSet[_Adapter] = weakref.WeakSet()
        if any(urlsplit(proxy).scheme not in ("http", "https") for proxy in self._settings.proxies.values()):
            raise InvalidInput("settings.proxy_not_http")
        if self._settings.ca_file is not None and not self._settings.ca_file.exists():
            raise InvalidInput("settings.ca_file_missing", file=str(self._settings.ca_file))

    def call(
        self,
        purpose: Purpose,
        method: str,
        url: str,
        *,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        token: str = "",
        login: tuple[str, str] | None = None,
        json: Any = None,
        form: Mapping[str, str] | None = None,
        upload: Upload | None = None,
        limit: float | None = None,
        accept: frozenset[int] = frozenset(),
        kinds: Mapping[int, RefusalKind] | None = None,
        busy_means_untouched: bool = False,
        fence: Fence | None = None,
    ) -> Answer:
        """One exchange: a whole answer with status 2xx or one of ``accept``.

        ``token`` goes into an Authorization: Bearer header, ``login`` (a name and its password) into a Basic one;
        ``limit`` are seconds for everything together instead of
        the settings' ``total_deadline``; for ``kinds`` and ``busy_means_untouched`` see check_status. A look follows
        a few redirects, a write never does. ``fence`` is crossed right before the first byte leaves. Raises NotSent,
        Throttled, Refused or OutcomeUnknown, and what the fence raises.
        """
        request = _prepared(method, url, query, headers, json, form, upload)
        request.headers["User-Agent"] = self._settings.user_agent
        if token:
            SECRETS.register(token)
            request.headers["Authorization"] = f"Bearer {token}"
        if login is not None:
            request.headers["Authorization"] = f"Basic {_shown(*login)}"
        seconds = self._settings.total_deadline if limit is None else limit
        wire = Wire(self._settings, time.monotonic() + seconds, time.time() + seconds, fence)
        answer = self._exchange(request, purpose, wire)
        if answer.status in accept:
            return answer
        return check_status(answer, self._clock.now(), kinds=kinds, busy_means_untouched=busy_means_untouched)

    def close(self) -> None:
        """Hang up every kept connection of every thread."""
        for adapter in tuple(self._adapters):
            adapter.close()

    def _exchange(self, request: requests.PreparedRequest, purpose: Purpose, wire: Wire) -> Answer:
        answer = self._once(request, purpose, wire)
        for _ in range(self._settings.max_redirects):
            if purpose is not Purpose.LOOK or answer.status not in _REDIRECTS or "location" not in answer.headers:
                break
            request = self._redirected(request, answer.headers["location"], wire)
            answer = self._once(request, purpose, wire)
        return answer

    def _redirected(self, request: requests.PreparedRequest, location: str, wire: Wire) -> requests.PreparedRequest:
        before = urlsplit(str(request.url))
        again = _prepared("GET", _joined(str(request.url), location))
        after = urlsplit(str(again.url))
        if after.scheme != before.scheme:
            raise NotSent("http.redirected", host=before.hostname)
        if after.netloc == before.netloc:
            again.headers.update(request.headers)
        else:
            # Another server gets neither our sign-in nor a way into this machine's own network.
            again.headers["User-Agent"] = self._settings.user_agent
            wire.public_only = not self._settings.proxies
            if wire.public_only and _is_private(after.hostname or ""):
                raise NotSent("http.private_address", host=after.hostname)
        return again

    def _once(self, request: requests.PreparedRequest, purpose: Purpose, wire: Wire) -> Answer:
        started = time.monotonic()
        host = _host(str(request.url))
        this_thread.wire = wire
        wire.sent = False
        wire.body_follows = isinstance(request.body, bytes) and 0 < len(request.body) <= _SHORT
        answer = self._answer_or_code(request, purpose, wire, host)
        if log.isEnabledFor(logging.DEBUG):
            said = answer if isinstance(answer, str) else answer.status
            took = round((time.monotonic() - started) * 1000)
            log.debug("%s %s: %s in %d ms", request.method, SECRETS.clean(str(request.url)), said, took)
        # Raised out here, so that the library's errors, which quote addresses, do not travel along as its context.
        if isinstance(answer, str):
            raise trouble(purpose, answer, host=host) if wire.sent else NotSent(answer, host=host)
        return answer

    def _answer_or_code(
        self, request: requests.PreparedRequest, purpose: Purpose, wire: Wire, host: str
    ) -> Answer | str:
        settings = self._settings
        try:
            limits = Timeout(connect=min(settings.connect_timeout, wire.left()), read=settings.read_timeout)
            response = self._adapter().open(request, limits)
            try:
                body = _whole_body(response, settings.max_answer_bytes)
            finally:
                # A no-op after a whole body; otherwise what is left on the wire must not meet the next request.
                response.close()
                response.release_conn()
        except (OSError, http.client.HTTPException, HTTPError, ValueError) as error:
            return wire.stopped_by or code_of(error, sent=wire.sent)
        if body is None:
            return "http.answer_too_large"
        # What is said in several lines is one list: a site says in the first of its links where it takes requests.
        headers = {name.lower(): value for name, value in response.headers.itermerged()}
        return Answer(purpose, host, response.status, headers, body)

    def _adapter(self) -> _Adapter:
        adapter: _Adapter | None = getattr(self._local, "adapter", None)
        if adapter is None:
            adapter = self._local.adapter = _Adapter(self._settings)
            self._adapters.add(adapter)
        return adapter


def _prepared(
    method: str,
    url: str,
    query: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
    json: Any = None,
    form: Mapping[str, str] | None = None,
    upload: Upload | None = None,
) -> requests.PreparedRequest:
    body: bytes | None = None
    own: dict[str, str] = dict(headers or {})
    if json is not None:
        body = jsonlib.dumps(json, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
        own["Content-Type"] = "application/json"
    elif form is not None:
        body = urlencode(form).encode()
        own["Content-Type"] = "application/x-www-form-urlencoded"
    request, login = requests.PreparedRequest(), ""
    try:
        request.method, (request.url, login) = method, _address(url, tuple((query or {}).items()))
        request.prepare_headers(own)
    except requests.RequestException:
        request.url = None
    if request.url is None:
        raise NotSent("http.bad_address")
    if login:
        request.headers["Authorization"] = login
    if upload is not None:
        request.headers["Content-Type"] = upload.content_type
        request.headers["Content-Length"] = str(len(upload))
        request.body = upload  # type: ignore[assignment]  # any iterable of blocks will do
    elif body or method not in _USUALLY_WITHOUT_BODY:
        request.headers["Content-Length"] = str(len(body or b""))
        request.body = body
    request.headers.setdefault("Accept-Encoding", "gzip")
    request.headers.setdefault("Accept", "application/json")
    return request


def _shown(name: str, password: str) -> str:
    """A name and its password as RFC 7617 shows them, which nobody reads in a log in any form."""
    pair = f"{name}:{password}"
    SECRETS.register(password)
    SECRETS.register(pair)
    return base64.b64encode(pair.encode()).decode()


@lru_cache(maxsize=256)
def _address(url: str, query: tuple[tuple[str, str], ...]) -> tuple[str | None, str]:
    """The whole address as it may be written in a request, and how a sign-in that stands in it is shown.

    Raises RequestException when it is none.
    """
    request = requests.PreparedRequest()
    request.prepare_url(url, query)
    request.prepare_headers({})
    if request.url is not None:
        request.prepare_auth(None, url)
    return request.url, request.headers.get("Authorization", "")


@lru_cache(maxsize=256)
def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        return ""


def _is_private(host: str) -> bool:
    """Whether it is an address, not a name, that leads nowhere public; a name is looked at when it is connected to."""
    try:
        return not ip_address(host.partition("%")[0]).is_global
    except ValueError:
        return False


def _whole_body(response: BaseHTTPResponse, most: int) -> bytes | None:
    """The decompressed body, or None when it is larger than ``most`` bytes."""
    blocks, size = [], 0
    for block in response.stream(_BLOCK, decode_content=True):
        blocks.append(block)
        size += len(block)
        if size > most:
            return None
    return b"".join(blocks)
